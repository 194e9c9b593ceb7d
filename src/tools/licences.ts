/**
 * In: the modules that a build puts into its bundles. Out: the licences of all that ships, ours first and then each
 * package with its notices, as one text to lie beside the bundles. A package that names none makes it throw.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Licences {
  /** Notes what each bundle holds. */
  plugin: Plugin;
  /** Once all bundles are made. */
  text(): string;
}

/** What a package carries inside its own files, known by the notice that stands there. */
const INSIDE = [{ name: 'core-js', in: 'pdfjs-dist', notice: /copyright: ?['"](©.+?zloirock.+?)['"],/ }];

const RULE = `\n\n${'-'.repeat(78)}\n\n`;

export function licencesOf(root: string): Licences {
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  /** The files bundled of each package, by its folder. */
  const bundled = new Map<string, string[]>();
  return {
    plugin: {
      name: 'licences',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            // Bundlers mark the modules that they made themselves with a null and a question mark.
            const path = id.replaceAll('\0', '').replaceAll('\\', '/').replace(/\?.*/, '');
            const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
            if (folder && renderedLength > 0) bundled.set(folder, [...(bundled.get(folder) ?? []), path]);
          }
        }
      },
    },
    text() {
      const packages = [...bundled]
        .flatMap(([folder, files]) => [licenceOf(folder, ours), ...licencesInside(folder, files, ours)])
        .sort((a, b) => (a < b ? -1 : 1));
      // The mark in front tells browsers that the text is UTF-8.
      return `\uFEFFStukwijzer\n\n${[ours, ...new Set(packages)].join(RULE)}\n`;
    },
  };
}

function licenceOf(folder: string, ours: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const heading = `${name} ${version} (${license})`;
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return [heading, ...texts].join('\n\n');
  const holder = typeof author === 'string' ? author.replace(/\s*<.*/, '') : author?.name;
  if (license !== 'MIT' || !holder) throw new Error(`${name} ships without the text of its licence`);
  return `${heading}\n\n${mit(ours, `Copyright (c) ${holder}`)}`;
}

function licencesInside(folder: string, files: readonly string[], ours: string): string[] {
  return INSIDE.filter((one) => folder.endsWith(`/${one.in}`)).map((one) => {
    const [, copyright] = files.flatMap((file) => one.notice.exec(readFileSync(file, 'utf8')) ?? []);
    if (!copyright) throw new Error(`${one.in} no longer says that it carries ${one.name}`);
    return `${one.name}, inside ${one.in} (MIT)\n\n${mit(ours, copyright)}`;
  });
}

/** The MIT licence of another holder: our own, with the line about whose it is replaced. */
const mit = (ours: string, copyright: string) => ours.replace(/^Copyright .*$/m, copyright);

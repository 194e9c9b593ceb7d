/**
 * In: the modules that a build bundles. Out: the licences of all that ships, ours first and then each package with its
 * notices, as one text to go with the bundles. It throws for a package without a licence.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Licences {
  /** Records what each bundle contains. */
  plugin: Plugin;
  /** To be called once all bundles are made. */
  text(): string;
}

/** Code of others inside the files of a package, recognised by its notice. */
const INSIDE = [{ name: 'core-js', in: 'pdfjs-dist', notice: /copyright: ?['"](©.+?zloirock.+?)['"],/ }];

const RULE = `\n\n${'-'.repeat(78)}\n\n`;

export function licencesOf(root: string): Licences {
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  /** The bundled files of each package, by its folder. */
  const bundled = new Map<string, string[]>();
  return {
    plugin: {
      name: 'licences',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            // Bundlers mark modules of their own making with a null and a question mark.
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
      // The byte order mark says to browsers that this is UTF-8.
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

/** The MIT licence of another holder: ours with another copyright line. */
const mit = (ours: string, copyright: string) => ours.replace(/^Copyright .*$/m, copyright);

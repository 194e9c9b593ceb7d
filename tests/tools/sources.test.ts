import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** What ships: everything but the tools, which run in Node and in drivers. */
const files = ['src', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(tsx?|js|html)$/.test(file) && !file.startsWith(join('src', 'tools')));

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** Lines of our sources that match, as "file: line". */
const linesWith = (pattern: RegExp) =>
  files.flatMap((file) =>
    withoutComments(readFileSync(join(ROOT, file), 'utf8'))
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

test('text never becomes markup', () => {
  expect(
    linesWith(
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTML\w*|srcdoc|createContextualFragment|DOMParser|document\.write\w*)\b/,
    ),
  ).toEqual([]);
});

test('text never becomes code, and no code comes from elsewhere', () => {
  expect(
    linesWith(
      /\beval\b|\bFunction\s*\(|\bset(Timeout|Interval)\(\s*['"`]|\bimportScripts\b|\bimport\(\s*[^'"\s]|\bimport\(\s*['"](https?:)?\/\/|\bfrom\s+['"]https?:|createElement\(\s*['"]script|<(script|link)[^>]+(https?:)?\/\/|javascript:/,
    ),
  ).toEqual([]);
});

test('nothing is asked from a network: the one request is for our own seeds', () => {
  const asking =
    /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|WebSocketStream)\b/;
  expect(linesWith(asking)).toEqual([
    "entrypoints/background/library.ts: const response = await fetch(browser.runtime.getURL('/seeds.json'));",
  ]);
});

test('what is installed is settled by the lockfile, down to its contents', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  const { dependencies, devDependencies } = read('package.json');
  const lock: Record<string, { version?: string; integrity?: string; resolved?: string }> =
    read('package-lock.json').packages;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(`${name}@${lock[`node_modules/${name}`]?.version}`).toBe(`${name}@${version}`);
  const { '': _ours, ...theirs } = lock;
  const open = Object.entries(theirs).filter(([, { version, integrity }]) => !version || !integrity);
  expect(open).toEqual([]);
  // Addresses of a registry would tie everybody to it.
  expect(Object.values(theirs).filter(({ resolved }) => resolved)).toEqual([]);
});

/**
 * The walls of the house: which room may import what. A room is a folder; one that is not in the table fails, and so
 * does an import that the table does not allow.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

interface Room {
  /** Rooms that it may import from. */
  knows?: string[];
  /** Packages that it may import, by name. */
  packages?: string[];
  /** The files by which other rooms may enter; every file of it where none is named. */
  faces?: string[];
}

const REFERENCES = 'src/references';
const DOCUMENTS = 'src/documents';
const LIBRARY = 'src/library';
const MESSAGES = 'src/messages';
const PAGE = 'src/page';
const OVERLAY = 'src/overlay';
const CARDS = 'src/cards';
const STRINGS = 'src/strings';

const inLibrary = (...names: string[]) => [
  REFERENCES,
  DOCUMENTS,
  MESSAGES,
  LIBRARY,
  ...names.map((name) => `${LIBRARY}/${name}`),
];

const ROOMS: Record<string, Room> = {
  [REFERENCES]: {},
  [DOCUMENTS]: { knows: [REFERENCES, `${DOCUMENTS}/docx`, `${DOCUMENTS}/markup`, `${DOCUMENTS}/pdf`] },
  [`${DOCUMENTS}/docx`]: { knows: [DOCUMENTS, `${DOCUMENTS}/markup`], packages: ['fflate', 'htmlparser2'] },
  [`${DOCUMENTS}/markup`]: { knows: [DOCUMENTS], packages: ['htmlparser2'] },
  [`${DOCUMENTS}/pdf`]: { knows: [DOCUMENTS], packages: ['pdfjs-dist'] },
  [LIBRARY]: {
    knows: inLibrary('related', 'resolve', 'safety', 'search', 'ties', 'transfer', 'views'),
    packages: ['dexie', 'zod'],
  },
  [`${LIBRARY}/ties`]: { knows: inLibrary(), packages: ['dexie'] },
  [`${LIBRARY}/resolve`]: { knows: inLibrary('ties') },
  [`${LIBRARY}/views`]: { knows: inLibrary('ties', 'resolve'), packages: ['dexie'] },
  [`${LIBRARY}/search`]: {
    knows: inLibrary('ties', 'resolve', 'views'),
    packages: ['@orama/stemmers', 'dexie'],
  },
  [`${LIBRARY}/related`]: { knows: inLibrary('ties', 'resolve', 'views', 'search') },
  [`${LIBRARY}/safety`]: { knows: inLibrary() },
  [`${LIBRARY}/transfer`]: { knows: inLibrary('safety'), packages: ['zod'] },
  [MESSAGES]: { knows: [REFERENCES, DOCUMENTS], packages: ['wxt', 'zod'] },
  [PAGE]: { packages: ['@floating-ui/dom'] },
  [STRINGS]: {},
  [CARDS]: { knows: [REFERENCES, MESSAGES, STRINGS], packages: ['preact'] },
  [OVERLAY]: { knows: [REFERENCES, MESSAGES, PAGE, CARDS, STRINGS], packages: ['preact'] },
  'src/tools': {
    knows: [DOCUMENTS, LIBRARY, `${LIBRARY}/transfer`],
    packages: ['node', 'fflate', 'puppeteer-core', 'vite', 'zod'],
  },
  'entrypoints/background': {
    knows: [REFERENCES, DOCUMENTS, LIBRARY, MESSAGES, STRINGS],
    packages: ['wxt'],
  },
  'entrypoints/page.content': { knows: [OVERLAY], packages: ['wxt'] },
  'entrypoints/sidepanel': {
    knows: [REFERENCES, LIBRARY, MESSAGES, CARDS, STRINGS],
    packages: ['preact', 'wxt'],
  },
  'entrypoints/library': {
    knows: [REFERENCES, DOCUMENTS, LIBRARY, MESSAGES, CARDS, STRINGS],
    packages: ['preact'],
  },
  'entrypoints/options': { knows: [REFERENCES, MESSAGES, CARDS, STRINGS], packages: ['preact', 'wxt'] },
  'entrypoints/welcome': { knows: [OVERLAY, CARDS] },
};

const ROOT = join(import.meta.dirname, '..', '..');

/** A helper of the tools that stands with the pages it serves. */
const OUTSIDE = new Set(['tests/pages']);

interface Import {
  file: string;
  /** As written. */
  from: string;
}

const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /(?<!\.d)\.(tsx?|js|css)$/.test(file)),
);

/** Static, re-exporting, dynamic and bare imports. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const importsIn = (file: string, source: string): Import[] =>
  [...source.matchAll(IMPORT)].map((match) => ({ file, from: match[1] ?? match[2] ?? '' }));

/** Why the table does not allow it; nothing where it does. */
function breach({ file, from }: Import): string | undefined {
  const home = dirname(file);
  const room = ROOMS[home];
  if (!room) return `${file}: the room ${home} is not in the table`;
  if (!from.startsWith('.')) {
    const isNode = from.startsWith('node:') || builtinModules.includes(from);
    const name = isNode
      ? 'node'
      : from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/');
    return room.packages?.includes(name) ? undefined : `${file}: the package ${name}`;
  }
  const target = posix.join(home, from.replace(/\?.*/, ''));
  const there = dirname(target);
  if (there === home || OUTSIDE.has(there)) return undefined;
  if (!room.knows?.includes(there)) return `${file}: the room ${there}`;
  const faces = ROOMS[there]?.faces;
  return !faces || faces.includes(posix.basename(target)) ? undefined : `${file}: ${target}, past its face`;
}

test('every room is in the table, and every room of the table is there', () => {
  const homes = new Set(files.map((file) => dirname(file)));
  expect([...homes].sort()).toEqual(Object.keys(ROOMS).sort());
});

test('no file imports what the table does not allow its room', () => {
  const found = files.flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), 'utf8')));
  expect(found.length).toBeGreaterThan(files.length);
  expect(found.flatMap((one) => breach(one) ?? [])).toEqual([]);
});

test.each([
  ['a room above', 'src/references/index.ts', '../documents/index.ts'],
  ['a room not in the table', 'src/references/index.ts', '../rumours/index.ts'],
  ['from a room not in the table', 'src/rumours/index.ts', '../references/index.ts'],
  ['a package of another room', 'src/documents/index.ts', 'dexie'],
  ['a module of Node', 'src/references/index.ts', 'node:fs'],
  ['an entry point from a room', 'src/cards/CardView.tsx', '../../entrypoints/options/main.tsx'],
])('it would see an import of %s', (_, file, from) => {
  expect(breach({ file, from })).toBeDefined();
});

test.each([
  "import { a } from '../x.ts';",
  "import type { a } from '../x.ts';",
  "import a, {\n  b,\n  type c,\n} from '../x.ts';",
  "import * as all from '../x.ts';",
  "import '../x.ts';",
  "export * from '../x.ts';",
  "export type { a } from '../x.ts';",
  "const later = () => import('../x.ts');",
])('it sees %s', (source) => {
  expect(importsIn('src/a/b.ts', source)).toEqual([{ file: 'src/a/b.ts', from: '../x.ts' }]);
});

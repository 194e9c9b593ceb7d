/**
 * The walls of the house: which room may import what. A room is a folder; one that is not in the table fails, and so
 * does an import that the table does not allow.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

interface Room {
  /** Rooms that it may import from, or single files of a room that it may not know whole. */
  knows?: string[];
  /** Packages that it may import, by name. */
  packages?: string[];
  /** The files by which other rooms may enter; every file of it where none is named. */
  faces?: string[];
}

const REFERENCES = 'src/references';
const IDENTIFIERS = 'src/references/identifiers';
const DOCUMENTS = 'src/documents';
const LIBRARY = 'src/library';
const VIEW_MODELS = 'src/view-models';
const STORAGE = 'src/storage';
const MESSAGES = 'src/messages';
const STRINGS = 'src/strings';
const STYLES = 'src/styles';
const PAGE = 'src/page';
const CARDS = 'src/cards';
const OVERLAY = 'src/overlay';
const FRAME = 'src/frame';
const UI = 'src/ui';
const LIBRARY_PAGE = 'entrypoints/library';

const rooms = (house: string, names: string[]) => names.map((name) => `${house}/${name}`);

/** What a room of the documents knows besides others of them: references, and facts that need no line of text. */
const inDocuments = (...names: string[]) => [
  REFERENCES,
  ...rooms(DOCUMENTS, ['types.ts', 'dates.ts', 'ranges.ts', 'unreadable.ts', 'zaken.ts']),
  ...rooms(DOCUMENTS, names),
];

const inLibrary = (...names: string[]) => [REFERENCES, DOCUMENTS, VIEW_MODELS, ...rooms(LIBRARY, names)];

const ROOMS: Record<string, Room> = {
  [REFERENCES]: { knows: [IDENTIFIERS], faces: ['index.ts', 'types.ts'] },
  [IDENTIFIERS]: { knows: [`${REFERENCES}/types.ts`] },

  [DOCUMENTS]: {
    faces: ['index.ts', 'types.ts'],
    knows: [
      REFERENCES,
      ...rooms(DOCUMENTS, ['docx', 'facts', 'lines', 'markup', 'notes', 'page', 'parts', 'pdf', 'text']),
    ],
  },
  [`${DOCUMENTS}/lines`]: { knows: inDocuments() },
  [`${DOCUMENTS}/notes`]: { knows: inDocuments('lines') },
  [`${DOCUMENTS}/facts`]: { knows: inDocuments('lines') },
  [`${DOCUMENTS}/parts`]: { knows: inDocuments('lines', 'facts') },
  [`${DOCUMENTS}/text`]: { knows: inDocuments('lines', 'notes', 'facts') },
  [`${DOCUMENTS}/page`]: { knows: inDocuments('compose.ts', 'context.ts', 'lines', 'text') },
  [`${DOCUMENTS}/markup`]: { knows: inDocuments('lines', 'text'), packages: ['htmlparser2'] },
  [`${DOCUMENTS}/docx`]: {
    knows: inDocuments('lines', 'facts', 'markup'),
    packages: ['fflate', 'htmlparser2'],
  },
  [`${DOCUMENTS}/pdf`]: { knows: inDocuments('lines', 'facts'), packages: ['fflate', 'pdfjs-dist'] },

  [VIEW_MODELS]: { knows: [REFERENCES, DOCUMENTS] },

  [LIBRARY]: {
    faces: ['index.ts'],
    knows: inLibrary(
      ...['citations', 'intake', 'related', 'resolve', 'safety', 'search', 'store', 'transfer', 'views'],
    ),
  },
  [`${LIBRARY}/store`]: { knows: inLibrary(), packages: ['dexie', 'zod'] },
  [`${LIBRARY}/citations`]: { knows: inLibrary('store'), packages: ['dexie'] },
  [`${LIBRARY}/resolve`]: { knows: inLibrary('store', 'citations') },
  [`${LIBRARY}/views`]: { knows: inLibrary('store', 'citations', 'resolve'), packages: ['dexie'] },
  [`${LIBRARY}/search`]: {
    knows: inLibrary('store', 'citations', 'resolve', 'views'),
    packages: ['@orama/stemmers', 'dexie'],
  },
  [`${LIBRARY}/related`]: { knows: inLibrary('store', 'citations', 'resolve', 'views', 'search') },
  [`${LIBRARY}/intake`]: { knows: inLibrary('store', 'citations', 'views', 'search'), packages: ['dexie'] },
  [`${LIBRARY}/safety`]: { knows: inLibrary('store', 'intake') },
  [`${LIBRARY}/transfer`]: { knows: inLibrary('store', 'intake', 'safety') },

  [STORAGE]: { knows: [REFERENCES, VIEW_MODELS], packages: ['wxt'] },
  [MESSAGES]: { knows: [REFERENCES, DOCUMENTS, VIEW_MODELS], packages: ['wxt', 'zod'] },
  [STRINGS]: { faces: ['index.ts', 'cards.ts'] },
  [STYLES]: {},
  [PAGE]: { packages: ['@floating-ui/core'] },
  [CARDS]: {
    knows: [REFERENCES, `${IDENTIFIERS}/kind.ts`, VIEW_MODELS, STRINGS, STYLES],
    packages: ['preact'],
  },
  [OVERLAY]: {
    faces: ['mount.ts', 'web-page.ts'],
    knows: [REFERENCES, DOCUMENTS, VIEW_MODELS, MESSAGES, PAGE, `${CARDS}/card-history.ts`],
  },
  [FRAME]: {
    faces: ['run-frame.tsx', 'frame.css'],
    knows: [REFERENCES, VIEW_MODELS, STORAGE, MESSAGES, STRINGS, STYLES, CARDS],
    packages: ['preact'],
  },
  [UI]: { knows: [LIBRARY, VIEW_MODELS, STORAGE, STRINGS, CARDS], packages: ['preact'] },

  'src/tools': {
    knows: [DOCUMENTS, ...rooms(LIBRARY, ['store', 'transfer'])],
    packages: ['node', 'fflate', 'puppeteer-core', 'vite', 'vitest', 'zod'],
  },

  'entrypoints/background': {
    knows: [REFERENCES, DOCUMENTS, LIBRARY, VIEW_MODELS, STORAGE, MESSAGES, STRINGS],
    packages: ['wxt'],
  },
  'entrypoints/card': { knows: [FRAME] },
  'entrypoints/page.content': { knows: [OVERLAY], packages: ['wxt'] },
  'entrypoints/sidepanel': {
    knows: [
      REFERENCES,
      `${LIBRARY}/store/changes.ts`,
      VIEW_MODELS,
      STORAGE,
      MESSAGES,
      STRINGS,
      STYLES,
      CARDS,
      UI,
    ],
    packages: ['preact', 'wxt'],
  },
  'entrypoints/options': {
    knows: [REFERENCES, VIEW_MODELS, STORAGE, STRINGS, STYLES, UI],
    packages: ['preact', 'wxt'],
  },
  'entrypoints/welcome': { knows: [OVERLAY, STYLES, UI] },

  [LIBRARY_PAGE]: {
    knows: [
      ...[REFERENCES, LIBRARY, STORAGE, MESSAGES, STRINGS, STYLES, CARDS, UI],
      ...rooms(LIBRARY_PAGE, ['import', 'paper', 'shelf', 'timeline', 'upkeep']),
    ],
    packages: ['preact'],
  },
  [`${LIBRARY_PAGE}/import`]: {
    knows: [DOCUMENTS, LIBRARY, STRINGS, UI, LIBRARY_PAGE],
    packages: ['preact'],
  },
  [`${LIBRARY_PAGE}/upkeep`]: { knows: [LIBRARY, STRINGS, CARDS, UI, LIBRARY_PAGE], packages: ['preact'] },
  [`${LIBRARY_PAGE}/timeline`]: {
    knows: [LIBRARY, STRINGS, CARDS, UI, LIBRARY_PAGE],
    packages: ['preact'],
  },
  [`${LIBRARY_PAGE}/shelf`]: {
    knows: [
      ...[LIBRARY, VIEW_MODELS, STRINGS, CARDS, UI, LIBRARY_PAGE],
      ...rooms(LIBRARY_PAGE, ['upkeep', 'paper']),
    ],
    packages: ['preact'],
  },
  [`${LIBRARY_PAGE}/paper`]: {
    knows: [
      ...[REFERENCES, LIBRARY, VIEW_MODELS, CARDS, UI, LIBRARY_PAGE],
      ...rooms(LIBRARY_PAGE, ['timeline', 'upkeep']),
    ],
    packages: ['preact'],
  },
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
  if (room.knows?.includes(target)) return undefined;
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

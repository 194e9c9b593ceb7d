/** Papers made by hand for the tests of the library, and references read as the product reads them. */
import 'fake-indexeddb/auto';
import { fileURLToPath } from 'node:url';
import { contextOf } from '../../src/documents/context.ts';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { type Library, openLibrary } from '../../src/library/index.ts';
import { isShippedNumber } from '../../src/library/store/shipped.ts';
import { recogniseReferences } from '../../src/references/index.ts';
import type { Reference } from '../../src/references/types.ts';
import { readSeeds } from '../../src/tools/seeds.ts';

const empty = { zaken: [], indieners: [], gerichtAan: [], delen: [], noten: [] };

/** A paper of one running text. */
export function stuk(id: string, tekst: string, more: Partial<Kamerdocument> = {}): Kamerdocument {
  return {
    ...empty,
    id,
    soort: 'kamerstuk',
    titel: `Stuk ${id}`,
    delen: [{ adres: 'tekst', soort: 'tekst', nummers: [], tekst }],
    ...more,
  };
}

/** Written questions; `answers` maps the numbers answered ("1,2") to the text. */
export function vragen(
  id: string,
  questions: string[],
  answers: Record<string, string> = {},
  more: Partial<Kamerdocument> = {},
): Kamerdocument {
  const delen: Kamerdocument['delen'] = questions.map((tekst, i) => ({
    adres: `vraag-${i + 1}`,
    soort: 'vraag',
    nummers: [i + 1],
    tekst,
  }));
  for (const [key, tekst] of Object.entries(answers)) {
    const nummers = key.split(',').map(Number);
    delen.push({ adres: `antwoord-${nummers[0]}`, soort: 'antwoord', nummers, tekst });
  }
  const reactie = Object.keys(answers).length > 0 ? { reactie: 'antwoord' as const } : {};
  return { ...empty, id, soort: 'kamervragen', titel: `Vragen ${id}`, delen, ...reactie, ...more };
}

/** The first reference in a text, in the context of the paper it stands in. */
export function reference(text: string, document?: Kamerdocument): Reference {
  const [first] = recogniseReferences(text, document ? contextOf(document) : undefined);
  if (!first) throw new Error(`No reference in "${text}"`);
  return first;
}

let count = 0;

/** A library of its own, with these papers in it: the reader's, but for those that come with the product. */
export async function libraryOf(...documents: Kamerdocument[]): Promise<Library> {
  const library = await openLibrary(`test-${count++}`);
  await library.add(documents, {
    herkomst: ({ id }) => ({ soort: isShippedNumber(id) ? 'meegeleverd' : 'onbekend' }),
  });
  return library;
}

/** Ids of all that is held, newest first. */
export const allIds = (library: Library): Promise<string[]> => library.shelf({ by: 'dag', descending: true });

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The five papers that ship with the product, by the beginning of their file name. */
export async function seeds(): Promise<{ all: Kamerdocument[]; get(file: string): Kamerdocument }> {
  const read = await readSeeds(SEEDS);
  return {
    all: read.map(({ document }) => document),
    get(file) {
      const found = read.find((seed) => seed.file.startsWith(file));
      if (!found) throw new Error(`No seed ${file}`);
      return found.document;
    },
  };
}

/** With ordinary spaces: citations use non-breaking ones. */
export const plain = (text: string | undefined): string => (text ?? '').replace(/\s/gu, ' ');

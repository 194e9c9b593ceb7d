/** Short ways for tests to read a text or a file. */
import { readFileSync } from 'node:fs';
import { type Deel, type Kamerdocument, readDocument } from '../../src/documents/index.ts';

/** Reads text or bytes under a name that says nothing. */
export function read(content: string | Uint8Array): Promise<Kamerdocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDocument({ name: 'stuk', bytes });
}

export const seedText = (file: string): string =>
  readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8');

export const seed = (file: string): Promise<Kamerdocument> => read(seedText(file));

export const part = (document: Kamerdocument, adres: string): Deel => {
  const found = document.delen.find((d) => d.adres === adres);
  if (!found) throw new Error(`no ${adres} in ${document.delen.map((d) => d.adres).join(' ')}`);
  return found;
};

/** The words before each mark: what the reader sees a note hang on. */
export const marks = (document: Kamerdocument): string[] =>
  document.noten.map((n) => {
    const text = n.bij === 'kop' ? (document.kop ?? '') : part(document, n.bij).tekst;
    return `${n.nummer} ${n.bij} ${text.slice(0, n.positie).split(/\s/).at(-1)}`;
  });

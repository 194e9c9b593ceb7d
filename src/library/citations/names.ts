/**
 * Names as compared. In: a name as printed ("Van der Werf", "Inge van Dijk"), or a title. Out: one spelling for
 * comparing.
 */
import type { Kamerdocument } from '../../documents/types.ts';

/** Lower case, accents and stray signs off, single spaces. */
export function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two names can be one person: equal, or one carries a first name that the other leaves out. */
export function samePerson(a: string, b: string): boolean {
  const left = comparable(a);
  const right = comparable(b);
  if (left === '' || right === '') return false;
  return left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
}

/** The last word of a name: what a look-up by name goes by, since first names and prefixes come and go. */
export function surname(name: string): string {
  return comparable(name).split(' ').at(-1) ?? '';
}

/**
 * The ministry of an office, as printed: "de staatssecretaris van Financiën - Fiscaliteit" is of Financiën. Nothing of
 * a minister-president, nor of an office "voor" something, which is a task within a ministry.
 */
export function ministryOf(office: string): string | undefined {
  return /^(?:de\s+)?(?:demissionair\s+)?(?:minister|staatssecretaris)\s+van\s+(.+?)(?:\s+[-–(].*|,.*)?$/iu.exec(
    office,
  )?.[1];
}

/** As many letters as tell titles apart well enough to sort them. */
const SORTED_BY = 80;

/** What a paper is about, as compared when papers are sorted. */
export function titleKey({ onderwerp, titel }: Pick<Kamerdocument, 'onderwerp' | 'titel'>): string {
  return comparable(onderwerp ?? titel).slice(0, SORTED_BY);
}

/**
 * Names for comparison. In: a name as printed ("Van der Werf", "Inge van Dijk"), or a title. Out: one spelling to
 * compare by.
 */
import type { Kamerdocument } from '../../documents/types.ts';

/** Lower case, without accents and stray signs, single spaces. */
export function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two names can be one person: they are equal, or one has a first name that the other leaves out. */
export function samePerson(a: string, b: string): boolean {
  const left = comparable(a);
  const right = comparable(b);
  if (left === '' || right === '') return false;
  return left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
}

/** The last word of a name, by which names are looked up: first names and prefixes come and go. */
export function surname(name: string): string {
  return comparable(name).split(' ').at(-1) ?? '';
}

/**
 * The ministry of an office, as printed: "de staatssecretaris van Financiën - Fiscaliteit" is of Financiën. A
 * minister-president has none, nor has an office "voor" something, which is a task within a ministry.
 */
export function ministryOf(office: string): string | undefined {
  const before = /^(?:de\s+)?(?:demissionair\s+)?(?:minister|staatssecretaris)\s+van\s+/iu.exec(office)?.[0];
  const behind = before === undefined ? '' : office.slice(before.length);
  return /^[^,](?:[^,\s]|\s+(?![-–(\s]))*/u.exec(behind)?.[0];
}

/** Letters that are enough to sort titles by. */
const SORTED_BY = 80;

/** What a paper is about, in the form used for sorting. */
export function titleKey({ onderwerp, titel }: Pick<Kamerdocument, 'onderwerp' | 'titel'>): string {
  return comparable(onderwerp ?? titel).slice(0, SORTED_BY);
}

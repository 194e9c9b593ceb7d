/** The kind of paper that an official identifier names. In: `kst-31066-1512`. Out: 'kamerstuk', from its beginning. */
import type { ReferenceKind } from '../types.ts';

/** By how the identifiers of a kind begin, or by the letter of the numbers that the Tweede Kamer gives itself. */
export const KINDS: Readonly<Record<string, ReferenceKind>> = {
  kst: 'kamerstuk',
  ah: 'aanhangsel',
  h: 'handelingen',
  stb: 'staatsblad',
  stcrt: 'staatscourant',
  trb: 'tractatenblad',
  Z: 'zaak',
  D: 'document',
  // An attachment, which is cited by the kamerstuk that it belongs to.
  blg: 'kamerstuk',
};

/** 'kamerstuk' for `kst-31066-1512`, 'zaak' for `2025Z21613`; undefined for what is not an official identifier. */
export function kindOf(id: string): ReferenceKind | undefined {
  const [, prefix, letter = ''] = /^(?:([a-z]+)-|\d{4}([ZD])\d{5}$)/.exec(id) ?? [];
  const key = prefix ?? letter;
  return Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
}

/** `2025Z21613` */
export const isZaak = (id: string): boolean => kindOf(id) === 'zaak';
/** `2025D02657` */
export const isDocumentNumber = (id: string): boolean => kindOf(id) === 'document';

const ZAKEN = /(?<![A-Za-z\d])\d{4}Z\d{5}(?!\d)/g;
/** The zaken that a text prints, in that order, each once. */
export const zakenIn = (text: string): string[] => [...new Set(text.match(ZAKEN))];

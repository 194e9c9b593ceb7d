/** The kind of paper that an official identifier names. In: `kst-31066-1512`. Out: 'kamerstuk', from its beginning. */
import type { ReferenceKind } from '../types.ts';

/** How the identifiers of a kind begin. */
export const PREFIX_OF: Partial<Record<ReferenceKind, string>> = {
  kamerstuk: 'kst',
  aanhangsel: 'ah',
  handelingen: 'h',
  staatsblad: 'stb',
  staatscourant: 'stcrt',
  tractatenblad: 'trb',
};
/** An attachment, which is cited by the kamerstuk that it belongs to. */
export const BIJLAGE = 'blg';

const OWN_NUMBER = /^\d{4}([ZD])\d{5}$/;

const ZAKEN = /(?<![A-Za-z\d])\d{4}Z\d{5}(?!\d)/g;
/** The zaken that a text prints, in that order, each once. */
export const zakenIn = (text: string): string[] => [...new Set(text.match(ZAKEN))];

/** `2025Z21613` */
export const isZaak = (id: string): boolean => kindOf(id) === 'zaak';
/** `2025D02657` */
export const isDocumentNumber = (id: string): boolean => kindOf(id) === 'document';

/** 'kamerstuk' for `kst-31066-1512`, 'zaak' for `2025Z21613`; undefined for what is not an official identifier. */
export function kindOf(id: string): ReferenceKind | undefined {
  const letter = OWN_NUMBER.exec(id)?.[1];
  if (letter) return letter === 'Z' ? 'zaak' : 'document';
  const prefix = id.slice(0, Math.max(0, id.indexOf('-')));
  if (prefix === BIJLAGE) return 'kamerstuk';
  for (const kind in PREFIX_OF) if (PREFIX_OF[kind as ReferenceKind] === prefix) return kind as ReferenceKind;
  return undefined;
}

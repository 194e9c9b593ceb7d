/** Which kind of paper an official identifier names, by how it begins. */
import type { ReferenceKind } from '../types.ts';

const BY_PREFIX: Record<string, ReferenceKind> = {
  kst: 'kamerstuk',
  ah: 'aanhangsel',
  h: 'handelingen',
  stb: 'staatsblad',
  stcrt: 'staatscourant',
  trb: 'tractatenblad',
  // An attachment, which is cited by the kamerstuk that it belongs to.
  blg: 'kamerstuk',
};

const ZAAK = /^\d{4}Z\d{5}$/;
const DOCUMENT = /^\d{4}D\d{5}$/;

const ZAKEN = /(?<![A-Za-z\d])\d{4}Z\d{5}(?!\d)/g;
/** The zaken that a text prints, in that order, each once. */
export const zakenIn = (text: string): string[] => [...new Set(text.match(ZAKEN))];

/** `2025Z21613` */
export const isZaak = (id: string): boolean => ZAAK.test(id);
/** `2025D02657` */
export const isDocumentNumber = (id: string): boolean => DOCUMENT.test(id);

/** 'kamerstuk' for `kst-31066-1512`, 'zaak' for `2025Z21613`; undefined where it is no official identifier. */
export function kindOf(id: string): ReferenceKind | undefined {
  if (isZaak(id)) return 'zaak';
  if (isDocumentNumber(id)) return 'document';
  const dash = id.indexOf('-');
  const prefix = id.slice(0, Math.max(0, dash));
  return Object.hasOwn(BY_PREFIX, prefix) ? BY_PREFIX[prefix] : undefined;
}

/**
 * What may name a paper where text of others comes in: a file, a message, the address bar. In: any text. Out: whether it
 * is exactly an identifier, to the letter. Whatever else looks like one, with a space, an unseen sign or a path behind
 * it, is none.
 */
import { parseIdentifier } from './parse.ts';

/** What a paper without an official number is kept under. */
const LOCAL = /^lokaal-[a-z\d](?:[a-z\d-]{0,78}[a-z\d])?$/;
const PART = /^[a-z][a-z\d-]{0,98}$/;

export const isLocalId = (id: string): boolean => LOCAL.test(id);

/** Whether an identifier is the official one of a single paper: not of a dossier, and not of a zaak. */
export function isOfficialPaper(id: string): boolean {
  const parsed = parseIdentifier(id);
  if (!parsed || parsed.kind === 'zaak') return false;
  return parsed.dossier === undefined || parsed.nummer !== undefined;
}

/** Whether it can name a paper, zaak or dossier, official or local. */
export const isIdentifier = (id: string): boolean => isLocalId(id) || parseIdentifier(id) !== undefined;

/** Whether it is the address of a paper or of a part of one, `ah-tk-20252026-726#vraag-14`. */
export function isAddress(adres: string): boolean {
  const [id = '', part, ...more] = adres.split('#');
  return isIdentifier(id) && more.length === 0 && (part === undefined || PART.test(part));
}

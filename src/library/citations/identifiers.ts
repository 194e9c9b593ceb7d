/**
 * Official identifiers. In: an identifier as a reference gives it. Out: the other spellings under which the same
 * paper may be held, and the dossier it belongs to.
 */
import type { Chamber, Reference } from '../../references/types.ts';

/** Last session whose Eerste Kamer papers may carry the session in their identifier. */
const LAST_WITH_SESSION = 2009;

/** Exact other spellings of one identifier: Eerste Kamer papers with and without their session. */
export function spellings(id: string, read?: Reference['gelezen']): string[] {
  const carrying = /^kst-\d{8}-(.+-[A-Z]{1,3}|.+-\d+[a-z])$/.exec(id);
  if (carrying?.[1]) return [id, `kst-${carrying[1]}`];
  const plain = /^kst-(\d{5}(?:-[A-Z]{1,3})?-(?:[A-Z]{1,3}|\d+[a-z]))$/.exec(id);
  const first = Number(read?.vergaderjaar?.slice(0, 4));
  if (plain?.[1] && first && first <= LAST_WITH_SESSION) {
    return [id, `kst-${read?.vergaderjaar?.replace('-', '')}-${plain[1]}`];
  }
  return [id];
}

/** Bounds of a key range, with the test that what lies between them must pass. */
export interface KeyRange {
  from: string;
  to: string;
  fits: (id: string) => boolean;
}

/**
 * Where a paper may stand when it is not held under its plain identifier: a reprint (`-h1`), a later version
 * (`-n1`), or a Rijkswet paper whose identifier keeps its R number (`kst-23908-R1519-103`).
 */
export function secondTries(id: string): KeyRange[] {
  const reprint = new RegExp(`^${escaped(id)}-[hn]\\d+$`);
  const ranges: KeyRange[] = [{ from: `${id}-`, to: `${id}-\uffff`, fits: (key) => reprint.test(key) }];
  const rijkswet = /^kst-(\d{5})-(\d+)$/.exec(id);
  if (rijkswet) {
    const kept = new RegExp(`^kst-${rijkswet[1]}-R\\d+-${rijkswet[2]}$`);
    ranges.push({
      from: `kst-${rijkswet[1]}-R`,
      to: `kst-${rijkswet[1]}-R\uffff`,
      fits: (key) => kept.test(key),
    });
  }
  return ranges;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The dossier that a kamerstuk belongs to, `kst-36740-VII`. Read from the reference where it says; an identifier
 * alone tells only where its last piece is a number.
 */
export function dossierOf(id: string, read?: Reference['gelezen']): string | undefined {
  if (!id.startsWith('kst-')) return undefined;
  const dossier = read?.dossier && `kst-${read.dossier}`;
  if (dossier && (id === dossier || id.startsWith(`${dossier}-`))) return dossier;
  const numbered = /^(kst-.*\d.*?|kst-[IVXLCDM]+)-(?:R\d+-)?\d+(?:-[hnb]\d+)?$/.exec(id);
  return numbered?.[1] ?? (/^kst-\d{4,5}$/.test(id) ? id : undefined);
}

/** Whether a reference names a dossier and no paper in it. */
export function isDossier(reference: Reference): boolean {
  const id = reference.ids[0];
  if (reference.kind !== 'kamerstuk' || reference.ids.length !== 1 || !id) return false;
  const { dossier, nummer } = reference.gelezen ?? {};
  return dossier ? !nummer && id === `kst-${dossier}` : /^kst-\d{4,5}$/.test(id);
}

/** The chamber that an identifier itself tells. */
export function chamberOf(id: string): Chamber | undefined {
  if (/^(ah|h)-ek-/.test(id)) return 'I';
  if (/^(ah|h)-tk-/.test(id)) return 'II';
  return undefined;
}

/** `2025Z21613` */
export const isZaak = (id: string): boolean => /^\d{4}Z\d+$/.test(id);
/** `2025D02657` */
export const isDocumentNumber = (id: string): boolean => /^\d{4}D\d+$/.test(id);

/** Every session that papers with an Aanhangsel identifier can stand in, newest first, `20252026`. */
export function sessionsUpTo(year: number): string[] {
  const sessions: string[] = [];
  for (let first = year; first >= 1994; first--) sessions.push(`${first}${first + 1}`);
  return sessions;
}

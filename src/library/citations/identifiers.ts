/**
 * Under which identifiers a paper may be held. In: an identifier as a reference gives it. Out: its other spellings, and
 * the dossier it belongs to.
 */
import {
  dossierId,
  kindOf,
  LAST_EK_YEAR,
  parseIdentifier,
  type Reference,
  writeIdentifier,
} from '../../references/index.ts';

/** A letter, or a number with a letter behind it ("188b"). */
const ofEersteKamer = (nummer = ''): boolean => /^[A-Z]|\d[a-z]$/.test(nummer);

/** Exact other spellings of one identifier: Eerste Kamer papers with and without their vergaderjaar. */
export function spellings(id: string, read?: Reference['gelezen']): string[] {
  const parsed = parseIdentifier(id);
  if (parsed?.kind !== 'kamerstuk' || !ofEersteKamer(parsed.nummer)) return [id];
  const { vergaderjaar: carried, ...plain } = parsed;
  if (carried) return [id, writeIdentifier(plain)];
  const { vergaderjaar } = read ?? {};
  return vergaderjaar && Number(vergaderjaar.slice(0, 4)) <= LAST_EK_YEAR
    ? [id, writeIdentifier({ ...parsed, vergaderjaar })]
    : [id];
}

/** Bounds of a key range, and the test that keys within it must pass. */
interface KeyRange {
  from: string;
  to: string;
  fits: (id: string) => boolean;
}

const startingWith = (start: string, fits: KeyRange['fits']): KeyRange => ({
  from: start,
  to: `${start}\uffff`,
  fits,
});

/**
 * Where to look when a paper is not held under its plain identifier: a reprint (`-h1`), a later version
 * (`-n1`), or a Rijkswet paper whose identifier keeps its R number (`kst-23908-R1519-103`).
 */
export function secondTries(id: string): KeyRange[] {
  const editions = startingWith(`${id}-`, (key) => /^[hn]\d+$/.test(key.slice(id.length + 1)));
  const { kind, dossier, nummer, rijkswet } = parseIdentifier(id) ?? {};
  if (kind !== 'kamerstuk' || !dossier || !nummer || rijkswet) return [editions];
  const kept = startingWith(`${dossierId(dossier)}-R`, (key) => {
    const there = parseIdentifier(key);
    return there?.rijkswet !== undefined && there.nummer === nummer && !there.editie;
  });
  return [editions, kept];
}

/** The dossier of a kamerstuk, `kst-36740-VII`: what the reference says, else what its identifier says. */
export function dossierOf(id: string, read?: Reference['gelezen']): string | undefined {
  if (kindOf(id) !== 'kamerstuk') return undefined;
  const said = read?.dossier && dossierId(read.dossier);
  if (said && (id === said || id.startsWith(`${said}-`))) return said;
  const dossier = parseIdentifier(id)?.dossier;
  return dossier && dossierId(dossier);
}

/** Whether a reference names a dossier and no paper in it. */
export function isDossier({ kind, ids, gelezen }: Reference): boolean {
  const [id] = ids;
  if (kind !== 'kamerstuk' || ids.length !== 1 || !id) return false;
  if (gelezen?.dossier) return !gelezen.nummer && id === dossierId(gelezen.dossier);
  const parsed = parseIdentifier(id);
  return parsed?.dossier !== undefined && parsed.nummer === undefined;
}

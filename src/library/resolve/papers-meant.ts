/**
 * Which papers a reference means. In: a reference, and the paper it stands in. Out: identifiers, sure or probable, one
 * reading or several, held or not. Among several readings none is ever chosen.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import { aanhangselId, dossierId, type Reference, vergaderjarenUpTo } from '../../references/index.ts';
import { letterId, letterKey, letterNamings } from '../citations/letters.ts';
import { misprinted, plausibleDossiers, splitNumber } from '../citations/misprints.ts';
import { matching, motieKeys, motieNamings, type NameMatch } from '../citations/moties.ts';
import { contextFor, readPaper } from '../citations/read-paper.ts';
import type { HeadRow, LibraryDatabase, NamingRow } from '../store/database.ts';
import { heldWithPages } from './handelingen.ts';

export interface PapersMeant {
  ids: string[];
  /** One of `ids` is meant; otherwise all of them are. */
  either?: true;
  waarschijnlijk?: true;
  /** The id under which mentions of a letter without a number are kept. */
  spokenOf?: string;
}

/** `isPage`: the paper around it is an open page, which may differ from what is held under its number. */
export async function papersMeantBy(
  db: LibraryDatabase,
  reference: Reference,
  own?: Kamerdocument,
  isPage = false,
): Promise<PapersMeant> {
  const meant = await meaningOf(db, reference, own, isPage);
  return reference.waarschijnlijk ? { ...meant, waarschijnlijk: true } : meant;
}

async function meaningOf(
  db: LibraryDatabase,
  reference: Reference,
  own: Kamerdocument | undefined,
  isPage: boolean,
): Promise<PapersMeant> {
  const printed = misprinted(reference);
  if (printed) return readingsOf(db, printed);
  const paged = await heldWithPages(db, reference, own);
  if (paged.length > 0) return paged.length > 1 ? { ids: paged, either: true } : { ids: paged };
  if (reference.ids.length > 0) return { ids: reference.ids };
  const { kind, gelezen } = reference;
  if (gelezen?.nummer && kind !== 'aanhangsel') {
    const ids = await withoutIdentifier(db, gelezen, own);
    if (ids.length > 0) return { ids };
  }
  if (kind === 'motie' || kind === 'amendement') return byMover(db, reference, own, isPage);
  if (kind === 'brief') return byDate(db, reference, own, isPage);
  if (kind === 'aanhangsel') return withoutVergaderjaar(db, reference, own);
  return { ids: [] };
}

/**
 * A number without a dossier ("op stuk nr. 18") belongs to the dossier around it. A number of the Eerste Kamer whose
 * identifier cannot be composed is known where the paper is held.
 */
async function withoutIdentifier(
  db: LibraryDatabase,
  { dossier, nummer, kamer, vergaderjaar }: NonNullable<Reference['gelezen']>,
  own?: Kamerdocument,
): Promise<string[]> {
  if (!dossier) return own?.dossier ? [`${dossierId(own.dossier)}-${nummer}`] : [];
  if (kamer !== 'I') return [];
  const held = await db.heads.where('dossier').equals(dossierId(dossier)).toArray();
  const isMeant = ({ facts }: HeadRow) =>
    facts.kamer === 'I' &&
    facts.nummer === nummer &&
    (!vergaderjaar || !facts.vergaderjaar || facts.vergaderjaar === vergaderjaar);
  return held.filter(isMeant).map(({ id }) => id);
}

/** What a misprinted dossier may stand for: known dossiers, or only those of which this very paper is known. */
async function readingsOf(db: LibraryDatabase, printed: string): Promise<PapersMeant> {
  const { dossier, nummer } = splitNumber(printed);
  const plausible = plausibleDossiers(dossier);
  const known = await Promise.all(plausible.map((id) => isKnownDossier(db, id)));
  const ids = plausible
    .filter((_, i) => known[i])
    .map((id) => `${id}-${nummer}`)
    .sort();
  const named = await Promise.all(ids.map((id) => isKnown(db, id)));
  const confirmed = ids.filter((_, i) => named[i]);
  const readings = confirmed.length > 0 ? confirmed : ids;
  return readings.length > 1
    ? { ids: readings, either: true, waarschijnlijk: true }
    : { ids: readings, waarschijnlijk: true };
}

/** Held, or named by any paper. */
async function isKnown(db: LibraryDatabase, id: string): Promise<boolean> {
  if ((await db.heads.where('id').equals(id).count()) > 0) return true;
  return (await db.mentions.where('[naar+dag]').between([id, ''], [id, '\uffff']).limit(1).count()) > 0;
}

/** Some paper of it is held or named. */
async function isKnownDossier(db: LibraryDatabase, dossier: string): Promise<boolean> {
  if ((await db.heads.where('dossier').equals(dossier).limit(1).count()) > 0) return true;
  const named = db.mentions.where('[dossier+dag]').between([dossier, ''], [dossier, '\uffff']);
  return (await named.limit(1).count()) > 0;
}

/** By the movers: first in the paper itself, which may number the motie elsewhere, then in the library. */
async function byMover(
  db: LibraryDatabase,
  reference: Reference,
  own: Kamerdocument | undefined,
  isPage: boolean,
): Promise<PapersMeant> {
  const { namen = [], kind } = reference;
  if (namen.length === 0) return { ids: [] };
  const ownNamings = own
    ? await (isPage ? motieNamings(readPaper(own)) : db.namings.where('in').equals(own.id).toArray())
    : [];
  const here = ownNamings.filter((row) => row.sleutel.startsWith(`${kind}:`));
  const numbered = matching(namen, here);
  if (numbered.length > 0) return fromMatches(db, numbered);
  const rows = await db.namings.where('sleutel').anyOf(motieKeys(reference)).toArray();
  return fromMatches(db, matching(namen, await withAllMovers(db, rows)));
}

/** One paper may name only some of the movers, so what all papers say of a number is taken together. */
async function withAllMovers(db: LibraryDatabase, rows: NamingRow[]): Promise<NamingRow[]> {
  const seen = new Set(rows.map((row) => row.id));
  const others = rows.flatMap((row) => motieKeys({ kind: kindNamed(row), namen: row.namen ?? [] }));
  const wider = await db.namings
    .where('sleutel')
    .anyOf([...new Set(others)])
    .toArray();
  return wider.filter((row) => seen.has(row.id));
}

const kindNamed = (row: NamingRow): Reference['kind'] =>
  row.sleutel.startsWith('motie:') ? 'motie' : 'amendement';

async function fromMatches(db: LibraryDatabase, matches: readonly NameMatch[]): Promise<PapersMeant> {
  const ids = new Set<string>();
  let probable = false;
  for (const match of matches) {
    if (match.isPartial || match.misdruk) probable = true;
    if (!match.misdruk) ids.add(match.id);
    else for (const id of (await readingsOf(db, match.id)).ids) ids.add(id);
  }
  const meant: PapersMeant = { ids: [...ids].sort() };
  if (ids.size > 1) meant.either = true;
  if (probable) meant.waarschijnlijk = true;
  return meant;
}

/** By date: several letters may be of one day, so even the only number known is merely probable. */
async function byDate(
  db: LibraryDatabase,
  reference: Reference,
  own: Kamerdocument | undefined,
  isPage: boolean,
): Promise<PapersMeant> {
  if (!reference.datum) return { ids: [] };
  const spokenOf = letterId(reference.datum);
  const key = letterKey(reference.datum);
  const rows = await db.namings.where('sleutel').equals(key).toArray();
  // What a page says of its own letters is in the page, held or not.
  const said = own && isPage ? letterNamings(readPaper(own)) : rows;
  const here = said.filter((row) => row.sleutel === key && row.in === own?.id);
  const ids = [...new Set((here.length > 0 ? here : rows).map((row) => row.id))].sort();
  if (ids.length === 0) return { ids, spokenOf };
  if (ids.length === 1) return { ids, spokenOf, waarschijnlijk: true };
  return { ids, spokenOf, either: true };
}

/** Numbers start over each vergaderjaar: that of the paper around it counts, else any paper known by this number. */
async function withoutVergaderjaar(
  db: LibraryDatabase,
  reference: Reference,
  own?: Kamerdocument,
): Promise<PapersMeant> {
  const { nummer, kamer } = reference.gelezen ?? {};
  if (!nummer) return { ids: [] };
  const idIn = (vergaderjaar: string) => aanhangselId(kamer ?? 'II', vergaderjaar, nummer) ?? [];
  const vergaderjaar = reference.gelezen?.vergaderjaar ?? (own && contextFor(own).vergaderjaar);
  if (vergaderjaar) return { ids: [idIn(vergaderjaar)].flat() };
  const possible = vergaderjarenUpTo(new Date().getFullYear()).flatMap(idIn);
  const known = await Promise.all(possible.map((id) => isKnown(db, id)));
  const ids = possible.filter((_, i) => known[i]);
  return ids.length > 0 ? { ids, either: true, waarschijnlijk: true } : { ids };
}

/**
 * Papers in a line or two. In: rows, or identifiers of papers that are not held. Out: `PaperHead`s as cards show them.
 */
import { type Kamerdocument, vergaderjaarOn } from '../../documents/index.ts';
import { citeIdentifier, officialAddress } from '../../references/index.ts';
import type { PaperHead } from '../../view-models/card.ts';
import { type PaperSet, setOf } from '../citations/sets.ts';
import { dayOf, isPossibleDay } from '../citations/texts.ts';
import { damageMeta, type Facts, type HeadRow, type LibraryDatabase } from '../store/database.ts';
import { voiceOf } from '../store/herkomst.ts';

/** A paper that is not held: what its identifier says. */
export function unheldHead(id: string): PaperHead {
  return official({ id, gehouden: false });
}

/** A held paper with where it came from, or an open page: what it says about itself. */
export function headOf({ facts, herkomst }: Told): PaperHead {
  return official({ ...facts, gehouden: true, ...(herkomst ? { herkomst } : {}) });
}

/** What is told of a paper; a page that is open is not held, and came from nowhere. */
export type Told = Pick<HeadRow, 'facts'> & Partial<Pick<HeadRow, 'herkomst'>>;

/** The facts of a whole paper; a date that cannot be is none. */
export function factsOf(document: Kamerdocument): Facts {
  const { delen: _delen, noten: _noten, kop: _kop, ...facts } = document;
  for (const field of DATES) if (facts[field] && !isPossibleDay(facts[field])) delete facts[field];
  return facts;
}

const DATES = ['ingezonden', 'ontvangen', 'datum'] as const;

function official(head: PaperHead): PaperHead {
  const citaat = citeIdentifier(head.id);
  const bron = officialAddress(head.id);
  return { ...head, ...(citaat ? { citaat } : {}), ...(bron ? { bron } : {}) };
}

/**
 * A held paper completed from its set: an answer often prints neither zaak nor askers, but the mededeling or the
 * questions do. What the paper itself says always stands.
 */
export function completed(told: Told, set: Pick<PaperSet, 'heads'>): PaperHead {
  const { facts } = told;
  const head = headOf(told);
  const voice = Math.max(0, ...set.heads.map(voiceOf));
  for (const member of set.heads) {
    const { facts: other } = member;
    if (other.id === facts.id || voiceOf(member) < voice) continue;
    if (!head.zaken?.length) head.zaken = other.zaken;
    if (!head.indieners?.length) head.indieners = other.indieners;
    if (!head.gerichtAan?.length) head.gerichtAan = other.gerichtAan;
    if (!head.onderwerp && other.onderwerp) head.onderwerp = other.onderwerp;
    if (!head.ingezonden && other.ingezonden) head.ingezonden = other.ingezonden;
  }
  const vergaderjaar = facts.soort === 'kamervragen' ? vergaderjaarOn(dayOf(facts)) : undefined;
  if (vergaderjaar) head.vergaderjaar ??= vergaderjaar;
  return head;
}

/** A paper by its identifier, completed where held. */
export async function headById(db: LibraryDatabase, id: string): Promise<PaperHead> {
  const set = await setOf(db, id);
  const own = set.heads.find((head) => head.id === id);
  return own ? completed(own, set) : unheldHead(id);
}

/**
 * The papers of a set, oldest first; those not held have no date, and go in front. Those that only claim to belong to it
 * come last, as they are.
 */
export function headsOfSet(set: PaperSet): PaperHead[] {
  const members = set.heads.map((head) => completed(head, set));
  return [...set.missing.map(unheldHead), ...members, ...set.beside.map(asClaimed)];
}

const asClaimed = (head: HeadRow): PaperHead => ({ ...headOf(head), terzijde: true });

/** Several papers at once; what a paper lacks is looked up in its set. */
export async function headsFor(db: LibraryDatabase, ids: readonly string[]): Promise<Map<string, PaperHead>> {
  const unique = [...new Set(ids)];
  const rows = await db.heads.bulkGet(unique);
  const heads = await Promise.all(
    unique.map((id, i) => {
      const row = rows[i];
      if (!row) return unheldHead(id);
      return lacking(row) ? headById(db, id) : headOf(row);
    }),
  );
  return new Map(unique.map((id, i) => [id, heads[i] ?? unheldHead(id)]));
}

/** As they are listed: those known to be damaged say so, also where not even their heads can be read. */
export async function listedHeads(db: LibraryDatabase, ids: readonly string[]): Promise<PaperHead[]> {
  const [heads, { papers }] = await Promise.all([headsFor(db, ids), damageMeta(db)]);
  const damaged = new Set(papers);
  return [...heads.values()].map((head) => (damaged.has(head.id) ? { ...head, beschadigd: true } : head));
}

/**
 * A paper of which no text was read: damaged where it is listed, or where its text is there and nothing lists it. Both
 * are noticed.
 */
export async function withDamage(db: LibraryDatabase, head: PaperHead): Promise<PaperHead> {
  if (head.gehouden) db.damage.paper(head.id);
  else if ((await db.bodies.where('id').equals(head.id).count()) > 0) db.damage.index();
  else if ((await db.heads.where('id').equals(head.id).count()) === 0) return head;
  return { ...head, beschadigd: true };
}

/** The head of a paper whose body has been read. */
export async function headOfBody(db: LibraryDatabase, document: Kamerdocument): Promise<PaperHead> {
  const facts = factsOf(document);
  if (lacking({ facts })) return headById(db, document.id);
  const held = await db.heads.get(document.id);
  return headOf({ ...held, facts });
}

const lacking = ({ facts }: Pick<HeadRow, 'facts'>): boolean =>
  facts.soort === 'kamervragen' && (facts.zaken.length === 0 || facts.indieners.length === 0);

/**
 * Sets: the mededeling, the answer and any later paper about the same questions. In: papers. Out: for each what ties
 * it to its set, and for a paper all others of its set. A set is not kept anywhere: it is what the ties join at the
 * moment of asking, so papers may come and go in any order.
 */
import type { Kamerdocument } from '../documents/types.ts';
import type { HeadRow, LibraryDatabase } from './database.ts';
import { fingerprint } from './hash.ts';
import type { ReadPaper } from './read-units.ts';

/** Share of the questions that two papers must have in common to be about the same questions. */
const NEARLY_ALL = 0.8;
/** A question this short ("Kunt u dit toelichten?") says nothing about which paper it is from. */
const TELLING = 40;
/** No set is larger; guards against ties gone wrong. */
const LARGEST = 50;

/** "Zie ook Aanhangsel …" up to the reference itself. */
const SEE_ALSO = /zie\s+ook\s*:?\s*(?:het\s+|de\s+)?$/iu;

const zaakKey = (zaak: string): string => `z:${zaak}`;
const idKey = (id: string): string => `i:${id}`;
const questionKey = (tekst: string): string => `v:${fingerprint(tekst)}`;

/** What ties a paper to its set: its zaken, the numbers it goes by or says to see also, its questions. */
export function setKeys(paper: ReadPaper): string[] {
  const { document } = paper;
  const keys = new Set([idKey(document.id), ...document.zaken.map(zaakKey)]);
  if (document.soort !== 'kamervragen') return [...keys];
  const kop = paper.units.find((unit) => unit.soort === 'kop');
  for (const reference of kop?.references ?? []) {
    if (reference.kind !== 'aanhangsel' || reference.waarschijnlijk || !kop) continue;
    if (!SEE_ALSO.test(kop.tekst.slice(0, reference.start))) continue;
    for (const id of reference.ids) keys.add(idKey(id));
  }
  for (const key of questionKeys(document)) keys.add(key);
  return [...keys];
}

function questionKeys(document: Kamerdocument): string[] {
  return document.delen
    .filter((deel) => deel.soort === 'vraag')
    .map((deel) => bare(deel.tekst))
    .filter((tekst) => tekst.length >= TELLING)
    .map(questionKey);
}

/** Letters and digits only: spaces, hyphens, quotes and case differ between files of one text. */
function bare(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const byDay = (a: HeadRow, b: HeadRow): number => a.dag.localeCompare(b.dag) || a.id.localeCompare(b.id);

export interface PaperSet {
  /** Held papers, oldest first. */
  heads: HeadRow[];
  /** Numbers that belong to the set but are not held. */
  missing: string[];
}

/** The set of a paper, held or not, itself included where held. */
export async function setOf(db: LibraryDatabase, id: string): Promise<PaperSet> {
  const own = await db.heads.get(id);
  return own ? setOfHead(db, own) : closure(db, [], [idKey(id)]);
}

/** The set of a paper whose head was read already. */
export function setOfHead(db: LibraryDatabase, head: HeadRow): Promise<PaperSet> {
  return closure(db, [head], []);
}

/** The set of a paper that need not be held: the page that is open. */
export async function setOfPaper(db: LibraryDatabase, keys: readonly string[]): Promise<PaperSet> {
  return closure(db, [], keys);
}

/** All papers of the sets that a zaak belongs to. */
export async function setOfZaak(db: LibraryDatabase, zaak: string): Promise<PaperSet> {
  return closure(db, [], [zaakKey(zaak)]);
}

async function closure(db: LibraryDatabase, start: HeadRow[], loose: readonly string[]): Promise<PaperSet> {
  const members = new Map(start.map((head) => [head.id, head]));
  const done = new Set<string>();
  let wave: (readonly string[])[] = [loose, ...start.map((head) => head.sleutels)];
  while (wave.length > 0 && members.size < LARGEST) {
    const next: typeof wave = [];
    for (const keys of wave) {
      for (const found of await neighbours(db, keys, done)) {
        if (members.has(found.id)) continue;
        members.set(found.id, found);
        next.push(found.sleutels);
      }
    }
    wave = next;
  }
  const heads = [...members.values()].sort(byDay);
  const numbers = new Set([...loose, ...heads.flatMap((head) => head.sleutels)]);
  const missing = [...numbers]
    .filter((key) => key.startsWith('i:ah-') && !members.has(key.slice(2)))
    .map((key) => key.slice(2))
    .sort();
  return { heads, missing };
}

/** Papers tied to the paper that has these keys. */
async function neighbours(
  db: LibraryDatabase,
  keys: readonly string[],
  done: Set<string>,
): Promise<HeadRow[]> {
  const sure = keys.filter((key) => !key.startsWith('v:') && !done.has(key));
  for (const key of sure) done.add(key);
  const found = new Map<string, HeadRow>();
  const tied = await Promise.all(
    sure.map((key) => db.heads.where('sleutels').equals(key).limit(LARGEST).toArray()),
  );
  for (const other of tied.flat()) found.set(other.id, other);
  const questions = keys.filter((key) => key.startsWith('v:'));
  // Papers found by their questions have the same ones: they need not be asked for again.
  if (!questions.some((key) => !done.has(key))) return [...found.values()];
  for (const key of questions) done.add(key);
  for (const other of await sameQuestions(db, questions)) {
    if (!apart(keys, other.sleutels)) found.set(other.id, other);
  }
  return [...found.values()];
}

/** Papers that have all or nearly all of these questions, and hardly any other. */
async function sameQuestions(db: LibraryDatabase, questions: readonly string[]): Promise<HeadRow[]> {
  const asked = new Set(questions);
  // Who has nearly all has at least one of any few more than may be lacking.
  const probes = [...asked].slice(0, Math.floor((1 - NEARLY_ALL) * asked.size + 1e-9) + 1);
  const having = await Promise.all(
    probes.map((key) => db.heads.where('sleutels').equals(key).limit(LARGEST).primaryKeys()),
  );
  const heads = (await db.heads.bulkGet([...new Set(having.flat())])).filter((head) => head !== undefined);
  return heads.filter((head) => {
    const theirs = head.sleutels.filter((key) => key.startsWith('v:'));
    const shared = theirs.filter((key) => asked.has(key)).length;
    return shared >= NEARLY_ALL * asked.size && shared >= NEARLY_ALL * theirs.length;
  });
}

/** Equal questions, yet asked in cases of their own: asked again, not the same set. */
function apart(a: readonly string[], b: readonly string[]): boolean {
  const zaken = a.filter((key) => key.startsWith('z:'));
  return zaken.length > 0 && b.some((key) => key.startsWith('z:')) && !zaken.some((key) => b.includes(key));
}

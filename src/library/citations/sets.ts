/**
 * Sets: the mededeling, the answer and any later paper about the same questions. In: papers. Out: what ties each to its
 * set, and all papers of a set. Sets are not stored: the ties join papers at the moment of asking, so papers may come
 * and go in any order. A paper that may speak less than the others claims its ties and no more: it stands beside.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import { isOfficialPaper, kindOf } from '../../references/index.ts';
import type { HeadRow, LibraryDatabase } from '../store/database.ts';
import { fingerprint } from '../store/hash.ts';
import { heldHeads } from '../store/heads.ts';
import { voiceOf } from '../store/herkomst.ts';
import type { ReadPaper } from './read-paper.ts';

/** Share of the questions that two papers must have in common to be about the same questions. */
const NEARLY_ALL = 0.8;
/** A shorter question ("Kunt u dit toelichten?") could be from any paper. */
const TELLING = 40;
/** No set is larger: a guard against ties gone wrong. */
const LARGEST = 50;

/** "Zie ook Aanhangsel …" up to the reference itself. */
const SEE_ALSO = /zie\s+ook\s*(?::\s*)?(?:(?:het|de)\s+)?$/iu;

/** Letters of it. */
const LONGEST_LEAD = 40;

const zaakKey = (zaak: string): string => `z:${zaak}`;
const idKey = (id: string): string => `i:${id}`;
const questionKey = (tekst: string): string => `v:${fingerprint(tekst)}`;

/** What ties a paper to its set. */
interface SetTies {
  /**
   * Zaken, the paper's own number and those it says to see also, and the first few of its questions: two papers that
   * share nearly all questions also share one of the first few, in any fixed order.
   */
  sleutels: string[];
  /** Fingerprints of all its questions, sorted; absent where an older version derived it. */
  vragen?: string[];
}

export function tiesOf(paper: ReadPaper): Required<SetTies> {
  const { document } = paper;
  const keys = new Set([idKey(document.id), ...document.zaken.map(zaakKey)]);
  if (document.soort !== 'kamervragen') return { sleutels: [...keys], vragen: [] };
  const kop = paper.texts.find((text) => text.soort === 'kop');
  for (const reference of kop?.references ?? []) {
    if (reference.kind !== 'aanhangsel' || reference.waarschijnlijk || !kop) continue;
    if (!SEE_ALSO.test(kop.tekst.slice(Math.max(0, reference.start - LONGEST_LEAD), reference.start)))
      continue;
    for (const id of reference.ids) keys.add(idKey(id));
  }
  const vragen = questionsIn(document);
  return { sleutels: [...keys, ...telling(vragen)], vragen };
}

/** As many as may be lacking, and one more: a paper that shares nearly all questions has at least one of them. */
function telling(vragen: readonly string[]): string[] {
  return vragen.slice(0, Math.floor((1 - NEARLY_ALL) * vragen.length + 1e-9) + 1);
}

function questionsIn(document: Kamerdocument): string[] {
  const questions = document.delen
    .filter((deel) => deel.soort === 'vraag')
    .map((deel) => bare(deel.tekst))
    .filter((tekst) => tekst.length >= TELLING)
    .map(questionKey);
  return [...new Set(questions)].sort();
}

/** Letters and digits only: files of one text differ in spaces, hyphens, quotes and case. */
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
  /** Held papers that only claim to belong to it, oldest first: they answer nothing, and complete no other paper. */
  beside: HeadRow[];
  /** Numbers that belong to the set but are not held. */
  missing: string[];
}

/** The set of a paper, held or not, itself included where held. */
export async function setOf(db: LibraryDatabase, id: string): Promise<PaperSet> {
  const own = await db.heads.get(id);
  return own ? setOfHead(db, own) : closure(db, [], { sleutels: [idKey(id)] });
}

/** The set of a paper whose head has been read. */
export function setOfHead(db: LibraryDatabase, head: HeadRow): Promise<PaperSet> {
  return closure(db, [head]);
}

/** The set of a paper that need not be held: the page that is open. */
export async function setOfPaper(db: LibraryDatabase, paper: ReadPaper): Promise<PaperSet> {
  const { id } = paper.document;
  const voice = voiceOf((await db.heads.get(id)) ?? { id, herkomst: { soort: 'onbekend' } });
  return closure(db, [], tiesOf(paper), voice);
}

/** All papers of the sets that a zaak belongs to. */
export function setOfZaak(db: LibraryDatabase, zaak: string): Promise<PaperSet> {
  return closure(db, [], { sleutels: [zaakKey(zaak)] });
}

/** `asked`: how far what was asked for may speak, where it is not held. */
async function closure(db: LibraryDatabase, start: HeadRow[], loose?: SetTies, asked = 0): Promise<PaperSet> {
  const members = new Map(start.map((head) => [head.id, head]));
  const beside = new Map<string, HeadRow>();
  const done = new Set<string>();
  let voice: number = Math.max(asked, ...start.map(voiceOf));
  let wave: SetTies[] = loose ? [loose, ...start] : start;
  for (let isFirst = true; wave.length > 0 && members.size < LARGEST; isFirst = false) {
    const around = (await Promise.all(wave.map((ties) => neighbours(db, ties, done)))).flat();
    // Who is nearest says what it takes: no tie of a lesser paper may lead on to others.
    if (isFirst) voice = Math.max(voice, ...around.map(voiceOf));
    const next: HeadRow[] = [];
    for (const found of around) {
      if (members.has(found.id)) continue;
      if (voiceOf(found) < voice) {
        beside.set(found.id, found);
        continue;
      }
      members.set(found.id, found);
      next.push(found);
    }
    wave = next;
  }
  const heads = [...members.values()].sort(byDay);
  const numbers = new Set([...(loose?.sleutels ?? []), ...heads.flatMap((head) => head.sleutels)]);
  const missing = [...numbers]
    .filter((key) => key.startsWith(idKey('')))
    .map((key) => key.slice(2))
    .filter((id) => kindOf(id) === 'aanhangsel' && !members.has(id))
    .sort();
  return { heads, beside: [...beside.values()].sort(byDay), missing };
}

/** Papers tied to the paper that has these ties. */
async function neighbours(db: LibraryDatabase, ties: SetTies, done: Set<string>): Promise<HeadRow[]> {
  const keys = ties.sleutels.filter((key) => !done.has(key));
  for (const key of keys) done.add(key);
  const having = await Promise.all(keys.map((key) => tiedBy(db, key)));
  const found = new Map<string, HeadRow>();
  having.forEach((heads, i) => {
    const byQuestion = keys[i]?.startsWith('v:');
    for (const head of heads) {
      if (!byQuestion || (sameQuestions(ties, head) && !apart(ties, head))) found.set(head.id, head);
    }
  });
  return [...found.values()];
}

/**
 * Papers with this key, no more than fit into a set. Of more those go first that others did not hand over: a pack of many
 * papers with the zaak of a set must not keep its own papers out.
 */
async function tiedBy(db: LibraryDatabase, key: string): Promise<HeadRow[]> {
  const ids = await db.heads.where('sleutels').equals(key).primaryKeys();
  if (ids.length <= LARGEST) return heldHeads(db, ids);
  const handed = new Set(await db.heads.where('herkomst.soort').anyOf('pakket', 'back-up').primaryKeys());
  const rank = (id: string): number => (handed.has(id) ? (isOfficialPaper(id) ? 1 : 2) : 0);
  return heldHeads(db, ids.toSorted((a, b) => rank(a) - rank(b)).slice(0, LARGEST));
}

/** Whether each has all or nearly all questions of the other. */
function sameQuestions({ vragen: one = [] }: SetTies, { vragen: other = [] }: SetTies): boolean {
  const asked = new Set(one);
  const shared = other.filter((key) => asked.has(key)).length;
  return shared > 0 && shared >= NEARLY_ALL * Math.max(one.length, other.length);
}

/** The same questions under another zaak: they were asked again, and are not the same set. */
function apart({ sleutels: one }: SetTies, { sleutels: other }: SetTies): boolean {
  const zaken = one.filter((key) => key.startsWith('z:'));
  return (
    zaken.length > 0 && other.some((key) => key.startsWith('z:')) && !zaken.some((key) => other.includes(key))
  );
}

/**
 * Whether a library is intact. In: its database, and all papers that could be in it. Out: how many are, and a sentence
 * for every inconsistency.
 */
import type { Kamerdocument } from '../../src/documents/types.ts';
import type { Library } from '../../src/library/index.ts';
import { DERIVER, derive } from '../../src/library/intake/derive.ts';
import { bodyOf, paperIn } from '../../src/library/store/bodies.ts';
import { type HeadRow, indexMeta, type LibraryDatabase } from '../../src/library/store/database.ts';

/** Papers per transaction of an import: all of them are in, or none. */
const BATCH = 250;
/** Papers searched for, whether held or not. */
const SEARCHED = 20;

export interface Findings {
  papers: number;
  /** Derived by an older version, and waiting for their turn. */
  stale: number;
  faults: string[];
}

export async function check(
  db: LibraryDatabase,
  library: Library,
  expected: readonly Kamerdocument[],
): Promise<Findings> {
  const heads = await db.heads.toArray();
  const held = new Map(heads.map((head) => [head.id, head]));
  const faults = [
    ...inBatches(expected, held),
    ...(await rowsAgree(db, expected, held)),
    ...(await indexAgrees(db, heads)),
    ...(await searchesAgree(library, expected, held)),
  ];
  return { papers: heads.length, stale: heads.filter((head) => head.versie < DERIVER).length, faults };
}

type Held = ReadonlyMap<string, HeadRow>;

function inBatches(expected: readonly Kamerdocument[], held: Held): string[] {
  const faults: string[] = [];
  for (let from = 0; from < expected.length; from += BATCH) {
    const batch = expected.slice(from, from + BATCH);
    const there = batch.filter(({ id }) => held.has(id)).length;
    if (there !== 0 && there !== batch.length)
      faults.push(`batch ${from / BATCH}: ${there} of ${batch.length}`);
  }
  const known = new Set(expected.map(({ id }) => id));
  return [...faults, ...[...held.keys()].filter((id) => !known.has(id)).map((id) => `${id} is unknown`)];
}

/** Every head has its body, word for word, its number and its mentions; no row lacks a head. */
async function rowsAgree(
  db: LibraryDatabase,
  expected: readonly Kamerdocument[],
  held: Held,
): Promise<string[]> {
  const faults: string[] = [];
  const bodies = new Map((await db.bodies.toArray()).map((body) => [body.id, body]));
  const numbers = new Map((await db.numbers.toArray()).map(({ nr, id }) => [nr, id]));
  const mentions = await countsOf(db.mentions);
  const namings = await countsOf(db.namings);
  for (const paper of expected) {
    const head = held.get(paper.id);
    if (!head) continue;
    const body = paperIn(bodies.get(paper.id));
    const { hash } = bodyOf(paper);
    if (!body || bodyOf(body).hash !== hash) faults.push(`${paper.id}: another body`);
    if (head.hash !== hash) faults.push(`${paper.id}: another hash`);
    if (numbers.get(head.nr) !== paper.id) faults.push(`${paper.id}: another number`);
    if (head.versie < DERIVER) continue;
    const derived = derive(paper, { soort: 'onbekend' });
    if ((mentions.get(paper.id) ?? 0) !== derived.mentions.length) faults.push(`${paper.id}: other mentions`);
    if ((namings.get(paper.id) ?? 0) !== derived.namings.length) faults.push(`${paper.id}: other namings`);
  }
  if (bodies.size !== held.size) faults.push(`${bodies.size} bodies of ${held.size} heads`);
  if (numbers.size !== held.size) faults.push(`${numbers.size} numbers of ${held.size} heads`);
  for (const id of [...mentions.keys(), ...namings.keys()])
    if (!held.has(id)) faults.push(`${id}: rows without a head`);
  return faults;
}

async function countsOf(table: LibraryDatabase['mentions'] | LibraryDatabase['namings']) {
  const counts = new Map<string, number>();
  for (const id of await table.orderBy('in').keys())
    counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
  return counts;
}

/** The index counts what is there, and every number is in exactly one of its segments. */
async function indexAgrees(db: LibraryDatabase, heads: readonly { nr: number; lengte: number }[]) {
  const faults: string[] = [];
  const meta = await indexMeta(db);
  const length = heads.reduce((sum, head) => sum + head.lengte, 0);
  if (meta.papers !== heads.length) faults.push(`the index counts ${meta.papers} of ${heads.length} papers`);
  if (meta.length !== length) faults.push(`the index has length ${meta.length} of ${length}`);
  for (const { nr } of heads) {
    const within = meta.segments.filter(({ base, end }) => nr >= base && nr < end).length;
    if (within !== 1) faults.push(`number ${nr} lies in ${within} segments`);
  }
  return faults;
}

/** A word that only one paper has finds that paper where it is held, and nothing where it is not. */
async function searchesAgree(library: Library, expected: readonly Kamerdocument[], held: Held) {
  const faults: string[] = [];
  const step = Math.max(1, Math.floor(expected.length / SEARCHED));
  for (let i = 0; i < expected.length; i += step) {
    const paper = expected[i];
    const head = paper && held.get(paper.id);
    // An index of an older version may need to be rebuilt before it can be searched.
    if (!paper || (head && head.versie < DERIVER)) continue;
    const found = (await library.search((paper.onderwerp ?? '').split(' ').at(-1) ?? '')).map(
      (hit) => hit.paper.id,
    );
    if (found.join() !== (head ? paper.id : '')) faults.push(`${paper.id}: a search finds [${found}]`);
  }
  return faults;
}

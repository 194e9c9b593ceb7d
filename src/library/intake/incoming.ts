/**
 * Papers on their way in. In: checked papers, each with where it came from. Out: batches of them, known by their hashes
 * and derived as far as can be foreseen, so that nothing but the write is left for the transaction.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { Herkomst } from '../../view-models/herkomst.ts';
import { bodyOf } from '../store/bodies.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { intactById } from '../store/heads.ts';
import { yieldToOthers } from '../store/yield.ts';
import { type Derived, derive } from './derive.ts';

/** A checked paper, and where it came from. */
export interface Incoming {
  paper: Kamerdocument;
  herkomst: Herkomst;
  /** The reader chose it before. */
  gekozen?: true | undefined;
}

/** One that is known by its hash. */
export interface Prepared extends Incoming {
  hash: string;
  /** Absent where the same text was held when it was looked up. */
  derived?: Derived;
}

/** Papers per transaction: large enough to write fast, small enough to hold in memory and to cancel between. */
const BATCH = 250;
/** Papers derived before yielding to whatever waits: an open transaction, a click on cancel. */
const SLICE = 10;

/** Within a batch each number comes once. */
export async function* batches(
  papers: Iterable<Incoming> | AsyncIterable<Incoming>,
): AsyncGenerator<Incoming[], void, undefined> {
  let batch = new Map<string, Incoming>();
  for await (const incoming of papers) {
    const { id } = incoming.paper;
    if (batch.has(id)) {
      yield [...batch.values()];
      batch = new Map();
    }
    batch.set(id, incoming);
    if (batch.size < BATCH) continue;
    yield [...batch.values()];
    batch = new Map();
  }
  if (batch.size > 0) yield [...batch.values()];
}

/** The hashes of those that are held. */
export async function hashesOf(
  db: LibraryDatabase,
  batch: readonly Incoming[],
): Promise<ReadonlyMap<string, string>> {
  const heads = await intactById(
    db,
    batch.map(({ paper }) => paper.id),
  );
  return new Map([...heads].map(([id, { hash }]) => [id, hash]));
}

/** `held`: the hashes of what was held, by number. */
export async function prepare(
  batch: readonly Incoming[],
  held: ReadonlyMap<string, string>,
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  let derived = 0;
  for (const incoming of batch) {
    const { paper, herkomst } = incoming;
    const kept = bodyOf(paper);
    const { hash } = kept;
    if (held.get(paper.id) === hash) prepared.push({ ...incoming, hash });
    else {
      prepared.push({ ...incoming, hash, derived: derive(paper, herkomst, { kept }) });
      if (++derived % SLICE === 0) await yieldToOthers();
    }
  }
  return prepared;
}

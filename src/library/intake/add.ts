/**
 * Papers that the reader keeps or imports. In: Kamerdocumenten. Out: rows, batch by batch, and which papers are new.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import { mergeSegments } from '../search/merge.ts';
import { countSinceBackup } from '../store/backup-count.ts';
import { bodyOf } from '../store/bodies.ts';
import type { ChangeOptions } from '../store/changes.ts';
import { type HeadRow, type LibraryDatabase, removedMeta } from '../store/database.ts';
import { heldById, heldHeads } from '../store/heads.ts';
import { checkDocument } from '../store/schema.ts';
import { yieldToOthers } from '../store/yield.ts';
import { type Derived, derive } from './derive.ts';
import { writePapers, writeTransaction } from './write.ts';

export interface AddOptions {
  /** Called after each batch, with the number of papers done so far. */
  onProgress?: (done: number, total: number) => void;
  /** Stops between batches; what is in stays in. */
  signal?: AbortSignal;
}

export interface AddResult {
  /** Ids that are new or whose contents changed. */
  added: string[];
  /** Ids of papers already held, word for word. */
  unchanged: string[];
}

/** Papers per transaction: large enough to write fast, small enough to hold in memory and to cancel between. */
const BATCH = 250;
/** Segments of one size that a search may have to read during an import. */
const SEGMENTS = 8;

/** Papers derived before yielding to whatever waits: an open transaction, a click on cancel. */
const SLICE = 10;

interface EnterOptions {
  signal?: AbortSignal | undefined;
  /** Of papers that are put back: those that came with the product. All others are new to the reader's back-up. */
  shipped?: ReadonlySet<string> | undefined;
  /** Called when a batch is in, before the next is written. */
  onBatch?: (entered: AddResult) => void | Promise<void>;
}

export async function addPapers(
  db: LibraryDatabase,
  documents: readonly Kamerdocument[],
  { onProgress, onChange, ...options }: AddOptions & ChangeOptions & Omit<EnterOptions, 'onBatch'> = {},
): Promise<AddResult> {
  // Within one call the last version of a paper counts, and one bad paper stops all before anything is written.
  const checked = [...new Map(documents.map((document) => [document.id, checkDocument(document)])).values()];
  let done = 0;
  return enterPapers(db, checked, {
    ...options,
    onBatch({ added, unchanged }) {
      onChange?.(added);
      done += added.length + unchanged.length;
      onProgress?.(done, checked.length);
    },
  });
}

/** Enters checked papers, each a different one, as fast as they come. */
export async function enterPapers(
  db: LibraryDatabase,
  papers: Iterable<Kamerdocument> | AsyncIterable<Kamerdocument>,
  { signal, shipped, onBatch }: EnterOptions = {},
): Promise<AddResult> {
  const result: AddResult = { added: [], unchanged: [] };
  let written: Promise<void> = Promise.resolve();
  let merged: Promise<void> = Promise.resolve();
  const enter = async (batch: readonly Kamerdocument[], derived: readonly Derived[]): Promise<void> => {
    const entered = await write(db, batch, derived, shipped);
    result.added.push(...entered.added);
    result.unchanged.push(...entered.unchanged);
    // The papers are in: an index in more pieces is complete too, and a failed merge is tried again.
    merged = Promise.all([merged, mergeSegments(db, SEGMENTS, { signal }).catch(() => {})]).then(() => {});
    await onBatch?.(entered);
  };
  const source = batches(papers);
  const next = async (): Promise<Kamerdocument[]> => (await source.next()).value ?? [];
  try {
    let batch = await next();
    let held = await hashesOf(db, batch);
    while (batch.length > 0) {
      // One batch is derived and the next read while the browser writes the previous one.
      const derived = await derivedFrom(batch, held, shipped);
      const after = await next();
      await written;
      signal?.throwIfAborted();
      // Looked up now, since a write locks the table.
      held = await hashesOf(db, after);
      written = enter(batch, derived);
      // Awaited above; until then a failure must not count as unhandled.
      written.catch(() => {});
      batch = after;
    }
    await written;
    await merged;
  } finally {
    // Finish the write under way before reporting the end.
    await written.catch(() => {});
    await source.return();
  }
  return result;
}

async function* batches(
  papers: Iterable<Kamerdocument> | AsyncIterable<Kamerdocument>,
): AsyncGenerator<Kamerdocument[], void, undefined> {
  let batch: Kamerdocument[] = [];
  for await (const paper of papers) {
    batch.push(paper);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The hashes of those that are held. */
async function hashesOf(
  db: LibraryDatabase,
  batch: readonly Kamerdocument[],
): Promise<ReadonlyMap<string, string>> {
  const heads = await heldHeads(
    db,
    batch.map(({ id }) => id),
  );
  return new Map(heads.map((head) => [head.id, head.hash]));
}

/** All that is derived from those papers that are new or changed. */
async function derivedFrom(
  batch: readonly Kamerdocument[],
  held: ReadonlyMap<string, string>,
  shipped: ReadonlySet<string> | undefined,
): Promise<Derived[]> {
  const derived: Derived[] = [];
  for (const document of batch) {
    const kept = bodyOf(document);
    if (held.get(document.id) === kept.hash) continue;
    derived.push(derive(document, originOf(document, shipped), { kept }));
    if (derived.length % SLICE === 0) await yieldToOthers();
  }
  return derived;
}

const originOf = ({ id }: Kamerdocument, shipped: ReadonlySet<string> | undefined): HeadRow['herkomst'] =>
  shipped?.has(id) ? 'pack' : 'lezer';

/** Enters a batch; papers already held word for word become the reader's too. */
function write(
  db: LibraryDatabase,
  batch: readonly Kamerdocument[],
  derived: readonly Derived[],
  shipped: ReadonlySet<string> | undefined,
): Promise<AddResult> {
  const ids = batch.map((document) => document.id);
  return writeTransaction(db, async () => {
    const held = await heldById(db, ids);
    // Another window may have entered or taken out the same papers since they were looked up.
    const known = new Set(derived.map(({ head }) => head.id));
    const gone = batch.filter(({ id }) => !known.has(id) && !held.has(id));
    const fresh = [
      ...derived,
      ...gone.map((document) => derive(document, originOf(document, shipped))),
    ].filter(({ head }) => held.get(head.id)?.hash !== head.hash);
    const added = fresh.map(({ head }) => head.id);
    for (const id of added) held.delete(id);
    await writePapers(db, fresh);
    if (!shipped) await countSinceBackup(db, fresh.length);
    const same = [...held.values()].filter(({ id }) => !shipped?.has(id));
    await db.heads.bulkPut(same.map((head): HeadRow => ({ ...head, herkomst: 'lezer' })));
    const removed = await removedMeta(db);
    const back = new Set(ids);
    if (removed.ids.some((id) => back.has(id)))
      await db.meta.put({ key: 'removed', ids: removed.ids.filter((id) => !back.has(id)) });
    return { added, unchanged: [...held.keys()] };
  });
}

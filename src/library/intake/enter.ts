/**
 * Papers into the library as fast as they come. In: checked papers, each with where it came from. Out: rows, batch by
 * batch: one is derived and the next read while the browser writes the one before.
 */
import { mergeSegments } from '../search/merge.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { type BatchOptions, enterBatch } from './enter-batch.ts';
import { batches, hashesOf, type Incoming, type Prepared, prepare } from './incoming.ts';
import { type AddResult, together } from './outcome.ts';

/** Segments of one size that a search may have to read during an import. */
const SEGMENTS = 8;

export interface EnterOptions extends BatchOptions {
  /** Stops between batches; what is in stays in. */
  signal?: AbortSignal | undefined;
  /** Called when a batch is in, before the next is written. */
  onBatch?: (entered: AddResult) => void | Promise<void>;
}

/** Of two papers under one number the last counts, as if it came later. */
export async function enterPapers(
  db: LibraryDatabase,
  papers: Iterable<Incoming> | AsyncIterable<Incoming>,
  { signal, onBatch, ...options }: EnterOptions = {},
): Promise<AddResult> {
  const results: AddResult[] = [];
  const replaced = new Set<string>();
  let written: Promise<void> = Promise.resolve();
  let merged: Promise<void> = Promise.resolve();
  const enter = async (batch: readonly Prepared[]): Promise<void> => {
    const entered = await enterBatch(db, batch, replaced, options);
    results.push(entered);
    for (const id of entered.replaced) replaced.add(id);
    // The papers are in: an index in more pieces is complete too, and a failed merge is tried again.
    merged = Promise.all([merged, mergeSegments(db, SEGMENTS, { signal }).catch(() => {})]).then(() => {});
    await onBatch?.(entered);
  };
  const source = batches(papers);
  const next = async (): Promise<Incoming[]> => (await source.next()).value ?? [];
  try {
    let batch = await next();
    let held = await hashesOf(db, batch);
    while (batch.length > 0) {
      const prepared = await prepare(batch, held);
      const after = await next();
      await written;
      signal?.throwIfAborted();
      // Looked up now, since a write locks the table.
      held = await hashesOf(db, after);
      written = enter(prepared);
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
  return together(results);
}

/** Papers that the reader keeps or imports. In: Kamerdocumenten. Out: rows, batch by batch, and which papers are new. */
import type { Kamerdocument } from '../documents/types.ts';
import { bodyOf } from './bodies.ts';
import { type HeadRow, type LibraryDatabase, removedMeta } from './database.ts';
import { type Derived, derive } from './derive.ts';
import { pause } from './pause.ts';
import { countSinceBackup } from './safety/backup.ts';
import { checkDocument } from './schema.ts';
import { mergeSegments } from './search/merge.ts';
import type { AddOptions, AddResult } from './types.ts';
import { writePapers, writing } from './write.ts';

/** Papers per transaction: large enough to write fast, small enough to hold in memory and to cancel between. */
const BATCH = 250;
/** Segments of one size that a search may have to look in while an import goes on. */
const SEGMENTS = 8;

/** Papers derived before whatever waits goes first: an open transaction, a click on cancel. */
const SLICE = 10;

/** Of papers that are put back: which of them came with the product. Others are new to the reader's back-up. */
interface PutBack {
  shipped?: ReadonlySet<string> | undefined;
}

export async function addPapers(
  db: LibraryDatabase,
  documents: readonly Kamerdocument[],
  { onProgress, signal, shipped }: AddOptions & PutBack = {},
): Promise<AddResult> {
  // Within one call the last reading of a paper counts, and a bad paper stops the whole before anything is written.
  const checked = [...new Map(documents.map((document) => [document.id, checkDocument(document)])).values()];
  const held = await hashesOf(db, checked);
  const result: AddResult = { added: [], unchanged: [] };
  let written: Promise<void> = Promise.resolve();
  for (let i = 0; i < checked.length; i += BATCH) {
    const batch = checked.slice(i, i + BATCH);
    // One batch is derived while the one before is being written: that is the browser's work, this is ours.
    const derived = await derivedFrom(batch, held, shipped);
    await written;
    signal?.throwIfAborted();
    const fresh = new Set(derived.map(({ head }) => head.id));
    written = write(db, batch, derived, shipped).then(async () => {
      for (const { id } of batch) (fresh.has(id) ? result.added : result.unchanged).push(id);
      // The papers are in: an index in more pieces is as whole, and a merge that failed is tried again.
      await mergeSegments(db, SEGMENTS, { signal }).catch(() => {});
      onProgress?.(Math.min(i + BATCH, checked.length), checked.length);
    });
    // Waited for above; until then its failure is nobody's surprise.
    written.catch(() => {});
  }
  await written;
  return result;
}

/** The hashes of those that are held. */
async function hashesOf(
  db: LibraryDatabase,
  documents: readonly Kamerdocument[],
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (let i = 0; i < documents.length; i += BATCH) {
    const ids = documents.slice(i, i + BATCH).map((document) => document.id);
    for (const head of await db.heads.bulkGet(ids)) if (head) hashes.set(head.id, head.hash);
  }
  return hashes;
}

/** All that follows from those papers that are new or changed. */
async function derivedFrom(
  batch: readonly Kamerdocument[],
  held: ReadonlyMap<string, string>,
  shipped: ReadonlySet<string> | undefined,
): Promise<Derived[]> {
  const derived: Derived[] = [];
  for (const document of batch) {
    const kept = bodyOf(document);
    if (held.get(document.id) === kept.hash) continue;
    derived.push(derive(document, shipped?.has(document.id) ? 'pack' : 'lezer', { kept }));
    if (derived.length % SLICE === 0) await pause();
  }
  return derived;
}

/** Enters a batch; papers that are held word for word are the reader's from now on, too. */
function write(
  db: LibraryDatabase,
  batch: readonly Kamerdocument[],
  derived: readonly Derived[],
  shipped: ReadonlySet<string> | undefined,
): Promise<void> {
  const ids = batch.map((document) => document.id);
  return writing(db, async () => {
    const fresh = new Set(derived.map(({ head }) => head.id));
    const same = (await db.heads.bulkGet(ids.filter((id) => !fresh.has(id) && !shipped?.has(id)))).filter(
      (head) => head !== undefined,
    );
    await writePapers(db, derived);
    if (!shipped) await countSinceBackup(db, derived.length);
    await db.heads.bulkPut(same.map((head): HeadRow => ({ ...head, herkomst: 'lezer' })));
    const removed = await removedMeta(db);
    const back = new Set(ids);
    if (!removed.ids.some((id) => back.has(id))) return;
    await db.meta.put({ key: 'removed', ids: removed.ids.filter((id) => !back.has(id)) });
  });
}

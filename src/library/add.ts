/** Papers that the reader keeps or imports. In: Kamerdocumenten. Out: rows, batch by batch, and which papers are new. */
import type { Kamerdocument } from '../documents/types.ts';
import { type HeadRow, type LibraryDatabase, packMeta, removedMeta } from './database.ts';
import { type Derived, derive, hashOf } from './derive.ts';
import { checkDocument } from './schema.ts';
import { mergeSegments } from './search/merge.ts';
import type { AddOptions, AddResult } from './types.ts';
import { deletePapers, writePapers, writing } from './write.ts';

/** Papers per transaction: large enough to write fast, small enough to hold in memory and to cancel between. */
const BATCH = 250;
/** Segments of one size that a search may have to look in while an import goes on. */
const SEGMENTS = 8;

export async function addPapers(
  db: LibraryDatabase,
  documents: readonly Kamerdocument[],
  { onProgress, signal }: AddOptions = {},
): Promise<AddResult> {
  // Within one call the last reading of a paper counts, and a bad paper stops the whole before anything is written.
  const checked = [...new Map(documents.map((document) => [document.id, checkDocument(document)])).values()];
  const result: AddResult = { added: [], unchanged: [] };
  for (let i = 0; i < checked.length; i += BATCH) {
    signal?.throwIfAborted();
    const batch = checked.slice(i, i + BATCH);
    const { fresh, same } = await sorted(db, batch);
    const derived: Derived[] = fresh.map(({ document, hash }) => derive(document, 'lezer', { hash }));
    await writing(db, async () => {
      await writePapers(db, derived);
      await db.heads.bulkPut(same.map((head): HeadRow => ({ ...head, herkomst: 'lezer' })));
      const removed = await removedMeta(db);
      const back = new Set(batch.map((document) => document.id));
      if (removed.ids.some((id) => back.has(id))) {
        await db.meta.put({ key: 'removed', ids: removed.ids.filter((id) => !back.has(id)) });
      }
    });
    result.added.push(...fresh.map(({ document }) => document.id));
    result.unchanged.push(...same.map((head) => head.id));
    await mergeSegments(db, SEGMENTS, { signal });
    onProgress?.(Math.min(i + BATCH, checked.length), checked.length);
  }
  return result;
}

/** Parts the papers that are held word for word from those that are new or changed. */
async function sorted(
  db: LibraryDatabase,
  documents: readonly Kamerdocument[],
): Promise<{ fresh: { document: Kamerdocument; hash: string }[]; same: HeadRow[] }> {
  const heads = await db.heads.bulkGet(documents.map((document) => document.id));
  const fresh: { document: Kamerdocument; hash: string }[] = [];
  const same: HeadRow[] = [];
  documents.forEach((document, i) => {
    const head = heads[i];
    const hash = hashOf(document);
    if (head?.hash === hash) same.push(head);
    else fresh.push({ document, hash });
  });
  return { fresh, same };
}

/** Takes a paper out; one that came with a pack is remembered, so that an update does not bring it back. */
export async function removePaper(db: LibraryDatabase, id: string): Promise<boolean> {
  return writing(db, async () => {
    const [gone] = await deletePapers(db, [id]);
    if (!gone) return false;
    if (gone.herkomst !== 'pack' && !(await packMeta(db))?.ids.includes(id)) return true;
    const removed = await removedMeta(db);
    await db.meta.put({ key: 'removed', ids: [...new Set([...removed.ids, id])] });
    return true;
  });
}

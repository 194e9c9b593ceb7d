/**
 * Takes papers out so that they can be put back. In: ids. Out: the papers in the trash, batch by batch, until they are
 * put back, others are taken out, or a day has passed. Only bodies are kept there; all else is derived again.
 */

import type { AddOptions } from '../intake/add.ts';
import { addPapers } from '../intake/add.ts';
import { deletePapers, writeTransaction } from '../intake/write.ts';
import { paperIn } from '../store/bodies.ts';
import type { ChangeOptions } from '../store/changes.ts';
import { type LibraryDatabase, packMeta, rememberRemoved, type TrashRow } from '../store/database.ts';

/** Papers per transaction. */
const BATCH = 250;
/** How long a removal can be undone. */
const KEPT_MS = 86_400_000;

/** Takes papers out, all or nothing per batch; returns the ids of those held. */
export async function removePapers(
  db: LibraryDatabase,
  ids: readonly string[],
  { onProgress, onChange, signal }: AddOptions & ChangeOptions = {},
): Promise<string[]> {
  await emptyTrash(db);
  const sinds = new Date().toISOString();
  const gone: string[] = [];
  for (let i = 0; i < ids.length; i += BATCH) {
    signal?.throwIfAborted();
    const taken = await removeBatch(db, ids.slice(i, i + BATCH), sinds);
    gone.push(...taken);
    onChange?.(taken);
    onProgress?.(Math.min(i + BATCH, ids.length), ids.length);
  }
  return gone;
}

/** Papers that came with a pack are remembered, so that an update does not bring them back. */
function removeBatch(db: LibraryDatabase, ids: readonly string[], sinds: string): Promise<string[]> {
  return writeTransaction(db, async () => {
    const bodies = new Map(
      (await db.bodies.bulkGet([...ids])).flatMap((body) => (body ? [[body.id, body]] : [])),
    );
    const heads = await deletePapers(db, ids);
    await db.trash.bulkPut(
      heads.flatMap(({ id, herkomst }): TrashRow[] => {
        const body = bodies.get(id);
        return body ? [{ id, body, herkomst, sinds }] : [];
      }),
    );
    const packed = new Set((await packMeta(db))?.ids);
    const shipped = heads.filter(({ id, herkomst }) => herkomst === 'pack' || packed.has(id));
    if (shipped.length > 0)
      await rememberRemoved(
        db,
        shipped.map(({ id }) => id),
      );
    return heads.map(({ id }) => id);
  });
}

/** Puts back what is in the trash; a paper added again meanwhile stays as it is. Returns the ids. */
export async function putBackPapers(
  db: LibraryDatabase,
  { onProgress, onChange, signal }: AddOptions & ChangeOptions = {},
): Promise<string[]> {
  const total = await db.trash.count();
  const back: string[] = [];
  for (let done = 0; ; ) {
    signal?.throwIfAborted();
    const rows = await db.trash.limit(BATCH).toArray();
    if (rows.length === 0) return back;
    const ids = rows.map((row) => row.id);
    const held = new Set(await db.heads.where('id').anyOf(ids).primaryKeys());
    const gone = rows.filter((row) => !held.has(row.id));
    const shipped = new Set(gone.filter((row) => row.herkomst === 'pack').map((row) => row.id));
    const { added } = await addPapers(
      db,
      gone.map((row) => paperIn(row.body)).filter((paper) => paper !== undefined),
      { shipped, ...(onChange ? { onChange } : {}) },
    );
    await db.trash.bulkDelete(ids);
    back.push(...added);
    done += rows.length;
    onProgress?.(Math.min(done, total), total);
  }
}

/** What can be put back. */
export async function inTrash(db: LibraryDatabase): Promise<{ papers: number; at: string } | undefined> {
  const [first, papers] = await Promise.all([db.trash.limit(1).first(), db.trash.count()]);
  return first && { papers, at: first.sinds };
}

/** Papers taken out too long ago are gone for good. */
export async function clearOldTrash(db: LibraryDatabase, now = Date.now()): Promise<void> {
  const first = await db.trash.limit(1).first();
  if (first && now - Date.parse(first.sinds) > KEPT_MS) await emptyTrash(db);
}

async function emptyTrash(db: LibraryDatabase): Promise<void> {
  await db.trash.clear();
}

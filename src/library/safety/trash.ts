/**
 * Takes papers out so that they can be put back. In: ids. Out: the papers in the trash, batch by batch, until they are
 * put back, others are taken out, or a day has passed; what an import replaced lies there too, for a day. Only bodies
 * are kept there; all else is derived again.
 */

import { discard } from '../intake/discard.ts';
import { enterPapers } from '../intake/enter.ts';
import type { Incoming } from '../intake/incoming.ts';
import { changedBy } from '../intake/outcome.ts';
import { deletePapers, writeTransaction } from '../intake/write.ts';
import { paperIn } from '../store/bodies.ts';
import type { ChangeOptions, WorkOptions } from '../store/changes.ts';
import { forgetDamage } from '../store/damage.ts';
import { type LibraryDatabase, packMeta, rememberRemoved, type TrashRow } from '../store/database.ts';
import { heldById } from '../store/heads.ts';
import { UNKNOWN } from '../store/herkomst.ts';
import { documentIn } from '../store/schema.ts';

/** Papers per transaction. */
const BATCH = 250;
/** How long a removal can be undone. */
const KEPT_MS = 86_400_000;

/** What lies in the trash: papers that were taken out, or texts that others took the place of. */
export type Discarded = 'removed' | 'replaced';

/** Takes papers out, all or nothing per batch; returns the ids of those held. */
export async function removePapers(
  db: LibraryDatabase,
  ids: readonly string[],
  { onProgress, onChange, signal }: WorkOptions & ChangeOptions = {},
): Promise<string[]> {
  await db.trash.bulkDelete(await keysOf(db, 'removed'));
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
    const [held, texts] = await Promise.all([
      heldById(db, ids),
      db.bodies.where('id').anyOf(ids).primaryKeys(),
    ]);
    const there = new Set([...held.keys(), ...texts]);
    // Also of a paper whose head was damaged or gone.
    const taken = ids.filter((id) => there.has(id));
    if (taken.some((id) => !held.has(id))) db.damage.index();
    await discard(
      db,
      taken.map((id) => held.get(id) ?? { id, herkomst: UNKNOWN }),
      { sinds },
    );
    await deletePapers(db, ids);
    await forgetDamage(db, ids);
    const packed = new Set((await packMeta(db))?.ids);
    const shipped = taken.filter((id) => held.get(id)?.herkomst.soort === 'meegeleverd' || packed.has(id));
    if (shipped.length > 0) await rememberRemoved(db, shipped);
    return taken;
  });
}

/**
 * Puts back what was taken out, or what was replaced. A paper that was added again meanwhile, or replaced once more,
 * stays as it is. Returns the ids.
 */
export async function putBackPapers(
  db: LibraryDatabase,
  { onProgress, onChange, signal, what = 'removed' }: WorkOptions & ChangeOptions & { what?: Discarded } = {},
): Promise<string[]> {
  const keys = await keysOf(db, what);
  const back: string[] = [];
  for (let i = 0; i < keys.length; i += BATCH) {
    signal?.throwIfAborted();
    const some = keys.slice(i, i + BATCH);
    const rows = (await db.trash.bulkGet(some)).filter((row) => row !== undefined);
    const held = await heldById(db, some);
    const papers = rows.filter(({ id, door }) => held.get(id)?.hash === door).flatMap(incomingFrom);
    const entered = await enterPapers(db, papers, { isBackedUp: true, replace: new Set(some) });
    onChange?.(changedBy(entered));
    // Also what these took the place of: undoing is not undone.
    await db.trash.bulkDelete(some);
    back.push(...changedBy(entered));
    onProgress?.(Math.min(i + BATCH, keys.length), keys.length);
  }
  return back;
}

function incomingFrom({ body, herkomst, gekozen }: TrashRow): Incoming[] {
  const paper = documentIn(paperIn(body));
  return paper ? [{ paper, herkomst, gekozen }] : [];
}

/** What can be put back, and since when. */
export async function inTrash(
  db: LibraryDatabase,
  what: Discarded,
): Promise<{ papers: number; at: string } | undefined> {
  const keys = await keysOf(db, what);
  const first = await db.trash.where('id').anyOf(keys).first();
  return first && { papers: keys.length, at: first.sinds };
}

/** Only rows of replaced papers are in this index. */
async function keysOf(db: LibraryDatabase, what: Discarded): Promise<string[]> {
  const replaced = await db.trash.orderBy('door').primaryKeys();
  if (what === 'replaced') return replaced;
  const others = new Set(replaced);
  return (await db.trash.toCollection().primaryKeys()).filter((id) => !others.has(id));
}

/** Papers discarded too long ago are gone for good. */
export async function clearOldTrash(db: LibraryDatabase, now = Date.now()): Promise<void> {
  const away = (ms: number): string => new Date(now + ms).toISOString();
  const old = db.trash.where('sinds').below(away(-KEPT_MS));
  // A clock that was wrong may have dated it in the future.
  const keys = await old.or('sinds').above(away(KEPT_MS)).primaryKeys();
  await db.trash.bulkDelete(keys);
}

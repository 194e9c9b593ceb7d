/**
 * Takes papers out so that they can be put back. In: ids. Out: the papers in the trash, batch by batch, until they are
 * put back, others are taken out, or a day has passed; what an import replaced lies there too, for a day. Only bodies
 * are kept there; all else is derived again.
 */

import { type Derived, derive } from '../intake/derive.ts';
import { discard } from '../intake/discard.ts';
import { fateOf } from '../intake/fate.ts';
import { deletePapers, writePapers, writeTransaction } from '../intake/write.ts';
import { paperIn } from '../store/bodies.ts';
import type { ChangeOptions, WorkOptions } from '../store/changes.ts';
import {
  forgetRemoved,
  type LibraryDatabase,
  packMeta,
  rememberRemoved,
  type TrashRow,
} from '../store/database.ts';
import { heldById } from '../store/heads.ts';
import { UNKNOWN } from '../store/herkomst.ts';
import { documentIn } from '../store/schema.ts';
import { yieldToOthers } from '../store/yield.ts';

/** Papers per transaction. */
const BATCH = 250;
/** Papers derived before yielding to whatever waits. */
const SLICE = 10;
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
    const rows = (await db.trash.bulkGet(keys.slice(i, i + BATCH))).filter((row) => row !== undefined);
    const returned = await putBackBatch(db, await derivedFrom(rows));
    back.push(...returned);
    onChange?.(returned);
    onProgress?.(Math.min(i + BATCH, keys.length), keys.length);
  }
  return back;
}

interface Returning {
  row: TrashRow;
  derived: Derived;
}

/** Without those whose text cannot be read: they lie where they are until their day has passed. */
async function derivedFrom(rows: readonly TrashRow[]): Promise<Returning[]> {
  const returning: Returning[] = [];
  for (const [i, row] of rows.entries()) {
    const paper = documentIn(paperIn(row.body));
    if (paper) {
      const derived = derive(paper, row.herkomst);
      if (row.gekozen) derived.head.gekozen = true;
      returning.push({ row, derived });
    }
    if (i % SLICE === 0) await yieldToOthers();
  }
  return returning;
}

/**
 * All or nothing. What these take the place of does not go to the trash: undoing is not undone. Where nobody can say
 * what is held, since its head cannot be read, the row stays in the trash.
 */
function putBackBatch(db: LibraryDatabase, returning: readonly Returning[]): Promise<string[]> {
  const ids = returning.map(({ row }) => row.id);
  return writeTransaction(db, async () => {
    const [rows, held, texts] = await Promise.all([
      db.trash.bulkGet(ids),
      heldById(db, ids),
      db.bodies.where('id').anyOf(ids).primaryKeys(),
    ]);
    const withText = new Set(texts);
    // Another window may have put it back, or thrown away another text of it.
    const same = returning.filter(({ row }, i) => rows[i]?.sinds === row.sinds && rows[i]?.door === row.door);
    const fresh = same.filter(({ row: { id, door } }) => {
      const head = held.get(id);
      return head ? head.hash === door : !door && !withText.has(id);
    });
    for (const { derived } of fresh) {
      const before = held.get(derived.head.id);
      if (fateOf(before, derived.head.hash, derived.head.herkomst) === 'withheld')
        derived.head.gekozen = true;
    }
    const back = fresh.map(({ row }) => row.id);
    const other = same.filter(({ row: { id, door } }) => held.has(id) && held.get(id)?.hash !== door);
    await writePapers(
      db,
      fresh.map(({ derived }) => derived),
    );
    await forgetRemoved(db, back);
    await db.trash.bulkDelete([...back, ...other.map(({ row }) => row.id)]);
    return back;
  });
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

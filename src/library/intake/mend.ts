/**
 * Makes all that is derived anew: heads, numbers, mentions, names and the index. In: whole papers. Out: a library that
 * lists and finds all that can be read. It goes paper by paper in order of their ids and a batch at a time, so that
 * after a stop it goes on where it was; papers may come and go meanwhile.
 */
import Dexie from 'dexie';
import type { Kamerdocument } from '../../documents/types.ts';
import type { Herkomst } from '../../view-models/herkomst.ts';
import { mergeSegments } from '../search/merge.ts';
import { paperIn, papersById } from '../store/bodies.ts';
import { damageLock } from '../store/damage.ts';
import {
  damageMeta,
  type HeadRow,
  indexMeta,
  type LibraryDatabase,
  mendingMeta,
  packMeta,
} from '../store/database.ts';
import { UNKNOWN } from '../store/herkomst.ts';
import { freshCounts } from '../store/index-meta.ts';
import { withLock } from '../store/lock.ts';
import { isShippedText } from '../store/shipped.ts';
import { yieldToOthers } from '../store/yield.ts';
import type { AddOptions } from './add.ts';
import { asHeld, type Derived, derive } from './derive.ts';
import { writePapers, writeTransaction } from './write.ts';

/** Papers per transaction. */
const BATCH = 100;
/** Papers derived before yielding to whatever waits. */
const SLICE = 10;
/** Segments of one size that may exist side by side meanwhile. */
const SEGMENTS = 8;

/** Returns the ids of the papers that cannot be read. One page at a time; a second waits for the first. */
export function mend(db: LibraryDatabase, options: AddOptions = {}): Promise<string[]> {
  const work = async (): Promise<string[]> => {
    // Once more where what was remembered of a stopped one was itself wrong.
    const damaged = (await mendAll(db, options)) ?? (await mendAll(db, options)) ?? [];
    db.damage.forget({ papers: damaged, index: true });
    return damaged;
  };
  return withLock(damageLock(db), work, { signal: options.signal });
}

/** Undefined where papers turn out to have been passed over. */
async function mendAll(
  db: LibraryDatabase,
  { onProgress, signal }: AddOptions,
): Promise<string[] | undefined> {
  await begin(db);
  const total = await db.bodies.count();
  for (;;) {
    signal?.throwIfAborted();
    const done = await mendSome(db);
    if (done === undefined) break;
    onProgress?.(Math.min(done, total), total);
    await mergeSegments(db, SEGMENTS, { signal }).catch(() => {});
  }
  return end(db);
}

/** Clears what is derived, unless this goes on with what was begun. */
function begin(db: LibraryDatabase): Promise<void> {
  return writeTransaction(db, async () => {
    if (await mendingMeta(db)) return;
    // Beyond all numbers given out: also those of heads that stand until their turn comes, and that of a segment which a
    // merge may still be writing.
    const fresh = await freshCounts(db);
    const before = await indexMeta(db);
    const segment = Math.max(fresh.segment, before.segment);
    let next = Math.max(fresh.next, before.next);
    await db.heads.each(({ nr }) => {
      next = Math.max(next, nr + 1);
    });
    await Promise.all(
      [db.numbers, db.mentions, db.namings, db.terms, db.postings].map((table) => table.clear()),
    );
    const papers = await db.heads.count();
    await db.meta.bulkPut([
      { ...fresh, next, segment, papers, loose: before.loose },
      { ...(await damageMeta(db)), index: true },
      { key: 'mending', after: '', done: 0 },
    ]);
  });
}

/** The next papers; the number done so far, undefined where none are left. */
async function mendSome(db: LibraryDatabase): Promise<number | undefined> {
  const mending = await mendingMeta(db);
  const after = mending?.after ?? '';
  const next = db.bodies.where('id').between(after, Dexie.maxKey, false, true);
  const ids = (await next.limit(BATCH).primaryKeys()).filter((id) => typeof id === 'string');
  const last = ids.at(-1);
  if (last === undefined) return undefined;
  const [bodies, before, pack] = await Promise.all([
    db.bodies.bulkGet(ids),
    db.heads.bulkGet(ids),
    packMeta(db),
  ]);
  const papers: Derived[] = [];
  for (const [i, id] of ids.entries()) {
    const paper = paperIn(bodies[i]);
    if (!paper) db.damage.paper(id);
    else {
      papers.push(derive(paper, await originOf(paper, before[i], pack?.ids)));
    }
    if (i % SLICE === 0) await yieldToOthers();
  }
  const done = (mending?.done ?? 0) + ids.length;
  await writeTransaction(db, async () => {
    // Another page may have replaced a paper or taken it out; it wrote all that is derived from it.
    const [now, there] = await Promise.all([
      db.heads.bulkGet(ids),
      db.bodies.where('id').anyOf(ids).primaryKeys(),
    ]);
    const held = new Set(there);
    const same = new Map(
      ids.flatMap((id, i) => (held.has(id) && now[i]?.nr === before[i]?.nr ? [[id, now[i]]] : [])),
    );
    await writePapers(db, asHeld(papers, same));
    await db.meta.put({ key: 'mending', after: last, done });
  });
  return done;
}

/** Where its head is gone only the product's own text is known by itself. */
async function originOf(
  paper: Kamerdocument,
  head: HeadRow | undefined,
  shipped: readonly string[] = [],
): Promise<Herkomst> {
  if (head) return head.herkomst;
  return shipped.includes(paper.id) && (await isShippedText(paper)) ? { soort: 'meegeleverd' } : UNKNOWN;
}

/** Counts anew, and says what is left that cannot be read: it stays listed as far as its head can be read. */
function end(db: LibraryDatabase): Promise<string[] | undefined> {
  return writeTransaction(db, async () => {
    const meta = await db.meta.get('index');
    let papers = 0;
    let length = 0;
    const readable = new Set<string>();
    await db.heads.each(({ id, lengte }) => {
      papers++;
      length += lengte;
      readable.add(id);
    });
    const heads = await db.heads.toCollection().primaryKeys();
    const bodies = new Set(await db.bodies.toCollection().primaryKeys());
    const numbered = new Set<string>();
    await db.numbers.each(({ id }) => numbered.add(id));
    // Neither its head nor its text can be read: nothing of it is left.
    await db.heads.bulkDelete(heads.filter((id) => !readable.has(id) && !bodies.has(id)));
    const damaged = [...new Set([...readable, ...bodies])].filter((id) => !numbered.has(id)).sort();
    await db.meta.delete('mending');
    if ((await papersById(db, damaged)).some((paper) => paper)) return undefined;
    if (meta?.key === 'index') await db.meta.put({ ...meta, papers, length });
    await db.meta.put({ key: 'damage', papers: damaged, index: false });
    return damaged;
  });
}

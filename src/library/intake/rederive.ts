/**
 * Derives again after an update. In: papers whose derived rows were made by an older deriver. Out: the same papers with
 * rows of this one, a few at a time, so that the reader never waits and a stop loses one slice at most.
 */

import { mergeSegments } from '../search/merge.ts';
import { papersById } from '../store/bodies.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { heldHeads } from '../store/heads.ts';
import { yieldToOthers } from '../store/yield.ts';
import { asHeld, DERIVER, derive } from './derive.ts';
import { writePapers, writeTransaction } from './write.ts';

/** Papers per slice: some tens of milliseconds of work. */
const SLICE = 20;
/** Segments of one size that may exist side by side meanwhile. */
const SEGMENTS = 8;

export async function rederive(
  db: LibraryDatabase,
  { signal, version = DERIVER }: { signal?: AbortSignal; version?: number } = {},
): Promise<string[]> {
  const done: string[] = [];
  // By their keys: heads that cannot be read must not keep those behind them waiting.
  const ids = await db.heads.where('versie').below(version).primaryKeys();
  for (let i = 0; i < ids.length; i += SLICE) {
    signal?.throwIfAborted();
    const heads = await heldHeads(db, ids.slice(i, i + SLICE));
    const stale = heads.filter((head) => head.versie < version);
    const bodies = await papersById(
      db,
      stale.map((head) => head.id),
    );
    // Derived before anything is locked: a reader waits only for the write.
    const papers = stale.flatMap((head, i) => {
      const body = bodies[i];
      if (body) return [derive(body, head.herkomst, { version })];
      db.damage.paper(head.id);
      return [];
    });
    await writeTransaction(db, async () => {
      const now = await db.heads.bulkGet(stale.map((head) => head.id));
      const same = new Map(
        now.flatMap((head, i) => (head && head.nr === stale[i]?.nr ? [[head.id, head]] : [])),
      );
      await writePapers(db, asHeld(papers, same));
      // A paper that cannot be read stays listed as it was, and must not come up again for ever.
      const damaged = stale.flatMap(({ id }, i) => (bodies[i] ? [] : (same.get(id) ?? [])));
      await db.heads.bulkPut(damaged.map((head) => ({ ...head, versie: version })));
    });
    done.push(...stale.map((head) => head.id));
    await mergeSegments(db, SEGMENTS, { signal });
    await yieldToOthers();
  }
  return done;
}

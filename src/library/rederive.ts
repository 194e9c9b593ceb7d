/**
 * Deriving anew after an update. In: papers whose derived rows were made by an older deriver. Out: the same papers
 * with rows of this one, a few at a time, so that the reader is never kept waiting and a stop loses one slice at most.
 */
import type { LibraryDatabase } from './database.ts';
import { DERIVER, derive } from './derive.ts';
import { deletePapers, writePapers, writing } from './write.ts';

/** Papers per slice: some tens of milliseconds of work. */
const SLICE = 10;
/** Rows of the index looked at in one go while sweeping. */
const SWEEP = 2000;

export async function rederive(
  db: LibraryDatabase,
  { signal, version = DERIVER }: { signal?: AbortSignal; version?: number } = {},
): Promise<string[]> {
  const done: string[] = [];
  for (;;) {
    signal?.throwIfAborted();
    const slice = await writing(db, async () => {
      const stale = await db.heads.where('versie').below(version).limit(SLICE).toArray();
      const bodies = await db.bodies.bulkGet(stale.map((head) => head.id));
      const papers = stale.flatMap((head, i) => {
        const body = bodies[i];
        return body ? [derive(body, head.herkomst, version)] : [];
      });
      await writePapers(db, papers);
      // A head whose body is gone can show nothing, and would be stale for ever.
      await deletePapers(
        db,
        stale.filter((_, i) => !bodies[i]).map((head) => head.id),
      );
      return stale.map((head) => head.id);
    });
    if (slice.length === 0) break;
    done.push(...slice);
    await pause();
  }
  if (done.length > 0) await sweep(db, signal);
  return done;
}

/** Lets what waits go first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Deletes postings of batches that no paper refers to any more. */
async function sweep(db: LibraryDatabase, signal?: AbortSignal): Promise<void> {
  const alive = new Map<number, boolean>();
  let from: [string, number] = ['', -1];
  for (;;) {
    signal?.throwIfAborted();
    const rows = await db.terms.where('[term+batch]').above(from).limit(SWEEP).toArray();
    const last = rows.at(-1);
    if (!last) return;
    for (const { batch, base, size } of rows) {
      if (alive.has(batch)) continue;
      const papers = await db.numbers
        .where('nr')
        .between(base, base + size)
        .limit(1)
        .count();
      alive.set(batch, papers > 0);
    }
    await db.terms.bulkDelete(
      rows.filter((row) => !alive.get(row.batch)).map((row) => [row.term, row.batch]),
    );
    from = [last.term, last.batch];
    await pause();
  }
}

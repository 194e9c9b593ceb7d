/**
 * Deriving anew after an update. In: papers whose derived rows were made by an older deriver. Out: the same papers
 * with rows of this one, a few at a time, so that the reader is never kept waiting and a stop loses one slice at most.
 */
import type { LibraryDatabase } from './database.ts';
import { DERIVER, derive } from './derive.ts';
import { deletePapers, writePapers, writing } from './write.ts';

/** Papers per slice: some tens of milliseconds of work. */
const SLICE = 10;

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

/** Deletes the postings of batches of which no paper is left. */
async function sweep(db: LibraryDatabase, signal?: AbortSignal): Promise<void> {
  for (const batch of await db.postings.orderBy('batch').uniqueKeys()) {
    signal?.throwIfAborted();
    const one = await db.postings.where('batch').equals(batch).first();
    if (!one) continue;
    const papers = db.numbers.where('nr').between(one.base, one.base + one.size);
    if ((await papers.limit(1).count()) === 0) await db.postings.where('batch').equals(batch).delete();
    await pause();
  }
}

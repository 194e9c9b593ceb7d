/**
 * Whether the index has all that it should, so that "nothing found" is said of a whole index only. In: the database.
 * Out: yes or no, from counts. Rows that are there but altered are noticed where they are read.
 */
import Dexie from 'dexie';
import { isIndexDamaged } from '../store/damage.ts';
import { damageMeta, indexMeta, type LibraryDatabase, type Segment } from '../store/database.ts';
import { LibraryFailure } from '../store/failure.ts';

/** Throws a `LibraryFailure` where something may be missing; for answers that found nothing. */
export async function requireWholeIndex(db: LibraryDatabase): Promise<void> {
  const isKnown = await isIndexDamaged(db);
  if (!isKnown && (await isIndexWhole(db))) return;
  // Noted once more it would outlive a mending that is under way.
  if (!isKnown) db.damage.index();
  throw new LibraryFailure('index');
}

async function isIndexWhole(db: LibraryDatabase): Promise<boolean> {
  const [meta, damage, heads, numbers] = await Promise.all([
    indexMeta(db),
    damageMeta(db),
    db.heads.count(),
    db.numbers.count(),
  ]);
  // A damaged paper is listed, and may not be found.
  const readable = heads - damage.papers.length;
  if (numbers < readable || meta.papers < readable) return false;
  return hasAllRows(db, meta.segments);
}

/** Whether every segment has as many rows as were written. */
export async function hasAllRows(db: LibraryDatabase, segments: readonly Segment[]): Promise<boolean> {
  const counts = await Promise.all(
    segments.map(({ id }) =>
      db.terms.where('[segment+last]').between([id, Dexie.minKey], [id, Dexie.maxKey]).count(),
    ),
  );
  // An older version did not count them, but a segment without any has lost them.
  return segments.every(({ rows = 1 }, i) => (counts[i] ?? 0) >= rows);
}

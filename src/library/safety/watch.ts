/**
 * Keeps the marker beside the library. In: where it is kept, and the database. Out: what was lost, as far as it is known;
 * without a place to keep it, nothing ever is.
 */
import { birthOf, type LibraryDatabase, reading } from '../database.ts';
import { type Lost, type MarkerStore, markerAfter, type Seen, withoutLoss } from './marker.ts';

export interface Watch {
  /** Looks at the database again, and remembers it. */
  look(): Promise<Lost | undefined>;
  /** What was lost is known, or back. */
  settle(): Promise<void>;
}

export function openWatch(db: LibraryDatabase, store: MarkerStore | undefined): Watch {
  if (!store) return { look: async () => undefined, settle: async () => {} };
  const looked = async () => markerAfter(await store.get(), await seen(db));
  return {
    async look() {
      const marker = await looked();
      await store.set(marker);
      return marker.lost;
    },
    async settle() {
      await store.set(withoutLoss(await looked()));
    },
  };
}

/** Papers that came with the product come with it again: they are no loss. */
function seen(db: LibraryDatabase): Promise<Seen> {
  return reading(db, async () => {
    const [library, papers] = await Promise.all([
      birthOf(db),
      db.heads.where('herkomst').equals('lezer').count(),
    ]);
    return { library, papers, day: new Date().toISOString().slice(0, 10) };
  });
}

/**
 * Keeps the marker beside the library. In: where it is kept, and the database. Out: what was lost, as far as it is
 * known; without a place to keep a marker, nothing ever is.
 */

import {
  birthOf,
  indexMeta,
  type LibraryDatabase,
  packMeta,
  readTransaction,
  removedMeta,
} from '../store/database.ts';
import { withLock } from '../store/lock.ts';
import { quietTimer } from '../store/quiet.ts';
import { type Lost, type MarkerStore, markerAfter, type Seen, withoutLoss } from './marker.ts';

interface Watch {
  /** Looks at the database again, and remembers it. */
  look(): Promise<Lost | undefined>;
  /** Looks when no more changes come. */
  soon(): void;
  /** The reader knows of the loss, or has the papers back. */
  settle(): Promise<void>;
  close(): void;
}

/** An import reports a change with every file. */
const QUIET_MS = 500;

export function openWatch(db: LibraryDatabase, store: MarkerStore | undefined): Watch {
  const remember = (settled: boolean): Promise<Lost | undefined> =>
    // What one page writes, the next must have read.
    withLock(`stukwijzer-marker:${db.name}`, async () => {
      if (!store) return undefined;
      const stored = await store.get();
      const after = markerAfter(stored, await seen(db));
      const marker = settled ? withoutLoss(after) : after;
      if (JSON.stringify(marker) !== JSON.stringify(stored)) await store.set(marker);
      return marker.lost;
    });
  const timer = quietTimer(QUIET_MS, () => remember(false));
  return {
    look: () => remember(false),
    soon: timer.set,
    async settle() {
      await remember(true);
    },
    close: timer.clear,
  };
}

/** From what is counted anyway, since cards wait for it. Papers that came with the product are no loss: they come again. */
async function seen(db: LibraryDatabase): Promise<Seen> {
  const [library, { papers }, pack, removed] = await readTransaction(
    db,
    () => Promise.all([birthOf(db), indexMeta(db), packMeta(db), removedMeta(db)]),
    [db.meta],
  );
  const taken = new Set(removed.ids);
  const shipped = pack?.ids.filter((id) => !taken.has(id)) ?? [];
  return {
    library,
    papers: Math.max(0, papers - shipped.length),
    day: new Date().toISOString().slice(0, 10),
  };
}

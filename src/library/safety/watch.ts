/**
 * Keeps the marker up to date. In: the database, and where the marker is kept. Out: what was lost, as far as is known;
 * without a place to keep a marker, nothing ever is.
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
  /** Looks at the database, and remembers what it saw. */
  look(): Promise<Lost | undefined>;
  /** Looks once changes have stopped coming. */
  soon(): void;
  /** The reader knows about the loss, or has the papers back. */
  settle(): Promise<void>;
  close(): void;
}

/** An import reports a change with every file. */
const QUIET_MS = 500;

export function openWatch(db: LibraryDatabase, store: MarkerStore | undefined): Watch {
  const remember = (settled: boolean): Promise<Lost | undefined> =>
    // Each page must have read what the previous one wrote.
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

/**
 * From what is counted anyway, since cards wait for it. Papers that came with the product are no loss: they come back.
 */
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

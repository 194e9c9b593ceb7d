/**
 * What the methods of an open library share. In: the name of a database, and where its marker is kept. Out: the
 * database with all that watches it, and how to report what changed in it.
 */
import type { MarkerStore } from './safety/marker.ts';
import { openDatabase } from './safety/open.ts';
import { openWatch } from './safety/watch.ts';
import { openIdleMerge } from './search/idle-merge.ts';
import { typedReference } from './search/typed.ts';
import { type ChangeOptions, openChanges } from './store/changes.ts';
import type { Patience } from './store/clock.ts';
import { recordDamage } from './store/damage.ts';
import { quietTimer } from './store/quiet.ts';

export type OpenedLibrary = Awaited<ReturnType<typeof openAll>>;

/** One answer may read many damaged rows. */
const NOTICED_MS = 100;

export async function openAll(name: string, marker: MarkerStore | undefined, patience?: Patience) {
  const opening = openDatabase(name, patience);
  // Meanwhile: patterns are compiled when first used, and a first search would have to wait for them.
  typedReference('motie');
  const db = await opening;
  const changes = openChanges(name);
  const idleMerge = openIdleMerge(db);
  const watch = openWatch(db, marker);
  watch.soon();
  const report = (ids: string[]): void => {
    changes.report({ ids });
    watch.soon();
  };
  /** Reports what changed however the work ends: what was written before a stop is there for all to see. */
  const whileChanging = async <T>(work: (reporting: ChangeOptions) => Promise<T>): Promise<T> => {
    const changed: string[] = [];
    idleMerge.busy();
    try {
      return await work({ onChange: (ids) => changed.push(...ids) });
    } finally {
      idleMerge.soon();
      report(changed);
    }
  };
  const recording = quietTimer(NOTICED_MS, async () => {
    if (await recordDamage(db)) changes.lookAgain();
  });
  db.damage.onNotice = recording.set;
  const close = (): void => {
    recording.clear();
    db.damage.onNotice = undefined;
    idleMerge.close();
    watch.close();
    changes.close();
    db.close();
  };
  return { db, changes, idleMerge, watch, report, whileChanging, close };
}

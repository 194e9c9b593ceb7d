/**
 * The state of the library. In: the database, and what the browser says about its storage. Out: what its page shows.
 */

import { noticeMissing } from '../store/damage.ts';
import type { Damage } from '../store/damage-log.ts';
import { backupMeta, damageMeta, type LibraryDatabase, unfinishedMeta } from '../store/database.ts';
import { isLocked, withLock } from '../store/lock.ts';
import type { Lost } from './marker.ts';
import { inTrash } from './trash.ts';

export interface LibraryState {
  papers: number;
  /** Bytes stored, and how many the browser allows; absent where it does not say. */
  bytes?: number;
  quota?: number;
  /** The browser has promised not to clear it when the disk is full. */
  persisted: boolean;
  /** ISO time of the last back-up, absent where there is none, and how many papers the reader has brought since. */
  backup: { last?: string; since: number; missing?: number };
  /** What cannot be read, as far as was noticed. */
  damage: Damage;
  /** What the last removal took out, as long as it can be put back, and when, as an ISO time. */
  removed?: { papers: number; at: string };
  /** The same of texts that others took the place of. */
  replaced?: { papers: number; at: string };
  /** A file whose import was broken off: give it again to go on. */
  unfinished?: { name: string; done: number; total: number };
  /** The browser wiped the library: how many papers the reader had, and the day they were last seen. */
  lost?: Lost;
}

/** Where a file is being entered now, `ended` is called when that is over: only then is it known how it ended. */
export async function stateOf(
  db: LibraryDatabase,
  lost: Lost | undefined,
  ended: () => void,
): Promise<LibraryState> {
  // Not in Node, and not on pages without a secure address.
  const storage = globalThis.navigator?.storage;
  // It reads what an import may be writing: whoever listens hears of it later.
  noticeMissing(db).catch(() => {});
  const [papers, estimate, persisted, { last, since, missing }, removed, replaced, unfinished, damage] =
    await Promise.all([
      db.heads.count(),
      storage?.estimate(),
      storage?.persisted(),
      backupMeta(db),
      inTrash(db, 'removed'),
      inTrash(db, 'replaced'),
      unfinishedMeta(db),
      damageMeta(db),
    ]);
  const by = unfinished?.by;
  const isEntering = by !== undefined && (await isLocked(by));
  if (isEntering) void withLock(by, async () => ended());
  return {
    papers,
    ...(estimate?.usage === undefined ? {} : { bytes: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { quota: estimate.quota }),
    persisted: persisted ?? false,
    backup: { ...(last ? { last } : {}), since, ...(missing ? { missing } : {}) },
    damage: { papers: damage.papers, index: damage.index },
    ...(removed ? { removed } : {}),
    ...(replaced ? { replaced } : {}),
    ...(unfinished && !isEntering
      ? { unfinished: { name: unfinished.name, done: unfinished.done, total: unfinished.total } }
      : {}),
    ...(lost ? { lost } : {}),
  };
}

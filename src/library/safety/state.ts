/** How the library fares. In: the database, and what the browser says of its storage. Out: what its page shows. */

import type { LibraryState } from '../library.ts';
import { backupMeta, type LibraryDatabase, unfinishedMeta } from '../store/database.ts';
import { alone, isAtWork } from '../store/lock.ts';
import type { Lost } from './marker.ts';
import { inTrash } from './trash.ts';

/** `ended` is called where a file is being entered now, once nobody is at it: only then it is known how it ended. */
export async function stateOf(
  db: LibraryDatabase,
  lost: Lost | undefined,
  ended: () => void,
): Promise<LibraryState> {
  // Not in Node, and not on pages without a secure address.
  const storage = globalThis.navigator?.storage;
  const [papers, estimate, persisted, { last, since }, removed, unfinished] = await Promise.all([
    db.heads.count(),
    storage?.estimate(),
    storage?.persisted(),
    backupMeta(db),
    inTrash(db),
    unfinishedMeta(db),
  ]);
  const by = unfinished?.by;
  const isEntering = by !== undefined && (await isAtWork(by));
  if (isEntering) void alone(by, async () => ended());
  return {
    papers,
    ...(estimate?.usage === undefined ? {} : { bytes: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { quota: estimate.quota }),
    persisted: persisted ?? false,
    backup: { ...(last ? { last } : {}), since },
    ...(removed ? { removed } : {}),
    ...(unfinished && !isEntering
      ? { unfinished: { name: unfinished.name, done: unfinished.done, total: unfinished.total } }
      : {}),
    ...(lost ? { lost } : {}),
  };
}

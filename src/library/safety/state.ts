/** How the library fares. In: the database, and what the browser says of its storage. Out: what its page shows. */
import { backupMeta, type LibraryDatabase, unfinishedMeta } from '../database.ts';
import type { LibraryState } from '../types.ts';
import type { Lost } from './marker.ts';
import { inTrash } from './trash.ts';

export async function stateOf(db: LibraryDatabase, lost: Lost | undefined): Promise<LibraryState> {
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
  return {
    papers,
    ...(estimate?.usage === undefined ? {} : { bytes: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { quota: estimate.quota }),
    persisted: persisted ?? false,
    backup: { ...(last ? { last } : {}), since },
    ...(removed ? { removed } : {}),
    ...(unfinished
      ? { unfinished: { name: unfinished.name, done: unfinished.done, total: unfinished.total } }
      : {}),
    ...(lost ? { lost } : {}),
  };
}

/**
 * The library: Kamerdocumenten in IndexedDB, and what can be asked of them. Nothing is kept in memory between calls,
 * since the service worker may be stopped at any time.
 */
import type { Kamerdocument } from '../documents/types.ts';
import { addPapers } from './intake/add.ts';
import { enterPack } from './intake/pack.ts';
import { rederive } from './intake/rederive.ts';
import type { Library } from './library.ts';
import { relatedTo } from './related/related.ts';
import { isHeld } from './resolve/lookup.ts';
import { resolveReference } from './resolve/resolve.ts';
import type { MarkerStore } from './safety/marker.ts';
import { openDatabase } from './safety/open.ts';
import { stateOf } from './safety/state.ts';
import { clearOldTrash, putBackPapers, removePapers } from './safety/trash.ts';
import { openWatch } from './safety/watch.ts';
import { openIdleMerge } from './search/idle-merge.ts';
import { searchLibrary } from './search/search.ts';
import { typedReference } from './search/typed.ts';
import { paperById } from './store/bodies.ts';
import { LIBRARY_NAME, openChanges, type Told } from './store/changes.ts';
import { packMeta, readTransaction } from './store/database.ts';
import { exportPapers } from './transfer/export.ts';
import { restorePapers } from './transfer/restore.ts';
import { cardFor } from './views/card.ts';
import { headsFor } from './views/heads.ts';
import { paperInFull } from './views/in-full.ts';
import { overviewOf } from './views/overview.ts';
import { shelfLabels, shelfOf } from './views/shelf.ts';
import { timelineOf } from './views/timeline.ts';

export type * from './library.ts';
export { failureOf, LibraryFailure } from './store/failure.ts';
export { checkDocument } from './store/schema.ts';
export { looksLikeTransfer } from './transfer/read.ts';
export { UnusableFile } from './transfer/unusable.ts';

/** How many rows a list gives where no limit is asked. */
const LIST = 200;

/** Opens the library, making it where there is none. Every open page may have its own; they hear of each other. */
export async function openLibrary(
  name = LIBRARY_NAME,
  { marker }: { marker?: MarkerStore } = {},
): Promise<Library> {
  const opening = openDatabase(name);
  // While the browser is at that: patterns are compiled when first used, and a first search would wait for them.
  typedReference('motie');
  const db = await opening;
  const changes = openChanges(name);
  const idleMerge = openIdleMerge(db);
  const watch = openWatch(db, marker);
  watch.soon();
  const tell = (ids: string[]): void => {
    changes.tell({ ids });
    watch.soon();
  };
  /** What was changed before a stop is there for all to see, so it is told at any end. */
  const changing = async <T>(work: (told: Told) => Promise<T>): Promise<T> => {
    const changed: string[] = [];
    idleMerge.busy();
    try {
      return await work({ onChange: (ids) => changed.push(...ids) });
    } finally {
      idleMerge.soon();
      tell(changed);
    }
  };
  return {
    add: (documents, options) => changing((told) => addPapers(db, documents, { ...options, ...told })),
    async installPack(pack) {
      const ids = await enterPack(db, pack);
      tell(ids);
      return ids.length > 0;
    },
    packVersion: async () => (await packMeta(db))?.version,
    remove: (ids, options) => changing((told) => removePapers(db, ids, { ...options, ...told })),
    putBack: (options) => changing((told) => putBackPapers(db, { ...options, ...told })),
    export: (options) => exportPapers(db, options),
    async restore(file, options) {
      const blob = file instanceof Blob ? file : await new Response(file).blob();
      return changing(async (told) => {
        const result = await restorePapers(db, blob, { ...options, ...told });
        if (result.kind === 'back-up') await watch.settle();
        return result;
      });
    },
    lost: () => watch.look(),
    state: async () => stateOf(db, await watch.look(), changes.again),
    async dismiss(notice) {
      if (notice === 'lost') await watch.settle();
      else await db.meta.delete('unfinished');
    },
    async resolve(reference, place) {
      const { soort, ids, doelen, vermeldingen, waarschijnlijk } = await readTransaction(db, () =>
        resolveReference(db, reference, place),
      );
      return { soort, ids, doelen, vermeldingen, ...(waarschijnlijk ? { waarschijnlijk } : {}) };
    },
    card: (reference, place) => readTransaction(db, () => cardFor(db, reference, place)),
    search: (query, options) => readTransaction(db, () => searchLibrary(db, query, options)),
    related: (subject, options) => readTransaction(db, () => relatedTo(db, subject, options)),
    paper: (id): Promise<Kamerdocument | undefined> => paperById(db, id),
    overview: (page, { limit = LIST } = {}) => readTransaction(db, () => overviewOf(db, page, limit)),
    inFull: (id) => readTransaction(db, () => paperInFull(db, id)),
    timeline: (id) => readTransaction(db, () => timelineOf(db, id)),
    held: (ids) =>
      readTransaction(db, async () => {
        const held = await Promise.all(ids.map((id) => isHeld(db, id)));
        return ids.filter((_, i) => held[i]);
      }),
    // Of one table only: a list need not wait for an index that is being written.
    shelf: (shelf) => readTransaction(db, () => shelfOf(db, shelf), [db.heads]),
    shelfLabels: () => readTransaction(db, () => shelfLabels(db), [db.heads]),
    heads: async (ids) => [...(await readTransaction(db, () => headsFor(db, ids))).values()],
    count: () => db.heads.count(),
    async rederive(options) {
      const ids = await rederive(db, options);
      await idleMerge.now(options?.signal);
      await clearOldTrash(db);
      tell(ids);
      return ids.length;
    },
    onChange: (listener) => changes.listen(listener),
    close() {
      idleMerge.close();
      watch.close();
      changes.close();
      db.close();
    },
  };
}

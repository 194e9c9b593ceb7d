/**
 * The library: Kamerdocumenten in IndexedDB, and what can be asked of them. In: the name of a database. Out: a
 * `Library`, its methods grouped by what they are for. Nothing is kept in memory between calls, since the service
 * worker may be stopped at any time.
 */
import { addPapers } from './intake/add.ts';
import { mend } from './intake/mend.ts';
import { changedBy } from './intake/outcome.ts';
import { enterPack, wholePackVersion } from './intake/pack.ts';
import { rederive } from './intake/rederive.ts';
import type { Library } from './library.ts';
import { type OpenedLibrary, openAll } from './opened.ts';
import { relatedTo } from './related/related.ts';
import { isHeld } from './resolve/lookup.ts';
import { resolveReference } from './resolve/resolve.ts';
import type { MarkerStore } from './safety/marker.ts';
import { stateOf } from './safety/state.ts';
import { clearOldTrash, putBackPapers, removePapers } from './safety/trash.ts';
import { searchLibrary } from './search/search.ts';
import { paperById } from './store/bodies.ts';
import { LIBRARY_NAME } from './store/changes.ts';
import type { Patience } from './store/clock.ts';
import { damageMeta, readTransaction } from './store/database.ts';
import { exportPapers } from './transfer/export.ts';
import { restorePapers } from './transfer/restore.ts';
import { cardFor } from './views/card.ts';
import { listedHeads } from './views/heads.ts';
import { paperInFull } from './views/in-full.ts';
import { overviewOf } from './views/overview.ts';
import { shelfLabels, shelfOf } from './views/shelf.ts';
import { timelineOf } from './views/timeline.ts';

export type * from './library.ts';
export { failureOf, LibraryFailure } from './store/failure.ts';
export { fromFile, fromPage } from './store/herkomst.ts';
export { checkDocument } from './store/schema.ts';
export { looksLikeTransfer } from './transfer/read.ts';
export { rescuePapers } from './transfer/rescue.ts';
export { UnusableFile } from './transfer/unusable.ts';

/** How many rows a list gives where no limit is asked. */
const LIST = 200;

/** Opens the library, making it where there is none. Every open page may have its own; they hear of each other. */
export async function openLibrary(
  name = LIBRARY_NAME,
  { marker, patience }: { marker?: MarkerStore; patience?: Patience } = {},
): Promise<Library> {
  const opened = await openAll(name, marker, patience);
  return {
    ...intake(opened),
    ...transfer(opened),
    ...answers(opened),
    ...views(opened),
    ...upkeep(opened),
    onChange: (listener) => opened.changes.listen(listener),
    close: () => opened.close(),
  };
}

/** Papers in and out, one batch after another. */
function intake({
  db,
  report,
  whileChanging,
}: OpenedLibrary): Pick<Library, 'add' | 'installPack' | 'packVersion' | 'remove' | 'putBack'> {
  return {
    add: (documents, options) =>
      whileChanging((reporting) => addPapers(db, documents, { ...options, ...reporting })),
    async installPack(pack) {
      const ids = await enterPack(db, pack);
      report(ids);
      return ids.length > 0;
    },
    packVersion: () => wholePackVersion(db),
    remove: (ids, options) =>
      whileChanging((reporting) => removePapers(db, ids, { ...options, ...reporting })),
    putBack: (options) => whileChanging((reporting) => putBackPapers(db, { ...options, ...reporting })),
  };
}

/** Whole libraries and packs, as files. */
function transfer({ db, watch, whileChanging }: OpenedLibrary): Pick<Library, 'export' | 'restore'> {
  return {
    export: (options) => exportPapers(db, options),
    async restore(file, options) {
      const blob = file instanceof Blob ? file : await new Response(file).blob();
      return whileChanging(async (reporting) => {
        const result = await restorePapers(db, blob, { ...options, ...reporting });
        // A back-up that brought nothing, or was declined, gave nothing back.
        const isBack = changedBy(result).length + result.unchanged.length > 0;
        if (result.kind === 'back-up' && isBack) await watch.settle();
        return result;
      });
    },
  };
}

/** What a reader points at, types or asks for. */
function answers({
  db,
}: OpenedLibrary): Pick<Library, 'resolve' | 'card' | 'search' | 'related' | 'paper' | 'held'> {
  return {
    async resolve(reference, standing) {
      const { soort, ids, doelen, vermeldingen, waarschijnlijk } = await readTransaction(db, () =>
        resolveReference(db, reference, standing),
      );
      return { soort, ids, doelen, vermeldingen, ...(waarschijnlijk ? { waarschijnlijk } : {}) };
    },
    card: (reference, standing) => readTransaction(db, () => cardFor(db, reference, standing)),
    search: (query, options) => readTransaction(db, () => searchLibrary(db, query, options)),
    related: (subject, options) => readTransaction(db, () => relatedTo(db, subject, options)),
    paper: (id) => paperById(db, id),
    held: (ids) =>
      readTransaction(db, async () => {
        const held = await Promise.all(ids.map((id) => isHeld(db, id)));
        return ids.filter((_, i) => held[i]);
      }),
  };
}

/** What the pages of the extension show of papers. */
function views({
  db,
}: OpenedLibrary): Pick<
  Library,
  'overview' | 'inFull' | 'timeline' | 'shelf' | 'shelfLabels' | 'heads' | 'count'
> {
  return {
    overview: (page, { limit = LIST } = {}) => readTransaction(db, () => overviewOf(db, page, limit)),
    inFull: (id) => readTransaction(db, () => paperInFull(db, id)),
    timeline: (id) => readTransaction(db, () => timelineOf(db, id)),
    // Of one table only: a list need not wait for an index that is being written.
    shelf: (shelf) => readTransaction(db, () => shelfOf(db, shelf), [db.heads]),
    shelfLabels: () => readTransaction(db, () => shelfLabels(db), [db.heads]),
    heads: (ids) => readTransaction(db, () => listedHeads(db, ids)),
    count: () => db.heads.count(),
  };
}

/** How the library itself is doing, and the work that can wait. */
function upkeep({
  db,
  changes,
  idleMerge,
  watch,
  report,
}: OpenedLibrary): Pick<Library, 'state' | 'lost' | 'dismiss' | 'rederive' | 'damaged' | 'mend'> {
  return {
    state: async () => stateOf(db, await watch.look(), changes.refresh),
    lost: () => watch.look(),
    async dismiss(notice) {
      if (notice === 'lost') await watch.settle();
      else await db.meta.delete('unfinished');
    },
    damaged: async () => {
      const { papers, index } = await damageMeta(db);
      return { papers, index };
    },
    async mend(options) {
      idleMerge.busy();
      try {
        return await mend(db, options);
      } finally {
        idleMerge.soon();
        changes.lookAgain();
      }
    },
    async rederive(options) {
      const ids = await rederive(db, options);
      await idleMerge.now(options?.signal);
      await clearOldTrash(db);
      report(ids);
      return ids.length;
    },
  };
}

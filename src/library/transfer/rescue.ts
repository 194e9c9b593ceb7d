/**
 * What can be saved of a library that does not open. In: the name of its database. Out: a back-up of all papers that can
 * be read. It asks the browser itself, for whatever version is there, and changes nothing.
 */
import { LIBRARY_NAME } from '../store/changes.ts';
import { withinPatience } from '../store/clock.ts';
import { originIn } from '../store/herkomst.ts';
import type { Exported } from './export.ts';
import { type Said, transferFile } from './format.ts';
import { linesOfRows, saidOf } from './lines.ts';

export interface RescueOptions {
  name?: string;
  /** As in `ExportOptions`. */
  onProgress?: (done: number, total: number) => void;
  onEnd?: (exported: Exported) => void;
}

/** Papers read at a time. */
const SOME = 50;

/** The stream fails where even this does not get at the papers, or there are none. */
export function rescuePapers({
  name = LIBRARY_NAME,
  onProgress,
  onEnd,
}: RescueOptions = {}): ReadableStream<Uint8Array> {
  return transferFile(async () => {
    const database = await open(name);
    const keys = await resultOf(database.transaction('bodies').objectStore('bodies').getAllKeys());
    const ids = keys.filter((key) => typeof key === 'string' && key.length > 0 && key.length <= 200);
    const held = new Set(ids);
    const shipped = (await shippedIn(database)).filter((id) => held.has(id));
    const exported: Exported = { papers: 0, damaged: [] };
    async function* papers(): AsyncGenerator<string[], void, undefined> {
      try {
        for (let i = 0; i < ids.length; i += SOME) {
          const some = ids.slice(i, i + SOME) as string[];
          const { lines, damaged } = linesOfRows(
            some,
            await rowsOf(database, 'bodies', some),
            await saidIn(database, some, new Set(shipped)),
          );
          exported.papers += lines.length;
          exported.damaged.push(...damaged);
          yield lines;
          onProgress?.(Math.min(i + SOME, ids.length), ids.length);
        }
      } finally {
        database.close();
      }
      onEnd?.(exported);
    }
    return {
      header: { kind: 'back-up', papers: ids.length, shipped: shipped.sort(), removed: [] },
      papers: papers(),
      missing: () => ids.length - exported.papers,
    };
  });
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  // There is none: one must not come to be.
  request.onupgradeneeded = () => request.transaction?.abort();
  return withinPatience(resultOf(request), { late: (database) => database.close() });
}

/** One by one: a row that the browser cannot give must not keep the others back. */
async function rowsOf(
  database: IDBDatabase,
  table: 'bodies' | 'heads',
  ids: readonly string[],
): Promise<unknown[]> {
  if (!database.objectStoreNames.contains(table)) return [];
  const rows = database.transaction(table).objectStore(table);
  return Promise.all(ids.map((id) => resultOf(rows.get(id)).catch(() => undefined)));
}

/** What is said of papers, as far as their heads can be read. */
async function saidIn(
  database: IDBDatabase,
  ids: readonly string[],
  shipped: ReadonlySet<string>,
): Promise<(id: string) => Said> {
  const heads = await rowsOf(database, 'heads', ids);
  const said = new Map(ids.map((id, i) => [id, saidBy(heads[i], id)]));
  return (id) => saidOf(said.get(id), shipped.has(id));
}

function saidBy(head: unknown, id: string): Said | undefined {
  if (!head || typeof head !== 'object' || !('herkomst' in head)) return undefined;
  const isChosen = 'gekozen' in head && head.gekozen === true;
  return { herkomst: originIn(head.herkomst, id), ...(isChosen ? { gekozen: true } : {}) };
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // The other requests of its transaction go on.
      event.preventDefault();
      reject(request.error);
    };
  });
}

/** What came with the product, as far as can be read: it must not come back as the reader's own. */
async function shippedIn(database: IDBDatabase): Promise<string[]> {
  if (!database.objectStoreNames.contains('meta')) return [];
  const stored = database.transaction('meta').objectStore('meta').get('pack');
  const pack: unknown = await resultOf(stored).catch(() => undefined);
  const ids: unknown = pack && typeof pack === 'object' && 'ids' in pack ? pack.ids : [];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

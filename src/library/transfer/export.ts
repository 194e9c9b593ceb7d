/**
 * Papers out of the library. In: some ids, or none for a back-up of all. Out: the bytes of a file, made as fast as they
 * are read; a back-up that was read to its end is recorded as made.
 */

import { backupMade } from '../store/backup-count.ts';
import { lineIn } from '../store/bodies.ts';
import { backupMeta, type LibraryDatabase, readTransaction, removedMeta } from '../store/database.ts';
import { heldById } from '../store/heads.ts';
import { type Contents, lineWithOrigin, transferFile } from './format.ts';

export interface ExportOptions {
  /** Only these papers, as a pack; without ids, a back-up of the whole library. */
  ids?: readonly string[];
  /** Called as papers are written, with how many so far. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** Papers read at a time. */
const SOME = 50;

/** Of a paper whose head was taken out meanwhile. */
const UNKNOWN = { soort: 'onbekend' } as const;

type Papers = AsyncGenerator<string[], void, undefined>;

export function exportPapers(
  db: LibraryDatabase,
  { ids, ...options }: ExportOptions = {},
): ReadableStream<Uint8Array> {
  return transferFile(() => (ids ? selection(db, ids, options) : whole(db, options)));
}

async function selection(
  db: LibraryDatabase,
  ids: readonly string[],
  options: ExportOptions,
): Promise<Contents> {
  const keys = await Promise.all(ids.map((id) => db.heads.where('id').equals(id).primaryKeys()));
  const held = [...new Set(keys.flat())].sort();
  return { header: { kind: 'pack', papers: held.length }, papers: linesOf(db, held, options) };
}

async function whole(db: LibraryDatabase, options: ExportOptions): Promise<Contents> {
  const { header, ids, since } = await readTransaction(db, async () => {
    const [all, shipped, removed, { since }] = await Promise.all([
      db.heads.orderBy('id').primaryKeys(),
      db.heads.where('herkomst.soort').equals('meegeleverd').primaryKeys(),
      removedMeta(db),
      backupMeta(db),
    ]);
    const header: Contents['header'] = {
      kind: 'back-up',
      papers: all.length,
      shipped: shipped.sort(),
      removed: removed.ids.toSorted(),
    };
    return { header, ids: all, since };
  });
  return { header, papers: backup(db, linesOf(db, ids, { ...options, hasOrigins: true }), since) };
}

async function* backup(db: LibraryDatabase, papers: Papers, since: number): Papers {
  yield* papers;
  await backupMade(db, since);
}

/** Papers that are taken out meanwhile are left out. */
async function* linesOf(
  db: LibraryDatabase,
  ids: readonly string[],
  { onProgress, signal, hasOrigins = false }: ExportOptions & { hasOrigins?: boolean },
): Papers {
  for (let i = 0; i < ids.length; i += SOME) {
    signal?.throwIfAborted();
    const some = ids.slice(i, i + SOME);
    const bodies = (await db.bodies.bulkGet(some)).filter((body) => body !== undefined);
    const heads = hasOrigins ? await heldById(db, some) : undefined;
    yield bodies.map((body) => {
      const line = lineIn(body);
      return heads ? lineWithOrigin(heads.get(body.id)?.herkomst ?? UNKNOWN, line) : line;
    });
    onProgress?.(Math.min(i + SOME, ids.length), ids.length);
  }
}

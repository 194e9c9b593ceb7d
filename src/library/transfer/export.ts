/**
 * Papers out of the library. In: some ids, or none for a back-up of all. Out: the bytes of a file, made as fast as they
 * are read. Only whole papers are read for it, nothing derived from them; one that could not be entered again is left
 * out and named. A back-up that was read to its end is recorded as made.
 */

import { backupMade } from '../store/backup-count.ts';
import {
  backupMeta,
  type LibraryDatabase,
  packMeta,
  readTransaction,
  removedMeta,
} from '../store/database.ts';
import { heldById } from '../store/heads.ts';
import { type Contents, transferFile } from './format.ts';
import { linesOfRows, saidOf } from './lines.ts';

export interface ExportOptions {
  /** Only these papers, as a pack; without ids, a back-up of the whole library. */
  ids?: readonly string[];
  /** Called as papers are written, with how many so far. */
  onProgress?: (done: number, total: number) => void;
  /** Called once at the end: how many papers are in the file, and which had to be left out. */
  onEnd?: (exported: Exported) => void;
  signal?: AbortSignal;
}

/** What is in a file that was made. */
export interface Exported {
  papers: number;
  /** Ids of papers that are held and could not be read. */
  damaged: string[];
}

/** Papers read at a time. */
const SOME = 50;

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
  const keys = await Promise.all(ids.map((id) => db.bodies.where('id').equals(id).primaryKeys()));
  const held = [...new Set(keys.flat())].sort();
  // Listed, but its text is gone.
  const gone = [...(await heldById(db, ids)).keys()].filter((id) => !held.includes(id));
  const exported: Exported = { papers: 0, damaged: gone };
  return {
    header: { kind: 'pack', papers: held.length },
    papers: linesOf(db, held, options, exported),
    missing: () => held.length - exported.papers,
  };
}

async function whole(db: LibraryDatabase, options: ExportOptions): Promise<Contents> {
  const { header, ids, gone, since } = await readTransaction(db, async () => {
    const [keys, listed, shipped, removed, { since }] = await Promise.all([
      db.bodies.toCollection().primaryKeys(),
      db.heads.toCollection().primaryKeys(),
      shippedIds(db),
      removedMeta(db),
      backupMeta(db),
    ]);
    const ids = keys.filter(isId);
    const held = new Set(ids);
    const header = {
      kind: 'back-up' as const,
      papers: ids.length,
      shipped: shipped.filter((id) => held.has(id)),
      removed: removed.ids.filter(isId).sort(),
    };
    return { header, ids, gone: listed.filter((id) => isId(id) && !held.has(id)), since };
  });
  const exported: Exported = { papers: 0, damaged: gone };
  const lines = linesOf(db, ids, { ...options, shipped: new Set(header.shipped) }, exported);
  const papers = backup(db, lines, since, exported);
  return { header, papers, missing: () => ids.length - exported.papers };
}

/** What an identifier in a file may be. */
const isId = (id: unknown): id is string => typeof id === 'string' && id.length > 0 && id.length <= 200;

/** As the heads say or, where those are damaged, as the pack says. */
async function shippedIds(db: LibraryDatabase): Promise<string[]> {
  const [shipped, all, pack] = await Promise.all([
    db.heads.where('herkomst.soort').equals('meegeleverd').primaryKeys(),
    db.heads.orderBy('herkomst.soort').primaryKeys(),
    packMeta(db),
  ]);
  const known = new Set(all);
  return [...shipped, ...(pack?.ids ?? []).filter((id) => !known.has(id))].sort();
}

async function* backup(db: LibraryDatabase, papers: Papers, since: number, exported: Exported): Papers {
  yield* papers;
  const { papers: written, damaged } = exported;
  // Nothing could be read: that is no back-up.
  if (written === 0 && damaged.length > 0) return;
  await backupMade(db, since, damaged.length);
}

/** `shipped`: what came with the product, in a back-up. Papers taken out meanwhile are left out; counts in `exported`. */
async function* linesOf(
  db: LibraryDatabase,
  ids: readonly string[],
  { onProgress, onEnd, signal, shipped }: ExportOptions & { shipped?: ReadonlySet<string> },
  exported: Exported,
): Papers {
  for (let i = 0; i < ids.length; i += SOME) {
    signal?.throwIfAborted();
    const some = ids.slice(i, i + SOME);
    const heads = shipped && (await heldById(db, some));
    const { lines, damaged } = linesOfRows(
      some,
      await db.bodies.bulkGet(some),
      heads && ((id) => saidOf(heads.get(id), shipped.has(id))),
    );
    exported.papers += lines.length;
    exported.damaged.push(...(await stillThere(db, damaged)));
    yield lines;
    onProgress?.(Math.min(i + SOME, ids.length), ids.length);
  }
  for (const id of exported.damaged) db.damage.paper(id);
  onEnd?.({ papers: exported.papers, damaged: exported.damaged.sort() });
}

/** A row that reads as absent is damaged where its key is still there. */
async function stillThere(db: LibraryDatabase, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  return db.bodies.where('id').anyOf(ids).primaryKeys();
}

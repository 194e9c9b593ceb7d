/**
 * Merges segments into fewer, larger ones. In: segments side by side. Out: one in their place, without the papers that
 * are gone. Readers use the old ones until one pointer flips; the next merge clears away what a stopped one left
 * behind.
 */
import Dexie from 'dexie';
import { isIndexDamaged } from '../store/damage.ts';
import { indexMeta, type LibraryDatabase, type Segment } from '../store/database.ts';
import { withLock } from '../store/lock.ts';
import { hasAllRows } from './integrity.ts';
import { unpack } from './postings.ts';
import { SegmentWriter } from './segment.ts';
import { SegmentReader } from './segment-reader.ts';

/** How many times larger the next size of segment is. */
const STEP = 8;
/** Bytes written at a time: readers wait no longer than that takes. */
const SLICE = 1_000_000;

/**
 * Merges until fewer than `least` segments of about one size are left side by side at the end: 8 while importing, where
 * a merge should pay off; 2 when idle, so that a search has few segments to read.
 */
export async function mergeSegments(
  db: LibraryDatabase,
  least: number,
  { signal, wait = false }: { signal?: AbortSignal | undefined; wait?: boolean } = {},
): Promise<void> {
  const work = async (): Promise<void> => {
    await clearLoose(db);
    for (;;) {
      signal?.throwIfAborted();
      const sources = due((await indexMeta(db)).segments, least);
      if (sources.length === 0 || !(await merge(db, sources, signal))) return;
    }
  };
  // One merge at a time across all pages of the extension; a second may leave it to the first.
  await withLock(`stukwijzer-merge:${db.name}`, work, { wait });
}

/** The last segments, if enough of them are of one size and none is larger. */
export function due(segments: readonly Segment[], least: number): Segment[] {
  const sizes = segments.map(({ base, end }) =>
    Math.floor(Math.log(Math.max(1, end - base)) / Math.log(STEP)),
  );
  let from = segments.length;
  for (let size = 0; from > 0; size++) {
    while (from > 0 && (sizes[from - 1] ?? 0) <= size) from--;
    if (sizes.slice(from).filter((other) => other === size).length >= least) return segments.slice(from);
  }
  return [];
}

/**
 * Whether nothing of these segments is known to be damaged: merged, a damaged one could not be told from a whole one any
 * more.
 */
async function isWhole(db: LibraryDatabase, segments: readonly Segment[]): Promise<boolean> {
  if (!(await hasAllRows(db, segments)) && (await areListed(db, segments))) db.damage.index();
  return !(await isIndexDamaged(db));
}

/** Whether they are still in use: mending may have cleared them away. */
async function areListed(db: LibraryDatabase, segments: readonly Segment[]): Promise<boolean> {
  const listed = new Set((await indexMeta(db)).segments.map(({ id }) => id));
  return segments.every(({ id }) => listed.has(id));
}

/** False where another page changed the segments meanwhile, or where they turn out damaged. */
async function merge(
  db: LibraryDatabase,
  sources: readonly Segment[],
  signal?: AbortSignal,
): Promise<boolean> {
  if (!(await isWhole(db, sources))) return false;
  const base = sources[0]?.base ?? 0;
  const end = sources.at(-1)?.end ?? 0;
  const id = await db.transaction('rw', db.meta, async () => {
    const meta = await indexMeta(db);
    await db.meta.put({ ...meta, segment: meta.segment + 1, loose: [...meta.loose, meta.segment] });
    return meta.segment;
  });
  const { papers, rows } = await write(db, sources, { id, base, end }, signal);
  if (!(await isWhole(db, sources))) return false;
  const replaced = await db.transaction('rw', db.meta, async () => {
    const meta = await indexMeta(db);
    const at = meta.segments.findIndex((segment) => segment.id === sources[0]?.id);
    const there = meta.segments.slice(at, at + sources.length);
    if (at < 0 || there.some((segment, i) => segment.id !== sources[i]?.id)) return false;
    const segments = meta.segments.toSpliced(
      at,
      sources.length,
      ...(papers > 0 ? [{ id, base, end, rows }] : []),
    );
    const loose = [...meta.loose.filter((other) => other !== id), ...sources.map((segment) => segment.id)];
    await db.meta.put({ ...meta, segments, loose });
    return true;
  });
  await clearLoose(db);
  return replaced;
}

/** Writes the rows of the new segment, a slice at a time; returns how many papers and rows of terms are in it. */
async function write(
  db: LibraryDatabase,
  sources: readonly Segment[],
  target: Segment,
  signal?: AbortSignal,
): Promise<{ papers: number; rows: number }> {
  const alive = new Uint8Array(target.end - target.base);
  const numbers = await db.numbers.where('nr').between(target.base, target.end).primaryKeys();
  for (const nr of numbers) alive[nr - target.base] = 1;
  const readers = sources.map((source) => new SegmentReader(db, source));
  const writer = new SegmentWriter(target.id);
  let rows = 0;
  const flush = async (all: boolean): Promise<void> => {
    const { terms, postings } = writer.take(all);
    await db.transaction('rw', db.terms, db.postings, async () => {
      await Promise.all([db.terms.bulkAdd(terms), db.postings.bulkAdd(postings)]);
    });
    rows += terms.length;
  };
  for (const reader of readers) await reader.next();
  for (;;) {
    let term: string | undefined;
    for (const reader of readers) {
      if (reader.term !== undefined && (term === undefined || reader.term < term)) term = reader.term;
    }
    if (term === undefined) break;
    for (const reader of readers) {
      if (reader.term !== term) continue;
      const shift = reader.segment.base - target.base;
      for (const run of reader.inline() ?? (await reader.long())) {
        unpack(run, (paper, count, length) => {
          if (alive[shift + paper]) writer.put(shift + paper, count, length);
        });
      }
      if (!reader.step()) await reader.next();
    }
    writer.end(term);
    if (writer.bytes < SLICE) continue;
    signal?.throwIfAborted();
    await flush(false);
  }
  await flush(true);
  return { papers: numbers.length, rows };
}

/** Deletes the rows of segments no longer in use. */
async function clearLoose(db: LibraryDatabase): Promise<void> {
  const { loose } = await indexMeta(db);
  for (const id of loose) {
    const [first, last] = [[id], [id, Dexie.maxKey]];
    await db.terms.where('[segment+last]').between(first, last).delete();
    await db.postings.where('[segment+term+part]').between(first, last).delete();
    await db.transaction('rw', db.meta, async () => {
      const meta = await indexMeta(db);
      await db.meta.put({ ...meta, loose: meta.loose.filter((other) => other !== id) });
    });
  }
}

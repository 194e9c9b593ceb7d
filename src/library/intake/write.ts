/**
 * Writes and deletes rows, always within one `writeTransaction` of the caller. In: derived papers, or ids. Out: tables
 * that agree with each other.
 */
import type { Table } from 'dexie';
import { segmentOf } from '../search/segment.ts';
import { forgetDamage, isIndexDamaged } from '../store/damage.ts';
import type { HeadRow, LibraryDatabase } from '../store/database.ts';
import { failureOf, LibraryFailure } from '../store/failure.ts';
import { heldHeads } from '../store/heads.ts';
import { indexMetaToWrite } from '../store/index-meta.ts';
import type { Derived } from './derive.ts';

/** One transaction, over all tables unless some are named: all of it happens, or nothing. */
export async function writeTransaction<T>(
  db: LibraryDatabase,
  work: () => Promise<T>,
  tables: Table[] = db.tables,
): Promise<T> {
  const native: IDBTransaction[] = [];
  try {
    return await db.transaction('rw', tables, async ({ idbtrans }) => {
      native.push(idbtrans);
      return work();
    });
  } catch (error) {
    // A full disk ends the transaction; the requests in it only say that it ended.
    if (failureOf(native[0]?.error) === 'vol') throw new LibraryFailure('vol', { cause: error });
    throw error;
  }
}

/** Enters papers as one segment of the index, replacing earlier versions of them. */
export async function writePapers(db: LibraryDatabase, papers: readonly Derived[]): Promise<void> {
  if (papers.length === 0) return;
  await deletePapers(
    db,
    papers.map((paper) => paper.head.id),
  );
  const meta = await indexMetaToWrite(db);
  const heads = papers.map((paper, i): HeadRow => ({ ...paper.head, nr: meta.next + i }));
  const end = meta.next + papers.length;
  const rows = segmentOf(
    papers.map(({ counts, head }) => ({ counts, length: head.lengte })),
    meta.segment,
  );
  await Promise.all([
    db.heads.bulkPut(heads),
    db.bodies.bulkPut(papers.map((paper) => paper.body)),
    db.numbers.bulkPut(heads.map(({ nr, id }) => ({ nr, id }))),
    db.mentions.bulkAdd(papers.flatMap((paper) => paper.mentions)),
    db.namings.bulkAdd(papers.flatMap((paper) => paper.namings)),
    db.terms.bulkAdd(rows.terms),
    db.postings.bulkAdd(rows.postings),
    db.meta.put({
      ...meta,
      next: end,
      segment: meta.segment + 1,
      papers: meta.papers + papers.length,
      length: meta.length + heads.reduce((sum, head) => sum + head.lengte, 0),
      segments: [...meta.segments, { id: meta.segment, base: meta.next, end, rows: rows.terms.length }],
    }),
  ]);
}

/**
 * Takes papers out; returns the heads that were there. Their postings stay: search skips a number without a head, and a
 * merge of segments leaves it out.
 */
export async function deletePapers(db: LibraryDatabase, ids: readonly string[]): Promise<HeadRow[]> {
  const heads = await heldHeads(db, ids);
  if (heads.length < ids.length && (await isIndexDamaged(db))) await deleteUnreadable(db, ids, heads);
  await forgetDamage(db, ids);
  if (heads.length === 0) return [];
  const held = heads.map((head) => head.id);
  const meta = await indexMetaToWrite(db);
  await Promise.all([
    db.heads.bulkDelete(held),
    db.bodies.bulkDelete(held),
    db.numbers.bulkDelete(heads.map((head) => head.nr)),
    db.mentions.where('in').anyOf(held).delete(),
    db.namings.where('in').anyOf(held).delete(),
    db.meta.put({
      ...meta,
      papers: Math.max(0, meta.papers - heads.length),
      length: Math.max(0, meta.length - heads.reduce((sum, head) => sum + head.lengte, 0)),
    }),
  ]);
  return heads;
}

/** What is left of papers whose head is damaged or gone: under which number they were is written nowhere else. */
async function deleteUnreadable(
  db: LibraryDatabase,
  ids: readonly string[],
  heads: readonly HeadRow[],
): Promise<void> {
  const readable = new Set(heads.map(({ id }) => id));
  const lost = new Set(ids.filter((id) => !readable.has(id)));
  if (lost.size === 0) return;
  const keys = [...lost];
  await Promise.all([
    db.heads.bulkDelete(keys),
    db.bodies.bulkDelete(keys),
    db.numbers.filter(({ id }) => lost.has(id)).delete(),
    db.mentions.where('in').anyOf(keys).delete(),
    db.namings.where('in').anyOf(keys).delete(),
  ]);
}

/**
 * The counts of the index for whoever writes to it. In: the database. Out: its counts or, where they cannot be read,
 * counts under which nothing new takes the number of what is there; what is there then no longer counts.
 */
import { damageMeta, type IndexMeta, type LibraryDatabase } from './database.ts';

/** To be called within the transaction that writes. */
export async function indexMetaToWrite(db: LibraryDatabase): Promise<IndexMeta> {
  const row = await db.meta.get('index');
  if (row?.key === 'index') return row;
  const papers = await db.heads.count();
  if (papers > 0) await db.meta.put({ ...(await damageMeta(db)), index: true });
  return { ...(await freshCounts(db)), papers };
}

/** An index of nothing, with numbers and segments beyond all that were given out. */
export async function freshCounts(db: LibraryDatabase): Promise<IndexMeta> {
  const [numbers, terms, postings] = await Promise.all(
    [db.numbers, db.terms, db.postings].map((table) => table.toCollection().reverse().limit(1).primaryKeys()),
  );
  const segments = [...(terms ?? []), ...(postings ?? [])].map((key) => after(Array.isArray(key) && key[0]));
  return {
    key: 'index',
    next: after(numbers?.[0]),
    segment: Math.max(0, ...segments),
    papers: 0,
    length: 0,
    segments: [],
    loose: [],
  };
}

const after = (number: unknown): number =>
  Number.isSafeInteger(number) && Number(number) >= 0 ? Number(number) + 1 : 0;

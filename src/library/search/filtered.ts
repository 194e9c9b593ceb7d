/**
 * Papers by filters alone. In: terms that a paper must have. Out: those papers, newest first; only their dates are
 * read.
 */
import type { LibraryDatabase } from '../store/database.ts';
import { papersHaving, type Ranked } from './rank.ts';

/** Dates read at a time. */
const SOME = 2_000;
/** Up to this many are looked up one by one: they may all be old, at the far end of all dates. */
const FEW = 500;

export async function newestHaving(
  db: LibraryDatabase,
  filters: readonly string[],
  most: number,
): Promise<Ranked[]> {
  const having = await papersHaving(db, filters);
  const few = numbersIn(having, FEW);
  if (few) return newestOf(db, few, most);
  const found: Ranked[] = [];
  for (let offset = 0; found.length < most; offset += SOME) {
    const keys = await db.heads.orderBy('[dag+nr]').reverse().offset(offset).limit(SOME).keys();
    for (const key of keys) {
      const nr = Array.isArray(key) ? Number(key[1]) : -1;
      if (having[nr] === 1) found.push({ nr, score: 1 });
    }
    if (keys.length < SOME) break;
  }
  return found.slice(0, most);
}

/** Numbers of the papers; undefined where there are more than `most`. */
function numbersIn(having: Uint8Array, most: number): number[] | undefined {
  const numbers: number[] = [];
  for (let nr = having.indexOf(1); nr >= 0; nr = having.indexOf(1, nr + 1)) {
    if (numbers.length === most) return undefined;
    numbers.push(nr);
  }
  return numbers;
}

async function newestOf(db: LibraryDatabase, numbers: readonly number[], most: number): Promise<Ranked[]> {
  const rows = (await db.numbers.bulkGet([...numbers])).filter((row) => row !== undefined);
  const heads = await db.heads.bulkGet(rows.map(({ id }) => id));
  return heads
    .flatMap((head) => (head ? [{ nr: head.nr, dag: head.dag, score: 1 }] : []))
    .sort((a, b) => (a.dag === b.dag ? b.nr - a.nr : a.dag < b.dag ? 1 : -1))
    .slice(0, most);
}

/**
 * Papers by filters alone. In: terms that a paper must have. Out: those papers, newest first, without reading more of
 * them than their dates.
 */
import type { LibraryDatabase } from '../database.ts';
import { papersHaving, type Ranked } from './rank.ts';

/** Dates looked at in one go. */
const SOME = 2_000;

export async function newestHaving(
  db: LibraryDatabase,
  filters: readonly string[],
  most: number,
): Promise<Ranked[]> {
  const having = await papersHaving(db, filters);
  const found: Ranked[] = [];
  if (!having.includes(1)) return found;
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

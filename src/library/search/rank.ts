/**
 * Ranking of papers. In: terms with weights. Out: the numbers of the papers that have them, best first, by BM25 over
 * weighted fields. Reads only the postings of the terms asked; papers since removed may still be among the numbers.
 */
import Dexie from 'dexie';
import { indexMeta, type LibraryDatabase, type PostingsRow } from '../database.ts';
import { beginOf, postingsIn } from './batch.ts';
import { LENGTHS, unpack } from './postings.ts';

/** How soon more of the same word stops counting, and how much length weighs; usual values for long texts. */
export const K1 = 1.2;
const B = 0.6;

export interface Wanted {
  term: string;
  weight: number;
}

export interface Ranked {
  nr: number;
  score: number;
}

export interface Ranking {
  best: Ranked[];
  /** How rare each term is: its inverse document frequency. */
  rarity: Map<string, number>;
}

export async function rank(db: LibraryDatabase, wanted: readonly Wanted[], most: number): Promise<Ranking> {
  const meta = await indexMeta(db);
  const rows = await rowsFor(db, wanted);
  const average = meta.papers > 0 ? meta.length / meta.papers : 1;
  const norms = LENGTHS.map((length) => K1 * (1 - B + (B * length) / average));
  const scores = new Map<number, number>();
  const rarity = new Map<string, number>();
  for (const { term, weight } of wanted) {
    const batches = (rows.get(beginOf(term)) ?? []).flatMap((row) => {
      const found = postingsIn(row, term);
      return found ? [{ base: row.base, ...found }] : [];
    });
    const df = Math.min(
      meta.papers,
      batches.reduce((sum, batch) => sum + batch.df, 0),
    );
    if (df === 0) continue;
    const idf = Math.log(1 + (meta.papers - df + 0.5) / (df + 0.5));
    rarity.set(term, idf);
    for (const { data, base } of batches) {
      unpack(data, (paper, count, length) => {
        const tf = count / 4;
        const gain = (weight * idf * tf * (K1 + 1)) / (tf + (norms[length] ?? K1));
        scores.set(base + paper, (scores.get(base + paper) ?? 0) + gain);
      });
    }
  }
  return { best: top(scores, most), rarity };
}

/** The rows that can hold these terms, by what they begin with. */
async function rowsFor(db: LibraryDatabase, wanted: readonly Wanted[]): Promise<Map<string, PostingsRow[]>> {
  const begins = [...new Set(wanted.map(({ term }) => beginOf(term)))];
  const rows = await Promise.all(begins.map((begin) => rowsThatBegin(db, begin)));
  return new Map(begins.map((begin, i) => [begin, rows[i] ?? []]));
}

function rowsThatBegin(db: LibraryDatabase, begin: string): Promise<PostingsRow[]> {
  return db.postings.where('[begin+batch]').between([begin, Dexie.minKey], [begin, Dexie.maxKey]).toArray();
}

/** The best few of many, without sorting them all. */
function top(scores: ReadonlyMap<number, number>, most: number): Ranked[] {
  const best: Ranked[] = [];
  let least = 0;
  for (const [nr, score] of scores) {
    if (best.length >= most && score <= least) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
    best.splice(at, 0, { nr, score });
    if (best.length > most) best.pop();
    least = best.at(-1)?.score ?? 0;
  }
  return best;
}

/** Terms that begin like this word of two characters or more, for a word still being typed; the commonest first. */
export async function termsFrom(db: LibraryDatabase, prefix: string, most: number): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { terms, df } of await rowsThatBegin(db, beginOf(prefix))) {
    terms.forEach((term, i) => {
      if (term.startsWith(prefix)) counts.set(term, (counts.get(term) ?? 0) + (df[i] ?? 0));
    });
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, most)
    .map(([term]) => term);
}

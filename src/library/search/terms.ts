/**
 * Terms in the index. In: terms, or a prefix. Out: their postings in every segment, or the terms with that prefix. Only
 * the rows that can hold them are read.
 */
import Dexie from 'dexie';
import type { LibraryDatabase, Segment, TermsRow } from '../store/database.ts';
import { LibraryFailure } from '../store/failure.ts';
import { sizeOf } from './postings.ts';

/** The papers of one segment that have a term, numbered from its base. */
export interface Run {
  base: number;
  data: Uint8Array;
}

export interface Postings {
  df: number;
  runs: Run[];
}

/** Rows read for a word still being typed: a few letters begin more terms than anyone needs. */
const MOST_ROWS = 60;

/** The postings of those terms that occur. Throws a `LibraryFailure` where some of them are gone. */
export async function postingsOf(
  db: LibraryDatabase,
  segments: readonly Segment[],
  terms: readonly string[],
): Promise<Map<string, Postings>> {
  const found = new Map<string, Postings>();
  const lookups = segments.flatMap((segment) => terms.map((term) => ({ segment, term })));
  const parts = await Promise.all(lookups.map(({ segment, term }) => postingsIn(db, segment, term)));
  lookups.forEach(({ segment, term }, i) => {
    const part = parts[i];
    if (!part) return;
    const whole = found.get(term) ?? { df: 0, runs: [] };
    whole.df += part.df;
    for (const data of part.runs) whole.runs.push({ base: segment.base, data });
    found.set(term, whole);
  });
  return found;
}

async function postingsIn(
  db: LibraryDatabase,
  { id }: Segment,
  term: string,
): Promise<{ df: number; runs: Uint8Array[] } | undefined> {
  const row = await rowFrom(db, id, term);
  const at = row ? indexIn(row, term) : -1;
  if (!row || at < 0) return undefined;
  const df = row.df[at] ?? 0;
  const from = row.ends[at - 1] ?? 0;
  const to = row.ends[at] ?? 0;
  if (to > from) return { df, runs: [row.data.subarray(from, to)] };
  const runs = await longPostings(db, id, term, df);
  // Papers would be left out of what is found, without a word.
  if (!runs) throw new LibraryFailure('index');
  return { df, runs };
}

/** The postings of a very common term, in rows of their own; undefined where some are gone, which is noted. */
export async function longPostings(
  db: LibraryDatabase,
  segment: number,
  term: string,
  df: number,
): Promise<Uint8Array[] | undefined> {
  const rows = await db.postings
    .where('[segment+term+part]')
    .between([segment, term, Dexie.minKey], [segment, term, Dexie.maxKey])
    .toArray();
  const runs = rows.map(({ data }) => data);
  if (runs.reduce((sum, run) => sum + sizeOf(run), 0) >= df) return runs;
  db.damage.index();
  return undefined;
}

/** The row that holds this term, if any does. */
function rowFrom(db: LibraryDatabase, segment: number, term: string): Promise<TermsRow | undefined> {
  return db.terms.where('[segment+last]').between([segment, term], [segment, Dexie.maxKey]).first();
}

/** The index of a term in a row, found without splitting: most of the row is other terms. */
function indexIn({ terms }: TermsRow, term: string): number {
  const line = `\n${terms}\n`.indexOf(`\n${term}\n`);
  if (line < 0) return -1;
  let at = 0;
  for (let i = terms.indexOf('\n'); i >= 0 && i < line; i = terms.indexOf('\n', i + 1)) at++;
  return at;
}

/** Terms that begin with this prefix of two characters or more, the commonest first. */
export async function termsFrom(
  db: LibraryDatabase,
  segments: readonly Segment[],
  prefix: string,
  most: number,
): Promise<string[]> {
  const counts = new Map<string, number>();
  const rows = await Promise.all(
    segments.map(async ({ id }) => {
      const end = `${prefix}\uffff`;
      const within = db.terms.where('[segment+last]').between([id, prefix], [id, end]);
      const [inside, behind] = await Promise.all([within.limit(MOST_ROWS).toArray(), rowFrom(db, id, end)]);
      return behind ? [...inside, behind] : inside;
    }),
  );
  for (const { terms, df } of rows.flat()) {
    terms.split('\n').forEach((term, i) => {
      if (term.startsWith(prefix) && !term.includes(':'))
        counts.set(term, (counts.get(term) ?? 0) + (df[i] ?? 0));
    });
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term);
}

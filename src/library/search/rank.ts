/**
 * Ranking. In: terms with weights, and terms that a paper must have. Out: the numbers of the papers that have them,
 * best first, by BM25 over weighted fields. Only the postings of these terms are read; the numbers may include papers
 * that were removed since.
 */
import { indexMeta, type LibraryDatabase } from '../store/database.ts';
import { LENGTHS, unpack } from './postings.ts';
import { type Postings, postingsOf, type Run } from './terms.ts';

/** How soon repeating a word stops counting, and how much length matters; usual values for long texts. */
export const K1 = 1.2;
const B = 0.6;

export interface Wanted {
  term: string;
  weight: number;
  /** The word that it stands in for: it counts as no rarer than that one. */
  like?: string;
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

interface RankOptions {
  /** Terms that every paper found must have. */
  must?: readonly string[];
  /** Above 1: rare terms count for more than their rarity. */
  sharpness?: number;
}

export async function rank(
  db: LibraryDatabase,
  wanted: readonly Wanted[],
  most: number,
  { must = [], sharpness = 1 }: RankOptions = {},
): Promise<Ranking> {
  const meta = await indexMeta(db);
  const terms = [...new Set([...wanted.map(({ term }) => term), ...must])];
  const postings = await postingsOf(db, meta.segments, terms);
  const average = meta.papers > 0 && meta.length > 0 ? meta.length / meta.papers : 1;
  const norms = Float32Array.from(LENGTHS, (length) => K1 * (1 - B + (B * length) / average));
  // By number, since a map of as many papers as a common word has is slow.
  const scores = new Float32Array(meta.next);
  const rarity = new Map<string, number>();
  for (const { term, weight, like } of wanted) {
    const found = postings.get(term);
    if (!found) continue;
    const df = Math.min(meta.papers, Math.max(found.df, postings.get(like ?? '')?.df ?? 0));
    const idf = rarityOf(meta.papers, df);
    rarity.set(term, idf);
    for (const run of found.runs) addTo(scores, run, weight * idf ** sharpness * (K1 + 1), norms);
  }
  const allowed = must.length > 0 ? havingAll(meta.next, must, postings) : undefined;
  return { best: top(scores, most, allowed), rarity };
}

/** How much it says that this many of all papers have something: the inverse document frequency. */
export function rarityOf(papers: number, having: number): number {
  return Math.log(1 + (Math.max(papers, having) - having + 0.5) / (having + 0.5));
}

/**
 * Adds what a term gains each paper. The loop of `unpack` is written out here, since it runs for every single posting.
 */
function addTo(scores: Float32Array, { base, data }: Run, gain: number, norms: Float32Array): void {
  let paper = base - 1;
  let i = 0;
  while (i < data.length) {
    let step = 0;
    let shift = 0;
    let byte = data[i++] ?? 0;
    while (byte >= 0x80) {
      step |= (byte & 0x7f) << shift;
      shift += 7;
      byte = data[i++] ?? 0;
    }
    paper += (step | (byte << shift)) + 1;
    const tf = (data[i] ?? 0) / 4;
    scores[paper] = (scores[paper] ?? 0) + (gain * tf) / (tf + (norms[data[i + 1] ?? 0] ?? K1));
    i += 2;
  }
}

/** 1 for each paper that has all of these terms. */
function havingAll(
  size: number,
  must: readonly string[],
  postings: ReadonlyMap<string, Postings>,
): Uint8Array {
  const having = new Uint8Array(size);
  const different = [...new Set(must)];
  different.forEach((term, before) => {
    for (const { base, data } of postings.get(term)?.runs ?? []) {
      unpack(data, (paper) => {
        if (having[base + paper] === before) having[base + paper] = before + 1;
      });
    }
  });
  return having.map((count) => (count === different.length ? 1 : 0));
}

/** 1 at the number of each paper that has all of these terms. */
export async function papersHaving(db: LibraryDatabase, must: readonly string[]): Promise<Uint8Array> {
  const meta = await indexMeta(db);
  return havingAll(meta.next, must, await postingsOf(db, meta.segments, [...new Set(must)]));
}

/** The best few of many, without sorting them all. */
function top(scores: Float32Array, most: number, allowed?: Uint8Array): Ranked[] {
  const best: Ranked[] = [];
  let least = 0;
  for (let nr = 0; nr < scores.length; nr++) {
    const score = scores[nr] ?? 0;
    if (score <= 0 || (best.length >= most && score <= least) || allowed?.[nr] === 0) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
    best.splice(at, 0, { nr, score });
    if (best.length > most) best.pop();
    least = best.at(-1)?.score ?? 0;
  }
  return best;
}

/**
 * The index of one batch. In: papers with their weighted counts, numbered from zero in the order given. Out: rows of
 * packed postings, one for all terms that begin alike; and back: the postings of one term in a row.
 */
import type { PostingsRow } from '../database.ts';
import { lengthClass, type Posting, pack } from './postings.ts';

export interface Counted {
  /** Weighted count per term. */
  counts: ReadonlyMap<string, number>;
  /** Weighted length. */
  length: number;
}

/** Terms that begin with the same two characters share a row; a reader has typed as many before search answers. */
export const beginOf = (term: string): string => term.slice(0, 2);

export function rowsOfBatch(
  papers: readonly Counted[],
  place: Pick<PostingsRow, 'batch' | 'base'>,
): PostingsRow[] {
  const terms = new Map<string, Posting[]>();
  papers.forEach(({ counts, length }, paper) => {
    const size = lengthClass(length);
    for (const [term, weight] of counts) {
      const posting = { paper, count: Math.min(255, Math.max(1, Math.round(weight * 4))), length: size };
      const list = terms.get(term);
      if (list) list.push(posting);
      else terms.set(term, [posting]);
    }
  });
  const begins = new Map<string, string[]>();
  for (const term of [...terms.keys()].sort()) {
    const list = begins.get(beginOf(term));
    if (list) list.push(term);
    else begins.set(beginOf(term), [term]);
  }
  return [...begins].map(([begin, list]) => {
    const packed = list.map((term) => pack(terms.get(term) ?? []));
    return { begin, ...place, size: papers.length, terms: list, ...joined(list, packed, terms) };
  });
}

function joined(
  list: readonly string[],
  packed: readonly Uint8Array[],
  terms: ReadonlyMap<string, Posting[]>,
): Pick<PostingsRow, 'df' | 'ends' | 'data'> {
  const data = new Uint8Array(packed.reduce((sum, bytes) => sum + bytes.length, 0));
  const ends: number[] = [];
  let at = 0;
  for (const bytes of packed) {
    data.set(bytes, at);
    at += bytes.length;
    ends.push(at);
  }
  return { df: list.map((term) => terms.get(term)?.length ?? 0), ends, data };
}

/** The postings of one term in a row; nothing where the batch lacks it. */
export function postingsIn(row: PostingsRow, term: string): { df: number; data: Uint8Array } | undefined {
  const at = row.terms.indexOf(term);
  if (at < 0) return undefined;
  return { df: row.df[at] ?? 0, data: row.data.subarray(row.ends[at - 1] ?? 0, row.ends[at]) };
}

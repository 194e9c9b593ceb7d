/**
 * Packed postings. In: per term the papers that have it. Out: bytes, three or four a paper: the distance to the paper
 * before, the weighted count of the term, and the length of the paper, so that a search needs no other row to score.
 */

export interface Posting {
  /** Counted from the base of the batch, ascending. */
  paper: number;
  /** Weighted count of the term in the paper, in quarters, at most 255. */
  count: number;
  /** Length class of the paper, see `lengthClass`. */
  length: number;
}

export function pack(postings: readonly Posting[]): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  for (const { paper, count, length } of postings) {
    let step = paper - last - 1;
    while (step >= 0x80) {
      bytes.push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    bytes.push(step, count, length);
    last = paper;
  }
  return Uint8Array.from(bytes);
}

/** Calls `take` for every posting; no objects are made, since common terms have very many. */
export function unpack(data: Uint8Array, take: (paper: number, count: number, length: number) => void): void {
  let paper = -1;
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
    take(paper, data[i] ?? 0, data[i + 1] ?? 0);
    i += 2;
  }
}

/** One byte for a length, to within five percent. */
export function lengthClass(length: number): number {
  return Math.min(255, Math.round(16 * Math.log2(1 + length)));
}

/** The lengths that the classes stand for. */
export const LENGTHS: readonly number[] = Array.from({ length: 256 }, (_, i) => 2 ** (i / 16) - 1);

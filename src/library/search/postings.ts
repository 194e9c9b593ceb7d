/**
 * Packed postings. In: for each term the papers that have it. Out: three or four bytes per paper: the distance to the
 * paper before, the weighted count of the term, and the length of the paper, so that a search needs no other row to
 * score.
 */

/** Takes postings one by one, in runs that can each be read alone, in order of paper. */
export class Packer {
  #bytes = new Uint8Array(16_384);
  #last = -1;
  /** Bytes packed so far. */
  size = 0;

  /** Starts a new run. */
  begin(): void {
    this.#last = -1;
  }

  /** `paper` counts from the base of the segment; `count` is in quarters, at most 255; `length` is a class. */
  put(paper: number, count: number, length: number): void {
    // A distance takes five bytes at most.
    if (this.size + 7 > this.#bytes.length) this.#grow();
    let step = paper - this.#last - 1;
    while (step >= 0x80) {
      this.#bytes[this.size++] = (step & 0x7f) | 0x80;
      step >>>= 7;
    }
    this.#bytes[this.size++] = step;
    this.#bytes[this.size++] = count;
    this.#bytes[this.size++] = length;
    this.#last = paper;
  }

  /** Takes out what was packed from this byte on; the next posting starts a new run. */
  cut(from = 0): Uint8Array {
    const taken = this.#bytes.slice(from, this.size);
    this.size = from;
    this.#last = -1;
    return taken;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
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

/** How many postings are in a run. */
export function sizeOf(data: Uint8Array): number {
  let size = 0;
  // Each is a distance, of which all bytes but the last have their highest bit set, and two bytes more.
  for (let i = 0; i < data.length; i += 3, size++) while ((data[i] ?? 0) >= 0x80) i++;
  return size;
}

/** A weighted count as it is packed. */
export function countClass(weight: number): number {
  return Math.min(255, Math.max(1, Math.round(weight * 4)));
}

/** One byte for a length, to within five percent. */
export function lengthClass(length: number): number {
  return Math.min(255, Math.round(16 * Math.log2(1 + length)));
}

/** The lengths that the classes stand for. */
export const LENGTHS: readonly number[] = Array.from({ length: 256 }, (_, i) => 2 ** (i / 16) - 1);

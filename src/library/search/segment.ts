/**
 * The index of some papers, written once and never changed. In: terms in order, with their postings. Out: small rows of
 * terms with packed postings, and separate rows for the postings of very common terms.
 */
import type { PostingsRow, TermsRow } from '../store/database.ts';
import { sumOf } from '../store/sum.ts';
import type { Indexed } from './fields.ts';
import { countClass, lengthClass, Packer } from './postings.ts';

/** Bytes in a row of terms: a search reads one for each of its terms. */
const ROW = 6_000;
/** More bytes of postings than this go into rows of their own, so that looking up other terms does not read them. */
const LONGEST_INLINE = 2_000;
/** Bytes in such a row. Chromium keeps values over 64 kB in files of their own, which are slow to read. */
const PART = 48_000;

interface SegmentRows {
  terms: TermsRow[];
  postings: PostingsRow[];
}

/** Takes terms in order and makes the rows of a segment. */
export class SegmentWriter {
  readonly #segment: number;
  /** The postings of the row so far. */
  readonly #packer = new Packer();
  /** Where those of the current term begin, and what of them has been cut out. */
  #from = 0;
  #parts: Uint8Array[] = [];
  #papers = 0;
  #terms: string[] = [];
  #letters = 0;
  #df: number[] = [];
  #ends: number[] = [];
  #rows: SegmentRows = { terms: [], postings: [] };
  /** Bytes ready in rows since the last `take`. */
  bytes = 0;

  constructor(segment: number) {
    this.#segment = segment;
  }

  /** A paper that has the term which `end` will name. */
  put(paper: number, count: number, length: number): void {
    this.#packer.put(paper, count, length);
    this.#papers++;
    if (this.#packer.size - this.#from >= PART) this.#parts.push(this.#packer.cut(this.#from));
  }

  /** Names the term of the papers put since the last; a term without papers is left out. */
  end(term: string): void {
    if (this.#papers === 0) return;
    const rest = this.#packer.size - this.#from;
    if (this.#parts.length > 0 || rest > LONGEST_INLINE) {
      if (rest > 0) this.#parts.push(this.#packer.cut(this.#from));
      this.#parts.forEach((data, part) => {
        this.#rows.postings.push({ segment: this.#segment, term, part, data, som: sumOf({ data }) });
        this.bytes += data.length;
      });
      this.#parts = [];
    }
    this.#terms.push(term);
    this.#letters += term.length + 1;
    this.#df.push(this.#papers);
    this.#ends.push(this.#packer.size);
    this.#papers = 0;
    if (this.#packer.size + this.#letters >= ROW) this.#finish();
    this.#from = this.#packer.size;
    this.#packer.begin();
  }

  /** The rows that are whole; with `all`, whatever is left too. */
  take(all = false): SegmentRows {
    if (all) this.#finish();
    const rows = this.#rows;
    this.#rows = { terms: [], postings: [] };
    this.bytes = 0;
    return rows;
  }

  #finish(): void {
    const last = this.#terms.at(-1);
    if (last === undefined) return;
    this.bytes += this.#packer.size + this.#letters;
    const row = {
      segment: this.#segment,
      last,
      terms: this.#terms.join('\n'),
      df: Uint32Array.from(this.#df),
      ends: Uint32Array.from(this.#ends),
      data: this.#packer.cut(),
    };
    this.#rows.terms.push({ ...row, som: sumOf(row) });
    this.#terms = [];
    this.#letters = 0;
    this.#df = [];
    this.#ends = [];
  }
}

/** The index of new papers, numbered from zero in the order given. */
export function segmentOf(papers: readonly Indexed[], segment: number): SegmentRows {
  const terms = new Map<string, number[]>();
  papers.forEach(({ counts, length }, paper) => {
    const size = lengthClass(length);
    for (const [term, weight] of counts) {
      const list = terms.get(term);
      if (list) list.push(paper, countClass(weight), size);
      else terms.set(term, [paper, countClass(weight), size]);
    }
  });
  const writer = new SegmentWriter(segment);
  for (const term of [...terms.keys()].sort()) {
    const list = terms.get(term) ?? [];
    for (let i = 0; i < list.length; i += 3) writer.put(list[i] ?? 0, list[i + 1] ?? 0, list[i + 2] ?? 0);
    writer.end(term);
  }
  return writer.take(true);
}

/**
 * Reads a segment from first term to last, some rows at a time. In: a segment. Out: its terms in order, each with its
 * postings.
 */
import Dexie from 'dexie';
import type { LibraryDatabase, Segment, TermsRow } from '../store/database.ts';
import { longPostings } from './terms.ts';

/** Rows held in memory for each segment being read. */
const AHEAD = 32;

export class SegmentReader {
  readonly segment: Segment;
  /** The current term; undefined at the end. */
  term: string | undefined;
  readonly #db: LibraryDatabase;
  #rows: TermsRow[] = [];
  #terms: string[] = [];
  #at = -1;
  #last: string | undefined;

  constructor(db: LibraryDatabase, segment: Segment) {
    this.#db = db;
    this.segment = segment;
  }

  /** Goes to the next term of the row; false at the end of the row, when `next` must be awaited. */
  step(): boolean {
    this.#at++;
    this.term = this.#terms[this.#at];
    return this.term !== undefined;
  }

  /** Goes to the first term of the next row. */
  async next(): Promise<void> {
    this.#rows.shift();
    if (this.#rows.length === 0) this.#rows = await this.#read();
    this.#terms = this.#rows[0]?.terms.split('\n') ?? [];
    this.#at = 0;
    this.term = this.#terms[0];
  }

  /** The postings of the term, where they are in the row itself. */
  inline(): Uint8Array[] | undefined {
    const row = this.#rows[0];
    const from = row?.ends[this.#at - 1] ?? 0;
    const to = row?.ends[this.#at] ?? 0;
    return row && to > from ? [row.data.subarray(from, to)] : undefined;
  }

  /** The postings of the term, where they are in rows of their own; where some are gone it is noted, and gives none. */
  async long(): Promise<Uint8Array[]> {
    const df = this.#rows[0]?.df[this.#at] ?? 0;
    return (await longPostings(this.#db, this.segment.id, this.term ?? '', df)) ?? [];
  }

  async #read(): Promise<TermsRow[]> {
    const { id } = this.segment;
    const after = this.#last === undefined ? [id, Dexie.minKey] : [id, this.#last];
    const rows = await this.#db.terms
      .where('[segment+last]')
      .between(after, [id, Dexie.maxKey], false, true)
      .limit(AHEAD)
      .toArray();
    this.#last = rows.at(-1)?.last ?? this.#last;
    return rows;
  }
}

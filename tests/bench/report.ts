/**
 * One row of the bench table. A bench is a file `tests/bench/<name>.ts` with a default export
 * `() => Promise<BenchRow[]>`; `npm run bench -- --only <name>` runs it alone.
 */
export interface BenchRow {
  /** What was done, in the words of the budget. */
  what: string;
  /** The median, and where it says something the 95th percentile, in `unit`. */
  median: number;
  p95?: number;
  unit: string;
  /** `min`: at least this; `max`: at most this. Held against the p95 where there is one, unless `on` says 'median'. */
  budget?: { min?: number; max?: number; on?: 'median' };
}

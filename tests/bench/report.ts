/**
 * One row of the bench table. A bench is a file `tests/bench/<name>.ts` with a default export
 * `(options) => Promise<BenchRow[] | BenchResult>`; `npm run bench -- --only <name>` runs it alone.
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

/** Options of the command line; each bench takes those it knows. */
export interface BenchOptions {
  /** How many made-up documents the library is filled with; 0 leaves that part out. */
  documents?: number;
  /** How many made-up passages the rivals are compared on; 0 leaves that part out. */
  passages?: number;
  /** Only what `--json` prints is needed. */
  json?: boolean;
  /** A file of pairs in which `target` must rank for `query`. */
  pairs?: string;
}

/** A bench whose figures do not fit a table: with `--json`, `json` is printed instead. */
export interface BenchResult {
  rows: BenchRow[];
  json: unknown;
}

/** The median and the 95th percentile of some times. */
export function spread(times: readonly number[]): { median: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/**
 * Two checkouts measured in turn, so that a busy moment of the machine falls on both. In: the names of benches, the other
 * checkout (set up, with a bench of that name). Out: what each measured, as the median of the rounds.
 */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type BenchRow, spread } from './report.ts';

const HERE = resolve(import.meta.dirname, '../..');
const LARGEST_REPORT = 10_000_000;
const execute = promisify(execFile);

export interface PairedRow {
  what: string;
  unit: string;
  /** Medians of the rounds, of the median and the 95th percentile of each; missing where that checkout has no such row. */
  before?: Spread;
  now?: Spread;
}

type Spread = ReturnType<typeof spread>;

export async function measurePaired(names: string[], against: string, rounds: number): Promise<PairedRow[]> {
  const before: BenchRow[] = [];
  const now: BenchRow[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      // Who goes first changes, as the first finds a cooler machine.
      const sides = [[resolve(against), before] as const, [HERE, now] as const];
      for (const [root, rows] of round % 2 ? sides.reverse() : sides)
        rows.push(...(await measure(root, name)));
    }
  }
  const whats = [...new Map([...now, ...before].map(({ what, unit }) => [what, unit]))];
  return whats.map(([what, unit]) => ({
    what,
    unit,
    ...side('before', before, what),
    ...side('now', now, what),
  }));
}

/** All rows of one bench of a checkout, in a process of its own. */
async function measure(root: string, name: string): Promise<BenchRow[]> {
  const args = [join(root, 'tests/bench/run.ts'), '--json', '--only', name];
  const { stdout } = await execute(process.execPath, args, { cwd: root, maxBuffer: LARGEST_REPORT }).catch(
    // The exit code tells of broken budgets; without a report something else went wrong.
    (error: Error & { stdout?: string }) => {
      if (error.stdout?.trim()) return { stdout: error.stdout };
      throw error;
    },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

function side(name: 'before' | 'now', rows: BenchRow[], what: string): Pick<PairedRow, 'before' | 'now'> {
  const own = rows.filter((row) => row.what === what);
  if (own.length === 0) return {};
  const middle = (values: number[]) => spread(values).median;
  return {
    [name]: {
      median: middle(own.map((row) => row.median)),
      p95: middle(own.map((row) => row.p95 ?? row.median)),
    },
  };
}

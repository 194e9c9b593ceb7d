/** One row of the table of faults, and what every run works with. */
import type { Served } from '../bench/browser/served.ts';
import type { Findings } from './check.ts';
import type { FaultPage } from './page.ts';

export type Tried = Served<FaultPage>;

export interface Row {
  what: string;
  tried: string;
  came: string;
  faults: string[];
}

/** Everything wrong with a library that should be complete. */
export const missing = ({ papers, stale, faults }: Findings, all: number): string[] => [
  ...faults,
  ...(papers === all ? [] : [`${papers} of ${all} papers`]),
  ...(stale === 0 ? [] : [`${stale} papers of an older version`]),
];

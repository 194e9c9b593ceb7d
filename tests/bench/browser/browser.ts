/** A real browser for benches, with the functions of `page.ts` in it; and those functions for another page. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageBench } from './page.ts';
import { buildPage, openServed, type Served, type ServedOptions } from './served.ts';

export type BenchBrowser = Served<PageBench>;

/** A browser just started is busy with itself. */
const SETTLED_MS = 2000;

export const openBenchBrowser = (options: Pick<ServedOptions, 'files'> = {}): Promise<BenchBrowser> =>
  openServed<PageBench>(import.meta.dirname, { ...options, settle: SETTLED_MS });

/** The functions of the bench for another page, as one module that puts them at `window.functions`. */
export async function benchScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stukwijzer-bench-'));
  try {
    await buildPage(import.meta.dirname, folder);
    const [script, ...more] = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
    if (!script || more.length > 0) throw new Error('the bench is not one script');
    return readFileSync(join(folder, 'assets', script), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

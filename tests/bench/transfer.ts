/**
 * A pack into a library and out again, in a real Chromium: question sets a second, and whether the memory stays flat.
 */
import { packOf } from '../faults/papers.ts';
import { openBenchBrowser } from './browser/browser.ts';
import type { BenchRow } from './report.ts';

/** The second pack is larger than the first; memory use should not be. */
const FEW = 2_000;
const MANY = 8_000;
/** Milliseconds between looks at the memory. */
const LOOK = 50;

export default async function run(): Promise<BenchRow[]> {
  const files = { 'few.gz': await packOf(FEW), 'many.gz': await packOf(MANY) };
  const browser = await openBenchBrowser({ files });
  /** Milliseconds of the work, and the most memory that the page held meanwhile above what it held before. */
  const measured = async (work: () => Promise<number>): Promise<{ ms: number; peak: number }> => {
    const rest = await browser.heap();
    let isDone = false;
    const working = work().finally(() => {
      isDone = true;
    });
    let peak = 0;
    while (!isDone) {
      const { JSHeapUsedSize = 0 } = await browser.page().metrics();
      peak = Math.max(peak, JSHeapUsedSize - rest);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    return { ms: await working, peak: peak / 1e6 };
  };
  try {
    const few = await measured(() => browser.call('enterPack', 'few', '/few.gz'));
    await browser.restart();
    const many = await measured(() => browser.call('enterPack', 'many', '/many.gz'));
    const out = await measured(() => browser.call('takeOut', 'many'));
    const again = await measured(() => browser.call('enterPack', 'many', '/many.gz'));
    const rate = (ms: number): number => MANY / (ms / 1000);
    return [
      {
        what: `pack of ${MANY} question sets entered, index included`,
        median: rate(many.ms),
        unit: 'sets/s',
        budget: { min: 300 },
      },
      { what: 'the same pack entered again, all held', median: rate(again.ms), unit: 'sets/s' },
      { what: 'the library taken out again', median: rate(out.ms), unit: 'sets/s' },
      { what: `peak of the heap above rest, ${FEW} sets`, median: few.peak, unit: 'MB' },
      { what: `peak of the heap above rest, ${MANY} sets`, median: many.peak, unit: 'MB' },
      {
        what: `peak of ${MANY} sets, times that of ${FEW}`,
        median: many.peak / few.peak,
        unit: '×',
        budget: { max: 1.5 },
      },
      { what: 'peak of the heap above rest while taken out', median: out.peak, unit: 'MB' },
    ];
  } finally {
    await browser.close();
  }
}

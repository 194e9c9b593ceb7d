/** Files into the library by its own page, in a real Chromium: time per page of PDF, and how much memory it takes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { buildExtension } from '../../src/tools/build.ts';
import { openSession } from '../../src/tools/session.ts';
import { column, makePdf } from '../documents/make-pdf.ts';
import { site } from '../pages/site.ts';
import type { BenchRow } from './report.ts';

const PAGES = 200;
const LINES = 45;

/** A paper as long as they come, each page full of text. */
const longPaper = () =>
  makePdf(
    Array.from({ length: PAGES }, (_, page) =>
      column(
        Array.from(
          { length: LINES },
          (_, line) => `Regel ${line} van bladzijde ${page} met gewone lopende tekst.`,
        ),
      ),
    ),
  );

export default async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = join(folder, 'lang.pdf');
  writeFileSync(path, longPaper());
  const session = await openSession({
    browser: 'chromium',
    extension: await buildExtension('chromium', 'test'),
    site,
  });
  try {
    const library = await session.openOwn('library.html');
    library.setDefaultTimeout(60_000);
    const before = await heap(library);
    const start = performance.now();
    const input = await library.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    let peak = before;
    while (!(await library.$('.outcome'))) peak = Math.max(peak, await heap(library));
    const ms = performance.now() - start;
    return [
      { what: `PDF of ${PAGES} pages, read and kept, a page`, median: ms / PAGES, unit: 'ms' },
      {
        what: `PDF of ${PAGES} pages, peak of the heap above rest`,
        median: (peak - before) / 1e6,
        unit: 'MB',
        budget: { max: 200 },
      },
    ];
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes of the page and of the worker that reads for it, if it is there. */
async function heap(page: Page): Promise<number> {
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const workers = page.workers().map(async ({ client }) => {
    const usage = await client.send('Runtime.getHeapUsage').catch(() => ({ usedSize: 0 }));
    return usage.usedSize;
  });
  return (await Promise.all(workers)).reduce((sum, bytes) => sum + bytes, JSHeapUsedSize);
}

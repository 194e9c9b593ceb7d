/**
 * The extension itself with a large library held, in a real Chromium: pointing with the worker dead, the panel opening,
 * the first search, hovering for hours. `--documents N` sets how many made-up papers are held. Also how soon after
 * installation the seeds can be asked.
 */
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../src/tools/build.ts';
import { placeOfText, tabNumber, waitForReferences } from '../../src/tools/reader.ts';
import { openSession, type Session } from '../../src/tools/session.ts';
import { PAGES, site } from '../pages/site.ts';
import { benchScript } from './browser/browser.ts';
import { cardAfter, killWorker } from './hover.ts';
import { type BenchOptions, type BenchRow, spread } from './report.ts';

const DOCUMENTS = 100_000;
/** Papers entered per call: drivers give up on calls that take minutes. */
const SOME = 20_000;
const RUNS = 15;
/** Eight hours of reading, a reference every fifteen seconds. */
const HOVERS = 1_920;
/** Hovers after which caches are filled. */
const WARM_UP = 200;

export default async function held({ documents = DOCUMENTS }: BenchOptions): Promise<BenchRow[]> {
  const session = await openSession({
    browser: 'chromium',
    extension: await buildExtension('chromium', 'test'),
    site,
  });
  const held = `, ${new Intl.NumberFormat('en').format(documents)} documents held`;
  try {
    const rows = [await seedsReady(session)];
    // Our pages run no code but their own.
    const filling = await session.openOwn('options.html', (page) => page.setBypassCSP(true));
    await filling.addScriptTag({ type: 'module', content: await benchScript() });
    await filling.waitForFunction(() => 'functions' in window);
    for (let from = 0; from < documents; from += SOME)
      await filling.evaluate(
        (count, first) => Reflect.get(window, 'functions').fill('stukwijzer', 'documents', count, first),
        Math.min(SOME, documents - from),
        from,
      );
    await filling.close();
    rows.push(
      await cardAfter(session, 'the worker dead before', held),
      ...(await panelOpening(session, held)),
      await heapGrowth(session),
    );
    return rows;
  } finally {
    await session.close();
  }
}

/** From an empty browser to an answer out of the seeds: the worker starts, makes the library and fills it. */
async function seedsReady(session: Session): Promise<BenchRow> {
  const times: number[] = [];
  const page = await session.openOwn('options.html');
  for (let i = 0; i < RUNS; i++) {
    await killWorker(session);
    times.push(await page.evaluate(untilSeedsAnswer));
  }
  await page.close();
  return { what: 'installed → seeds ready', ...spread(times), unit: 'ms', budget: { max: 500 } };
}

async function untilSeedsAnswer(): Promise<number> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('stukwijzer');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  const { runtime, storage } = Reflect.get(globalThis, 'chrome');
  await storage.local.clear();
  const start = performance.now();
  const { reply } = await runtime.sendMessage({ name: 'search', request: { query: 'Microsoft' } });
  if (reply.length === 0) throw new Error('the seeds are not there');
  return performance.now() - start;
}

/** The panel from its start to its list, and its first search from the last key to the hits. */
async function panelOpening(session: Session, held: string): Promise<BenchRow[]> {
  const opening: number[] = [];
  const searching: number[] = [];
  const page = await session.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const own = await session.openOwn('options.html');
  const tab = await tabNumber(own, await page.title());
  await own.close();
  for (let i = 0; i < RUNS; i++) {
    await killWorker(session);
    const panel = await session.openOwn(`sidepanel.html?tab=${tab}`);
    await panel.bringToFront();
    opening.push(await timeOf(panel, '.lines li'));
    await (await panel.$$('[role=tab]'))[2]?.click();
    const field = await panel.waitForSelector('input[type=search]:not([hidden])');
    // A query of which nothing has been read before.
    const query = `${['vergunning', 'gemeente', 'belasting', 'bericht', 'toezicht'][i % 5]} microsoft`;
    await field?.focus();
    await panel.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!input) throw new Error('no field to search in');
      input.value = text;
      document.documentElement.dataset.typed = String(performance.now());
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    searching.push((await timeOf(panel, '.hits li')) - (await typedAt(panel)));
    await panel.close();
  }
  await page.close();
  return [
    { what: `panel opened → references listed, worker dead before${held}`, ...spread(opening), unit: 'ms' },
    { what: `panel: first search, typed → hits shown${held}`, ...spread(searching), unit: 'ms' },
  ];
}

const typedAt = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.typed));

/** Milliseconds from the start of the page to the frame in which something stands there. */
function timeOf(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector(wanted) ? resolve(performance.now()) : requestAnimationFrame(look);
        look();
      }),
    selector,
  );
}

/** How much larger the memory of the page is after a day of hovering. */
async function heapGrowth(session: Session): Promise<BenchRow> {
  const own = await session.openOwn('options.html');
  await own.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { delay: 0 } }));
  await own.close();
  const page = await session.open(PAGES.agenda);
  await page.bringToFront();
  await waitForReferences(page, 5);
  const places = [
    await placeOfText(page, 'Kamerstuk 31 066, nr. 1512'),
    await placeOfText(page, 'motie-Kathmann'),
  ];
  const heap = await page.createCDPSession();
  const used = async () => {
    await heap.send('HeapProfiler.collectGarbage');
    return (await heap.send('Runtime.getHeapUsage')).usedSize;
  };
  let before = 0;
  for (let i = 0; i < HOVERS + WARM_UP; i++) {
    if (i === WARM_UP) before = await used();
    const { x, y } = places[i % places.length] ?? { x: 0, y: 0 };
    await page.mouse.move(x, y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const growth = ((await used()) / before - 1) * 100;
  await page.close();
  return {
    what: `${new Intl.NumberFormat('en').format(HOVERS)} hovers: growth of the page's heap`,
    median: growth,
    unit: '%',
    budget: { max: 10 },
  };
}

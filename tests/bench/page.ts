/**
 * What a reader waits for on a page, in a real Chromium with the product's own code: painting after load, the card
 * after pointing, and a page of a million characters.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../../src/tools/build.ts';
import { placeOfText, pointAway, waitForReferences } from '../../src/tools/reader.ts';
import { openSession, type Session } from '../../src/tools/session.ts';
import { PAGES, site, sitePage } from '../pages/site.ts';
import type { BenchRow } from './report.ts';

const RUNS = 15;
/** A frame more or less decides here: many are measured. */
const CARDS = 45;
/** The wait that the reader has chosen, if they chose none. */
const DELAY_MS = 200;
const LARGE = 'https://www.tweedekamer.nl/groot';

export default async function run(): Promise<BenchRow[]> {
  const extension = buildExtension('chromium', 'test');
  const script = readFileSync(join(extension, 'content-scripts', 'page.js'));
  const session = await openSession({
    browser: 'chromium',
    extension,
    site: (url) => (url.href === LARGE ? sitePage('Groot', largeBody()) : site(url)),
  });
  try {
    return [
      {
        what: 'content script, gzip',
        median: gzipSync(script).length / 1000,
        unit: 'kB',
        budget: { max: 30 },
      },
      await painted(session),
      await cardAfter(session, 'asked ahead', false),
      await cardAfter(session, 'the worker dead before', true),
      await longestTask(session),
    ];
  } finally {
    await session.close();
  }
}

/** A million characters, with a reference now and then. */
const largeBody = () =>
  Array.from(
    { length: 5000 },
    (_, i) =>
      `<p>Alinea ${i} ${'van gewone lopende tekst '.repeat(7)} zie Kamerstuk 31 066, nr. ${i % 1600}.</p>`,
  ).join('\n');

/** Stops the worker, as the browser does when it has been idle. */
async function killWorker({ browser }: Session): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
}

async function painted(session: Session): Promise<BenchRow> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    await killWorker(session);
    const page = await session.open(PAGES.vragen, (tab) => tab.evaluateOnNewDocument(watchFrames));
    await waitForReferences(page);
    times.push(await page.evaluate(() => Number(document.documentElement.dataset.painted)));
    await page.close();
  }
  return row('page loaded → references painted, worker dead before', times, 'ms', { max: 300 });
}

/** Writes down the first frame that has references painted, in ms since the text of the page was there. */
function watchFrames(): void {
  const look = () => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (CSS.highlights.has('stukwijzer') && load?.domContentLoadedEventStart) {
      const ms = performance.now() - load.domContentLoadedEventStart;
      document.documentElement.dataset.painted = String(ms);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** From pointing to the card's first frame with contents, less the wait that is meant. */
async function cardAfter(session: Session, how: string, killFirst: boolean): Promise<BenchRow> {
  const times: number[] = [];
  const page = await session.open(PAGES.agenda);
  // A tab in the background draws no frames to measure.
  await page.bringToFront();
  await waitForReferences(page, 5);
  for (let i = 0; i < (killFirst ? RUNS : CARDS); i++) {
    const text = ['Kamerstuk 31 066, nr. 1512', '2025Z18684', 'motie-Kathmann'][i % 3] ?? '';
    if (killFirst) {
      // A page read anew remembers no answers.
      await page.evaluate(() => document.querySelector('main')?.append(' .'));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      await killWorker(session);
    }
    const { x, y } = await placeOfText(page, text);
    const watched = page.evaluate(cardFrame, DELAY_MS);
    // The listener must stand before the pointer moves.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.mouse.move(x, y);
    times.push(await watched);
    await pointAway(page);
  }
  await page.close();
  return row(`reference pointed at → card painted, ${how}`, times, 'ms', { max: killFirst ? 200 : 16 });
}

/** Milliseconds from the next pointer event to the first frame of a card that has its contents, less `wait`. */
function cardFrame(wait: number): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        const look = () => {
          const shell = document
            .querySelector('stukwijzer-kaart:popover-open')
            ?.shadowRoot?.querySelector('.shell[aria-busy="false"]');
          const ms = performance.now() - timeStamp - wait;
          // A card that has not come by now counts as this late.
          if (shell || ms > 5000) resolve(Math.max(0, ms));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
}

/** The longest task that our reading of a million characters puts between the page's own. */
async function longestTask(session: Session): Promise<BenchRow> {
  const page = await session.open(LARGE, (tab) =>
    tab.evaluateOnNewDocument(() => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => {
        const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        // What the page does for itself is over when its text is there.
        for (const { startTime, duration } of list.getEntries())
          if (load?.domContentLoadedEventEnd && startTime >= load.domContentLoadedEventEnd)
            tasks.push(duration);
        document.documentElement.dataset.tasks = String(Math.max(0, ...tasks));
      }).observe({ type: 'longtask', buffered: true });
    }),
  );
  await waitForReferences(page, 4000);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const longest = await page.evaluate(() => Number(document.documentElement.dataset.tasks ?? 0));
  await page.close();
  return {
    what: 'a million characters: longest task (0: none over 50)',
    median: longest,
    unit: 'ms',
    budget: { max: 50 },
  };
}

function row(what: string, times: number[], unit: string, budget: BenchRow['budget']): BenchRow {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { what, median: at(0.5), p95: at(0.95), unit, ...(budget && { budget }) };
}

/**
 * What a reader waits for on a page, in a real Chromium with the product's own code: painting after load, the card
 * after pointing, and a page of a million characters.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { buildExtension } from '../../src/tools/build.ts';
import { waitForReferences } from '../../src/tools/reader.ts';
import { openSession, type Session } from '../../src/tools/session.ts';
import { PAGES, site, sitePage } from '../pages/site.ts';
import { cardAfter, killWorker } from './hover.ts';
import { type BenchRow, spread } from './report.ts';

const RUNS = 15;
const LARGE = 'https://www.tweedekamer.nl/groot';

export default async function run(): Promise<BenchRow[]> {
  const extension = await buildExtension('chromium', 'test');
  const product = await buildExtension('chromium', 'production');
  const script = readFileSync(join(product, 'content-scripts', 'page.js'));
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
        budget: { max: 15 },
      },
      await painted(session),
      ...(await scriptTime(session)),
      await cardAfter(session, 'asked ahead'),
      await cardAfter(session, 'warm'),
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

async function painted(session: Session): Promise<BenchRow> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    await killWorker(session);
    const page = await session.open(PAGES.vragen, (tab) => tab.evaluateOnNewDocument(watchFrames));
    await waitForReferences(page);
    await page.waitForFunction(() => document.documentElement.dataset.painted);
    times.push(await page.evaluate(() => Number(document.documentElement.dataset.painted)));
    await page.close();
  }
  return {
    what: 'page loaded → references painted, worker dead before',
    ...spread(times),
    unit: 'ms',
    budget: { max: 300 },
  };
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

/** What our script takes of the page's main thread, from its start until the references are painted. */
async function scriptTime(session: Session): Promise<BenchRow[]> {
  const starting: number[] = [];
  const working: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const page = await session.open(PAGES.vragen, async (tab) => {
      const profiler = await tab.createCDPSession();
      await profiler.send('Profiler.enable');
      await profiler.send('Profiler.setSamplingInterval', { interval: 200 });
      await profiler.send('Profiler.start');
      profilers.set(tab, profiler);
    });
    await waitForReferences(page);
    const { profile } = (await profilers.get(page)?.send('Profiler.stop')) ?? {};
    const time = profile ? timeOf(profile) : { start: 0, work: 0 };
    starting.push(time.start);
    working.push(time.work);
    await page.close();
  }
  return [
    { what: 'main thread of a page: our script read and started', ...spread(starting), unit: 'ms' },
    {
      what: 'main thread of a page of 28 questions: gathered and painted',
      ...spread(working),
      unit: 'ms',
      budget: { max: 10, on: 'median' },
    },
  ];
}

/** Milliseconds that our script ran: while it was first evaluated, and in all that came later. */
function timeOf({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile) {
  const starting = new Set<number>();
  const ours = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.endsWith('/page.js')) ours.add(id);
    const isEvaluation = ours.has(id) && callFrame.lineNumber <= 0 && callFrame.columnNumber <= 0;
    if (isEvaluation) starting.add(id);
    if (starting.has(id)) for (const child of children) starting.add(child);
  }
  const time = { start: 0, work: 0 };
  samples.forEach((id, at) => {
    if (ours.has(id)) time[starting.has(id) ? 'start' : 'work'] += (timeDeltas[at] ?? 0) / 1000;
  });
  return time;
}

const profilers = new WeakMap<Page, CDPSession>();

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

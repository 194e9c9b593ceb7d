/**
 * Pointing, timed in a real Chromium. In: a session. Out: rows of how long after the reader's wait the card was there:
 * fetched ahead, fetched when pointed at, or with the worker stopped before.
 */
import type { Frame, Page } from 'puppeteer-core';
import { cardFrame, placeOfText, pointAway, waitForReferences } from '../../src/tools/reader.ts';
import type { Session } from '../../src/tools/session.ts';
import { PAGES } from '../pages/site.ts';
import { type BenchRow, spread } from './report.ts';

/** A single frame matters here, so many are measured. */
const RUNS = 45;
/** What is slow need not be measured so often. */
const SLOW_RUNS = 15;
/** The wait before a card by default. */
const DELAY_MS = 200;

const HOWS = {
  'asked ahead': { fresh: false, kill: false, max: 16 },
  warm: { fresh: true, kill: false, max: 50 },
  'the worker dead before': { fresh: true, kill: true, max: 200 },
} as const;

/** The card's frame, which loads ahead. */
async function loadedCard(page: Page): Promise<Frame> {
  for (;;) {
    const frame = await cardFrame(page);
    if (frame) return frame;
  }
}

/** Stops the worker, as the browser does when it has been idle. */
export async function killWorker({ browser }: Session): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  // One that the browser has stopped itself is just as dead.
  await (await target?.worker())?.close().catch(() => {});
}

/** From pointing to the card's first frame with contents, less the intended wait. */
export async function cardAfter(session: Session, how: keyof typeof HOWS, held = ''): Promise<BenchRow> {
  const { fresh, kill, max } = HOWS[how];
  const late: number[] = [];
  const page = await session.open(PAGES.agenda);
  // A tab in the background draws no frames to measure.
  await page.bringToFront();
  await waitForReferences(page, 5);
  const card = await loadedCard(page);
  for (let i = 0; i < (kill ? SLOW_RUNS : RUNS); i++) {
    const text = ['Kamerstuk 31 066, nr. 1512', '2025Z18684', 'motie-Kathmann'][i % 3] ?? '';
    if (fresh) {
      // A page that is read again remembers no answers.
      await page.evaluate(() => document.querySelector('main')?.append(' .'));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    }
    if (kill) await killWorker(session);
    const { x, y } = await placeOfText(page, text);
    const times = [page.evaluate(placed), card.evaluate(drawn)] as const;
    // The listener must stand before the pointer moves.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.mouse.move(x, y);
    const [onPage, inCard] = await Promise.all(times);
    late.push(Math.max(0, Math.max(onPage.placed, inCard) - onPage.pointed - DELAY_MS));
    await pointAway(page);
  }
  await page.close();
  return {
    what: `reference pointed at → card painted, ${how}${held}`,
    ...spread(late),
    unit: 'ms',
    budget: { max },
  };
}

/** The times, in ms since 1970, of the next pointer event and of the first frame with the card in its place. */
function placed(): Promise<{ pointed: number; placed: number }> {
  return new Promise((resolve) => {
    addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        const look = () => {
          const frame = document
            .querySelector('stukwijzer-kaart:popover-open')
            ?.shadowRoot?.querySelector('iframe');
          const now = performance.now();
          const isThere = frame?.style.left && frame.offsetHeight > 50;
          const { timeOrigin } = performance;
          // A card that has not come by now counts as this late.
          if (isThere || now - timeStamp > 5000)
            resolve({ pointed: timeOrigin + timeStamp, placed: timeOrigin + now });
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
}

/** The time, in ms since 1970, of the next frame that shows the contents of a card; runs inside the card. */
function drawn(): Promise<number> {
  return new Promise((resolve) => {
    const started = performance.now();
    const look = () => {
      const now = performance.now();
      if (document.querySelector('.shell[aria-busy="false"]') || now - started > 5000)
        resolve(performance.timeOrigin + now);
      else requestAnimationFrame(look);
    };
    // Frames that are not laid out get no animation frames until they are.
    requestAnimationFrame(look);
  });
}

/** The worker stops, or the extension restarts, while a reader is reading. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  placeOfText,
  pointAt,
  pointAway,
  readCard,
  waitForNoCard,
  waitForReferences,
} from '../../src/tools/reader.ts';
import { FIREFOX_ID } from '../../src/tools/session.ts';
import { PAGES } from '../pages/site.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

const inWorker = async (work: () => void) => {
  const target = await desk.session.browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker',
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the worker does not run');
  await worker.evaluate(work);
  return worker;
};

/** Stops the worker, or the event page that Firefox has instead, as the browser does to free memory. */
async function stopWorker(): Promise<void> {
  if (browserName === 'chromium') return (await inWorker(() => {})).close();
  const extension = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;
  // The browser keeps alive what a driver inspects, unless told not to.
  await inFirefoxWindow(desk.session, `${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
  expect(await inFirefoxWindow(desk.session, `${extension}.backgroundState`)).toBe('stopped');
}

/** What reaches the console of a page from now on. */
function listen(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  return lines;
}

describe('when the worker stops', () => {
  test('before a reference is pointed at, its card still comes, even one of the page itself', async () => {
    const page = await desk.open(PAGES.antwoorden);
    const lines = listen(page);
    await waitForReferences(page, 5);
    await stopWorker();
    expect(await pointAt(page, 'Antwoord 9 Zie vraag 5.', 'vraag 5')).toContain('Vraag 5');
    await pointAway(page);
    await stopWorker();
    expect(await pointAt(page, 'Kamerstuk 6643-1320')).toContain('waarschijnlijk');
    expect(lines).toEqual([]);
  });

  // In Firefox no driver reaches the worker to make it wait.
  test.runIf(browserName === 'chromium')(
    'while a card is looked up, the card comes from the next one',
    async () => {
      const page = await desk.open(PAGES.agenda);
      const lines = listen(page);
      await waitForReferences(page, 5);
      // From here on this worker gets nothing from its library; the next one does.
      await inWorker(() => {
        Object.defineProperty(IDBRequest.prototype, 'onsuccess', { set: () => {} });
      });
      const { x, y } = await placeOfText(page, 'Kamerstuk 31 066, nr. 1512');
      await page.mouse.move(x, y);
      await page.waitForSelector('stukwijzer-kaart:popover-open');
      await stopWorker();
      expect(await readCard(page)).toContain('Overstap kantoorautomatisering');
      expect(lines).toEqual([]);
    },
  );
});

test('after the extension restarts, what it left on an open page goes away, and a new page is read', async () => {
  const page = await desk.openBody('<p>Zie 2025Z18684 en <span id="more"></span></p>');
  const lines = listen(page);
  await waitForReferences(page);
  await pointAt(page, '2025Z18684');
  await desk.session.reinstall();
  await page.evaluate(() => {
    const more = document.getElementById('more');
    if (more) more.textContent = 'Kamerstuk 31 066, nr. 1512';
  });
  await waitForNoCard(page);
  // Firefox restarts us on pages that are open.
  if (browserName === 'firefox') await waitForReferences(page, 2);
  else await page.waitForFunction(() => !CSS.highlights.has('stukwijzer'), { polling: 50 });
  expect(lines).toEqual([]);

  const next = await desk.open(PAGES.agenda);
  await waitForReferences(next, 5);
  expect(await pointAt(next, 'Kamerstuk 31 066, nr. 1512')).toContain('Overstap kantoorautomatisering');
});

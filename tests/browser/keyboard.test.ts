import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readCard, tabNumber, waitForNoCard, waitForReferences } from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { searchFor, waitForLit } from './panel.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

/**
 * Runs a command of the manifest. No driver can press its keys: in Chromium the browser's event is dispatched in the
 * worker; in Firefox the page gets what the worker would send it.
 */
async function command(page: Page, name: 'next-reference' | 'previous-reference'): Promise<void> {
  const { session } = desk;
  await page.bringToFront();
  if (browserName === 'chromium') {
    const target = await session.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate((one) => {
      const { commands } = Reflect.get(globalThis, 'chrome');
      commands.onCommand.dispatch(one);
    }, name);
    return;
  }
  const title = await page.title();
  const own = await session.openOwn('sidepanel.html');
  const tab = await tabNumber(own, title);
  await own.evaluate(
    (id, by) => Reflect.get(globalThis, 'browser').tabs.sendMessage(id, { name: 'step', notice: { by } }),
    tab,
    name === 'next-reference' ? 1 : -1,
  );
  await own.close();
  await page.bringToFront();
}

const focusIsInCard = (page: Page) =>
  page.evaluate(() => document.activeElement === document.querySelector('stukwijzer-kaart'));

test('commands step from reference to reference, and Esc returns the focus', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  await page.evaluate(() => document.querySelector<HTMLElement>('header a')?.focus());

  await command(page, 'next-reference');
  await expect.poll(() => readCard(page)).toContain('31 066, nr. 1512');
  expect(await focusIsInCard(page)).toBe(true);
  await command(page, 'next-reference');
  await expect.poll(() => readCard(page)).toContain('Van der Werf');
  await command(page, 'previous-reference');
  await expect.poll(() => readCard(page)).toContain('31 066, nr. 1512');

  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kamerstukken');
});

test('commands skip what is folded away, and scroll references in a box of their own into view', async () => {
  const folded = '<p>Zie Kamerstuk 31 066, nr. 1510.</p>';
  const page = await desk.openBody(`
    <p>Zie 2025Z18684.</p>
    <div hidden>${folded}</div><details><summary>Meer</summary>${folded}</details>
    <div style="visibility: hidden">${folded}</div>
    <div style="width: 300px; height: 200px; overflow: auto">
      <p style="width: 900px">${'woord '.repeat(1000)} Kamerstuk 31 066, nr. 1512 ${'woord '.repeat(1000)}</p>
    </div>`);
  await waitForReferences(page, 5);
  await command(page, 'next-reference');
  await expect.poll(() => readCard(page)).toContain('Van der Werf');
  await command(page, 'next-reference');
  await waitForLit(page, '1512');
  await expect.poll(() => readCard(page)).toContain('Overstap kantoorautomatisering');
  await command(page, 'next-reference');
  await expect.poll(() => readCard(page)).toContain('Van der Werf');
});

/** What has the focus in the panel, by its text. */
const focused = (panel: Page) =>
  panel.evaluate(() => {
    const { activeElement: one } = document;
    return (one?.ariaLabel ?? one?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

const press = async (panel: Page, ...keys: KeyInput[]) => {
  for (const key of keys) await panel.keyboard.press(key);
};

test.each([280, 800])('at %i px every part of the panel can be reached by key', async (width) => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await panel.setViewport({ width, height: 700 });
  await panel.waitForSelector('.lines li');

  // Tabs: arrows wrap around, Home goes to the first.
  await panel.focus('#tab-pagina');
  await press(panel, 'ArrowLeft');
  await expect.poll(() => focused(panel)).toBe('Zoeken');
  await press(panel, 'Home');
  await expect.poll(() => focused(panel)).toBe('Deze pagina');

  // The list: down and up, to the button of a line and back.
  await press(panel, 'Tab');
  await expect.poll(() => focused(panel)).toContain('Kamerstuk 31 066, nr. 1512');
  await waitForLit(page, '1512');
  await press(panel, 'ArrowDown', 'ArrowDown', 'ArrowUp');
  await expect.poll(() => focused(panel)).toContain('nr. 403');
  await press(panel, 'ArrowRight');
  await expect.poll(() => focused(panel)).toContain('Lees hier: Aanhangsel Handelingen');
  await press(panel, 'Enter');

  // The card that it opens, a question in it, and back to where it began.
  await panel.waitForSelector('.opened .questions');
  await expect.poll(() => focused(panel)).toBe('‹ Terug');
  await panel.focus('.questions button');
  await press(panel, 'Enter');
  await panel.waitForSelector('.trail button');
  await expect.poll(() => focused(panel)).toBe('‹ Terug');
  await press(panel, 'Escape');
  await panel.waitForFunction(() => !document.querySelector('.trail'), { polling: 50 });
  await press(panel, 'Enter');
  await panel.waitForFunction(() => !document.querySelector('.opened'), { polling: 50 });
  await expect.poll(() => focused(panel)).toContain('Lees hier: Aanhangsel Handelingen');

  // Esc twice, faster than the panel can render, goes back twice.
  await press(panel, 'Enter');
  await panel.waitForSelector('.opened .questions');
  await panel.focus('.questions button');
  await press(panel, 'Enter');
  await panel.waitForSelector('.trail button');
  await panel.evaluate(() => {
    for (const key of ['Escape', 'Escape']) document.dispatchEvent(new KeyboardEvent('keydown', { key }));
  });
  await panel.waitForFunction(() => !document.querySelector('.opened'), { polling: 50 });
  await expect.poll(() => focused(panel)).toContain('Lees hier: Aanhangsel Handelingen');

  // Esc before the browser has rendered what opened still leads back.
  await panel.evaluate(() => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector('.opened')) return;
      watch.disconnect();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      Reflect.set(window, 'hasPressed', true);
    }).observe(document.body, { subtree: true, childList: true });
  });
  await press(panel, 'Enter');
  await panel.waitForFunction(() => Reflect.has(window, 'hasPressed') && !document.querySelector('.opened'), {
    polling: 50,
  });
  await expect.poll(() => focused(panel)).toContain('Lees hier: Aanhangsel Handelingen');

  // From the search field into the hits, and back.
  await searchFor(panel, 'Microsoft');
  await panel.waitForSelector('.hits mark');
  await press(panel, 'ArrowDown');
  await panel.waitForSelector('.hits .line:focus');
  await press(panel, 'ArrowUp');
  await panel.waitForSelector('input[type=search]:focus');
});

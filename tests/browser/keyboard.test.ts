import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readCard, tabNumber, waitForNoCard, waitForReferences } from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

/**
 * Gives a command of the manifest. No driver can press its keys: in Chromium the browser's event is set off in the
 * worker, in Firefox the page gets what the worker would send it.
 */
async function command(page: Page, name: 'next-reference' | 'previous-reference'): Promise<void> {
  const { session } = desk;
  await page.bringToFront();
  if (browserName === 'chromium') {
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
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

test('commands step from reference to reference, and Esc gives the focus back', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  await page.evaluate(() => document.querySelector<HTMLElement>('header a')?.focus());

  await command(page, 'next-reference');
  expect(await readCard(page)).toContain('31 066, nr. 1512');
  expect(await focusIsInCard(page)).toBe(true);
  await command(page, 'next-reference');
  expect(await readCard(page)).toContain('Van der Werf');
  await command(page, 'previous-reference');
  expect(await readCard(page)).toContain('31 066, nr. 1512');

  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kamerstukken');
});

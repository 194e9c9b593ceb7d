import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../../src/tools/build.ts';
import { placeOfText, waitForReferences } from '../../src/tools/reader.ts';
import { openSession, type Session } from '../../src/tools/session.ts';
import { PAGES, site } from '../pages/site.ts';
import { browserName } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession({
    browser: browserName,
    extension: buildExtension(browserName, 'production'),
    site,
  });
});
afterAll(() => session.close());

test('in the product the page cannot look into the card', async () => {
  const page = await session.open(PAGES.agenda);
  await waitForReferences(page, 5);
  // The first page opens by itself after installing, in front of ours.
  if (browserName === 'chromium')
    await session.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
  await page.bringToFront();
  const { x, y } = await placeOfText(page, '2025Z18684');
  await page.mouse.move(x, y);
  const host = await page.waitForSelector('stukwijzer-kaart:popover-open');
  expect(await page.evaluate((one) => one?.shadowRoot ?? null, host)).toBeNull();
  expect(await page.evaluate(() => document.body.textContent?.includes('Van der Werf (D66)'))).toBe(false);
});

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  placeOfText,
  pointAt,
  pointAway,
  readCard,
  shownCard,
  waitForReferences,
} from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { readOwnCard } from './own-card.ts';
import { waitForText } from './panel.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

const choose = async (options: Page, label: string, value: string) => {
  const select = await options.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('label')]
        .find((element) => element.textContent?.includes(wanted))
        ?.querySelector('select'),
    { polling: 50 },
    label,
  );
  await options.evaluate(
    (one, to) => {
      if (!one) throw new Error('no such setting');
      one.value = to;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    },
    select,
    value,
  );
};

const tick = async (options: Page, label: string) => {
  const box = await options.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('label')]
        .find((element) => element.textContent?.includes(wanted))
        ?.querySelector('input'),
    { polling: 50 },
    label,
  );
  await options.evaluate((element) => element?.click(), box);
};

test('a kind of reference that is switched off loses its underlines at once, and gets them back', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const before = await page.evaluate(() => CSS.highlights.get('stukwijzer')?.size ?? 0);
  const options = await desk.session.openOwn('options.html');
  await tick(options, 'Moties bij naam');
  await page.waitForFunction(
    (marked) => (CSS.highlights.get('stukwijzer')?.size ?? 0) === marked - 2,
    { polling: 50 },
    before,
  );
  await tick(options, 'Moties bij naam');
  await waitForReferences(page, before);
  await options.close();
});

test('language and theme change in cards and pages at once', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const options = await desk.session.openOwn('options.html');
  await choose(options, 'Taal', 'en');
  await options.waitForFunction(() => document.querySelector('h1')?.textContent === 'Settings', {
    polling: 50,
  });
  await choose(options, 'Colours', 'dark');
  await page.bringToFront();
  await pointAt(page, 'Kamerstuk 31 066, nr. 1512');
  await expect.poll(() => readCard(page)).toContain('not in your library');
  const card = await shownCard(page);
  const background = () =>
    card.evaluate(() => getComputedStyle(document.querySelector('.shell') as Element).backgroundColor);
  await expect.poll(background).toBe('rgb(29, 28, 26)');
  await pointAway(page);
  await choose(options, 'Colours', 'auto');
  await choose(options, 'Language', 'auto');
  await options.waitForFunction(() => document.querySelector('h1')?.textContent === 'Instellingen', {
    polling: 50,
  });
  await options.close();
});

test.runIf(browserName === 'chromium')(
  'the toolbar button shows how many references the page has',
  async () => {
    const page = await desk.openBody('<p>Zie 2025Z18684 en Kamerstuk 31 066, nr. 1512.</p>');
    await waitForReferences(page, 2);
    const own = await desk.session.openOwn('options.html');
    await own.waitForFunction(
      async () => {
        const { tabs, action } = Reflect.get(globalThis, 'chrome');
        const all: { id: number }[] = await tabs.query({});
        const texts = await Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
        return texts.includes('2');
      },
      { polling: 50 },
    );
    await own.close();
  },
);

test('pausing everywhere shows at once on every open page and in the panel', async () => {
  const pages = [await desk.open(PAGES.agenda), await desk.open(PAGES.vragen)];
  for (const page of pages) await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  const options = await desk.session.openOwn('options.html');
  await tick(options, 'Nergens iets onderstrepen');
  for (const page of pages)
    await page.waitForFunction(() => !CSS.highlights.has('stukwijzer'), { polling: 50 });
  await waitForText(panel, 'Ga overal verder');
  await tick(options, 'Nergens iets onderstrepen');
  for (const page of pages) await waitForReferences(page, 5);
  await options.close();
});

test('a page that the reader goes back to follows what was chosen meanwhile', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  await page.goto(PAGES.vragen, { waitUntil: 'domcontentloaded' });
  await waitForReferences(page, 5);
  const options = await desk.session.openOwn('options.html');
  await tick(options, 'Nergens iets onderstrepen');
  await page.waitForFunction(() => !CSS.highlights.has('stukwijzer'), { polling: 50 });
  await page.bringToFront();
  await page.evaluate(() => history.back());
  await page.waitForFunction(
    (url) => location.href === url && !CSS.highlights.has('stukwijzer'),
    { polling: 50 },
    PAGES.agenda,
  );
  await tick(options, 'Nergens iets onderstrepen');
  await waitForReferences(page, 5);
  await options.close();
});

test('the first page shows what pointing does', async () => {
  const welcome = await desk.session.openOwn('welcome.html');
  await waitForReferences(welcome, 2);
  const { x, y } = await placeOfText(welcome, 'Kamerstuk 31 066, nr. 1512');
  await welcome.mouse.move(x, y);
  await expect.poll(() => readOwnCard(welcome)).toContain('Overstap kantoorautomatisering');
  await welcome.close();
});

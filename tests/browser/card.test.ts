import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  cardBox,
  placeOfText,
  pointAt,
  readCard,
  waitForNoCard,
  waitForReferences,
} from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { useDesk } from './session.ts';

const desk = useDesk();

const openAgenda = async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  return page;
};

/** Clicks what bears this label or text inside the card. */
const clickInCard = async (page: Page, label: string) => {
  const box = await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('stukwijzer-kaart')?.shadowRoot;
      const found = [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])].find(
        (one) => one.ariaLabel === wanted || one.textContent?.replace(/\s+/g, ' ').trim() === wanted,
      );
      found?.scrollIntoView({ block: 'nearest' });
      const rect = found?.getClientRects()[0];
      return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    },
    { polling: 50 },
    label,
  );
  const { x, y } = (await box.jsonValue()) as { x: number; y: number };
  await page.mouse.click(x, y);
};

const waitForCard = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('stukwijzer-kaart')
        ?.shadowRoot?.querySelector<HTMLElement>('.shell')
        ?.innerText.replace(/\s+/g, ' ')
        .includes(wanted),
    { polling: 50 },
    text,
  );

describe('reading on inside the card', () => {
  test('a candidate opens in the same card, and back returns to the candidates', async () => {
    const page = await openAgenda();
    await pointAt(page, 'motie-Kathmann');
    await clickInCard(page, 'Kamerstuk 26 643, nr. 1315');
    await waitForCard(page, 'Heeft u migraties naar digitale diensten');
    await clickInCard(page, 'Terug');
    await waitForCard(page, 'Kan 2 stukken betekenen');
  });

  test('a note mark in the text of a card opens its note, of a paper that is held or of the page', async () => {
    const page = await openAgenda();
    await pointAt(page, 'vergaderjaar 2025–2026, nr. 403', 'nr. 403');
    await clickInCard(page, '1');
    await waitForCard(page, 'Belastingdienst gaat alsnog de Microsoftcloud in');
  });

  test('Esc goes back first, and closes then', async () => {
    const page = await openAgenda();
    await pointAt(page, 'motie-Kathmann');
    await clickInCard(page, 'Kamerstuk 26 643, nr. 1315');
    await waitForCard(page, 'Heeft u migraties');
    await page.keyboard.press('Escape');
    await waitForCard(page, 'Kan 2 stukken betekenen');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
});

describe('a pinned card', () => {
  test('stays while the pointer leaves and the page scrolls, and closes at its button', async () => {
    const page = await openAgenda();
    await pointAt(page, '2025Z18684');
    await clickInCard(page, 'Zet vast');
    await page.mouse.move(2, 2);
    await page.evaluate(() => {
      document.body.style.minHeight = '4000px';
      scrollTo({ top: 3000, behavior: 'instant' });
      return new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect(await readCard(page)).toContain('Van der Werf');
    await clickInCard(page, 'Sluit');
    await waitForNoCard(page);
  });
});

describe('the place of the card', () => {
  test('is inside the viewport, also in a narrow window', async () => {
    const page = await openAgenda();
    for (const width of [1200, 360]) {
      await page.setViewport({ width, height: 500 });
      await pointAt(page, 'motie-Kathmann');
      const { left, top, width: wide, height } = await cardBox(page);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + wide).toBeLessThanOrEqual(width);
      expect(top + height).toBeLessThanOrEqual(500);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(2, 2);
    }
  });

  test('scrolling the reference out of view closes the card', async () => {
    const page = await openAgenda();
    await pointAt(page, '2025Z18684');
    await page.evaluate(() => {
      document.body.style.minHeight = '4000px';
      scrollTo({ top: 3000, behavior: 'instant' });
    });
    await waitForNoCard(page);
  });
});

describe('the page is left in peace', () => {
  test('dragging over a reference to select it opens nothing', async () => {
    const page = await openAgenda();
    const { x, y } = await placeOfText(page, '2025Z18684');
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await waitForNoCard(page);
    await page.mouse.up();
  });

  test('a page that is typed in keeps its Esc', async () => {
    const page = await desk.openBody('<p>Zie 2025Z18684.</p><input id="field">');
    await waitForReferences(page);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => document.body.append(`[${event.key}]`));
      document.getElementById('field')?.focus();
    });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.textContent?.includes('[Escape]'))).toBe(true);
  });
});

test('in a list, pointing at a number shows that number', async () => {
  const page = await desk.openBody('<p>Zie Kamerstukken 36 574, nrs. 12, 13 en 15.</p>');
  await waitForReferences(page, 3);
  expect(await pointAt(page, 'nrs. 12, 13 en 15', '13')).toContain('36 574, nr. 13');
});

import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  cardBox,
  clickInCard,
  placeOfText,
  pointAt,
  readCard,
  shownCard,
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

const waitForCard = (page: Page, text: string) =>
  expect.poll(async () => (await readCard(page)).replace(/\s+/g, ' ')).toContain(text);

const fits = async (page: Page, wide: number, high: number): Promise<boolean> => {
  const { left, top, width, height } = await cardBox(page);
  return left >= 0 && top >= 0 && left + width <= wide && top + height <= high;
};

describe('reading on inside the card', () => {
  test('a candidate opens in the same card, and back returns to the candidates', async () => {
    const page = await openAgenda();
    await pointAt(page, 'motie-Kathmann');
    await clickInCard(page, 'Kamerstuk 26 643, nr. 1315');
    await waitForCard(page, 'Heeft u migraties naar digitale diensten');
    await clickInCard(page, 'Terug');
    await waitForCard(page, 'Kan 2 stukken betekenen');
    await clickInCard(page, /^Noot bij vraag \d+:$/);
    await waitForCard(page, 'Kamermoties10');
  });

  test('a shortened question opens whole, and a note mark in its text opens the note', async () => {
    const page = await openAgenda();
    await pointAt(page, 'vergaderjaar 2025–2026, nr. 403', 'nr. 403');
    await clickInCard(page, /^Vraag 6: In berichtgeving/);
    await waitForCard(page, 'de uiteindelijke besluitvorming?');
    await clickInCard(page, /^1$/);
    await waitForCard(page, 'Belastingdienst gaat alsnog de Microsoftcloud in');
  });

  test('a card that gets shorter stays on its side of the reference, even if it shrinks away from the pointer', async () => {
    const page = await openAgenda();
    await pointAt(page, 'motie-Kathmann');
    const { y } = await placeOfText(page, 'motie-Kathmann');
    // Above if it was full from the start; below if a slow answer filled it later.
    const side = async () => ((await cardBox(page)).top > y ? 'below' : 'above');
    const before = await side();
    // At the upper edge of the card, which shrinks away from there if it is above its reference.
    await clickInCard(page, 'Kamerstuk 36 740 VII, nr. 20');
    await waitForCard(page, 'motie-Bruyning en Thijssen');
    await expect.poll(side).toBe(before);
    // Longer than a card takes to close once the pointer has left it.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await readCard(page)).toContain('motie-Bruyning en Thijssen');
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
  });

  test('Esc first goes back, then closes', async () => {
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

test('the citation and the address are copied, and each button says so', async () => {
  const page = await openAgenda();
  await pointAt(page, 'vergaderjaar 2025–2026, nr. 403', 'nr. 403');
  for (const label of ['Kopieer als verwijzing', 'Kopieer het adres van de bron']) {
    await clickInCard(page, label);
    const card = await shownCard(page);
    await card.waitForFunction(
      (gone) => !document.querySelector(`[aria-label="${gone}"]`),
      { polling: 50 },
      label,
    );
  }
});

describe('a pinned card', () => {
  test('stays when the pointer leaves and the page scrolls, and closes by its button', async () => {
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
  test('is inside the viewport, even in a narrow window', async () => {
    const page = await openAgenda();
    for (const width of [1200, 360]) {
      await page.setViewport({ width, height: 500 });
      await pointAt(page, 'motie-Kathmann');
      await expect.poll(() => fits(page, width, 500)).toBe(true);
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

  test('Esc still reaches a page that the reader types in', async () => {
    const page = await desk.openBody('<p>Zie 2025Z18684.</p><input id="field">');
    await waitForReferences(page);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => document.body.append(`[${event.key}]`));
      document.getElementById('field')?.focus();
    });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.body.textContent?.includes('[Escape]'), { polling: 50 });
  });
});

describe('touch', () => {
  const tap = async (page: Page, x: number, y: number) => page.touchscreen.tap(x, y);

  test('a tap opens the card; a tap outside closes it without clicking the page', async () => {
    const page = await desk.openBody(
      '<p>Zie 2025Z18684 hierover.</p><p style="margin-top: 30em"><button id="b">Knop</button></p>',
    );
    await waitForReferences(page);
    await page.evaluate(() =>
      document.getElementById('b')?.addEventListener('click', () => document.body.append('geklikt')),
    );
    const { x, y } = await placeOfText(page, '2025Z18684');
    await tap(page, x, y);
    expect(await readCard(page)).toContain('Van der Werf');
    const button = await page.evaluate(() => {
      const { left, top, width, height } = (document.getElementById('b') as Element).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await tap(page, button.x, button.y);
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.body.textContent?.includes('geklikt'))).toBe(false);
    await tap(page, button.x, button.y);
    await page.waitForFunction(() => document.body.textContent?.includes('geklikt'), { polling: 50 });
  });
});

test.each([
  [2, 600, 450],
  [4, 320, 256],
])('at %i times the size the card still fits and reads', async (deviceScaleFactor, wide, high) => {
  const page = await openAgenda();
  await page.setViewport({ width: wide, height: high, deviceScaleFactor });
  await pointAt(page, 'motie-Kathmann');
  await expect.poll(() => fits(page, wide, high)).toBe(true);
});

test('a card that is being read stays when text elsewhere on the page changes', async () => {
  const page = await desk.openBody('<p>Zie 2025Z18684.</p><p id="clock">12:00</p>');
  await waitForReferences(page);
  await pointAt(page, '2025Z18684');
  await page.evaluate(() => {
    const clock = document.getElementById('clock');
    if (clock) clock.textContent = '12:01, zie ook Kamerstuk 36 574, nr. 12';
  });
  await waitForReferences(page, 2);
  expect(await readCard(page)).toContain('Van der Werf');
});

test('among thousands of references in one block, the one pointed at is found', async () => {
  const lines = Array.from({ length: 3000 }, (_, i) => `Kamerstuk 31 066, nr. ${i + 1}`).join('\n');
  const page = await desk.openBody(`<pre>${lines}</pre>`);
  await waitForReferences(page, 3000);
  expect(await pointAt(page, 'nr. 1512 ', '1512')).toContain('Overstap kantoorautomatisering');
});

test('in a list, pointing at a number shows that number', async () => {
  const page = await desk.openBody('<p>Zie Kamerstukken 36 574, nrs. 12, 13 en 15.</p>');
  await waitForReferences(page, 3);
  expect(await pointAt(page, 'nrs. 12, 13 en 15', '13')).toContain('36 574, nr. 13');
});

import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  cardBox,
  placeOfText,
  pointAt,
  pointAway,
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

const outerHtml = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('stukwijzer-kaart')?.remove();
    return copy.outerHTML;
  });

describe('pointing at a reference', () => {
  test('shows the passage that names a paper that is not held', async () => {
    const page = await openAgenda();
    const card = await pointAt(page, 'Kamerstuk 31 066, nr. 1512');
    expect(card).toContain('niet in je bibliotheek');
    expect(card).toContain('Kamerstukken II, 2024/25, 31 066, nr. 1512');
    expect(card).toContain('«Overstap kantoorautomatisering naar M365»');
  });

  test('shows the questions of a paper that is held, and its place in the set', async () => {
    const page = await openAgenda();
    const card = await pointAt(page, 'vergaderjaar 2025–2026, nr. 403', 'nr. 403');
    expect(card).toContain('Van der Werf (D66)');
    expect(card).toContain('Welke tekortkomingen zijn vastgesteld');
    expect(card).toContain('1 december 2025');
  });

  test('shows the paper that a link of the site leads to', async () => {
    const page = await desk.openBody(
      '<ul><li><a href="/kamerstukken/kamervragen/detail?id=2025Z18684&did=2025D49876">Overstap en <em>tolken</em></a></li></ul>',
    );
    await waitForReferences(page);
    expect(await pointAt(page, 'Overstap en tolken')).toContain('Van der Werf');
  });

  test('shows the note of a note mark on the page itself', async () => {
    const page = await desk.open(PAGES.vragen);
    await waitForReferences(page, 10);
    const card = await pointAt(page, 'Microsoft1 slechts', '1');
    expect(card).toContain('Hiermee verwijzen de indieners naar de overstap van de Belastingdienst');
  });

  test('finds a reference that is split over lines and inline elements, on each of its lines', async () => {
    const page = await desk.openBody(
      '<p style="width: 14em">De brief staat in <em>Kamerstuk</em> <b>31&nbsp;066,<br>\nnr. 1512</b> van de Kamer.</p>',
    );
    await waitForReferences(page);
    expect(await pointAt(page, 'Kamerstuk 31 066, nr. 1512', 'Kamerstuk')).toContain('nr. 1512');
    await pointAway(page);
    expect(await pointAt(page, 'Kamerstuk 31 066, nr. 1512', 'nr. 1512')).toContain('nr. 1512');
  });
});

describe('closing the card', () => {
  test('leaving the reference closes it', async () => {
    const page = await openAgenda();
    await pointAt(page, '2025Z18684');
    await pointAway(page);
  });

  test('the pointer can travel into the card, where Esc closes it', async () => {
    const page = await openAgenda();
    await pointAt(page, '2025Z18684');
    const box = await cardBox(page);
    await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 5 });
    // Longer than the grace period: a card that had not noticed the pointer would be gone.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await readCard(page)).toContain('Van der Werf');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a pointer that only passes by opens nothing', async () => {
    const page = await openAgenda();
    const { x, y } = await placeOfText(page, '2025Z18684');
    await page.mouse.move(x, y);
    await page.mouse.move(2, 2);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await waitForNoCard(page);
  });
});

test('the page stays as it was, except for our one host element', async () => {
  const page = await desk.open(PAGES.agenda);
  const before = await outerHtml(page);
  await waitForReferences(page, 5);
  await pointAt(page, 'Kamerstuk 31 066, nr. 1512');
  await pointAway(page);
  expect(await outerHtml(page)).toBe(before);
});

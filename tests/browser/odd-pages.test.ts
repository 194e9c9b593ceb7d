import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { cardBox, placeOfText, pointAt, waitForNoCard, waitForReferences } from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

/** What reaches the console of a page from now on. */
function listen(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  return lines;
}

test('a page without text is left alone', async () => {
  const page = await desk.open(PAGES.leeg);
  const lines = listen(page);
  await page.evaluate(() => document.body.append('Zie 2025Z18684'));
  await waitForReferences(page);
  expect(lines).toEqual([]);
});

test('references in tables and preformatted text are found', async () => {
  const page = await desk.openBody(
    '<table><tr><td>Stuk</td><td>Kamerstuk 31 066, nr. 1512</td></tr></table><pre>Zaak\n2025Z18684\n</pre>',
  );
  await waitForReferences(page, 2);
  expect(await pointAt(page, '2025Z18684')).toContain('Van der Werf');
});

test('a page of 200,000 pieces of text is read to its end', async () => {
  const page = await desk.openBody('<p id="many"></p><p>Zie 2025Z18684.</p>');
  await waitForReferences(page);
  await page.evaluate(() => {
    const many = document.getElementById('many');
    for (let i = 0; i < 200_000; i++) many?.append(`woord ${i % 10} `);
    many?.append('en Kamerstuk 31 066, nr. 1512.');
  });
  await waitForReferences(page, 2);
  expect(await pointAt(page, 'Kamerstuk 31 066, nr. 1512')).toContain('Overstap kantoorautomatisering');
});

test('the pointer can enter the card of a reference in a dialog', async () => {
  const page = await desk.openBody('<dialog><p>Zie 2025Z18684.</p></dialog>');
  await waitForReferences(page);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await pointAt(page, '2025Z18684');
  const { left, top } = await cardBox(page);
  const under = (x: number, y: number) => document.elementFromPoint(x, y)?.localName;
  expect(await page.evaluate(under, left + 40, top + 40)).toBe('stukwijzer-kaart');
});

test('a card closes when its reference scrolls out of view in a box of the page', async () => {
  const page = await desk.openBody(`
    <div id="box" style="height: 100px; overflow: auto">
      <p>Zie 2025Z18684.</p><p style="height: 900px">Verderop staat niets.</p>
    </div>`);
  await waitForReferences(page);
  await pointAt(page, '2025Z18684');
  const { top } = await cardBox(page);
  const scroll = (by: number) => page.evaluate((dy) => document.getElementById('box')?.scrollBy(0, dy), by);
  await scroll(5);
  await expect.poll(async () => (await cardBox(page)).top).toBe(top - 5);
  await scroll(300);
  await waitForNoCard(page);
});

test('a printed page has no card', async () => {
  const page = await desk.openBody('<p>Zie 2025Z18684.</p>');
  await waitForReferences(page);
  await pointAt(page, '2025Z18684');
  const { delen } = await readDocument({ name: 'pagina.pdf', bytes: new Uint8Array(await page.pdf()) });
  const printed = delen.map(({ tekst }) => tekst).join();
  expect(printed).toContain('Zie 2025Z18684.');
  expect(printed).not.toContain('Van der Werf');
});

test('a page whose extension is gone stays as it was, with nothing in its console', async () => {
  const page = await desk.openBody('<p>Zie 2025Z18684 en <span id="more"></span></p>');
  const lines = listen(page);
  await waitForReferences(page);
  await desk.session.uninstall();
  await page.evaluate(() => {
    const more = document.getElementById('more');
    if (more) more.textContent = 'Kamerstuk 31 066, nr. 1512';
  });
  const { x, y } = await placeOfText(page, '2025Z18684');
  await page.mouse.move(x, y);
  // Firefox stops our script at once, so nothing is left to remove the underlines and our element.
  if (browserName === 'chromium')
    await page.waitForFunction(() => !CSS.highlights.has('stukwijzer'), { polling: 50 });
  const left = browserName === 'chromium' ? 'stukwijzer-kaart' : 'stukwijzer-kaart:popover-open';
  expect(await page.evaluate((ours) => document.querySelectorAll(ours).length, left)).toBe(0);
  expect(lines).toEqual([]);
});

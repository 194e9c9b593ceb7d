import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForReferences } from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { useDesk } from './session.ts';

const desk = useDesk();

const panelText = (panel: Page) => panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until the panel shows this text. */
const waitForText = (panel: Page, text: string) =>
  panel.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { polling: 50 },
    text,
  );

const click = async (panel: Page, selector: string, text: string) => {
  const button = await panel.waitForFunction(
    (where, wanted) =>
      [...document.querySelectorAll<HTMLElement>(where)].find((one) => one.innerText.includes(wanted)),
    { polling: 50 },
    selector,
    text,
  );
  await panel.evaluate((one) => one?.click(), button);
};

/** Types a query in place of the one that was kept. */
const searchFor = async (panel: Page, query: string) => {
  await click(panel, '[role=tab]', 'Zoeken');
  await panel.click('input[type=search]', { count: 3 });
  await panel.type('input[type=search]', query);
};

test('lists what the page refers to, in reading order', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await waitForText(panel, 'in je bibliotheek');
  const entries = await panel.$$eval('.references button', (all) => all.map((one) => one.textContent ?? ''));
  expect(entries[0]).toContain('Kamerstuk 31 066, nr. 1512');
  expect(entries[1]).toContain('nr. 403');
  expect(entries[1]).toContain('in je bibliotheek');
  expect(entries.some((entry) => entry.includes('motie-Kathmann'))).toBe(true);
});

test('an entry scrolls to its place and lights it', async () => {
  const page = await desk.open(PAGES.vragen);
  await waitForReferences(page, 10);
  const panel = await desk.openPanel('Schriftelijke vragen');
  await click(panel, '.references button', '31 066, nr. 1510');
  await page.waitForFunction(
    () => {
      const [lit] = CSS.highlights.get('stukwijzer-lit') ?? [];
      if (!lit) return false;
      const range = document.createRange();
      range.setStart(lit.startContainer, lit.startOffset);
      range.setEnd(lit.endContainer, lit.endOffset);
      const { top } = range.getBoundingClientRect();
      return range.toString().includes('1510') && top >= 0 && top < innerHeight;
    },
    { polling: 50 },
  );
});

test('shows the paper of the page itself, and that it is held', async () => {
  const page = await desk.open(PAGES.vragen);
  await waitForReferences(page, 10);
  const panel = await desk.openPanel('Schriftelijke vragen');
  await waitForText(panel, 'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 726');
  expect(await panelText(panel)).toContain('Kathmann (GroenLinks-PvdA), El Boujdaini (D66) en Dassen (Volt)');
});

test('names related questions, each with its reason', async () => {
  const page = await desk.open(PAGES.vragen);
  await waitForReferences(page, 10);
  const panel = await desk.openPanel('Schriftelijke vragen');
  await click(panel, '[role=tab]', 'Verwante vragen');
  await waitForText(panel, 'Microsoft 365');
  const hits = await panel.$$eval('.hits li', (all) => all.map((one) => one.textContent ?? ''));
  expect(hits.find((hit) => hit.includes('vragen van Van der Werf'))).toContain('zelfde dossier');
  expect(hits.find((hit) => hit.includes('Six Dijkstra'))).toContain('ook van Kathmann');
});

test('finds words in the library, and opens the hit with a way back', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await searchFor(panel, 'exitstrategie');
  await panel.waitForSelector('.hits mark');
  await click(panel, '.hits button', 'exitstrategie');
  await waitForText(panel, 'binnen negen maanden');
  await click(panel, '.back', 'Terug');
  expect(await panel.$eval('input[type=search]', (field) => (field as HTMLInputElement).value)).toBe(
    'exitstrategie',
  );
});

test('says what to do when nothing is found, and where no page is read', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await searchFor(panel, 'kwantumzwaartekracht');
  await waitForText(panel, 'Niets gevonden voor «kwantumzwaartekracht»');
  await page.goto('about:blank');
  await waitForText(panel, 'Open een pagina op tweedekamer.nl');
});

test('follows the page when it changes', async () => {
  const page = await desk.openBody('<p id="text">Zie Kamerstuk 31 066, nr. 1512.</p>');
  await waitForReferences(page);
  const panel = await desk.openPanel('Nieuws');
  await waitForText(panel, '31 066, nr. 1512');
  await page.evaluate(() => {
    const text = document.getElementById('text');
    if (text) text.textContent = 'Nu gaat het over 2025Z18684.';
  });
  await waitForText(panel, '2025Z18684');
  expect(await panelText(panel)).not.toContain('31 066');
});

test('keeps the query when the panel closes', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await searchFor(panel, 'soevereiniteit');
  await panel.waitForSelector('.hits mark');
  await panel.close();
  const again = await desk.openPanel('Commissiedebat');
  await again.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[type=search]')?.value === 'soevereiniteit',
    { polling: 50 },
  );
});

test('relates questions to what the reader selects', async () => {
  const page = await desk.openBody(
    '<p id="text">De fiscale geheimhoudingsplicht en Amerikaanse surveillancewetgeving.</p><p>Zie 2025Z18684.</p>',
  );
  await waitForReferences(page);
  const panel = await desk.openPanel('Nieuws');
  await click(panel, '[role=tab]', 'Verwante vragen');
  await waitForText(panel, 'Verwant met deze pagina');
  // A tab in the background tells no selection.
  await page.bringToFront();
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('text') as Node);
    getSelection()?.addRange(range);
  });
  await waitForText(panel, 'Verwant met wat je selecteerde');
  await waitForText(panel, 'fiscale geheimhoudingsplicht');
});

test('a pause takes the marks away at once, and resuming brings them back', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await click(panel, 'button', 'Pauzeer hier');
  await page.waitForFunction(() => !CSS.highlights.has('stukwijzer'), { polling: 50 });
  await waitForText(panel, 'Gepauzeerd op www.tweedekamer.nl');
  await click(panel, 'button', 'Ga verder');
  await waitForReferences(page, 5);
});

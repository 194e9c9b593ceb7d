import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pointAt, pointAway, waitForReferences } from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { click, searchFor, waitForText } from './panel.ts';
import { useDesk } from './session.ts';

const desk = useDesk();

const openAgenda = async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  return { page, panel: await desk.openPanel('Commissiedebat') };
};

test('names related questions, each with its reason', async () => {
  const page = await desk.open(PAGES.vragen);
  await waitForReferences(page, 10);
  const panel = await desk.openPanel('Schriftelijke vragen');
  await click(panel, '[role=tab]', 'Verwante vragen');
  await waitForText(panel, 'Europese cloud- en software-alternatieven');
  const hits = await panel.$$eval('.hits li', (all) => all.map((element) => element.textContent ?? ''));
  expect(hits.find((hit) => hit.includes('vragen van Van der Werf'))).toContain('zelfde dossier');
  expect(hits.find((hit) => hit.includes('Six Dijkstra'))).toContain('ook van Kathmann');
});

test('a related question opens with its answer', async () => {
  const page = await desk.open(PAGES.vragen);
  await waitForReferences(page, 10);
  const panel = await desk.openPanel('Schriftelijke vragen');
  await click(panel, '[role=tab]', 'Verwante vragen');
  await click(panel, '.hits .line', 'Europese cloud- en software-alternatieven');
  await waitForText(panel, 'Antwoord 5');
});

test('shows questions related to the card on the page, then to the selection, then to the whole page again', async () => {
  const page = await desk.openBody(
    '<p id="text">De fiscale geheimhoudingsplicht en Amerikaanse surveillancewetgeving.</p><p>Zie 2025Z18684.</p>',
  );
  await waitForReferences(page);
  const panel = await desk.openPanel('Nieuws');
  await click(panel, '[role=tab]', 'Verwante vragen');
  await waitForText(panel, 'Verwant met deze pagina');
  // A tab in the background reports no selection.
  await page.bringToFront();
  await pointAt(page, '2025Z18684');
  await waitForText(panel, 'Verwant met wat de kaart toont');
  await pointAway(page);
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('text') as Node);
    getSelection()?.addRange(range);
  });
  await waitForText(panel, 'Verwant met wat je selecteerde');
  await waitForText(panel, 'Acht u het acceptabel dat het mailverkeer');
  await click(panel, 'button', 'Neem de hele pagina');
  await waitForText(panel, 'Verwant met deze pagina');
});

test('says what to do when nothing is related', async () => {
  await desk.openBody('<p>Het restaurant is vandaag gesloten.</p>');
  const panel = await desk.openPanel('Nieuws');
  await click(panel, '[role=tab]', 'Verwante vragen');
  await waitForText(panel, 'Je bibliotheek kent geen vragen die hierop lijken. Selecteer een stuk tekst');
});

test('finds words in the library, and opens the hit with a way back', async () => {
  const { panel } = await openAgenda();
  await searchFor(panel, 'exitstrategie');
  await panel.waitForSelector('.hits mark');
  await click(panel, '.hits .line', 'exitstrategie');
  await waitForText(panel, 'binnen negen maanden');
  await click(panel, '.back', 'Terug');
  expect(await panel.$eval('input[type=search]', (field) => field.value)).toBe('exitstrategie');
});

test('narrows hits by soort', async () => {
  const { panel } = await openAgenda();
  await searchFor(panel, 'Belastingdienst');
  await waitForText(panel, '5 treffers');
  await panel.select('select[aria-label="Alle soorten"]', 'artikel');
  await waitForText(panel, 'Eén treffer');
});

test('says what to do when nothing is found', async () => {
  const { panel } = await openAgenda();
  await searchFor(panel, 'kwantumzwaartekracht');
  await waitForText(panel, 'Niets gevonden voor «kwantumzwaartekracht»');
});

test('keeps the query when the panel closes', async () => {
  const { panel } = await openAgenda();
  await searchFor(panel, 'soevereiniteit');
  await panel.waitForSelector('.hits mark');
  await panel.close();
  const again = await desk.openPanel('Commissiedebat');
  await again.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[type=search]')?.value === 'soevereiniteit',
    { polling: 50 },
  );
});

/** Replaces the background by something else, until the returned function is called. */
async function withBackground(panel: Page, reply: 'an error' | 'silence'): Promise<() => Promise<void>> {
  await panel.evaluate((kind) => {
    const { runtime } =
      'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
    Reflect.set(globalThis, 'heard', runtime.sendMessage);
    runtime.sendMessage = () =>
      kind === 'silence' ? new Promise(() => {}) : Promise.resolve({ error: 'the library does not open' });
  }, reply);
  return () =>
    panel.evaluate(() => {
      const { runtime } =
        'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
      runtime.sendMessage = Reflect.get(globalThis, 'heard');
    });
}

test('says what to do when the library does not open, and tries again', async () => {
  const { panel } = await openAgenda();
  const giveBack = await withBackground(panel, 'an error');
  await searchFor(panel, 'cloudbeleid');
  await waitForText(panel, 'De bibliotheek geeft geen antwoord. Probeer het opnieuw');
  await giveBack();
  await click(panel, '#vak-zoeken button', 'Probeer opnieuw');
  await panel.waitForSelector('.hits mark');
});

test('says what to do when the background stays silent', async () => {
  const { panel } = await openAgenda();
  const giveBack = await withBackground(panel, 'silence');
  await searchFor(panel, 'uitwijkmogelijkheid');
  await waitForText(panel, 'Even kijken');
  await waitForText(panel, 'Dit duurt langer dan anders');
  await giveBack();
});

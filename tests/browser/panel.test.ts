import { expect, test } from 'vitest';
import { pointAt, pointAway, waitForReferences } from '../../src/tools/reader.ts';
import { PAGES } from '../pages/site.ts';
import { click, panelText, waitForLit, waitForText } from './panel.ts';
import { useDesk } from './session.ts';

const desk = useDesk();

test('lists what the page refers to, in reading order', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await waitForText(panel, 'in je bibliotheek');
  const entries = await panel.$$eval('.place', (all) => all.map((element) => element.textContent ?? ''));
  expect(entries[0]).toContain('Kamerstuk 31 066, nr. 1512');
  expect(entries[1]).toContain('nr. 403');
  expect(entries[1]).toContain('in je bibliotheek');
  expect(entries.some((entry) => entry.includes('motie-Kathmann'))).toBe(true);
});

test('an entry scrolls to its place and lights it, and opens what it refers to', async () => {
  const page = await desk.open(PAGES.vragen);
  await waitForReferences(page, 10);
  const panel = await desk.openPanel('Schriftelijke vragen');
  await click(panel, '.line', '31 066, nr. 1510');
  await waitForLit(page, '1510');
  await panel.locator('[aria-label="Lees hier: motie-Bruyning en Thijssen"]').click();
  await panel.waitForSelector('.opened .card');
  expect(await panelText(panel)).toContain('Kamerstuk 36 574, nr. 13');
});

test('the reference whose card is open on the page is marked in the list until the card closes', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await waitForText(panel, 'motie-Kathmann');
  await page.bringToFront();
  await pointAt(page, 'motie-Kathmann');
  const lit = await panel.waitForSelector('.place[aria-current]');
  expect(await lit?.evaluate((element) => element.textContent)).toContain('motie-Kathmann');
  await pointAway(page);
  await panel.waitForFunction(() => !document.querySelector('.place[aria-current]'), { polling: 50 });
});

test('shows the paper of the page, and that it is held', async () => {
  const page = await desk.open(PAGES.vragen);
  await waitForReferences(page, 10);
  const panel = await desk.openPanel('Schriftelijke vragen');
  await waitForText(panel, 'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 726');
  expect(await panelText(panel)).toContain('Kathmann (GroenLinks-PvdA), El Boujdaini (D66) en Dassen (Volt)');
  expect(await panelText(panel)).toContain('in je bibliotheek');
});

test('the questions of the page lead to their places, and open with their answers', async () => {
  const page = await desk.open(PAGES.antwoorden);
  await waitForReferences(page, 10);
  const panel = await desk.openPanel('Antwoord schriftelijke vragen : De groeiende');
  await click(panel, 'summary', '11 vragen');
  await click(panel, '.own .line', 'Vraag 7');
  await waitForLit(page, 'Vraag 7');
  await panel.locator('[aria-label="Lees hier: Vraag 7"]').click();
  await waitForText(panel, 'Antwoord 7');
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

test('pausing removes the underlines at once, and resuming brings them back', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await click(panel, 'button', 'Pauzeer hier');
  await page.waitForFunction(() => !CSS.highlights.has('stukwijzer'), { polling: 50 });
  await waitForText(panel, 'Gepauzeerd op www.tweedekamer.nl');
  await click(panel, 'button', 'Ga hier verder');
  await waitForReferences(page, 5);
});

test.each([
  [
    'a page that mentions nothing',
    '<p>De vergadering is verzet.</p>',
    'Op deze pagina wordt geen stuk genoemd.',
  ],
  ['a page without text', '', 'Op deze pagina staat geen tekst om te lezen.'],
])('says so on %s', async (_kind, body, sentence) => {
  await (body ? desk.openBody(body) : desk.openHtml('<title>Nieuws</title>'));
  const panel = await desk.openPanel('Nieuws');
  await waitForText(panel, sentence);
});

test('says what to do where no page is read', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  const panel = await desk.openPanel('Commissiedebat');
  await waitForText(panel, 'motie-Kathmann');
  await page.goto('about:blank');
  await waitForText(panel, 'Open een pagina op tweedekamer.nl');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pointAt, pointAway, tabNumber, waitForReferences } from '../../src/tools/reader.ts';
import { openSession } from '../../src/tools/session.ts';
import { makeDocx } from '../documents/make-docx.ts';
import { column, makePdf } from '../documents/make-pdf.ts';
import { site, sitePage } from '../pages/site.ts';
import { press, take, tick } from './library.ts';
import { waitForText } from './panel.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stukken-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, contents: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
};

const PDF = () =>
  makePdf([
    [
      ...column([
        'Vragen van het lid Berg (CDA) aan de Minister van Justitie en Veiligheid over fietsen',
        'op de stoep (ingezonden 3 oktober 2024).',
        '',
        'Antwoord van Minister Dal (Justitie en Veiligheid) (ontvangen 4 november 2024).',
        '',
        'Vraag 1',
        'Hoeveel boetes voor fietsen op de stoep zijn er uitgeschreven?',
        '',
        'Antwoord 1',
        'Dat waren er twaalf.',
      ]),
      { text: 'ah-tk-20242025-77', x: 55, y: 82, size: 5.9 },
    ],
  ]);

const DOCX = () =>
  makeDocx({
    paragraphs: [
      'AH 78',
      '2024Z77777',
      'Antwoord van minister Dal (Justitie en Veiligheid) (ontvangen 5 november 2024)',
      'Vraag 1',
      'Waarom brandt het licht in de Tweede Kamer ook des nachts?',
      'Antwoord 1',
      'Omdat de schoonmaak dan komt.',
    ],
  });

const XML = `<?xml version="1.0"?><officiele-publicatie><metadata><meta name="DC.identifier" content="kst-36740-VII-21"/></metadata><kamerstuk><dossier><dossiernummer><dossiernr>36 740</dossiernr><begrotingshoofdstuk>VII</begrotingshoofdstuk></dossiernummer><titel>Begroting</titel></dossier><stuk><stuknr>Nr. <ondernummer kamer="2">21</ondernummer></stuknr><titel>MOTIE VAN HET LID BERG</titel><datumtekst>Voorgesteld 5 juni 2025</datumtekst><algemeen><vrije-tekst><tekst><al>De Kamer,</al><al>gehoord de beraadslaging,</al><al>verzoekt de regering de fietsenstalling te overdekken,</al><al>en gaat over tot de orde van de dag.</al><al>Berg</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;

const waitForNoText = (page: Page, text: string) =>
  page.waitForFunction(
    (unwanted) => !document.body.innerText.replace(/\s+/g, ' ').includes(unwanted),
    { polling: 50 },
    text,
  );

test('a PDF, a Word file and an XML file are imported, and references to them open', async () => {
  const library = await desk.session.openOwn('library.html');
  await take(library, [file('vragen.pdf', PDF()), file('antwoord.docx', DOCX()), file('motie.xml', XML)]);
  await waitForText(library, '3 stukken bewaard.');
  await library.close();

  const page = await desk.openBody(
    '<p>Zie Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 77, antwoord op vraag 1, zaak 2024Z77777 en Kamerstuk 36 740 VII, nr. 21.</p>',
  );
  await waitForReferences(page, 3);
  expect(await pointAt(page, 'nr. 77')).toContain('Dat waren er twaalf.');
  await pointAway(page);
  expect(await pointAt(page, '2024Z77777')).toContain('Waarom brandt het licht');
  await pointAway(page);
  expect(await pointAt(page, 'Kamerstuk 36 740 VII, nr. 21')).toContain('fietsenstalling');
});

test('what cannot be read is named with the reason, and the rest is still imported', async () => {
  const library = await desk.session.openOwn('library.html');
  await take(library, [
    file('leeg.pdf', ''),
    file('kapot.pdf', '%PDF-1.7 en verder niets'),
    file(
      'goed.txt',
      'Vragen van het lid Berg (CDA) aan de Minister van Financiën over geld (ingezonden 1 mei 2025).\n\nVraag 1\nWaar is het geld gebleven?\n',
    ),
  ]);
  await waitForText(library, 'Eén stuk bewaard.');
  const text = await library.evaluate(() => document.body.innerText);
  expect(text).toContain('leeg.pdf: Dit bestand is leeg.');
  expect(text).toMatch(/kapot\.pdf: Deze pdf is beschadigd/);
  await library.close();
});

test('a file that is already held is not added twice', async () => {
  const library = await desk.session.openOwn('library.html');
  const path = file('eenmaal.xml', XML.replaceAll('21', '22'));
  await take(library, [path]);
  await waitForText(library, 'Eén stuk bewaard.');
  await take(library, [path]);
  await waitForText(library, 'Eén stond er al in.');
  await waitForText(library, 'nr. 22');
  const rows = await library.$$eval('tbody tr', (all) => all.map((row) => row.textContent ?? ''));
  expect(rows.filter((row) => /nr\.\s22/.test(row))).toHaveLength(1);
  await library.close();
});

test('a paper can be removed and put back', async () => {
  const library = await desk.session.openOwn('library.html');
  await waitForText(library, 'nr. 403');
  await tick(library, '403');
  await press(library, 'Verwijder');
  await waitForText(library, 'Eén stuk is verwijderd.');
  await waitForNoText(library, 'nr. 403');
  await press(library, 'Zet terug');
  await waitForText(library, 'nr. 403');
  await library.close();
});

test('the open page can be kept, and is still found after the browser restarts', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'profiel-'));
  const url = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z09999&did=2025D39999';
  const body = `<p>Vragen van het lid Berg (CDA) aan de Minister van Financiën over muntgeld (ingezonden 2 juni 2025).</p>
    <p>Vraag 1<br>\nHoeveel munten van één cent zijn er nog?</p>`;
  const start = () =>
    openSession({
      browser: browserName,
      extension: inject('extension'),
      profile,
      site: (at) => (at.href === url ? sitePage('Schriftelijke vragen : Muntgeld', body) : site(at)),
    });
  try {
    const first = await start();
    const page = await first.open(url);
    const finder = await first.openOwn('sidepanel.html');
    const panel = await first.openOwn(`sidepanel.html?tab=${await tabNumber(finder, await page.title())}`);
    await press(panel, 'Bewaar deze pagina');
    await waitForText(panel, 'in je bibliotheek');
    await first.close();

    const second = await start();
    const library = await second.openOwn('library.html');
    await waitForText(library, 'Muntgeld');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

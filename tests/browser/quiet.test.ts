/** One session that uses everything as a reader would, and what must not happen meanwhile. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  cardFrame,
  clickInCard,
  placeOfText,
  pointAt,
  pointAway,
  tabNumber,
  waitForReferences,
} from '../../src/tools/reader.ts';
import { openSession, type Session } from '../../src/tools/session.ts';
import { makeDocx } from '../documents/make-docx.ts';
import { column, makePdf } from '../documents/make-pdf.ts';
import { PAGES, site } from '../pages/site.ts';
import { brief, packOf, tick } from './library.ts';
import { readOwnCard } from './own-card.ts';
import { browserName } from './session.ts';

const inChromium = browserName === 'chromium';

let session: Session;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stil-'));
  session = await openSession({ browser: browserName, extension: inject('extension'), site });
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What pages of the site and ours wrote to their consoles, and what they requested. */
const said: string[] = [];
const asked: string[] = [];

async function overhear(page: Page): Promise<void> {
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluateOnNewDocument(noteRefusals);
}

/** Runs in a page, which from then on records what its policy refused. */
function noteRefusals(): void {
  if (Reflect.has(globalThis, 'refused')) return;
  const refused: string[] = [];
  Reflect.set(globalThis, 'refused', refused);
  addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
    refused.push(`${violatedDirective} ${sourceFile} ${sample}`);
  });
}

const refusedIn = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'refused') as string[]);

const open = (url: string) => session.open(url, overhear);
const own: Page[] = [];
const openOwn = async (path: string) => {
  const page = await session.openOwn(path, overhear);
  // In Firefox nothing can run in our own pages before their own scripts.
  await page.evaluate(noteRefusals);
  own.push(page);
  return page;
};

const waitForText = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { polling: 50 },
    text,
  );

/** Clicks what has this text or label. */
async function click(page: Page, text: string): Promise<void> {
  const button = await page.waitForFunction(
    (wanted) => {
      return [...document.querySelectorAll<HTMLElement>('button, [role=tab]')].find((one) =>
        (one.ariaLabel || one.innerText).replace(/\s+/g, ' ').includes(wanted),
      );
    },
    { polling: 50 },
    text,
  );
  await page.evaluate((element) => element?.click(), button);
}

const file = (name: string, contents: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
};

/** From here on records what the worker itself requests, which no page shows. */
async function useWorker(): Promise<void> {
  const target = await session.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const devtools = await target.createCDPSession();
  devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  await devtools.send('Network.enable');
  const worker = await target.worker();
  await worker?.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { omnibox, contextMenus } = Reflect.get(globalThis, 'chrome');
        contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: '2025Z18684' }, { id: 1 });
        omnibox.onInputChanged.dispatch('motie kathmann', () => resolve());
      }),
  );
}

test('whatever the reader does, nothing is requested from a network and no policy is violated', async () => {
  if (inChromium) await useWorker();

  const page = await open(PAGES.agenda);
  await waitForReferences(page, 5);
  await pointAt(page, 'Kamerstuk 31 066, nr. 1512');
  await pointAway(page);
  await pointAt(page, 'motie-Kathmann');
  await clickInCard(page, /26 643, nr. 1315/);
  await clickInCard(page, 'Terug');
  await clickInCard(page, 'Zet vast');
  const refusedInCard = await (await cardFrame(page))?.evaluate(() => Reflect.get(globalThis, 'refused'));
  await clickInCard(page, 'Sluit');
  const questions = await open(PAGES.vragen);
  await waitForReferences(questions, 10);
  await pointAt(questions, 'Microsoft1 slechts', '1');

  const finder = await openOwn('sidepanel.html');
  const tab = await tabNumber(finder, 'Schriftelijke vragen');
  await finder.evaluate(
    (api, id) => Reflect.get(globalThis, api).tabs.sendMessage(id, { name: 'step', notice: { by: 1 } }),
    inChromium ? 'chrome' : 'browser',
    tab,
  );
  const panel = await openOwn(`sidepanel.html?tab=${tab}`);
  await waitForText(panel, 'nr. 726');
  await click(panel, 'Verwante vragen');
  await waitForText(panel, 'zelfde dossier');
  await click(panel, 'Zoeken');
  await panel.type('input[type=search]', 'exitstrategie');
  await panel.waitForSelector('.hits mark');
  await click(panel, 'exitstrategie');
  await waitForText(panel, 'binnen negen maanden');
  await click(panel, 'Pauzeer hier');
  await questions.waitForFunction(() => !CSS.highlights.has('stukwijzer'), { polling: 50 });
  await click(panel, 'Ga hier verder');
  await waitForReferences(questions, 10);

  const library = await openOwn('library.html');
  const input = (await library.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(
    file(
      'stuk.pdf',
      makePdf([column(['Vragen van het lid Berg (CDA) over fietsen.', '', 'Vraag 1', 'Hoe?'])]),
    ),
    file('stuk.docx', makeDocx({ paragraphs: ['2024Z77777', 'Vraag 1', 'Waarom brandt het licht?'] })),
    file('stuk.html', '<h1>Nieuws</h1><p>Zie <a href="https://elders.example/">Kamerstuk 31 066</a>.</p>'),
    file('kapot.pdf', '%PDF-1.7 en verder niets'),
  );
  await waitForText(library, '3 stukken bewaard.');
  await waitForText(library, 'kapot.pdf: Deze pdf is beschadigd');
  const seed = { ...brief(1, 'Vervalst.'), id: 'ah-tk-20252026-726' };
  await input.uploadFile(file('pakket.jsonl.gz', await packOf([brief(2), seed])));
  await click(library, 'Vervang toch');
  await click(library, 'Zet de vorige tekst terug');
  await tick(library, '403');
  await click(library, 'Verwijder');
  await waitForText(library, 'Eén stuk is verwijderd.');
  await click(library, 'Zet terug');
  await click(library, 'Maak een back-up');
  const paper = await openOwn('library.html#ah-tk-20252026-726');
  await paper.waitForSelector('.paper .origin');

  const options = await openOwn('options.html');
  await waitForText(options, 'Instellingen');
  const welcome = await openOwn('welcome.html');
  await waitForReferences(welcome, 2);
  const { x, y } = await placeOfText(welcome, 'Kamerstuk 31 066, nr. 1512');
  await welcome.mouse.move(x, y);
  await expect.poll(() => readOwnCard(welcome)).toContain('Overstap kantoorautomatisering');

  expect(session.askedOutside).toEqual([]);
  const pages: string[] = [PAGES.agenda, PAGES.vragen];
  const elsewhere = asked.filter((url) => /^(http|ws)/.test(url) && !pages.includes(url));
  expect(elsewhere.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  expect(said).toEqual([]);
  expect((await Promise.all(own.map(refusedIn))).flat()).toEqual([]);
  expect(refusedInCard).toEqual(inChromium ? [] : undefined);

  // What the test watches for would have been seen.
  await options.evaluate(async () => {
    await fetch('https://elders.example/').catch(() => {});
    try {
      Reflect.set(document.body, 'innerHTML', '<b>');
    } catch {}
  });
  await expect.poll(() => refusedIn(options)).toHaveLength(2);
  expect((await refusedIn(options)).join()).toMatch(/connect-src.*require-trusted-types-for/);
  expect(await options.evaluate(() => document.querySelector('b'))).toBeNull();
});

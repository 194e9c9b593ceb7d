/** Papers and pages in which every text is markup, on every surface that shows them: it stays text. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { pointAt, shownCard, tabNumber, waitForNoCard, waitForReferences } from '../../src/tools/reader.ts';
import { openSession, type Session } from '../../src/tools/session.ts';
import { sitePage } from '../pages/site.ts';
import { click, searchFor } from './panel.ts';
import { PAYLOADS } from './payloads.ts';
import { browserName } from './session.ts';

const payload = (i: number) => PAYLOADS[i % PAYLOADS.length] ?? '';

const facts = (i: number) => ({
  titel: payload(i),
  onderwerp: payload(i + 1),
  kop: payload(i + 2),
  zaken: [payload(i).slice(0, 50)],
  documentnummer: payload(i).slice(0, 50),
  gerichtAan: PAYLOADS.slice(),
  indieners: PAYLOADS.map((naam, j) => ({ naam, fractie: payload(i + j) })),
  reactieVan: payload(i + 3),
  datum: '2025-99-99',
});

/** A paper for each payload, all on one subject and naming one other paper. */
const stukken: Kamerdocument[] = PAYLOADS.map((text, i) => ({
  ...facts(i),
  id: `kst-36990-${i + 1}`,
  soort: 'motie',
  indieners: [{ naam: text, fractie: text }],
  dossier: text.slice(0, 100),
  nummer: text.slice(0, 100),
  delen: [
    { adres: 'tekst', soort: 'tekst', nummers: [], tekst: `${text} zoekwoord, zie Kamerstuk 36 991, nr. 1.` },
    { adres: text.slice(0, 100), soort: 'spreker', spreker: text, nummers: [], tekst: text },
  ],
  noten: [{ nummer: 1, tekst: text, bij: 'tekst', positie: 0 }],
}));

/** Questions, answers, sections and notes, each of them a payload. */
const vragen: Kamerdocument = {
  ...facts(0),
  id: 'ah-tk-20252026-9001',
  soort: 'kamervragen',
  delen: PAYLOADS.flatMap((text, i) => [
    { adres: `vraag-${i + 1}`, soort: 'vraag' as const, nummers: [i + 1], tekst: `${text} zoekwoord` },
    {
      adres: `antwoord-${i + 1}`,
      soort: 'antwoord' as const,
      nummers: [i + 1],
      tekst: text,
      secties: [{ kop: text, positie: 0 }],
    },
  ]),
  noten: PAYLOADS.map((text, i) => ({ nummer: i + 1, tekst: text, bij: `antwoord-${i + 1}`, positie: 0 })),
};

/** Without a number, so that they are called by their titles; each names one other paper. */
const artikelen: Kamerdocument[] = PAYLOADS.map((titel, i) => ({
  id: `lokaal-${i}`,
  soort: 'artikel',
  titel,
  zaken: [],
  indieners: [],
  gerichtAan: [],
  delen: [{ adres: 'tekst', soort: 'tekst', nummers: [], tekst: 'Zie Kamerstuk 36 992, nr. 1.' }],
  noten: [],
}));

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The site's own text is markup too. */
const PAGE = 'https://www.tweedekamer.nl/kamerstukken/detail?id=2025Z99999&did=2025D99999';
const html = sitePage(
  `Motie : ${payload(0)}`,
  `<p>Vragen van het lid ${escaped(payload(4))} (${escaped(payload(5))}) over ${escaped(payload(6))}.</p>
  <p>Het zoekwoord van deze bladzijde is zoekwoord.</p>
  <p>Zie Kamerstuk 36 991, nr. 1, en Kamerstuk 36 990, nr. 5, en de motie-${escaped(payload(4))}.</p>
  <p>Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 9001, en vergaderjaar 2025–2026, nr. 9001,
  antwoord op vragen 1 tot en met ${PAYLOADS.length}.</p>`,
);

let folder: string;
let session: Session;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'opmaak-'));
  cpSync(inject('extension'), folder, { recursive: true });
  const seeds = join(folder, 'seeds.json');
  const { version } = JSON.parse(readFileSync(seeds, 'utf8'));
  writeFileSync(seeds, JSON.stringify({ version, documents: [...stukken, vragen, ...artikelen] }));
  session = await openSession({
    browser: browserName,
    extension: folder,
    site: (url) => (url.href === PAGE ? html : undefined),
  });
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => expect(session.askedOutside).toEqual([]));

interface Shown {
  text: string;
  /** Elements and attributes that can only come from a payload. */
  made: string[];
}

/** What a surface shows: one of our own pages, or the frame of a card. */
function shownIn(surface: Page | Frame): Promise<Shown> {
  return surface.evaluate(() => {
    const root = document.querySelector('.shell') ?? document.body;
    const never =
      'script, img, iframe, object, embed, video, audio, math, form, base, meta, link, style, template, textarea, marquee, animate, use, x-y, [formaction], [autofocus], [srcdoc]';
    const made = [...root.querySelectorAll('*')].flatMap((element) => {
      const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
      const address = element.getAttribute('href');
      const isOdd =
        address !== null && !/^(https:\/\/|#|([\w]+-extension:\/\/[\w-]+\/)?[\w/]+\.html)/.test(address);
      return element.matches(never) || handlers.length > 0 || isOdd ? [element.outerHTML.slice(0, 200)] : [];
    });
    if (Reflect.has(globalThis, 'ran')) made.push('a payload ran');
    return { text: root.textContent ?? '', made };
  });
}

const spaced = (text: string) => text.replace(/\s+/g, ' ');

/** The payloads that a surface does not show exactly. */
const missingIn = ({ text }: Shown, payloads = PAYLOADS) => {
  const all = spaced(text);
  return payloads.filter((payload) => !all.includes(spaced(payload)));
};

test('cards show payloads as they were written', async () => {
  const page = await session.open(PAGE);
  await waitForReferences(page, 4);
  const cardOf = async (text: string, within?: string) => {
    await pointAt(page, text, within);
    const shown = await shownIn(await shownCard(page));
    expect(shown.made).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    return shown;
  };
  const paper = await cardOf('2025–2026, nr. 9001, en', 'nr. 9001');
  expect(missingIn(paper)).toEqual([]);
  const parts = await cardOf('nr. 9001, antwoord op', 'op');
  expect(missingIn(parts)).toEqual([]);
  const running = await cardOf('Kamerstuk 36 990, nr. 5');
  expect(missingIn(running)).toEqual([]);
  const mentions = await cardOf('Kamerstuk 36 991, nr. 1');
  expect(missingIn(mentions).length).toBeLessThan(PAYLOADS.length);

  // What the test watches for would have been seen.
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), payload(20));
  await page.waitForFunction(() => Reflect.has(globalThis, 'ran'), { polling: 50 });
  const { made } = await shownIn(page);
  expect(made.join('\n')).toMatch(/<details open="" ontoggle="ran=1">[\s\S]*a payload ran/);
});

test('the panel shows payloads as they were written', async () => {
  const page = await session.open(PAGE);
  await waitForReferences(page, 4);
  const finder = await session.openOwn('sidepanel.html');
  const panel = await session.openOwn(`sidepanel.html?tab=${await tabNumber(finder, await page.title())}`);
  await panel.waitForSelector('.lines li');
  expect((await shownIn(panel)).made).toEqual([]);
  await click(panel, '[role=tab]', 'Verwante vragen');
  await panel.waitForSelector('[role=tabpanel]:not([hidden]) .hits li');
  expect((await shownIn(panel)).made).toEqual([]);
  await searchFor(panel, 'zoekwoord');
  await panel.waitForSelector('.hits mark');
  expect((await shownIn(panel)).made).toEqual([]);
  for (const adres of ['ah-tk-20252026-9001', 'kst-36990-5']) {
    const opened = await session.openOwn(`sidepanel.html?open=${adres}`);
    await opened.waitForSelector('.opened .card');
    const shown = await shownIn(opened);
    expect(shown.made).toEqual([]);
    expect(missingIn(shown)).toEqual([]);
  }
});

test('the library page shows payloads as they were written, including in the name of a file', async () => {
  const library = await session.openOwn('library.html');
  await library.waitForSelector('tbody tr a');
  const name = '"><img src=x onerror=ran=1>.pdf';
  writeFileSync(join(folder, name), '');
  const input = await library.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
  await library.waitForFunction((file) => document.body.innerText.includes(file), { polling: 50 }, name);
  const shown = await shownIn(library);
  expect(shown.made).toEqual([]);
  expect(missingIn(shown)).toEqual([]);
});

test('the page of one paper shows payloads as they were written, and so does its timeline', async () => {
  /** The text of a part of the page at this address, nothing of which may have become markup. */
  const shownAt = async (adres: string, piece: string): Promise<Shown> => {
    const own = await session.openOwn(`library.html#${encodeURIComponent(adres)}`);
    await own.waitForSelector(piece);
    // Including what is folded away.
    await own.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    const { made } = await shownIn(own);
    expect(made).toEqual([]);
    const text = await own.$eval(piece, (element) => element.textContent ?? '');
    await own.close();
    return { made, text };
  };
  expect(missingIn(await shownAt(vragen.id, '.paper:has(.notes)'))).toEqual([]);
  expect(missingIn(await shownAt('kst-36992-1', '.timeline:has(tbody tr)'))).toEqual([]);
  // What is no address leads to the list.
  for (const wrong of [payload(5), `kst-${payload(4)}`])
    expect((await shownAt(wrong, '[role=alert]')).text).toContain('geen adres');
});

test.runIf(browserName === 'chromium')('the address bar gets no markup but its own', async () => {
  const target = await session.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  const suggestions = await worker?.evaluate(
    () =>
      new Promise<{ description: string }[]>((resolve) => {
        Reflect.get(globalThis, 'chrome').omnibox.onInputChanged.dispatch('zoekwoord', resolve);
      }),
  );
  const descriptions = suggestions?.map(({ description }) => description) ?? [];
  expect(descriptions.join()).toContain('&#60;');
  expect(descriptions.filter((description) => /[<>"']/.test(description))).toEqual([]);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { packOf, take } from './library.ts';
import { useDesk } from './session.ts';

const desk = useDesk();
const COUNT = 400;

/** Numbered so that their order by title is not their order by date. */
const papers = Array.from({ length: COUNT }, (_, i): Kamerdocument => {
  const nummer = String(i + 1);
  const isMotie = i % 4 === 0;
  return {
    id: `kst-36000-${nummer}`,
    soort: isMotie ? 'motie' : 'brief',
    titel: `Onderwerp ${String((i * 37) % COUNT).padStart(3, '0')}`,
    dossier: '36000',
    nummer,
    zaken: [],
    indieners: isMotie ? [{ naam: 'Berg', fractie: 'CDA' }] : [],
    gerichtAan: [],
    datum: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
    delen: [
      {
        adres: 'tekst',
        soort: 'tekst',
        nummers: [],
        tekst: i === 250 ? 'Hier alleen staat het gemaal bij Lemmer beschreven.' : 'Gewone tekst.',
      },
    ],
    noten: [],
  };
});

let folder = '';
let page: Page;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pakket-'));
  const path = join(folder, 'kantoor.jsonl.gz');
  writeFileSync(path, await packOf(papers));
  page = await desk.session.openOwn('library.html');
  await take(page, [path]);
  await waitForText('400 stukken bewaard.');
  await waitForText('405 stukken');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const waitForText = (text: string) =>
  page.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { polling: 50 },
    text,
  );

const click = async (text: string) => {
  const button = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
        one.innerText.trim().startsWith(wanted),
      ),
    { polling: 50 },
    text,
  );
  await page.evaluate((element) => element?.click(), button);
};

/** The titles of the rows in view, once all have loaded. */
const titlesSeen = async (first: string): Promise<string[]> => {
  const titles = await page.waitForFunction(
    (wanted) => {
      const head = document.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
      const rows = [...document.querySelectorAll<HTMLElement>('tbody tr')]
        .map((row) => ({ row, top: row.getBoundingClientRect().top }))
        .filter(({ top }) => top >= head - 1 && top < innerHeight - 90)
        .sort((a, b) => a.top - b.top)
        .map(({ row }) => row.querySelector('a')?.textContent ?? '');
      return rows.length > 0 && rows.every(Boolean) && rows[0] === wanted ? rows : undefined;
    },
    { polling: 50 },
    first,
  );
  return (await titles.jsonValue()) ?? [];
};

const focused = () => page.evaluate(() => document.activeElement?.querySelector('a')?.textContent ?? '');
const select = async (label: string, value: string) => {
  const field = `select[aria-label="${label}"]`;
  // The filters load after the list.
  await page.waitForSelector(`${field} option[value="${value}"]`);
  await page.select(field, value);
};

test('says how many rows there are, and draws few of them', async () => {
  const { rows, drawn } = await page.evaluate(() => ({
    rows: document.querySelector('[role=grid]')?.getAttribute('aria-rowcount'),
    drawn: document.querySelectorAll('tbody tr').length,
  }));
  expect(rows).toBe('406');
  expect(drawn).toBeLessThan(80);
});

test('sorts by title, and the other way round', async () => {
  await click('Stuk');
  await select('Alle soorten', 'motie');
  expect((await titlesSeen('Onderwerp 000')).slice(0, 3)).toEqual([
    'Onderwerp 000',
    'Onderwerp 004',
    'Onderwerp 008',
  ]);
  await waitForText('100 stukken');
  await click('Stuk');
  expect((await titlesSeen('Onderwerp 396'))[1]).toBe('Onderwerp 392');
  await select('Alle soorten', '');
});

test('finds a paper by its words, showing the sentence, and by its number', async () => {
  await page.type('input[type=search]', 'gemaal bij Lemmer');
  await waitForText('Hier alleen staat het gemaal bij Lemmer beschreven.');
  await waitForText('Eén stuk');
  await page.$eval('input[type=search]', (field) => field.select());
  await page.type('input[type=search]', '36000 12');
  await titlesSeen(papers[11]?.titel ?? '');
  await page.$eval('input[type=search]', (field) => field.select());
  await page.type('input[type=search]', 'gewone tekst');
  await waitForText('De beste 200 treffers. Er zijn er meer');
  await page.$eval('input[type=search]', (field) => field.select());
  await page.keyboard.press('Backspace');
  await waitForText('405 stukken');
});

test('can be walked by keyboard from the first row to the last, wherever it was scrolled', async () => {
  await titlesSeen('De overstap van de Belastingdienst naar Microsoft');
  await page.focus('tbody tr[tabindex="0"]');
  await page.keyboard.press('End');
  await page.waitForFunction(
    (last) => document.activeElement?.querySelector('a')?.textContent === last,
    { polling: 50 },
    papers[0]?.titel,
  );
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('406');
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(
    (next) => document.activeElement?.querySelector('a')?.textContent === next,
    { polling: 50 },
    papers[1]?.titel,
  );
  await page.evaluate(() => scrollTo(0, 0));
  await titlesSeen('De overstap van de Belastingdienst naar Microsoft');
  await expect.poll(focused).toBe(papers[1]?.titel);
});

test('removes a range of papers by keyboard, and puts it back', async () => {
  await select('Alle soorten', 'brief');
  await waitForText('300 stukken');
  await page.focus('tbody tr[tabindex="0"]');
  await page.keyboard.press('Home');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '2', {
    polling: 50,
  });
  await page.keyboard.press(' ');
  await page.keyboard.down('Shift');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  await waitForText('4 geselecteerd');
  expect(await page.$$eval('tr[aria-selected=true] input:checked', (all) => all.length)).toBe(4);
  await page.keyboard.press('Delete');
  await waitForText('4 stukken zijn verwijderd.');
  await waitForText('296 stukken');
  // The focus stays in the list, on the row after those removed.
  await expect.poll(focused).toBe(papers[394]?.titel);
  await click('Zet terug');
  await waitForText('300 stukken');
  await select('Alle soorten', '');
});

test('the button that puts papers back takes over the focus of the one that removed them', async () => {
  await page.focus('tbody tr[tabindex="0"]');
  await page.keyboard.press(' ');
  await waitForText('1 geselecteerd');
  for (let i = 0; i < 2; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitForText('404 stukken');
  await page.waitForFunction(() => (document.activeElement as HTMLElement).innerText === 'Zet terug', {
    polling: 50,
  });
  await page.keyboard.press('Enter');
  await waitForText('405 stukken');
  await page.waitForFunction(() => document.activeElement?.matches('tbody tr'), { polling: 50 });
});

test('is printed whole, not only what is in view', async () => {
  await page.evaluate(() => {
    window.print = () => {
      const rows = [...document.querySelectorAll('tbody tr a')].map((row) => row.textContent);
      Reflect.set(window, 'printed', rows);
    };
  });
  await click('Print');
  const printed = await page.waitForFunction(() => Reflect.get(window, 'printed') as string[], {
    polling: 50,
  });
  const titles = await printed.jsonValue();
  expect(titles).toHaveLength(405);
  expect(titles.at(-1)).toBe(papers[0]?.titel);
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length < 80, { polling: 50 });
  await page.evaluate(() => Reflect.deleteProperty(window, 'printed'));
  await page.keyboard.down('Control');
  await page.keyboard.press('p');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => Reflect.get(window, 'printed')?.length === 405, { polling: 50 });
});

test('printed from the menu of the browser, which waits for nothing, says that it is not complete', async () => {
  const bytes = new Uint8Array(await page.pdf({ format: 'A4' }));
  const { delen } = await readDocument({ name: 'lijst.pdf', bytes });
  const printed = delen.map(({ tekst }) => tekst.replace(/\s+/g, ' ')).join(' ');
  expect(printed).toContain('Hier staan alleen de stukken die in beeld waren.');
});

test('a back-up is made, and remembered', async () => {
  await waitForText('Er is nog geen back-up gemaakt van de 400 stukken die je bewaarde.');
  await click('Maak een back-up');
  await waitForText('alles staat erin.');
});

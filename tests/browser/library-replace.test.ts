/** A file that would replace papers that are held: what the library page says of it, asks, and undoes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { transferFile } from '../../src/library/transfer/format.ts';
import { pointAt, waitForReferences } from '../../src/tools/reader.ts';
import { brief, packOf, press, take } from './library.ts';
import { waitForText } from './panel.ts';
import { useDesk } from './session.ts';

const desk = useDesk();
const SEED = 'ah-tk-20252026-726';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vervangen-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, contents: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

const packFile = async (name: string, papers: readonly Kamerdocument[]) => file(name, await packOf(papers));

function shipped(): Kamerdocument {
  const { documents } = JSON.parse(readFileSync(join(inject('extension'), 'seeds.json'), 'utf8'));
  return documents.find(({ id }: Kamerdocument) => id === SEED);
}

/** The text of the paper's own page, and where it says that it came from. */
async function paperPage(): Promise<{ text: string; origin: string }> {
  const page = await desk.session.openOwn(`library.html#${SEED}`);
  await page.waitForSelector('.paper .origin');
  const shown = await page.evaluate(() => ({
    text: document.querySelector('.text-column')?.textContent ?? '',
    origin: document.querySelector<HTMLElement>('.paper-head .origin')?.innerText ?? '',
  }));
  await page.close();
  return shown;
}

const openLibrary = async (): Promise<Page> => {
  const page = await desk.session.openOwn('library.html');
  await page.waitForSelector('tbody tr a');
  return page;
};

test('a pack replaces a paper of the product only if the reader says so, and that can be undone', async () => {
  const held = shipped();
  const delen = held.delen.map((deel, i) => (i === 0 ? { ...deel, tekst: 'Dit is vervalst.' } : deel));
  const page = await openLibrary();
  await take(page, [await packFile('vals.jsonl.gz', [{ ...held, delen }, brief(1)])]);
  await waitForText(page, 'Eén stuk bewaard. Eén stuk is niet vervangen');
  const before = await paperPage();
  expect(before.text).not.toContain('vervalst');
  expect(before.origin).toBe('uit de meegeleverde stukken');

  await press(page, 'Vervang toch');
  await waitForText(page, 'Eén stuk vervangen. Eén stond er al in.');
  const after = await paperPage();
  expect(after.text).toContain('Dit is vervalst.');
  expect(after.origin).toMatch(/^uit pakket «vals\.jsonl\.gz», \d/);
  const site = await desk.openBody('<p>Zie Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 726.</p>');
  await waitForReferences(site);
  expect(await pointAt(site, 'nr. 726')).toContain('uit pakket «vals.jsonl.gz»');
  await site.close();
  await page.bringToFront();

  await press(page, 'Zet de vorige tekst terug');
  await page.waitForFunction(() => !document.body.innerText.includes('Zet de vorige tekst terug'), {
    polling: 50,
  });
  expect(await paperPage()).toEqual(before);
  await page.close();
});

test('a back-up of others takes no more out than what the product ships, and that can be put back', async () => {
  const page = await openLibrary();
  const own = file(
    'brief.txt',
    'Vragen van het lid Berg (CDA) over de kas.\n\nVraag 1\nHoeveel zit er in?\n',
  );
  await take(page, [own]);
  await waitForText(page, 'Eén stuk bewaard.');
  const found = await page.waitForFunction(
    () => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('tbody a[href*="#lokaal-"]')];
      const own = links.find((link) => /\bkas\b/.test(link.closest('tr')?.innerText ?? ''));
      return own?.hash.slice(1);
    },
    { polling: 50 },
  );
  const id = (await found.jsonValue()) ?? '';
  const backup = transferFile(async () => ({
    header: { kind: 'back-up', papers: 0, shipped: [id], removed: [id, SEED] },
    papers: [],
  }));
  await take(page, [file('van-anderen.jsonl.gz', await new Response(backup).bytes())]);
  await waitForText(page, 'Eén meegeleverd stuk is verwijderd, zoals in de back-up.');
  await page.waitForSelector(`tbody a[href$="#${id}"]`);
  expect(await page.$(`tbody a[href$="#${SEED}"]`)).toBeNull();
  await press(page, 'Zet terug');
  await page.waitForSelector(`tbody a[href$="#${SEED}"]`);
  await page.close();
});

test('a pack of very many papers goes in only once the reader agrees', async () => {
  const many = Array.from({ length: 20_001 }, (_, i) => ({
    ...brief(i),
    id: `lokaal-${String(i).padStart(5, '0')}`,
  }));
  const path = await packFile('heel-veel.jsonl.gz', many);
  const page = await openLibrary();
  await take(page, [path]);
  await waitForText(page, 'In «heel-veel.jsonl.gz» staan 20.001 stukken.');
  await press(page, 'Laat maar');
  await waitForText(page, 'Geen stukken bewaard.');
  await page.close();
});

test('what is no address of a paper leads to the list, with a sentence', async () => {
  const page = await desk.session.openOwn('library.html#kst-31066-1512/../../evil?x=');
  await waitForText(page, 'Dit is geen adres van een stuk; hier is de lijst.');
  expect(await page.$$eval('a[href*=evil]', (links) => links.length)).toBe(0);
  await page.close();
});

/** Papers in and out of the library as files, and what becomes of an import that is stopped halfway. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { readTransfer } from '../../src/library/transfer/read.ts';
import { wordOf } from '../faults/papers.ts';
import { brief, packOf, press, take, tick } from './library.ts';
import { panelText, waitForText } from './panel.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'overdracht-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A pack of letters, each with a word of its own, in the order in which they are imported. */
async function packFile(name: string, first: number, count: number): Promise<string> {
  const papers = Array.from({ length: count }, (_, i) => brief(first + i, sentenceOf(first + i)));
  const path = join(folder, name);
  writeFileSync(path, await packOf(papers));
  return path;
}
const sentenceOf = (nummer: number): string => `Een brief over ${wordOf(nummer)}.`;

async function openLibrary(): Promise<Page> {
  const page = await desk.session.openOwn('library.html');
  await page.waitForSelector('tbody tr a');
  return page;
}

/**
 * Presses stop, or reloads the page, the moment it says that some but not all papers of a file are in. No more go in
 * until the page is reloaded, however long that takes.
 */
const whenSomeAreIn = (page: Page, what: 'stop' | 'reload') =>
  page.evaluate(async (act) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('stukwijzer');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const holdUp = () => {
      const bodies = database.transaction('bodies', 'readwrite').objectStore('bodies');
      const again = () => {
        bodies.count().onsuccess = again;
      };
      again();
    };
    new MutationObserver((_, watch) => {
      const progress = document.querySelector<HTMLElement>('.importer .progress');
      if (!/^[1-9][\d.]* van [\d.]+ stukken/.test(progress?.innerText ?? '')) return;
      watch.disconnect();
      if (act === 'reload') {
        holdUp();
        location.reload();
      } else progress?.querySelector('button')?.click();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, what);

/** The number in a sentence, once the page says it. */
async function numberIn(page: Page, sentence: RegExp): Promise<number> {
  const found = await page.waitForFunction(
    (wanted) => new RegExp(wanted).exec(document.body.innerText.replace(/\s+/g, ' '))?.[1],
    { polling: 50 },
    sentence.source,
  );
  return Number((await found.jsonValue())?.replace('.', ''));
}

const waitForNoNotice = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('.notice'), { polling: 50 });

const written = (count: number): string => count.toLocaleString('nl');

async function search(page: Page, word: string): Promise<void> {
  await page.$eval('input[type=search]', (field) => field.select());
  await page.type('input[type=search]', word);
}

/** Lets the browser save downloads in a folder of ours without asking. */
async function downloadTo(path: string): Promise<void> {
  const { browser } = desk.session;
  if (browserName === 'chromium') {
    const connection = await browser.target().createCDPSession();
    await connection.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path });
    return;
  }
  const connection: { send(method: string, params: object): Promise<unknown> } = Reflect.get(
    browser,
    'connection',
  );
  const downloadBehavior = { type: 'allowed', destinationFolder: path };
  await connection.send('browser.setDownloadBehavior', { downloadBehavior });
}

/** The papers in an exported file; none until it is complete. */
async function papersIn(path: string): Promise<unknown[]> {
  const found: unknown[] = [];
  try {
    const { papers } = await readTransfer(new Blob([readFileSync(path)]));
    for await (const paper of papers) found.push(paper);
  } catch {
    return [];
  }
  return found;
}

test('a selection is saved as a file that holds those papers and no others', async () => {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  await downloadTo(downloads);
  const page = await openLibrary();
  await tick(page, '403');
  await tick(page, '726');
  await waitForText(page, '2 geselecteerd');
  await press(page, 'Bewaar als bestand');
  const { documents }: { documents: Kamerdocument[] } = JSON.parse(
    readFileSync(join(inject('extension'), 'seeds.json'), 'utf8'),
  );
  const chosen = documents.filter(({ id }) => /-(403|726)$/.test(id));
  expect(chosen).toHaveLength(2);
  const saved = () => readdirSync(downloads).find((name) => name.endsWith('.gz')) ?? '';
  await expect.poll(() => papersIn(join(downloads, saved()))).toEqual(chosen);
  expect(saved()).toMatch(/^stukwijzer-2-stukken-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  await page.close();
});

// Headless Firefox has no drag and drop, so no driver can drop anything on it.
test.runIf(browserName === 'chromium')('a dropped folder is imported with the folders in it', async () => {
  const dropped = join(folder, 'map');
  mkdirSync(join(dropped, 'dieper', 'diepst'), { recursive: true });
  for (const [i, name] of ['een.txt', 'dieper/twee.txt', 'dieper/diepst/drie.txt'].entries())
    writeFileSync(
      join(dropped, name),
      `Vragen van het lid Berg (CDA) aan de Minister van Financiën over kas ${i} (ingezonden ${i + 1} mei 2025).\n\nVraag 1\nHoeveel zit er in kas ${i}?\n`,
    );
  writeFileSync(join(dropped, 'dieper', '.DS_Store'), 'van het systeem');
  const page = await openLibrary();
  const connection = await page.createCDPSession();
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await connection.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 500,
      data: { items: [], files: [dropped], dragOperationsMask: 1 },
    });
  await waitForText(page, '3 stukken bewaard.');
  expect(await page.$$('.failed')).toEqual([]);
  await page.close();
});

test('an import that is stopped keeps what is in, says so, and goes on when the file is given again', async () => {
  const path = await packFile('kantoor.jsonl.gz', 1000, 2000);
  const page = await openLibrary();
  await whenSomeAreIn(page, 'stop');
  await take(page, [path]);
  const entered = await numberIn(
    page,
    /([\d.]+) stukken bewaard\. De rest is op jouw verzoek niet gelezen\./,
  );
  expect(entered).toBeGreaterThan(0);
  expect(entered).toBeLessThan(2000);
  // The last paper in is complete: its words are found, and those of the next are not.
  await search(page, wordOf(999 + entered));
  await waitForText(page, sentenceOf(999 + entered));
  await search(page, wordOf(1000 + entered));
  await waitForText(page, 'Niets gevonden');
  expect(await panelText(page)).not.toContain('onderbroken');
  await take(page, [path]);
  await waitForText(
    page,
    `${written(2000 - entered)} stukken bewaard. ${written(entered)} stonden er al in.`,
  );
  await page.close();
});

test('an interrupted import is reported until the reader dismisses the notice or completes the import', async () => {
  const breakOff = async (page: Page, path: string) => {
    await whenSomeAreIn(page, 'reload');
    await take(page, [path]);
    return numberIn(page, /Van «pakket-\d\.jsonl\.gz» zijn ([\d.]+) van de 3\.000 stukken bewaard\./);
  };
  const first = await openLibrary();
  expect(await breakOff(first, await packFile('pakket-1.jsonl.gz', 4000, 3000))).toBeGreaterThan(0);
  await press(first, 'Laat maar');
  await waitForNoNotice(first);
  await first.close();

  const page = await openLibrary();
  await page.waitForSelector('.storage-status');
  expect(await panelText(page)).not.toContain('onderbroken');
  // Another file: one that is half in already is too fast to interrupt.
  const path = await packFile('pakket-2.jsonl.gz', 7000, 3000);
  await breakOff(page, path);
  await take(page, [path], '.notice input');
  await waitForText(page, 'stonden er al in.');
  await waitForNoNotice(page);
  await search(page, wordOf(9999));
  await waitForText(page, sentenceOf(9999));
  await page.close();
});

/** Files that take long to read: the page stays free meanwhile, and the reader can stop it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFormBomb } from '../documents/make-pdf.ts';
import { press, take } from './library.ts';
import { panelText, waitForText } from './panel.ts';
import { useDesk } from './session.ts';

const desk = useDesk();

let folder = '';
const path = (name: string): string => join(folder, name);
const question = (n: number) =>
  `Vragen van het lid Berg (CDA) aan de Minister van Financiën over kas ${n} (ingezonden ${n} mei 2025).\n\nVraag 1\nHoeveel zit er in kas ${n}?\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zwaar-'));
  writeFileSync(path('bom.pdf'), makeFormBomb({ depth: 7 }));
  // Each page is within what a page may take, so that it is some seconds before the file is refused.
  writeFileSync(path('lang.pdf'), makeFormBomb({ times: 7, depth: 4, pages: 20 }));
  for (const n of [1, 2, 3]) writeFileSync(path(`goed-${n}.txt`), question(n));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openLibrary(): Promise<Page> {
  const page = await desk.session.openOwn('library.html');
  await page.waitForSelector('tbody tr a');
  return page;
}

const waitUntilRead = (page: Page, name: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('.importer .progress')?.innerText.includes(wanted),
    { polling: 20 },
    name,
  );

test('a PDF that takes too much gets one sentence, and the files beside it are taken', async () => {
  const page = await openLibrary();
  await take(page, [path('bom.pdf'), path('goed-1.txt')]);
  await waitForText(page, 'Eén stuk bewaard.');
  const failed = await page.$$eval('.failed li', (items) => items.map((item) => item.innerText));
  expect(failed).toEqual([
    'bom.pdf: Dit bestand vraagt te veel rekenwerk om te lezen; zo zwaar is geen Kamerstuk.',
  ]);
  await page.close();
});

test('while a PDF is read, the page answers, and stops it at once; the next import goes as ever', async () => {
  const page = await openLibrary();
  await take(page, [path('goed-2.txt'), path('lang.pdf'), path('goed-3.txt')]);
  await waitUntilRead(page, 'lang.pdf');
  await press(page, 'Stop');
  await waitForText(page, 'Eén stuk bewaard. De rest is op jouw verzoek niet gelezen.');
  // It was not read to its end, or it would have been refused.
  expect(await panelText(page)).not.toContain('rekenwerk');
  await expect.poll(() => page.workers().length).toBe(0);
  await take(page, [path('goed-3.txt')]);
  await waitForText(page, 'Eén stuk bewaard.');
  expect(await page.$$('.failed')).toEqual([]);
  await page.close();
});

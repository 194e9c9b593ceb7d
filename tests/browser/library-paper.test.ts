import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { useDesk } from './session.ts';

const desk = useDesk();

const NOTICE = 'ah-tk-20252026-403';

/** Opens a paper at its own address on the library page. */
async function openPaper(adres: string): Promise<Page> {
  const page = await desk.session.openOwn(`library.html#${adres}`);
  await page.waitForSelector('.paper h1');
  return page;
}

const waitForText = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { polling: 50 },
    text,
  );

/** The text that the reader sees, on one line. */
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '));

const press = (page: Page, selector: string, text: string) =>
  page.$$eval(
    selector,
    (all, wanted) => {
      const one = all.find((element) => element.textContent?.replace(/\s+/g, ' ').includes(wanted));
      if (!(one instanceof HTMLElement)) throw new Error(`nothing says ${wanted}`);
      one.focus();
      one.click();
    },
    text,
  );

test('a paper is shown whole on a page of its own, and going back leads to where the list was', async () => {
  const page = await desk.session.openOwn('library.html');
  await page.setViewport({ width: 1000, height: 500 });
  await page.waitForSelector('tbody tr a');
  // What loads above the list would move it.
  await page.waitForSelector('.storage-status');
  await page.evaluate(() => scrollTo(0, 120));
  await page.waitForFunction(() => history.state?.top === 120, { polling: 50 });
  await press(page, 'tbody tr a', 'De brief van de Staatsecretaris');
  await page.waitForSelector('.paper h1');
  const text = await textOf(page, '.paper');
  expect(text).toContain('Vraag 7 Welke technische en contractuele maatregelen');
  expect(text).toContain('Noten');
  expect(text).toContain('Kamerstukken II, 2024/25, 31 066, nr. 1512');
  expect(await page.title()).toMatch(/nr\.\s403/);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => scrollY === 120 && document.querySelector('tbody tr a'), { polling: 50 });
  await page.close();
});

test('the address of a part leads to that part, and a note leads back to its mark', async () => {
  const page = await desk.session.openOwn('library.html');
  await page.setViewport({ width: 1000, height: 600 });
  const seen = (part: string) =>
    page.waitForFunction(
      (id) => {
        const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? {
          top: -1,
          bottom: 0,
        };
        return document.activeElement?.id === id && top >= 0 && bottom <= innerHeight;
      },
      { polling: 50 },
      `${NOTICE}#${part}`,
    );
  await page.evaluate((adres) => {
    location.hash = adres;
  }, `${NOTICE}#voetnoot-2`);
  await seen('voetnoot-2');
  await press(page, '.notes a', 'Mededeling');
  await seen('mededeling');
  await page.close();
});

test('a reference opens beside the text, closes with Esc, and leads to the page of its paper', async () => {
  const page = await openPaper(NOTICE);
  await press(page, '.part button', '2025Z18684');
  await waitForText(page, 'Over dezelfde vragen');
  await page.waitForSelector('.card-pane');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.card-pane'), { polling: 50 });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2025Z18684');
  // Esc before the browser has rendered the card still leads back.
  await page.evaluate(() => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector('.card-pane')) return;
      watch.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      Reflect.set(window, 'hasPressed', true);
    }).observe(document.body, { subtree: true, childList: true });
  });
  await press(page, '.part button', '2025Z18684');
  await page.waitForFunction(
    () => Reflect.has(window, 'hasPressed') && !document.querySelector('.card-pane'),
    {
      polling: 50,
    },
  );
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2025Z18684');
  await press(page, '.part button', '2');
  await page.waitForSelector('.card-pane');
  await press(page, '.card-pane button', '31 066, nr. 1512');
  await page.waitForSelector('.card-pane [aria-label="Terug"]');
  await page.locator('.card-pane [aria-label="Open in je bibliotheek"]').click();
  await page.waitForFunction(() => document.querySelector('.paper h1')?.textContent?.includes('1512'), {
    polling: 50,
  });
  expect(await textOf(page, '.citations')).toContain('Overstap kantoorautomatisering naar M365');
  await page.close();
});

test('the timeline shows what happened when, drawn and as a table', async () => {
  const page = await openPaper(NOTICE);
  expect(
    await page.$$eval('.question-timeline .step', (all) => all.map((element) => element.textContent)),
  ).toEqual([
    '42 dagen3 oktober 2025Gevraagd',
    '17 dagen14 november 2025Uitstel gemeld',
    '1 december 2025Beantwoord',
  ]);
  await page.click('.timeline summary');
  expect(
    await page.$$eval('.timeline tbody tr', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' '))),
    ),
  ).toEqual([
    ['3 oktober 2025', 'Gevraagd', 'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 403'],
    ['14 november 2025', 'Uitstel gemeld', 'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 403'],
    ['1 december 2025', 'Beantwoord', 'Antwoord op vragen van Van der Werf'],
  ]);
  await press(page, '.question-timeline a', 'Beantwoord');
  await waitForText(page, 'Antwoord 7');
  await page.close();
});

test('only the paper is printed, and nothing to press', async () => {
  const page = await openPaper(NOTICE);
  const { delen } = await readDocument({
    name: 'geprint.pdf',
    bytes: new Uint8Array(await page.pdf({ format: 'A4' })),
  });
  const printed = delen.map(({ tekst }) => tekst.replace(/\s+/g, ' ')).join(' ');
  expect(printed).toContain('Welke technische en contractuele maatregelen zijn getroffen');
  expect(printed).not.toMatch(/Verwijder|Print|Als tabel/);
  await page.close();
});

test('a paper removed on its own page can be put back from there', async () => {
  const page = await openPaper('ah-tk-20252026-726');
  await press(page, 'button', 'Verwijder');
  await waitForText(page, 'Eén stuk is verwijderd.');
  await page.waitForFunction(() => !document.querySelector('.part'), { polling: 50 });
  await press(page, 'button', 'Zet terug');
  await waitForText(page, 'Vraag 28');
  await page.close();
});

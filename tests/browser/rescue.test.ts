/** What the library page offers where something is wrong: mending, saving what can be read, taking what is whole. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { harm } from '../library/harm.ts';
import { brief, packOf, press, take } from './library.ts';
import { waitForText } from './panel.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openLibrary(before?: (page: Page) => Promise<unknown>): Promise<Page> {
  return desk.session.openOwn('library.html', before);
}

test('the index is mended at the press of a button, and what was not listed is listed again', async () => {
  const path = join(folder, 'pakket.gz');
  writeFileSync(path, await packOf([brief(1), brief(2)]));
  const page = await openLibrary();
  await take(page, [path]);
  await waitForText(page, '2 stukken bewaard.');
  const gone = "edit('heads', (row) => row.id === hurt ? undefined : row); edit('terms', () => undefined)";
  await page.evaluate(`(${harm})('stukwijzer', (edit, put, hurt) => { ${gone} }, 'kst-36000-1')`);
  // In Firefox navigation to a page of ours never settles.
  await page.evaluate(() => location.reload()).catch(() => {});
  await waitForText(page, 'De index is beschadigd');
  await press(page, 'Herstel de index');
  await waitForText(page, 'De index is hersteld.');
  await waitForText(page, 'Brief 1');
  await page.type('input[type=search]', 'gewone');
  await waitForText(page, '2 stukken');
  await page.close();
});

test('of a file with a bad line the good ones are taken if the reader wants them, and nothing before', async () => {
  const lines = [
    { format: 'stukwijzer', version: 1, kind: 'pack', papers: 3 },
    brief(11),
    { id: 'kst-36000-12' },
    brief(13),
    { end: true, papers: 3, hash: '' },
  ];
  const path = join(folder, 'half.gz');
  writeFileSync(path, gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
  const page = await openLibrary();
  await take(page, [path]);
  await waitForText(page, 'er is niets veranderd');
  await press(page, 'Neem de 2 goede');
  await waitForText(page, '2 stukken bewaard.');
  await waitForText(page, 'Brief 13');
  await page.close();
});

// Other drivers run nothing in a page of an extension before its own scripts.
test.runIf(browserName === 'chromium')(
  'a library that does not open is saved as far as it can be read',
  async () => {
    const page = await openLibrary((opened) =>
      opened.evaluateOnNewDocument(() => {
        const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = function (name, version) {
          if (version) throw new DOMException('the disk is failing', 'UnknownError');
          return open.call(this, name);
        };
      }),
    );
    await waitForText(page, 'De bibliotheek gaat niet open.');
    await press(page, 'Bewaar wat nog te lezen is');
    await waitForText(page, 'stukken staan nu in een back-up bij je downloads.');
    await page.close();
  },
);

test.runIf(browserName === 'chromium')('what cannot be drawn is a sentence, never a blank page', async () => {
  for (const path of [
    'library.html',
    'library.html#ah-tk-20252026-403',
    'sidepanel.html?open=ah-tk-20252026-403',
  ]) {
    const page = await desk.session.openOwn(path, (opened) =>
      opened.evaluateOnNewDocument(() => {
        Intl.ListFormat.prototype.format = () => {
          throw new Error('of our own making');
        };
      }),
    );
    await page.waitForFunction(() => /niet te tonen/.test(document.body.innerText), { polling: 50 });
    expect(await page.$('main')).not.toBeNull();
    await page.close();
  }
});

/** Every kind of damage as its reader sees it: on the library page, in the panel and on a card over a page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pointAt, waitForReferences } from '../../src/tools/reader.ts';
import { KINDS, type Seen } from '../library/damage.ts';
import { harm } from '../library/harm.ts';
import { brief, packOf, press, take } from './library.ts';
import { panelText, waitForText } from './panel.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();
const hurt = { ...brief(1, 'Over de dijkversterking, zie Kamerstuk 36 000, nr. 2.'), datum: '2025-03-01' };
const others = [brief(2, 'Over gemalen, naar aanleiding van Kamerstuk 36 000, nr. 1.'), brief(3)];

/** Some of each group, since every page is opened anew for each; all of them are tried in Node. */
const every = 3;
const kinds = KINDS.filter((_, i) => i % every === 0);

/** A page of ours from which the tables are damaged, and made whole again. */
let bench: Page;
let library: Page;
let panel: Page;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'schade-'));
  const path = join(folder, 'pakket.gz');
  writeFileSync(path, await packOf([hurt, ...others]));
  library = await desk.session.openOwn('library.html');
  await take(library, [path]);
  await waitForText(library, '3 stukken bewaard.');
  rmSync(folder, { recursive: true });
  bench = await desk.session.openOwn('options.html');
  await bench.evaluate(keepAll);
  panel = await desk.session.openOwn('sidepanel.html?zoek=dijkversterking');
});
afterAll(() => Promise.all([bench, library, panel].map((page) => page?.close())));

/** Keeps all rows in the page; `restoreAll` puts them back. */
async function keepAll(): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('stukwijzer'));
  const tables = [...database.objectStoreNames];
  const rows = await Promise.all(
    tables.map((table) => settled(database.transaction(table).objectStore(table).getAll())),
  );
  Reflect.set(window, 'restoreAll', async () => {
    const transaction = database.transaction(tables, 'readwrite');
    for (const [i, table] of tables.entries()) {
      const store = transaction.objectStore(table);
      store.clear();
      for (const row of rows[i] ?? []) store.put(row);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
  });
}

const BAD = /geeft geen antwoord|Opzoeken lukte niet|kent dit stuk niet|Niets gevonden|niet te tonen/;

/** Waits for what the reader should see, before which nothing may be seen that no reader should. */
async function expectSeen(page: Page, wanted: Seen, whole: string, damaged: string): Promise<void> {
  await waitForText(page, wanted === 'as before' ? whole : damaged);
  expect(await panelText(page)).not.toMatch(BAD);
}

async function seenOnCard(): Promise<Seen> {
  const page = await desk.openBody('<p>Zie Kamerstuk 36 000, nr. 1.</p>');
  await waitForReferences(page);
  const text = await pointAt(page, 'nr. 1');
  expect(text).not.toMatch(BAD);
  return text.includes('Dit stuk is beschadigd.') ? 'says damaged' : 'as before';
}

/** Ids of the papers in the back-up that the reader makes. */
async function exportedIds(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const read = async () => {
        const { body } = await fetch(this.href);
        const text = await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).text();
        const lines = text.trimEnd().split('\n').slice(1, -1);
        Reflect.set(
          window,
          'exported',
          lines.map((line) => JSON.parse(line).stuk.id),
        );
      };
      void read();
    };
  });
  await press(page, 'Maak een back-up');
  const found = await page.waitForFunction(() => Reflect.get(window, 'exported'), { polling: 50 });
  return (await found.jsonValue()) as string[];
}

// In Firefox no driver reloads pages of ours.
test.skipIf(browserName === 'firefox').each(kinds)(
  '$name',
  async ({ harm: statements, list, paper, search, card, exported }) => {
    await bench.evaluate(() => (Reflect.get(window, 'restoreAll') as () => Promise<void>)());
    await bench.evaluate(
      `(${harm})('stukwijzer', (edit, put, hurt) => { ${statements} }, ${JSON.stringify(hurt.id)})`,
    );
    await panel.reload();
    expect(await seenOnCard(), 'card').toBe(card);
    await expectSeen(panel, search, 'Over de dijkversterking', 'beschadigd');

    await library.evaluate((id) => {
      location.hash = id;
    }, hurt.id);
    await library.reload();
    await expectSeen(library, paper, 'Over de dijkversterking', 'Dit stuk is beschadigd.');
    await library.evaluate(() => {
      location.hash = '';
    });
    await library.waitForSelector('.storage-status');
    await expectSeen(library, list, 'Brief 1', 'Een deel van je bibliotheek is beschadigd');

    const ids = await exportedIds(library);
    expect(ids.includes(hurt.id), 'in the back-up').toBe(exported);
    expect(ids).toEqual(expect.arrayContaining(others.map(({ id }) => id)));
    if (!exported) await waitForText(library, `beschadigd: ${hurt.id}`);
  },
);

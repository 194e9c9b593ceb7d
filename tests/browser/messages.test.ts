/** Messages from `tests/messages/arbitrary.ts`, sent in a real browser by whoever can, and the state afterwards. */
import fc from 'fast-check';
import type { Page, Realm } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pointAt, pointAway, waitForReferences } from '../../src/tools/reader.ts';
import { anyMessage, withPage } from '../messages/arbitrary.ts';
import { PAGES } from '../pages/site.ts';
import { searchFor, waitForText } from './panel.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

/** Stands for the name of a reading, which only the sender of a message knows. */
const LAST_READ = 'de laatste lezing';

/** What extensions call the browser by. */
const API = browserName === 'chromium' ? 'chrome' : 'browser';

/** The same in every run; what JSON cannot express is sent in Node, by `tests/background`. */
const messages = fc.sample(anyMessage, { seed: 2025_11_22, numRuns: 800 }).flatMap((message) => {
  try {
    return JSON.stringify(withPage(message, LAST_READ)) ?? [];
  } catch {
    return []; // Circular.
  }
});

/** A page of ours may ask to keep a page; that it is then kept is no finding. */
const harmless = messages.filter((message) => !message.includes('"keep-page"'));

/** Sends them all, some at a time; returns the errors, and the name of the page that the background last read for it. */
const sayAll = (sender: Page | Realm, all: readonly string[]) =>
  sender.evaluate(
    async (jsons, api, lastRead) => {
      const { runtime } = Reflect.get(globalThis, api);
      const errors = new Set<string>();
      let page = 'none';
      const say = async (json: string) => {
        const { error, reply } = (await runtime.sendMessage(JSON.parse(json))) ?? {};
        if (error) errors.add(error);
        if (reply?.references) page = reply.page;
      };
      const named = (json: string) => json.replaceAll(lastRead, page);
      for (let from = 0; from < jsons.length; from += 20)
        await Promise.all(jsons.slice(from, from + 20).map((json) => say(named(json))));
      return { errors: [...errors], page };
    },
    all,
    API,
    LAST_READ,
  );

/** Whether the background still knows a page: what one of our own pages asks of it. */
const isKnown = (own: Page, page: string) =>
  own.evaluate(
    async (name, api) => {
      const { runtime } = Reflect.get(globalThis, api);
      const reference = { start: 0, end: 7, kind: 'vraag', ids: [], pinpoint: { vraag: [1] } };
      const request = { reference, standing: { page: name } };
      let answer: { reply?: unknown; error?: string } = {};
      do answer = await runtime.sendMessage({ name: 'card', request });
      while (answer.error?.endsWith('comes too often'));
      return !answer.error && answer.reply !== 'reread';
    },
    page,
    API,
  );

/** A digest of everything in each table. */
const tables = (own: Page) =>
  own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const inFull = (_: string, value: unknown) => (value instanceof Uint8Array ? value.join() : value);
    const db = await done(indexedDB.open('stukwijzer'));
    const words: Record<string, string> = {};
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name);
      const [keys, rows] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      const json = new TextEncoder().encode(JSON.stringify([keys, rows], inFull));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', json));
      words[name] = `${rows.length} rows, ${hash.slice(0, 6).join('-')}`;
    }
    db.close();
    return words;
  });

/** Of the scripts that extensions have on a page: ours, at least. */
function realmsOf(page: Page): Realm[] {
  const realms = page.extensionRealms();
  expect(realms).not.toEqual([]);
  return realms;
}

test('whatever a page sends, no row of the library changes and the reader can read on', async () => {
  const page = await desk.open(PAGES.agenda);
  await waitForReferences(page, 5);
  await pointAt(page, 'Kamerstuk 31 066, nr. 1512');
  await pointAway(page);
  const panel = await desk.openPanel('Commissiedebat');
  const before = await tables(panel);
  expect(before.bodies).toMatch(/^5 rows/);

  // Only in Chromium does a driver reach the content script of a page.
  const beside = browserName === 'chromium' ? realmsOf(page) : [];
  for (const sender of [panel, ...beside]) {
    const { errors, page: read } = await sayAll(sender, sender === panel ? harmless : messages);
    // A panel only opens for the reader's own click.
    const right = /does not fit its schema$|user (gesture|input)/;
    const refused =
      /^request (card|meet-script|open-panel|overview|related|library-trouble|search|keep-page) is not for pages$|comes too often$/;
    const others = errors.filter((error) => !right.test(error));
    if (sender === panel) expect(others).toEqual([]);
    else expect(others.filter((error) => !refused.test(error))).toEqual([]);
    // A background that had died would have forgotten the page.
    expect(await isKnown(panel, read)).toBe(true);
  }

  expect(await tables(panel)).toEqual(before);
  await page.bringToFront();
  expect(await pointAt(page, '2025Z18684')).toContain('Van der Werf');
  const next = await desk.openPanel('Commissiedebat');
  await searchFor(next, 'exitstrategie');
  await next.waitForSelector('.hits mark');
});

// Only in Chromium does a driver reach the content script of a page; Firefox cannot close its storage to one.
test.runIf(browserName === 'chromium')(
  'what is kept beside the library is out of reach of a page',
  async () => {
    const page = await desk.open(PAGES.agenda);
    await waitForReferences(page, 5);
    for (const realm of realmsOf(page)) {
      const tries = await realm.evaluate(async () => {
        const { storage } = Reflect.get(globalThis, 'chrome');
        const library = { library: 'weg', papers: 4321, day: '2025-11-22' };
        const settings = { paused: ['*'] };
        return Promise.all(
          [
            storage.local.get(),
            storage.local.set({ library, settings }),
            storage.local.clear(),
            storage.session.get(),
          ].map((attempt) =>
            attempt.then(
              () => 'done',
              (error: Error) => error.message,
            ),
          ),
        );
      });
      for (const outcome of tries) expect(outcome).toMatch(/^Access to storage is not allowed/);
    }
    const panel = await desk.openPanel('Commissiedebat');
    await waitForText(panel, 'Pauzeer hier');
    expect(await panel.evaluate(() => document.querySelector('[role=alert]')?.textContent)).toBeUndefined();
  },
);

test.runIf(browserName === 'chromium')(
  'a page gets no card out of the library, however often it asks',
  async () => {
    const page = await desk.open(PAGES.agenda);
    await waitForReferences(page, 5);
    for (const realm of realmsOf(page)) {
      const answers = await realm.evaluate(async () => {
        const { runtime } = Reflect.get(globalThis, 'chrome');
        const reference = { start: 0, end: 7, kind: 'kamerstuk', ids: ['kst-31066-1512'] };
        const message = { name: 'card', request: { reference, standing: {} } };
        const replies = await Promise.all(Array.from({ length: 1000 }, () => runtime.sendMessage(message)));
        return [...new Set(replies.map((reply) => JSON.stringify(reply)))];
      });
      expect(answers).toEqual([JSON.stringify({ error: 'request card is not for pages' })]);
    }
    // The tab beside it may ask all the same.
    const beside = await desk.openBody('<p>Zie 2025Z18684.</p>');
    await waitForReferences(beside);
    await beside.bringToFront();
    expect(await pointAt(beside, '2025Z18684')).toContain('Van der Werf');
  },
);

/**
 * The product as it ships, on pages that are out to learn or do something. In: what such a page is made of. Out: the
 * page, with the card open over it as a reader opens it, and what the page got.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject, vi } from 'vitest';
import { cardFrame, placeOfText, waitForNoCard, waitForReferences } from '../../../src/tools/reader.ts';
import { openSession, type Session } from '../../../src/tools/session.ts';
import { sitePage } from '../../pages/site.ts';
import { browserName } from '../session.ts';
import { screenReaderFor } from './screen-reader.ts';

declare global {
  /** On a hostile page: what it got so far. */
  var loot: unknown[];
}

export interface HostilePage {
  /** Runs in the page before anything else of it. */
  early?: () => void;
  head?: string;
  body?: string;
  headers?: Record<string, string>;
}

interface HostilePages {
  readonly session: Session;
  /** Opens the page, and waits until its reference can be pointed at. */
  open(what?: HostilePage): Promise<Page>;
  /** Points at the reference, whatever comes of it. */
  pointAtReference(page: Page): Promise<void>;
  /** Points at the reference, and waits until its card can be read. */
  openCard(page: Page): Promise<void>;
  /** The page with its card open. */
  openWithCard(what?: HostilePage): Promise<Page>;
  /** All that a reader can read on the page, the card included. */
  read(page: Page): Promise<string>;
  /** Clicks what has this name in the card, as a reader does. */
  click(page: Page, name: string): Promise<void>;
  /** Where something in the card is. */
  placeOf(page: Page, name: string): Promise<{ x: number; y: number }>;
  /** Fails where the card is not on view, or is not as it was when it opened. */
  expectUntouched(page: Page): Promise<void>;
  /** Fails where anything got out, of the card or of the extension's address. */
  expectNothingIn(loot: unknown): void;
}

/** What the reader points at. */
const REFERENCE = '2025Z18684';

/** What the card of it says, by which it can be told that some of it got out. */
const WORDS = [
  'Van der Werf',
  'kantoorautomatisering',
  'Staatssecretaris',
  'berichtgeving',
  'Officiële bron',
];

/** Some of the card's parts, in the state in which it opens. */
const PARTS = [
  'gesteld op 3 oktober 2025',
  'Van der Werf (D66) aan',
  'Kopieer als verwijzing',
  'Officiële bron',
  'Zet vast',
  'Vraag 6: In berichtgeving',
];

export function useHostilePages(): HostilePages {
  let session: Session | undefined;
  const sent = new Map<string, { html: string; headers?: Record<string, string> }>();
  const started = () => {
    if (!session) throw new Error('the browser has not started');
    return session;
  };
  beforeAll(async () => {
    session = await openSession({
      browser: browserName,
      extension: inject('product'),
      site: ({ href }) => sent.get(href),
    });
    // The welcome page comes by itself, in front of others.
    const isWelcome = (url: string) => url.endsWith('/welcome.html');
    if (browserName === 'chromium') await session.browser.waitForTarget((one) => isWelcome(one.url()));
  });
  afterEach(async () => {
    const [first, ...others] = await started().browser.pages();
    for (const page of others) await page.close();
    await first?.bringToFront();
  });
  afterAll(() => session?.close());

  const read = (page: Page) => screenReaderFor(started()).read(page);
  const missing = async (page: Page) => {
    const all = (await read(page)) + (browserName === 'firefox' ? await readShownFrame(page) : '');
    return PARTS.filter((part) => !all.includes(part));
  };

  const pages: HostilePages = {
    get session() {
      return started();
    },
    read,
    async open({ early = () => {}, head = '', body = `<p>Zie ${REFERENCE} hierover.</p>`, headers } = {}) {
      const url = `https://www.tweedekamer.nl/proef/${sent.size + 1}`;
      // Browsers ask for an icon when they like, among what the page hears.
      const icon = '<link rel="icon" href="data:,">';
      const script = `<script>globalThis.loot = []; (${early})();</script>`;
      const html = sitePage('Nieuws : Proef', body, script + icon + head);
      sent.set(url, headers ? { html, headers } : { html });
      const page = await started().open(url);
      await waitForReferences(page);
      await page.bringToFront();
      return page;
    },
    async pointAtReference(page) {
      const { x, y } = await placeOfText(page, REFERENCE);
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
    },
    async openCard(page) {
      await until(async () => {
        await pages.pointAtReference(page);
        expect(await missing(page)).toEqual([]);
      });
    },
    async openWithCard(what) {
      const page = await pages.open(what);
      await pages.openCard(page);
      return page;
    },
    async placeOf(page, name) {
      let before = '';
      return until(async () => {
        const found = await screenReaderFor(started()).find(page, name);
        const place = found ?? (browserName === 'firefox' ? await findInShownFrame(page, name) : undefined);
        // A card just shown may not have reached its place yet.
        const now = JSON.stringify(place);
        const stands = now === before;
        before = now;
        if (!place || !stands) throw new Error(`there is no “${name}” that stands still`);
        return place;
      });
    },
    async click(page, name) {
      const { x, y } = await pages.placeOf(page, name);
      await page.mouse.click(x, y);
    },
    async expectUntouched(page) {
      await until(async () => expect(await missing(page)).toEqual([]));
    },
    expectNothingIn(loot) {
      const text = JSON.stringify(loot) ?? '';
      const { host, protocol } = new URL(started().origin);
      const got = [...WORDS, host, protocol].filter((one) => text.toLowerCase().includes(one.toLowerCase()));
      expect(got, `in ${text.slice(0, 2000)}`).toEqual([]);
    },
  };
  return pages;
}

/** The card as its own frame has it: Firefox's tree may lack a frame that a page has handled. */
async function readShownFrame(page: Page): Promise<string> {
  const isShown = await page.evaluate(() => document.querySelector('stukwijzer-kaart:popover-open') !== null);
  const frame = isShown ? await cardFrame(page) : undefined;
  const text = await frame?.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel);
    return [document.body.innerText, ...labels].join(' ').replace(/\s+/g, ' ');
  });
  return text ?? '';
}

/** Where something in the shown card is on the page; only Firefox tells where a window is. */
async function findInShownFrame(page: Page, name: string): Promise<{ x: number; y: number } | undefined> {
  const frame = await cardFrame(page);
  const place = await frame?.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('.shell *')].reverse();
    const found = all.find((one) => (one.ariaLabel ?? one.textContent ?? '').includes(wanted));
    const rect = found?.getBoundingClientRect();
    const { mozInnerScreenX: left, mozInnerScreenY: top } = window as unknown as Record<string, number>;
    return rect && { x: Number(left) + rect.x + rect.width / 2, y: Number(top) + rect.y + rect.height / 2 };
  }, name);
  if (!place) return undefined;
  return page.evaluate(({ x, y }) => {
    const { mozInnerScreenX: left, mozInnerScreenY: top } = window as unknown as Record<string, number>;
    return { x: x - Number(left), y: y - Number(top) };
  }, place);
}

/** Tries until it does not throw; in a hook too, where tests' own polling is not to be had. */
export const until = <T>(attempt: () => Promise<T>): Promise<T> =>
  vi.waitFor(attempt, { timeout: 60_000, interval: 50 });

/** Moves the pointer off the card and its reference, until both know. */
export async function pointElsewhere(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await waitForNoCard(page);
  await page.waitForFunction(() => !CSS.highlights.has('stukwijzer-lit'), { polling: 50 });
}

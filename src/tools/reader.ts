/**
 * What a reader does on a page, for tests and tools that drive a browser: wait for the underlines, point at some text,
 * read the card.
 */
import type { Frame, Page } from 'puppeteer-core';

/** Waits until the references of the page are painted. */
export async function waitForReferences(page: Page, atLeast = 1): Promise<void> {
  await page.waitForFunction(
    (least) => (CSS.highlights.get('stukwijzer')?.size ?? 0) >= least,
    { polling: 50 },
    atLeast,
  );
}

/** Where some text is on the screen, whatever nodes and lines it runs over; `within` narrows it. */
export async function placeOfText(
  page: Page,
  text: string,
  within = text,
): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(findText, text, within);
  if (!place) throw new Error(`the page does not show “${text}”`);
  return place;
}

function findText(text: string, within: string): { x: number; y: number } | null {
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const nodes: { node: Text; start: number }[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: whole.length });
    whole += (node as Text).data;
  }
  const pattern = (words: string) =>
    new RegExp(
      words
        .split(/\s+/)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('\\s+'),
    );
  const outer = pattern(text).exec(whole);
  const inner = outer && pattern(within).exec(outer[0]);
  if (!outer || !inner) return null;
  const start = outer.index + inner.index;
  const end = start + inner[0].length;
  const at = (offset: number) => {
    const holder = nodes.findLast((one) => one.start <= offset) as { node: Text; start: number };
    return [holder.node, offset - holder.start] as const;
  };
  const range = document.createRange();
  range.setStart(...at(start));
  const [endNode, endOffset] = at(end - 1);
  range.setEnd(endNode, endOffset + 1);
  const rectNow = () => [...range.getClientRects()].find((one) => one.width > 0);
  const before = rectNow();
  if (!before) return null;
  scrollBy({ top: before.top - innerHeight / 2, behavior: 'instant' });
  const rect = rectNow();
  return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
}

/** Points at some text and waits for its card. */
export async function pointAt(page: Page, text: string, within?: string): Promise<string> {
  const { x, y } = await placeOfText(page, text, within);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  return readCard(page);
}

/** How long a card may take to come, in ms: a busy machine is no failure. */
const CARD_MS = 60_000;

/**
 * The frame that the card is in, once it has loaded; it is of the extension, not of the page. Its address is asked of
 * itself, since not every driver knows it.
 */
export async function cardFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const isCard = () => location.pathname === '/card.html' && location.protocol.endsWith('-extension:');
    if (await frame.evaluate(isCard).catch(() => false)) return frame;
  }
  return undefined;
}

/** The frame of the card, once it is on view with its contents. */
export async function shownCard(page: Page): Promise<Frame> {
  const until = Date.now() + CARD_MS;
  for (;;) {
    if (await page.evaluate(() => document.querySelector('stukwijzer-kaart:popover-open') !== null)) {
      const frame = await cardFrame(page);
      const isReady = () => document.querySelector('.shell')?.getAttribute('aria-busy') === 'false';
      if (frame && (await frame.evaluate(isReady).catch(() => false))) return frame;
    }
    if (Date.now() > until) throw new Error('no card has come');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The text of the card on the page, once it has its contents. */
export async function readCard(page: Page): Promise<string> {
  const frame = await shownCard(page);
  return frame.evaluate(() => document.querySelector<HTMLElement>('.shell')?.innerText ?? '');
}

/** Where the card is on the screen, which must show the page; in a test build only, where its frame can be found. */
export function cardBox(page: Page): Promise<{ left: number; top: number; width: number; height: number }> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const frame = document.querySelector('stukwijzer-kaart')?.shadowRoot?.querySelector('iframe');
    const { left, top, width, height } = (frame ?? document.body).getBoundingClientRect();
    return { left, top, width, height };
  });
}

/** Clicks what has this label or text inside the card, as a reader does: with the pointer, once the card stands still. */
export async function clickInCard(page: Page, label: string | RegExp): Promise<void> {
  const pattern = typeof label === 'string' ? `^${label}$` : label.source;
  const until = Date.now() + CARD_MS;
  let before = '';
  for (;;) {
    const frame = await shownCard(page);
    const spot = await frame.evaluate(findInCard, pattern).catch(() => null);
    const { left, top } = await cardBox(page);
    const now = JSON.stringify([spot, left, top]);
    if (spot && now === before) return page.mouse.click(left + spot.x, top + spot.y);
    before = now;
    if (Date.now() > until) throw new Error(`nothing in the card is called ${pattern}`);
  }
}

/** Where it is in the frame; null while it is not there, or while the card is covered or on its way. */
function findInCard(pattern: string): { x: number; y: number } | null {
  if (document.documentElement.hasAttribute('data-covered')) return null;
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((element) =>
    new RegExp(pattern).test((element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
  found?.scrollIntoView({ block: 'nearest' });
  const rect = found?.getClientRects()[0];
  return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
}

export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('stukwijzer-kaart:popover-open'), { polling: 50 });
}

/** Moves the pointer to the top left corner, where there is nothing. */
export async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await waitForNoCard(page);
}

/** The browser's id of the tab with this page; `own` is a page of the extension. */
export async function tabNumber(own: Page, title: string): Promise<number> {
  const found = await own.waitForFunction(
    async (wanted) => {
      const { tabs } =
        'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
      for (const { id } of await tabs.query({})) {
        const state = await tabs.sendMessage(id, { name: 'state', notice: {} }).catch(() => undefined);
        if (state?.title.startsWith(wanted)) return id as number;
      }
      return 0;
    },
    { polling: 50 },
    title,
  );
  return found.jsonValue();
}

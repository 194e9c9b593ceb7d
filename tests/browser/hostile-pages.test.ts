/** Pages that hide, cover, forbid and pry: the card still shows and can be read, or nothing happens. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  cardBox,
  placeOfText,
  pointAt,
  pointAway,
  readCard,
  shownCard,
  tabNumber,
  waitForNoCard,
  waitForReferences,
} from '../../src/tools/reader.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

const TEXT = '<p>Zie 2025Z18684 hierover.</p>';

/** What keeps a reader from reading the open card: nothing, ideally. */
async function troubleWith(page: Page): Promise<string[]> {
  const card = await shownCard(page);
  const inside = await card.evaluate(() => {
    const { color, backgroundColor, direction, fontSize } = getComputedStyle(
      document.querySelector('.shell') as Element,
    );
    const troubles = {
      'its text has no colour of its own':
        color === backgroundColor || /, 0\)$/.test(color + backgroundColor),
      'it runs from right to left': direction !== 'ltr',
      'its letters are small': Number.parseFloat(fontSize) < 12,
      'its clicks are dropped': document.documentElement.hasAttribute('data-covered'),
    };
    return Object.entries(troubles).flatMap(([trouble, is]) => (is ? [trouble] : []));
  });
  return [...inside, ...(await troubleAround(page))];
}

/** The same for what the page can do to the frame. */
function troubleAround(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('stukwijzer-kaart');
    const shell = host?.shadowRoot?.querySelector('iframe');
    if (!shell) return ['there is no card'];
    const { left, top, right, bottom, width, height } = shell.getBoundingClientRect();
    const [lit] = CSS.highlights.get('stukwijzer-lit') ?? [];
    const range = document.createRange();
    if (lit) range.setStart(lit.startContainer, lit.startOffset);
    if (lit) range.setEnd(lit.endContainer, lit.endOffset);
    const place = range.getBoundingClientRect();
    const { visibility } = getComputedStyle(shell);
    const onTop = [0.1, 0.5, 0.9].every(
      (part) => document.elementFromPoint(left + width * part, top + height * part) === host,
    );
    const troubles = {
      'it is small': width < 400 || height < 80,
      'it is large': width > 450,
      'it is elsewhere':
        Math.max(top - place.bottom, place.top - bottom) > 20 || left > place.right || right < place.left,
      'it is out of view': left < 0 || top < 0 || right > innerWidth || bottom > innerHeight,
      'it is covered': !onTop,
      'it is invisible': visibility !== 'visible' || !shell.checkVisibility({ opacityProperty: true }),
    };
    return Object.entries(troubles).flatMap(([trouble, is]) => (is ? [trouble] : []));
  });
}

const HIDDEN = `
  html > :not(head, body) {
    display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important;
    position: absolute !important; left: -9999px !important; z-index: -1 !important; width: 1px !important;
    overflow: hidden !important; clip-path: inset(50%) !important; filter: opacity(0) !important;
    transform: scale(0) !important; content-visibility: hidden !important; contain: strict !important; zoom: 0.1 !important;
    color: transparent !important; font-size: 0 !important; line-height: 0 !important; user-select: none !important;
    --ink: transparent !important; --paper: transparent !important; --soft: transparent !important;
    animation: vanish 1ms infinite !important; transition: all 9s !important;
  }
  html > :not(head, body)::before, html > :not(head, body)::after, html > :not(head, body)::backdrop {
    content: "reclame" !important; position: fixed !important; inset: 0 !important; background: red !important;
    z-index: 2147483647 !important; display: block !important;
  }
  @keyframes vanish { to { opacity: 0; transform: translateX(-9999px); } }`;

const FORBIDDING =
  "default-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test.each([
  ['hides whatever it does not know', `<style>${HIDDEN}</style>`],
  ['reads from the right', '<style>:root, body { direction: rtl; unicode-bidi: bidi-override; }</style>'],
  ['lets no text be selected', '<style>* { user-select: none !important; cursor: none !important; }</style>'],
  ['allows no styles and no markup', `<meta http-equiv="Content-Security-Policy" content="${FORBIDDING}">`],
  [
    'is turned and shrunk',
    '<style>html { zoom: 0.5; } body { transform: rotate(0.5deg) scale(0.9); filter: grayscale(1); }</style>',
  ],
  ['is enlarged', '<style>html { zoom: 1.25; }</style>'],
  ['is enlarged in part', '<style>body { zoom: 1.1; } main { zoom: 1.25; }</style>'],
  [
    'is moved as a whole',
    '<style>html { transform: translate(30px, 40px) scale(1.1); filter: blur(0); will-change: transform; }</style>',
  ],
])('on a page that %s, the card reads', async (_what, head) => {
  const page = await desk.openBody(TEXT, head);
  await waitForReferences(page);
  expect(await pointAt(page, '2025Z18684')).toContain('Van der Werf');
  await expect.poll(() => troubleWith(page)).toEqual([]);
});

test('on a page that says what lengths mean, the card is as high as on any other', async () => {
  const heightOn = async (head: string) => {
    const page = await desk.openBody(TEXT, head);
    await waitForReferences(page);
    await pointAt(page, '2025Z18684');
    return (await cardBox(page)).height;
  };
  const names = ['--height', '--available-height'];
  const register = names.map(
    (name) =>
      `CSS.registerProperty({ name: '${name}', syntax: '<color>', inherits: false, initialValue: 'red' });`,
  );
  expect(await heightOn(`<script>${register.join('')}</script>`)).toBe(await heightOn(''));
});

test('on a page covered by another layer, what is covered cannot be pointed at, and a key shows the card on top', async () => {
  const page = await desk.openBody(
    `${TEXT}<div id="cover" style="position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 40%)"></div>`,
  );
  await waitForReferences(page);
  const { x, y } = await placeOfText(page, '2025Z18684');
  await page.mouse.move(x, y);
  await step(page);
  expect(await readCard(page)).toContain('Van der Werf');
  await expect.poll(() => troubleWith(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  // A layer that lets the pointer through does not stop it from pointing.
  await page.evaluate(() => document.getElementById('cover')?.style.setProperty('pointer-events', 'none'));
  expect(await pointAt(page, '2025Z18684')).toContain('Van der Werf');
});

/** Does what the keyboard command does, in either browser. */
async function step(page: Page): Promise<void> {
  const own = await desk.session.openOwn('sidepanel.html');
  await own.evaluate(
    (api, tab) => Reflect.get(globalThis, api).tabs.sendMessage(tab, { name: 'step', notice: { by: 1 } }),
    browserName === 'chromium' ? 'chrome' : 'browser',
    await tabNumber(own, await page.title()),
  );
  await own.close();
  await page.bringToFront();
}

test('among many references in a block that cannot be selected, the one pointed at is found', async () => {
  const lines = Array.from({ length: 200 }, (_, i) => `Kamerstuk 31 066, nr. ${1400 + i}`).join('\n');
  const page = await desk.openBody(`<pre style="user-select: none">${lines}</pre>`);
  await waitForReferences(page, 200);
  expect(await pointAt(page, 'nr. 1512', '1512')).toContain('Overstap kantoorautomatisering');
});

test('frames and shadow trees are left alone, and the text around them is read', async () => {
  const inside = '<p>Zie Kamerstuk 31 066, nr. 1512.</p>';
  const page = await desk.openBody(
    `<iframe srcdoc="${inside}"></iframe><div><template shadowrootmode="open">${inside}<slot></slot></template>${TEXT}</div>`,
  );
  await waitForReferences(page);
  expect(await page.evaluate(() => CSS.highlights.get('stukwijzer')?.size)).toBe(1);
  expect(await pointAt(page, '2025Z18684')).toContain('Van der Werf');
});

test('a page that removes our element, keeps it closed or removes our styles gets no errors from us', async () => {
  const page = await desk.openBody(TEXT);
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  await waitForReferences(page);
  await page.evaluate(() => {
    let times = 0;
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (node.parentNode === document.documentElement && times++ < 50) node.parentNode.removeChild(node);
      }
      document.documentElement.dataset.times = String(times);
    }).observe(document.documentElement, { childList: true });
    document.querySelector('stukwijzer-kaart')?.remove();
    document.addEventListener('beforetoggle', (event) => event.preventDefault(), true);
    document.adoptedStyleSheets = [];
  });
  const { x, y } = await placeOfText(page, '2025Z18684');
  await page.mouse.move(x, y);
  await page.waitForFunction(() => document.documentElement.dataset.times, { polling: 50 });
  await page.mouse.move(2, 2);
  await page.evaluate(() => CSS.highlights.clear());
  expect(Number(await page.evaluate(() => document.documentElement.dataset.times))).toBeLessThan(10);
  expect(lines).toEqual([]);
});

test('a page that makes up events opens no card and learns nothing, but its reader does', async () => {
  const page = await desk.openBody(TEXT);
  await waitForReferences(page);
  const { x, y } = await placeOfText(page, '2025Z18684');
  await page.evaluate(
    async (clientX, clientY) => {
      const target = document.elementFromPoint(clientX, clientY);
      const init = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
      target?.dispatchEvent(new PointerEvent('pointermove', init));
      target?.dispatchEvent(new PointerEvent('click', { ...init, pointerType: 'touch' }));
      // Longer than a reader has to point.
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
    x,
    y,
  );
  expect(await page.$('stukwijzer-kaart:popover-open')).toBeNull();
  await pointAt(page, '2025Z18684');
  expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual([
    'stukwijzer',
    'stukwijzer-lit',
  ]);
  await pointAway(page);
});

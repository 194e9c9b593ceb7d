/** Pages that try to make the card do something, or to have a hand in what the reader does in it. */

import type { Page } from 'puppeteer-core';

import { expect, test } from 'vitest';
import { inFirefoxWindow } from '../firefox-window.ts';
import { browserName } from '../session.ts';
import { useHostilePages } from './hostile-pages.ts';

const pages = useHostilePages();

const inChromium = browserName === 'chromium';

const openPages = async () => (await pages.session.browser.pages()).length;

test('clicks, keys and changes that a page makes up do nothing', async () => {
  const page = await pages.openWithCard({ early: keepRoots });
  const opened = await openPages();
  pages.expectNothingIn(await page.evaluate(meddle));
  await pages.expectUntouched(page);
  expect(await openPages()).toBe(opened);
});

/** Makes an element of our name one of the page's, which may ask for its root. */
function keepRoots(): void {
  class Taken extends HTMLElement {
    connectedCallback() {
      Reflect.set(globalThis, 'kept', this.attachInternals().shadowRoot);
    }
  }
  customElements.define('stukwijzer-kaart', Taken);
}

/** Does to the card whatever a page can reach of it; gives what it reached. */
async function meddle(): Promise<unknown> {
  const host = document.querySelector('stukwijzer-kaart') as HTMLElement;
  const reached: unknown[] = [];
  const rootOfSelection = (): unknown => {
    try {
      Reflect.get(window, 'find').call(window, 'Kamervragen');
      return getSelection()?.anchorNode?.getRootNode();
    } catch {
      return undefined;
    }
  };
  for (const root of [host.shadowRoot, rootOfSelection(), Reflect.get(globalThis, 'kept')]) {
    if (!(root instanceof ShadowRoot)) continue;
    reached.push(root.textContent);
    for (const heading of root.querySelectorAll('h2')) heading.textContent = 'Iets anders';
    for (const link of root.querySelectorAll('a')) link.href = 'https://elders.example/';
    for (const one of root.querySelectorAll<HTMLElement>('button, a')) one.click();
    for (const frame of root.querySelectorAll('iframe')) reached.push(frame.src);
  }
  const { left, top } = host.getBoundingClientRect();
  const at = { bubbles: true, composed: true, cancelable: true, clientX: left + 20, clientY: top + 20 };
  for (const type of ['pointerdown', 'pointerup', 'pointerenter', 'pointermove', 'click', 'auxclick'])
    host.dispatchEvent(new PointerEvent(type, at));
  host.focus();
  for (const key of ['Tab', 'Enter', ' ', 'p'])
    for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
  host.click();
  const guesses = [
    'open',
    'pin',
    'close',
    { type: 'pin' },
    { type: 'close' },
    { event: { type: 'close' } },
    null,
  ];
  for (const guess of guesses) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => reached.push(data);
    for (const target of [window, ...Array.from(frames)])
      target.postMessage(guess, '*', [port2].slice(reached.length));
    window.dispatchEvent(new MessageEvent('message', { data: guess, ports: [port1] }));
    new BroadcastChannel('stukwijzer').postMessage(guess);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return reached;
}

// Firefox does not tell a frame whether something covers it.
test.runIf(inChromium)('a click through a layer that covers the card does nothing', async () => {
  const page = await pages.openWithCard();
  const places = [await pages.placeOf(page, 'Officiële bron'), await pages.placeOf(page, 'Zet vast')];
  await page.evaluate(async () => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText =
      'pointer-events: none; width: 100vw; height: 100vh; border: 0; background: white; inset: 0; margin: 0';
    document.body.append(cover);
    cover.showPopover();
    // Longer than a browser takes to tell what is covered.
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  const opened = await openPages();
  for (const { x, y } of places) await page.mouse.click(x, y);
  await pages.expectUntouched(page);
  expect(await openPages()).toBe(opened);

  await page.evaluate(() => document.getElementById('cover')?.remove());
  // A click counts once the browser has told that nothing covers the card.
  await expect
    .poll(async () => {
      await page.mouse.click(places[1]?.x ?? 0, places[1]?.y ?? 0);
      return pages.read(page);
    })
    .toContain('Maak los');
});

const clipboard = async (page: Page): Promise<string> => {
  if (!inChromium) return inFirefoxWindow(pages.session, 'navigator.clipboard.readText()');
  const { origin } = new URL(page.url());
  await page.browserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  return page.evaluate(() => navigator.clipboard.readText());
};

test('what the reader copies is what the card says, whatever the page does with copying', async () => {
  const page = await pages.openWithCard({
    early: () => {
      const take = async (text: unknown) => void loot.push(text);
      for (const name of ['writeText', 'write']) Reflect.set(Clipboard.prototype, name, take);
      Reflect.set(navigator.clipboard, 'writeText', take);
      document.execCommand = (name) => loot.push(name) > 0;
      for (const type of ['copy', 'cut', 'beforecopy'])
        addEventListener(
          type,
          (event) => {
            const { clipboardData } = event as ClipboardEvent;
            loot.push(type, String(getSelection()), clipboardData?.getData('text'));
            clipboardData?.setData('text', 'iets anders');
            event.preventDefault();
          },
          true,
        );
    },
  });
  await pages.click(page, 'Kopieer als verwijzing');
  await expect.poll(() => pages.read(page)).toContain('Gekopieerd');
  expect((await clipboard(page)).replace(/\s+/g, ' ')).toContain(
    'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 403',
  );
  pages.expectNothingIn(await page.evaluate(() => loot));
});

// Firefox's driver makes up the events of a drag.
test.runIf(inChromium)(
  'a page gets nothing of a link of the card that the reader drags over it',
  async () => {
    const page = await pages.openWithCard({
      early: () => {
        for (const type of ['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'dragend'])
          addEventListener(
            type,
            (event) => {
              const { dataTransfer } = event as DragEvent;
              for (const kind of ['text/plain', 'text/html', 'text/uri-list', 'text/x-moz-url'])
                loot.push(dataTransfer?.getData(kind));
              loot.push(type, (event.target as Element).textContent, String(getSelection()));
            },
            true,
          );
      },
    });
    const { x, y } = await pages.placeOf(page, 'Officiële bron');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y - 5, { steps: 4 });
    await page.mouse.move(60, 60, { steps: 8 });
    pages.expectNothingIn(await page.evaluate(() => loot));
    await page.keyboard.press('Escape');
    await page.mouse.up();
  },
);

/**
 * What the browser itself shows of us: the context menu of selected text, and the address bar. In Firefox the tests open
 * the real menu and use the real address bar; Chromium draws them outside any page, where no driver reaches them, so
 * there the browser's events are dispatched in the worker.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { placeOfText, waitForReferences } from '../../src/tools/reader.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { browserName, useDesk } from './session.ts';

const desk = useDesk();

async function worker() {
  const target = await desk.session.browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker',
  );
  const found = await target.worker();
  if (!found) throw new Error('there is no worker');
  return found;
}

/** Waits until a page of the extension or the sidebar shows this; `own` is a page that can see them all. */
const waitForShown = (own: Page, where: string, text: string) =>
  own.waitForFunction(
    (selector, wanted) => {
      const { extension } =
        'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
      const views: Window[] = extension.getViews();
      return views.some(({ document }) => {
        const found = document.querySelector<HTMLElement>(selector);
        return found?.checkVisibility() && found.innerText.replace(/\s+/g, ' ').includes(wanted);
      });
    },
    { polling: 50 },
    where,
    text,
  );

/** Selects some text of the page and chooses our item in the menu. */
async function lookUp(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOfText(page, text);
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const node = document.querySelector('p')?.firstChild as Text;
    const start = node.data.indexOf(wanted);
    getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
  }, text);
  if (browserName === 'chromium') {
    const service = await worker();
    await service.evaluate(async (selectionText) => {
      const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true });
      contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText }, tab);
    }, text);
    return;
  }
  await page.mouse.click(x, y, { button: 'right' });
  await inFirefoxWindow(
    desk.session,
    `(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      while (menu.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
      menu.activateItem([...menu.querySelectorAll('menuitem')].find((item) => item.label === 'Zoek op in Stukwijzer'));
    })()`,
  );
}

test('a selected reference opens in the panel, and other words are searched for', async () => {
  const own = await desk.session.openOwn('options.html');
  const page = await desk.openBody('<p>Kamerstuk 36 574, nr. 12 gaat niet over de exitstrategie.</p>');
  await waitForReferences(page);
  // Firefox opens its sidebar for the click; Chromium opens its panel only for a real one.
  if (browserName === 'chromium') await desk.openPanel('Nieuws');
  await lookUp(page, 'Kamerstuk 36 574, nr. 12');
  // Not in the list of the page, nor among related questions: both would show the same text.
  await waitForShown(own, '.opened', 'niet in je bibliotheek');
  await waitForShown(own, '.opened', 'Bijenkorf Megascaler');
  await lookUp(page, 'exitstrategie');
  await waitForShown(own, '#vak-zoeken .hits', 'waarin binnen negen maanden');
  await own.close();
});

test('the address bar suggests what the library has, and opens it', async () => {
  const own = await desk.session.openOwn('options.html');
  // What is chosen opens in the active tab.
  const page = await desk.openBody('<p>Een pagina.</p>');
  await page.bringToFront();
  const suggestion =
    browserName === 'chromium'
      ? await (await worker()).evaluate(
          () =>
            new Promise<string>((resolve) => {
              const { omnibox } = Reflect.get(globalThis, 'chrome');
              omnibox.onInputChanged.dispatch('exitstrategie', ([first]: { content: string }[]) =>
                resolve(String(first?.content)),
              );
            }),
        )
      : await inFirefoxWindow(
          desk.session,
          `new Promise((resolve) => {
            const from = 'resource://gre/modules/ExtensionSearchHandler.sys.mjs';
            const { ExtensionSearchHandler } = ChromeUtils.importESModule(from);
            ExtensionSearchHandler.handleSearch(
              { keyword: 'ks', text: 'ks exitstrategie', inPrivateWindow: false },
              ([first]) => resolve(first.content),
            );
          })`,
        );
  expect(suggestion).toBe('ah-tk-20252026-726#vraag-25');
  if (browserName === 'chromium')
    await (await worker()).evaluate((content) => {
      Reflect.get(globalThis, 'chrome').omnibox.onInputEntered.dispatch(content, 'currentTab');
    }, suggestion);
  else
    await inFirefoxWindow(
      desk.session,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs')
        .ExtensionSearchHandler.handleInputEntered('ks', 'ks ${suggestion}', 'current')`,
    );
  await waitForShown(own, '.opened', 'waarin binnen negen maanden');
  await own.close();
});

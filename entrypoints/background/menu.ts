/** The context menu: looks up the selected text. A reference opens its card, other words are searched for. */
import { browser } from 'wxt/browser';
import { recogniseReferences } from '../../src/references/index.ts';
import { showInPanel } from './panel.ts';

const LOOK_UP = 'look-up';

export function registerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: LOOK_UP,
      title: browser.i18n.getMessage('lookUp'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== LOOK_UP || !selectionText || tab?.id === undefined) return;
    void showInPanel(whatIs(selectionText), tab.id);
  });
}

/** The reference that the text is, or the text as words to search for. */
export function whatIs(text: string) {
  const [reference, another] = recogniseReferences(text);
  const isWhole = reference && !another && reference.end - reference.start > text.trim().length / 2;
  return isWhole ? { reference, standing: {} } : { query: text.trim() };
}

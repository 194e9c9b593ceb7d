/** The context menu: looks up the selected text. A reference opens its card, other words are searched for. */
import { browser } from 'wxt/browser';
import { recogniseReferences } from '../../src/references/index.ts';
import { languagesOf, onSettings, readSettings, type Settings } from '../../src/storage/settings.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { showInPanel } from './panel.ts';

const LOOK_UP = 'look-up';

export function registerMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const title = titleIn(await readSettings());
    browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
  });
  onSettings((settings) => browser.contextMenus.update(LOOK_UP, { title: titleIn(settings) }));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== LOOK_UP || !selectionText || tab?.id === undefined) return;
    // Where no panel may open by itself, it shows this when the reader opens it.
    showInPanel(whatIs(selectionText), tab.id).catch(() => {});
  });
}

const titleIn = (settings: Settings) => stringsFor(languagesOf(settings)).paneel.zoekOp;

/** The reference that the text is, or the text as words to search for. */
export function whatIs(text: string) {
  const [reference, another] = recogniseReferences(text);
  const isWhole = reference && !another && reference.end - reference.start > text.trim().length / 2;
  // "Vraag 5" alone does not say of which paper.
  const isInternal = reference?.kind === 'vraag' || reference?.kind === 'voetnoot';
  return isWhole && !isInternal ? { reference, standing: {} } : { query: text.trim() };
}

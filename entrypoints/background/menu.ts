/** In: selected text, from the context menu. Out: its card in the panel if it is a reference, otherwise a search for it. */
import { browser } from 'wxt/browser';
import { LONGEST_SEARCH } from '../../src/messages/schemas.ts';
import { recogniseReferences } from '../../src/references/index.ts';
import { onSettings, readSettings } from '../../src/storage/settings.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { languagesOf, type Settings } from '../../src/view-models/settings.ts';
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
    // If the panel may not open by itself, it shows this once the reader opens it.
    showInPanel(whatIs(selectionText), tab.id).catch(() => {});
  });
}

const titleIn = (settings: Settings) => stringsFor(languagesOf(settings)).paneel.zoekOp;

/** The reference, if the text is one; otherwise the text as words to search for. */
export function whatIs(selection: string) {
  const text = selection.slice(0, LONGEST_SEARCH);
  const [reference, another] = recogniseReferences(text);
  const isWhole = reference && !another && reference.end - reference.start > text.trim().length / 2;
  // "Vraag 5" alone does not say which paper it is in.
  const isInternal = reference?.kind === 'vraag' || reference?.kind === 'voetnoot';
  return isWhole && !isInternal ? { reference, standing: {} } : { query: text.trim() };
}

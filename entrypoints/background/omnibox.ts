/** The address bar: "ks 31066 1512" or "ks motie kathmann" suggests what the library has, and opens it. */
import { browser } from 'wxt/browser';
import { LONGEST_SEARCH } from '../../src/messages/schemas.ts';
import { isAddress } from '../../src/references/index.ts';
import { readSettings } from '../../src/storage/settings.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { languagesOf } from '../../src/view-models/settings.ts';
import { theLibrary } from './library.ts';

const MOST_SUGGESTIONS = 6;

/** Chromium reads suggestions as markup; the text of papers must stay text. */
const escaped = (text: string) =>
  import.meta.env.BROWSER === 'firefox'
    ? text
    : text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);

export function registerOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(async () => {
    const { paneel } = stringsFor(languagesOf(await readSettings()));
    browser.omnibox.setDefaultSuggestion({ description: paneel.zoekIn });
  });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const hits = text.trim() ? await (await theLibrary()).search(text, { limit: MOST_SUGGESTIONS }) : [];
    suggest(
      hits.map(({ adres, paper, zin }) => ({
        content: adres,
        description: escaped(`${paper.citaat ?? paper.titel ?? paper.id}: ${zin.slice(0, 120)}`),
      })),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    const url = new URL(browser.runtime.getURL('/sidepanel.html'));
    url.searchParams.set(isAddress(text) ? 'open' : 'zoek', text.slice(0, LONGEST_SEARCH));
    void browser.tabs.update({ url: url.href });
  });
}

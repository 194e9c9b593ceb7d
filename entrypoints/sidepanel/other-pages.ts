/** The ways to the other pages of the extension, each in a tab. */
import { browser } from 'wxt/browser';

export const openLibrary = () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });

/** In the tab that already has them open, if there is one. */
export const openSettings = () => void browser.runtime.openOptionsPage();

/** The address where a paper or part can be read whole. */
export const pageInLibrary = (adres: string) => browser.runtime.getURL(`/library.html#${adres}`);

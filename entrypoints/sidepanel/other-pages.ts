/** To the other pages of the extension, each in a tab. */
import { browser } from 'wxt/browser';

export const openLibrary = () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });

/** The tab that has them open already, where there is one. */
export const openSettings = () => void browser.runtime.openOptionsPage();

/** Where a paper or part is read whole. */
export const pageInLibrary = (adres: string) => browser.runtime.getURL(`/library.html#${adres}`);

/**
 * After installing or updating: the library is opened, so that the seeds are there before the first pointer; after
 * installing, one page shows what pointing does.
 */
import { browser } from 'wxt/browser';
import { theLibrary } from './library.ts';

export function registerInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    theLibrary().catch(() => {}); // The next question opens it again, and can say what is wrong.
    if (reason === 'install' && import.meta.env.MODE !== 'test')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

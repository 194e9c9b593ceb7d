/**
 * After installing or updating, opens the library, so that the seeds are in before the reader first points; after
 * installing, also opens the page that shows what pointing does.
 */
import { browser } from 'wxt/browser';
import { theLibrary } from './library.ts';

export function registerInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    theLibrary().catch(() => {}); // The next request opens it again, and can say what is wrong.
    if (reason === 'install' && import.meta.env.MODE !== 'test')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

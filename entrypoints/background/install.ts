/** After installing or updating: the library is opened, so that the seeds are there before the first pointer. */
import { browser } from 'wxt/browser';
import { theLibrary } from './library.ts';

export function registerInstall(): void {
  browser.runtime.onInstalled.addListener(() => {
    theLibrary().catch(() => {}); // The next question opens it again, and can say what is wrong.
  });
}

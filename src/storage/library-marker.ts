/** Where the library's marker is kept: beside the settings, which the browser does not wipe with the database. */
import { browser } from 'wxt/browser';

const KEY = 'library';

export const libraryMarker = {
  get: async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY],
  set: (marker: object): Promise<void> => browser.storage.local.set({ [KEY]: marker }),
};

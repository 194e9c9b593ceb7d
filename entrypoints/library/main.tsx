/** The library page: opens the library and shows it, or says why it does not open and saves what it can. */
import { openLibrary } from '../../src/library/index.ts';
import { notifyAll } from '../../src/messages/notices.ts';
import { libraryMarker } from '../../src/storage/library-marker.ts';
import { OwnPage } from '../../src/ui/own-page.tsx';
import { showOwnPage } from '../../src/ui/show-own-page.ts';
import { Opening } from './Opening.tsx';

async function open() {
  const library = await openLibrary(undefined, { marker: libraryMarker });
  // Granted without a question thanks to `unlimitedStorage`: the browser will not clear it when the disk is full.
  void navigator.storage.persist().catch(() => {});
  // So that open pages and their cards look again; the panel hears of changes by itself.
  library.onChange(() => void notifyAll('library-changed', {}));
  return library;
}

await showOwnPage((strings) => (
  <OwnPage strings={strings}>
    <Opening open={open} />
  </OwnPage>
));

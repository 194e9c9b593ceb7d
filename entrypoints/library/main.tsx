import { OwnPage } from '../../src/cards/own-page.tsx';
import { showOwnPage } from '../../src/cards/show-own-page.ts';
import { failureOf, openLibrary } from '../../src/library/index.ts';
import { libraryMarker } from '../../src/messages/marker.ts';
import { notifyAll } from '../../src/messages/notify.ts';
import { LibraryPage } from './LibraryPage.tsx';

try {
  const library = await openLibrary(undefined, { marker: libraryMarker });
  // With `unlimitedStorage` nobody is asked: the browser will not clear it away when the disk is full.
  void navigator.storage.persist().catch(() => {});
  // Open pages and their cards look again; the panel hears of it by itself.
  library.onChange(() => void notifyAll('library-changed', {}));
  await showOwnPage((strings) => (
    <OwnPage strings={strings}>
      <LibraryPage library={library} />
    </OwnPage>
  ));
} catch (error) {
  await showOwnPage(({ storing }) => <p class="quiet">{storing[failureOf(error)]}</p>);
}

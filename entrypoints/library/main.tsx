import { failureOf, openLibrary } from '../../src/library/index.ts';
import { notifyAll } from '../../src/messages/notices.ts';
import { libraryMarker } from '../../src/storage/library-marker.ts';
import { OwnPage } from '../../src/ui/own-page.tsx';
import { showOwnPage } from '../../src/ui/show-own-page.ts';
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

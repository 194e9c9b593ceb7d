import { render } from 'preact';
import { OwnPage } from '../../src/cards/own-page.tsx';
import { failureOf, openLibrary } from '../../src/library/index.ts';
import { libraryMarker } from '../../src/messages/marker.ts';
import { notifyAll } from '../../src/messages/notify.ts';
import { languagesOf, readSettings } from '../../src/messages/settings.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { LibraryPage } from './LibraryPage.tsx';

const settings = await readSettings();
const strings = stringsFor(languagesOf(settings));
document.documentElement.dataset.theme = settings.theme;
document.documentElement.lang = strings.locale.slice(0, 2);
document.title = strings.bibliotheek.titel;
const root = document.getElementById('library');
if (root) {
  try {
    const library = await openLibrary(undefined, { marker: libraryMarker });
    // With `unlimitedStorage` nobody is asked: the browser will not clear it away when the disk is full.
    void navigator.storage.persist().catch(() => {});
    // Open pages and their cards look again; the panel hears of it by itself.
    library.onChange(() => void notifyAll('library-changed', {}));
    render(
      <OwnPage strings={strings}>
        <LibraryPage library={library} />
      </OwnPage>,
      root,
    );
  } catch (error) {
    render(<p class="quiet">{strings.storing[failureOf(error)]}</p>, root);
  }
}

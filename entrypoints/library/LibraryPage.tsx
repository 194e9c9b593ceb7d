/** The library page: the list of what is held, or one paper. The list stays where it was while a paper is read. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Library } from '../../src/library/index.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { useChanges } from '../../src/ui/use-changes.ts';
import { LibraryHome } from './LibraryHome.tsx';
import { PaperPage } from './paper/PaperPage.tsx';
import { usePlace } from './route.ts';
import { RemovalBar } from './upkeep/ActionBar.tsx';
import { useRemoval } from './upkeep/use-removal.ts';

export function LibraryPage({ library }: { library: Library }) {
  const { bibliotheek } = useStrings();
  const changes = useChanges(library);
  const removal = useRemoval(library);
  const place = usePlace();
  const isList = place.adres === '';
  const wasList = useRef(false);
  if (isList) wasList.current = true;
  useLayoutEffect(() => {
    if (!isList) return;
    document.title = bibliotheek.titel;
    scrollTo({ top: place.top ?? 0, behavior: 'instant' });
  }, [place]);
  return (
    <>
      {wasList.current && (
        <div class="library-home" hidden={!isList}>
          <LibraryHome library={library} changes={changes} removal={removal} />
        </div>
      )}
      {!isList && <PaperPage library={library} changes={changes} removal={removal} place={place} />}
      <RemovalBar removal={removal} />
    </>
  );
}

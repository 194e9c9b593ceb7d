/** The library page: the list of what is held, or one paper. The list stays where it was while a paper is read. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from '../../src/cards/own-page.tsx';
import type { Library } from '../../src/library/index.ts';
import { RemovalDock } from './Dock.tsx';
import { Front } from './Front.tsx';
import { PaperPage } from './PaperPage.tsx';
import { usePlace } from './place.ts';
import { useChanges } from './use-changes.ts';
import { useRemoval } from './use-removal.ts';

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
        <div hidden={!isList}>
          <Front library={library} changes={changes} removal={removal} />
        </div>
      )}
      {!isList && <PaperPage library={library} changes={changes} removal={removal} place={place} />}
      <RemovalDock removal={removal} />
    </>
  );
}

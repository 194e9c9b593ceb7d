/** The library page: the list of what is held, or one paper. The list keeps its place while a paper is read. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Boundary } from '../../src/cards/Boundary.tsx';
import type { Library } from '../../src/library/index.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { useChanges } from '../../src/ui/use-changes.ts';
import { LibraryHome } from './LibraryHome.tsx';
import { PaperPage } from './paper/PaperPage.tsx';
import { useRoute } from './route.ts';
import { RemovalBar } from './upkeep/ActionBar.tsx';
import { useRemoval } from './upkeep/use-removal.ts';

export function LibraryPage({ library }: { library: Library }) {
  const { bibliotheek, paneel } = useStrings();
  const changes = useChanges(library);
  const removal = useRemoval(library);
  const route = useRoute();
  const isList = route.adres === '';
  const wasList = useRef(false);
  if (isList) wasList.current = true;
  useLayoutEffect(() => {
    if (!isList) return;
    document.title = bibliotheek.titel;
    scrollTo({ top: route.top ?? 0, behavior: 'instant' });
  }, [route]);
  return (
    <>
      {wasList.current && (
        <div class="library-home" hidden={!isList}>
          {route.isWrong && <p role="alert">{bibliotheek.geenAdres}</p>}
          <LibraryHome library={library} changes={changes} removal={removal} />
        </div>
      )}
      {!isList && (
        <Boundary of={route} sentence={<p class="quiet">{paneel.kapot}</p>}>
          <PaperPage library={library} changes={changes} removal={removal} route={route} />
        </Boundary>
      )}
      <RemovalBar removal={removal} />
    </>
  );
}

/** The library once it is open; until then a sentence, and where it does not open a way to save what can be read. */
import type { Library } from '../../src/library/index.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { useLoaded } from '../../src/ui/use-loaded.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { Rescue } from './upkeep/Rescue.tsx';

export function Opening({ open }: { open: () => Promise<Library> }) {
  const { paneel } = useStrings();
  const opening = useLoaded(open, 'library');
  if (opening.is === 'failed') return <Rescue error={opening.error} again={opening.again} />;
  if (opening.is === 'loading') return <p class="quiet">{paneel.laadt}</p>;
  return <LibraryPage library={opening.value} />;
}

/** The front of the library: how well it is kept, where papers come in, and all that is held. */
import { useState } from 'preact/hooks';
import type { Library } from '../../src/library/index.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../src/ui/use-loaded.ts';
import { Importer } from './import/Importer.tsx';
import { useImport } from './import/use-import.ts';
import { Shelf } from './shelf/Shelf.tsx';
import { Notices } from './upkeep/Notices.tsx';
import { StorageStatus } from './upkeep/StorageStatus.tsx';
import type { Removal } from './upkeep/use-removal.ts';

interface Props {
  library: Library;
  changes: number;
  removal: Removal;
}

export function LibraryHome({ library, changes, removal }: Props) {
  const { bibliotheek } = useStrings();
  const [looked, setLooked] = useState(0);
  const state = loadedValue(useLoaded(() => library.state(), 'state', `${changes} ${looked}`));
  const changed = () => setLooked((n) => n + 1);
  const importing = useImport(library);
  const take = (files: readonly File[]) => importing.take(files).then(changed);
  return (
    <>
      <h1>{bibliotheek.titel}</h1>
      {state && <Notices library={library} state={state} take={take} changed={changed} />}
      <div class="intake">
        <Importer importing={{ ...importing, take }} />
        {state && <StorageStatus library={library} removal={removal} state={state} changed={changed} />}
      </div>
      <Shelf library={library} changes={changes} removal={removal} />
    </>
  );
}

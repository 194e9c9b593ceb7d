/** The library's first view: notices, where papers come in, how they are stored, and the list of all that is held. */
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
  const [refreshes, setRefreshes] = useState(0);
  const state = loadedValue(useLoaded(() => library.state(), 'state', `${changes} ${refreshes}`));
  const refresh = () => setRefreshes((count) => count + 1);
  const importing = useImport(library);
  const onFiles = (files: readonly File[]) => importing.start(files).then(refresh);
  const replaceWithheld = () => importing.replaceWithheld().then(refresh);
  return (
    <>
      <h1>{bibliotheek.titel}</h1>
      {state && <Notices library={library} state={state} onFiles={onFiles} onChange={refresh} />}
      <div class="intake">
        <Importer importing={{ ...importing, start: onFiles, replaceWithheld }} />
        {state && <StorageStatus library={library} removal={removal} state={state} onChange={refresh} />}
      </div>
      <Shelf library={library} changes={changes} removal={removal} />
    </>
  );
}

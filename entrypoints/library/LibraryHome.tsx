/** The library's first view: notices, where papers come in, how they are stored, and the list of all that is held. */
import { useState } from 'preact/hooks';
import type { Library } from '../../src/library/index.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../src/ui/use-loaded.ts';
import { Importer } from './import/Importer.tsx';
import { type StartOptions, useImport } from './import/use-import.ts';
import { Shelf } from './shelf/Shelf.tsx';
import { DamageNotice } from './upkeep/DamageNotice.tsx';
import { Notices } from './upkeep/Notices.tsx';
import { StorageStatus } from './upkeep/StorageStatus.tsx';
import { useMending } from './upkeep/use-mending.ts';
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
  const mending = useMending(library);
  const onFiles = (files: readonly File[], options?: StartOptions) =>
    importing.start(files, options).then(refresh);
  const replaceWithheld = () => importing.replaceWithheld().then(refresh);
  return (
    <>
      <h1>{bibliotheek.titel}</h1>
      {state && <Notices library={library} state={state} onFiles={onFiles} onChange={refresh} />}
      {state && <DamageNotice library={library} damage={state.damage} mending={mending} />}
      <div class="intake">
        <Importer importing={{ ...importing, start: onFiles, replaceWithheld }} />
        {state && (
          <StorageStatus
            library={library}
            removal={removal}
            mending={mending}
            state={state}
            onChange={refresh}
          />
        )}
      </div>
      <Shelf library={library} changes={changes} removal={removal} />
    </>
  );
}

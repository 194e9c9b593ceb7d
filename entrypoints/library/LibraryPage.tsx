/** The library page: what is held, and where papers come in. */
import { useStrings } from '../../src/cards/own-page.tsx';
import type { Library } from '../../src/library/index.ts';
import { Importer } from './Importer.tsx';
import { Shelf } from './Shelf.tsx';

export function LibraryPage({ library }: { library: Library }) {
  const strings = useStrings();
  return (
    <>
      <h1>{strings.bibliotheek.titel}</h1>
      <Importer library={library} />
      <Shelf library={library} />
    </>
  );
}

/** Out: what is wrong with the library as a whole, so that nobody reads "niets gevonden" of what is gone or damaged. */
import { failureOf } from '../../src/library/index.ts';
import type { LibraryTrouble } from '../../src/view-models/failure.ts';
import { bringSeeds, theLibrary } from './library.ts';

export async function libraryTrouble(): Promise<LibraryTrouble | null> {
  try {
    const library = await theLibrary();
    const lost = await library.lost();
    if (!lost) return (await library.damaged()).index ? { failure: 'index' } : null;
    // The database may have been wiped while the library was open.
    await bringSeeds(library);
    return { lost };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/**
 * The one library of this worker, opened when first asked for, with the seeds of this version in it. What an older
 * version derived is derived again once the reader's request has been answered.
 */
import { browser } from 'wxt/browser';
import { type Library, openLibrary } from '../../src/library/index.ts';
import { notifyAll } from '../../src/messages/notices.ts';
import { libraryMarker } from '../../src/storage/library-marker.ts';

/** Long enough for the request that woke the worker to be answered first. */
const IDLE_MS = 2000;

let opening: Promise<Library> | undefined;

export function theLibrary(): Promise<Library> {
  opening ??= open().catch((error: unknown) => {
    // A failure is not kept: the next request tries again.
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Does nothing if this version's seeds are in already. */
export async function bringSeeds(library: Library): Promise<void> {
  if ((await library.packVersion()) === import.meta.env.PACK_VERSION) return;
  const response = await fetch(browser.runtime.getURL('/seeds.json'));
  await library.installPack(await response.json());
}

async function open(): Promise<Library> {
  const library = await openLibrary(undefined, { marker: libraryMarker });
  await bringSeeds(library);
  library.onChange(() => void notifyAll('library-changed', {}));
  // A worker stopped before it finishes goes on when the library is next opened.
  setTimeout(() => library.rederive().catch(() => {}), IDLE_MS);
  return library;
}

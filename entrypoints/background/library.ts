/**
 * The one library of this worker, opened when first asked for: with the seeds of this version in it, and with what
 * an older version derived being derived anew once the reader's question has been answered.
 */
import { browser } from 'wxt/browser';
import { type Library, openLibrary } from '../../src/library/index.ts';
import { notifyAll } from '../../src/messages/notices.ts';
import { libraryMarker } from '../../src/storage/library-marker.ts';

/** Long enough for the question that woke the worker to be answered first. */
const IDLE_MS = 2000;

let opening: Promise<Library> | undefined;

export function theLibrary(): Promise<Library> {
  opening ??= open().catch((error: unknown) => {
    // A failure is not kept: the next question tries again.
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Does nothing where they are in. */
export async function bringSeeds(library: Library): Promise<void> {
  if ((await library.packVersion()) === import.meta.env.PACK_VERSION) return;
  const response = await fetch(browser.runtime.getURL('/seeds.json'));
  await library.installPack(await response.json());
}

async function open(): Promise<Library> {
  const library = await openLibrary(undefined, { marker: libraryMarker });
  await bringSeeds(library);
  library.onChange(() => void notifyAll('library-changed', {}));
  // A worker stopped before it is done goes on when it next opens the library.
  setTimeout(() => library.rederive().catch(() => {}), IDLE_MS);
  return library;
}

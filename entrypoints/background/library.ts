/** The one library of this worker, opened when first asked for, with the seeds of this version in it. */
import { browser } from 'wxt/browser';
import { type Library, openLibrary } from '../../src/library/index.ts';

let opening: Promise<Library> | undefined;

export function theLibrary(): Promise<Library> {
  opening ??= open();
  // A failure is not kept: the next question tries again.
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<Library> {
  const library = await openLibrary();
  const response = await fetch(browser.runtime.getURL('/seeds.json'));
  await library.installPack(await response.json());
  return library;
}

/**
 * Work that can wait until nothing else is asked for. In: that papers were added. Out: an index of few segments, some
 * time after the last of them. A page that closes before leaves the work to the next.
 */
import type { LibraryDatabase } from '../store/database.ts';
import { mergeSegments } from './merge.ts';

/** Milliseconds without an addition: an import that goes on would merge the same papers again and again. */
const QUIET = 5_000;
/** No two segments stay of one size. */
const FEW = 2;

interface IdleMerge {
  /** Papers are being added: what goes on stops, and starts over later. */
  busy(): void;
  soon(): void;
  now(signal?: AbortSignal): Promise<void>;
  close(): void;
}

export function openIdleMerge(db: LibraryDatabase): IdleMerge {
  let stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    stopping.abort();
    stopping = new AbortController();
  };
  return {
    busy: stop,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // What fails now is tried again after the next addition.
        mergeSegments(db, FEW, { signal: stopping.signal }).catch(() => {});
      }, QUIET);
      // Node keeps running for a timer; in browsers it is a number.
      if (typeof timer === 'object' && 'unref' in timer) timer.unref();
    },
    now(signal = stopping.signal) {
      clearTimeout(timer);
      return mergeSegments(db, FEW, { signal, wait: true });
    },
    close: stop,
  };
}

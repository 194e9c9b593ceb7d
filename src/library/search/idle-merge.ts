/**
 * Merging that waits until nothing is added any more. In: word that papers were added. Out: an index of few segments,
 * some time after the last addition. A page that closes earlier leaves the work to the next.
 */
import type { LibraryDatabase } from '../store/database.ts';
import { quietTimer } from '../store/quiet.ts';
import { mergeSegments } from './merge.ts';

/** Without an addition: an import under way would have the same papers merged again and again. */
const QUIET_MS = 5_000;
/** No two segments of one size remain. */
const FEW = 2;

interface IdleMerge {
  /** Papers are being added: a merge under way stops, and starts over later. */
  busy(): void;
  soon(): void;
  now(signal?: AbortSignal): Promise<void>;
  close(): void;
}

export function openIdleMerge(db: LibraryDatabase): IdleMerge {
  let stopping = new AbortController();
  const timer = quietTimer(QUIET_MS, () => mergeSegments(db, FEW, { signal: stopping.signal }));
  const stop = (): void => {
    timer.clear();
    stopping.abort();
    stopping = new AbortController();
  };
  return {
    busy: stop,
    soon: timer.set,
    now(signal = stopping.signal) {
      timer.clear();
      return mergeSegments(db, FEW, { signal, wait: true });
    },
    close: stop,
  };
}

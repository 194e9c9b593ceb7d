/**
 * The list on paper. In: where it stands. Out: whether all its rows are wanted and not only those near the view, and
 * how to ask for that; the browser's own keys for printing ask for it too.
 */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Printing {
  isWanted: boolean;
  ask: () => void;
  /** All rows are drawn. */
  go: () => void;
}

/** Rows on paper: some hundreds of pages, which nobody asks for and every browser can make. */
export const MOST_PRINTED = 5000;

export function usePrinting(place: RefObject<HTMLElement | null>): Printing {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (key !== 'p' || shiftKey || altKey || !(ctrlKey || metaKey)) return;
      // Another page is read, and printed.
      if (!place.current?.offsetParent) return;
      event.preventDefault();
      setWanted(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return {
    isWanted,
    ask: () => setWanted(true),
    go() {
      // Comes back when the reader has printed, or thought better of it.
      print();
      setWanted(false);
    },
  };
}

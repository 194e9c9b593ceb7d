/**
 * The list on paper. In: the element that holds it. Out: whether all its rows are wanted, not only those near the view,
 * and a way to ask for that; the browser's own keys for printing ask for it too.
 */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Printing {
  isWanted: boolean;
  ask: () => void;
  /** Prints, once all rows are drawn. */
  go: () => void;
}

/** Some hundreds of pages: more than anybody asks for, and what every browser can still make. */
export const MOST_PRINTED = 5000;

export function usePrinting(element: RefObject<HTMLElement | null>): Printing {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (key !== 'p' || shiftKey || altKey || !(ctrlKey || metaKey)) return;
      // The list is hidden: a paper is open, and that is what gets printed.
      if (!element.current?.offsetParent) return;
      event.preventDefault();
      setWanted(true);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return {
    isWanted,
    ask: () => setWanted(true),
    go() {
      // Returns once the reader has printed or cancelled.
      print();
      setWanted(false);
    },
  };
}

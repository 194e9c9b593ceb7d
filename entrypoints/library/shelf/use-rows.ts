/**
 * Which rows of a long list are near what the reader sees, every row being as high as the list's style says. In: the
 * list, which scrolls with the page. Out: the first row to draw, the one after the last, and the height of one.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn beyond what is seen, so that scrolling meets them drawn. */
const SPARE = 12;
/** Rows go in and out by so many at a time: a list is not drawn anew for every line scrolled. */
const STEP = 6;

export interface Rows {
  from: number;
  to: number;
  height: number;
}

export function rowsSeen(top: number, view: number, height: number, count: number): Rows {
  const first = Math.floor(Math.max(0, -top) / height) - SPARE;
  const last = Math.ceil((view - top) / height) + SPARE;
  const from = Math.max(0, Math.floor(first / STEP) * STEP);
  const to = Math.max(0, Math.ceil(last / STEP) * STEP);
  return { from: Math.min(from, count), to: Math.min(to, count), height };
}

export function useRows(list: RefObject<HTMLElement | null>, count: number): Rows {
  const [rows, setRows] = useState<Rows>({ from: 0, to: 0, height: 1 });
  useLayoutEffect(() => {
    const look = () => {
      // A list that is not shown has no place.
      if (!list.current?.offsetParent) return;
      const height = Number.parseFloat(getComputedStyle(list.current).getPropertyValue('--row'));
      const seen = rowsSeen(list.current.getBoundingClientRect().top, innerHeight, height, count);
      setRows((before) =>
        before.from === seen.from && before.to === seen.to && before.height === height ? before : seen,
      );
    };
    look();
    const stop = new AbortController();
    addEventListener('scroll', look, { passive: true, signal: stop.signal });
    const size = new ResizeObserver(look);
    size.observe(document.body);
    return () => {
      stop.abort();
      size.disconnect();
    };
  }, [list, count]);
  return rows;
}

/**
 * Which rows of a long list are near the view. In: the list, which scrolls with the page and whose style sets the height
 * of every row. Out: the first row to draw, the one after the last, and that height.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn beyond the view, so that scrolling finds them drawn. */
const SPARE = 12;
/** Rows come and go this many at a time, so that the list is not redrawn for every line scrolled. */
const BATCH = 6;

export interface Rows {
  from: number;
  to: number;
  height: number;
}

export function rowsSeen(top: number, view: number, height: number, count: number): Rows {
  const first = Math.floor(Math.max(0, -top) / height) - SPARE;
  const last = Math.ceil((view - top) / height) + SPARE;
  const from = Math.max(0, Math.floor(first / BATCH) * BATCH);
  const to = Math.max(0, Math.ceil(last / BATCH) * BATCH);
  return { from: Math.min(from, count), to: Math.min(to, count), height };
}

export function useRows(list: RefObject<HTMLElement | null>, count: number): Rows {
  const [rows, setRows] = useState<Rows>({ from: 0, to: 0, height: 1 });
  useLayoutEffect(() => {
    const measure = () => {
      // A hidden list has no position.
      if (!list.current?.offsetParent) return;
      const height = Number.parseFloat(getComputedStyle(list.current).getPropertyValue('--row'));
      const seen = rowsSeen(list.current.getBoundingClientRect().top, innerHeight, height, count);
      setRows((before) =>
        before.from === seen.from && before.to === seen.to && before.height === height ? before : seen,
      );
    };
    measure();
    const controller = new AbortController();
    addEventListener('scroll', measure, { passive: true, signal: controller.signal });
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => {
      controller.abort();
      observer.disconnect();
    };
  }, [list, count]);
  return rows;
}

/** In: a block and a stretch of its text. Out: the place of that stretch in the page, and where that is on the screen. */
import type { Block } from './blocks.ts';

/** The index of the text node that holds `offset`; between two nodes the later one, or for an end the earlier. */
function nodeAt(block: Block, offset: number, isEnd: boolean): number {
  let low = 0;
  let high = block.nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { start } = block.nodes[middle] as Block['nodes'][number];
    if (isEnd ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretch as a static range; undefined if the page has changed under it. */
export function placeOf(block: Block, start: number, end: number): StaticRange | undefined {
  const first = block.nodes[nodeAt(block, start, false)];
  const last = block.nodes[nodeAt(block, end, true)];
  if (!first || !last) return undefined;
  const startOffset = Math.min(start - first.start, first.node.length);
  const endOffset = end - last.start;
  if (!first.node.isConnected || !last.node.isConnected || endOffset > last.node.length) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset,
    endContainer: last.node,
    endOffset,
  });
}

/** The text nodes that the stretch runs through. */
export function nodesOf(block: Block, start: number, end: number): Text[] {
  const from = nodeAt(block, start, false);
  const to = nodeAt(block, end, true);
  return block.nodes.slice(from, to + 1).map(({ node }) => node);
}

/** The rectangles of a place on the screen, one per line. */
export function rectsOf(place: StaticRange): DOMRect[] {
  const range = place.startContainer.ownerDocument?.createRange();
  if (!range) return [];
  try {
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
  } catch {
    return []; // The page has shortened the text node since it was read.
  }
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Whether scrolling can bring it into view: it is not folded away or hidden. */
export const isShown = ({ startContainer }: StaticRange): boolean =>
  startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;

/** Whether a box of the page that cuts off what does not fit in it shows nothing of a place that is at `rect`. */
export function isClipped({ startContainer }: StaticRange, rect: DOMRect): boolean {
  for (let around = startContainer.parentElement; around; around = around.parentElement) {
    const { overflow, position } = getComputedStyle(around);
    const isPage = around === around.ownerDocument.body || around === around.ownerDocument.documentElement;
    if (!isPage && overflow !== 'visible') {
      const { top, right, bottom, left } = around.getBoundingClientRect();
      if (rect.bottom <= top || rect.top >= bottom || rect.right <= left || rect.left >= right) return true;
    }
    // What is fixed is cut off by the window alone.
    if (position === 'fixed') return false;
  }
  return false;
}

/** Brings a place into view, in the middle of everything that scrolls around it; does nothing if it is in view. */
export function scrollTo(place: StaticRange): void {
  for (let around = place.startContainer.parentElement; around; around = around.parentElement) {
    const [rect] = rectsOf(place);
    if (!rect) return;
    const isPage = around === around.ownerDocument.scrollingElement;
    const box = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : around.getBoundingClientRect();
    const left = toMiddle(rect.left, rect.right, box.left, box.right);
    const top = toMiddle(rect.top, rect.bottom, box.top, box.bottom);
    // An element that does not scroll stays where it is.
    if (left || top) around.scrollBy({ left, top, behavior: 'instant' });
  }
}

const toMiddle = (start: number, end: number, from: number, to: number) =>
  start >= from && end <= to ? 0 : (start + end - from - to) / 2;

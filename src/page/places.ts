/**
 * In: a block and a stretch of its text. Out: the place of that stretch in the page.
 */
import type { Block } from './blocks.ts';

/** The index of the text node that holds `offset`; at a seam the later node, or the earlier for an end. */
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

/** The stretch as a static range; undefined where the page has changed under it. */
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

/** The text nodes that the stretch touches. */
export function nodesOf(block: Block, start: number, end: number): Text[] {
  const from = nodeAt(block, start, false);
  const to = nodeAt(block, end, true);
  return block.nodes.slice(from, to + 1).map(({ node }) => node);
}

/** The rectangles of a place on the screen: one per line it runs over. */
export function rectsOf(place: StaticRange): DOMRect[] {
  const range = place.startContainer.ownerDocument?.createRange();
  if (!range) return [];
  try {
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
  } catch {
    return []; // The page cut the text node shorter since it was read.
  }
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Brings a place into view, in the middle of the screen; a place in view stays where it is. */
export function scrollTo(place: StaticRange): void {
  const [first] = rectsOf(place);
  if (first && first.top >= 0 && first.bottom <= innerHeight) return;
  const { startContainer: node } = place;
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A long element may be in view without the place itself.
  const [now] = rectsOf(place);
  if (now && (now.top < 0 || now.bottom > innerHeight))
    scrollBy({ top: now.top - innerHeight / 2, behavior: 'instant' });
}

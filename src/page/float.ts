/**
 * In: a place in the page and a floating element. Out: the element, put beside the line of the place nearest the
 * pointer, inside the viewport, and kept there while the page scrolls or changes size.
 */
import {
  computePosition,
  flip,
  inline,
  offset,
  type Placement,
  type Platform,
  shift,
  size,
} from '@floating-ui/core';
import { isClipped, rectsOf } from './places.ts';

export interface Point {
  x: number;
  y: number;
}

const GAP_PX = 6;
const MARGIN_PX = 8;

/** What floats is in the top layer, so that the viewport alone bounds it and all is measured from there. */
const VIEWPORT: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
  getDimensions: ({ offsetWidth, offsetHeight }) => ({ width: offsetWidth, height: offsetHeight }),
  getClientRects: (reference) => reference.getClientRects(),
};

/** Follows the place until the returned function is called; `lost` is called once it is out of view or gone. */
export function floatBeside(
  place: StaticRange,
  floating: HTMLElement,
  pointer: Point | undefined,
  lost: () => void,
): () => void {
  const anchor = {
    getBoundingClientRect: () => unionOf(rectsOf(place)),
    getClientRects: () => rectsOf(place),
  };
  const { style } = floating;
  const { host } = floating.getRootNode() as ShadowRoot;
  const { documentElement, body } = floating.ownerDocument;
  let wasInView = false;
  // It stays on the side where it was first put: if it jumped over the place, it would leave the pointer.
  let placement: Placement = 'bottom-start';
  const until = new AbortController();
  const { signal } = until;
  const update = async () => {
    if (signal.aborted) return;
    const rects = rectsOf(place);
    const isHere = host.isConnected && host.ownerDocument === place.startContainer.ownerDocument;
    if (!isHere || rects.length === 0 || rects.every(isOutOfView)) {
      lost();
      return;
    }
    // A box of the page may clip it too; if it was clipped from the start, the reader pointed at it all the same.
    const isInView = !isClipped(place, unionOf(rects));
    if (wasInView && !isInView) {
      lost();
      return;
    }
    wasInView = isInView;
    // A page that zooms itself would also zoom and move what floats above it.
    style.zoom = String(1 / host.currentCSSZoom);
    const { x, y, ...put } = await computePosition(anchor, floating, {
      platform: VIEWPORT,
      strategy: 'fixed',
      placement,
      middleware: [
        inline(pointer),
        offset(GAP_PX),
        flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight }) => {
            style.maxHeight = `${Math.max(160, Math.floor(availableHeight))}px`;
          },
        }),
      ],
    });
    if (signal.aborted) return;
    placement = put.placement;
    style.left = `${Math.round(x)}px`;
    // In a window too low for both, it covers the place rather than leaving the window.
    const lowest = innerHeight - MARGIN_PX - floating.offsetHeight;
    style.top = `${Math.round(Math.max(MARGIN_PX, Math.min(y, lowest)))}px`;
  };
  const passive = { signal, capture: true, passive: true };
  addEventListener('scroll', update, passive);
  addEventListener('resize', update, passive);
  // Placing may change the size, which an observer that is just reporting sizes complains of in the page's window.
  const sizes = new ResizeObserver(() => requestAnimationFrame(update));
  for (const element of [floating, documentElement, body]) sizes.observe(element);
  void update();
  return () => {
    until.abort();
    sizes.disconnect();
  };
}

const isOutOfView = (rect: DOMRect) =>
  rect.bottom < 0 || rect.top > innerHeight || rect.right < 0 || rect.left > innerWidth;

function unionOf(rects: DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
}

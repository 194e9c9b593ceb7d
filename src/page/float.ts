/**
 * In: a place in the page and a floating element. Out: the element, put beside the line of the place nearest the
 * pointer, inside the viewport, and kept there while the page scrolls or changes size.
 */
import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { rectsOf } from './places.ts';

export interface Point {
  x: number;
  y: number;
}

const GAP_PX = 6;
const MARGIN_PX = 8;

/** Follows the place until the returned function is called; `lost` is called once it is out of view or gone. */
export function floatBeside(
  place: StaticRange,
  floating: HTMLElement,
  pointer: Point | undefined,
  lost: () => void,
): () => void {
  const anchor = {
    contextElement: place.startContainer.parentElement ?? undefined,
    getBoundingClientRect: () => unionOf(rectsOf(place)),
    getClientRects: () => rectsOf(place),
  };
  const { style } = floating;
  const { host } = floating.getRootNode() as ShadowRoot;
  let wasInView = false;
  // It stays on the side where it was first put: if it jumped over the place, it would leave the pointer.
  let placement: Placement = 'bottom-start';
  const update = async () => {
    const rects = rectsOf(place);
    if (rects.length === 0 || rects.every(isOutOfView)) {
      lost();
      return;
    }
    // A page that zooms itself would also zoom and move what floats above it.
    style.zoom = String(1 / host.currentCSSZoom);
    const { x, y, middlewareData, ...put } = await computePosition(anchor, floating, {
      strategy: 'fixed',
      placement,
      middleware: [
        inline(pointer),
        hide(),
        offset(GAP_PX),
        flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply: ({ availableHeight }) =>
            style.setProperty('--available-height', `${Math.max(160, Math.floor(availableHeight))}px`),
        }),
      ],
    });
    // A box of the page may clip it too; if it was clipped from the start, the reader pointed at it all the same.
    const isInView = middlewareData.hide?.referenceHidden !== true;
    if (wasInView && !isInView) {
      lost();
      return;
    }
    wasInView = isInView;
    placement = put.placement;
    style.left = `${Math.round(x)}px`;
    // In a window too low for both, it covers the place rather than leaving the window.
    const lowest = innerHeight - MARGIN_PX - floating.offsetHeight;
    style.top = `${Math.round(Math.max(MARGIN_PX, Math.min(y, lowest)))}px`;
  };
  return autoUpdate(anchor, floating, update);
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

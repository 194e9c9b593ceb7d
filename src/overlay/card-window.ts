/**
 * In: the card's state before and now. Out: the card drawn in its frame, placed, its reference lit and the focus where
 * it belongs. A card comes into view once the frame has drawn it.
 */
import type { Drawing, FromFrame, Query, View } from '../messages/frame.ts';
import { floatBeside, type Point } from '../page/float.ts';
import { paintLit } from '../page/highlights.ts';
import type { Host } from '../page/host.ts';
import type { Answer, Lookup } from './card-cache.ts';
import type { CardFrame } from './card-frame.ts';
import type { CardPage, OpenCard } from './card-state.ts';
import type { PaintedReference } from './page-marker.ts';

export type ShownCard = OpenCard<PaintedReference, Query, Answer>;
type ComingCard = CardPage<PaintedReference, Answer>;

interface Options {
  host: Host;
  frame: CardFrame;
  /** The reference can no longer be seen. */
  lost: () => void;
}

interface CardWindow {
  /** Keeps where the focus is; it returns there once a card opened by key closes. */
  rememberFocus(): void;
  /** Draws a card that is about to be shown, while none is. */
  prepare(coming: ComingCard): void;
  update(before: ShownCard | undefined, now: ShownCard | undefined, pointer: Point | undefined): void;
  /** The frame has loaded again: nothing is drawn in it. */
  emptied(): void;
  /** The frame has drawn something. */
  drawn(what: Extract<FromFrame, { type: 'drawn' }>): void;
}

/** What is higher scrolls. Not as a custom property: the page can say what those mean. */
const HIGHEST = '520px, calc(100vh - 16px)';

const drawingOf = (page: CardPage<Lookup, Answer> | undefined): Drawing => page?.answer ?? 'loading';

export function createCardWindow({ host, frame, lost }: Options): CardWindow {
  const { element } = host;
  const page = element.ownerDocument;
  let wanted: Drawing = 'loading';
  let drawn: Drawing | undefined;
  let stopFloating: (() => void) | undefined;
  let focusBefore: HTMLElement | undefined;
  /** What waits until what is wanted is drawn: to bring it into view, and to go to its top, perhaps with the focus. */
  let place: (() => void) | undefined;
  let top: { focus: boolean } | undefined;

  const draw = (view: View) => {
    wanted = view.drawing;
    frame.draw(view);
  };
  const showIfDrawn = () => {
    if (drawn !== wanted) return;
    place?.();
    place = undefined;
    if (top) frame.toTop(top.focus);
    top = undefined;
  };

  const close = (before: ShownCard | undefined) => {
    place = undefined;
    top = undefined;
    stopFloating?.();
    stopFloating = undefined;
    const hadFocus = page.activeElement === element;
    host.hide();
    paintLit(undefined);
    if (before?.by === 'keyboard' && hadFocus) focusBefore?.focus({ preventScroll: true });
    focusBefore = undefined;
    // What the last card said must not flash up with the next.
    drawn = undefined;
    draw({ drawing: 'loading', pinned: false, canGoBack: false, onView: false });
  };

  return {
    rememberFocus() {
      const { activeElement } = page;
      focusBefore ??= activeElement instanceof HTMLElement ? activeElement : undefined;
    },
    prepare(coming) {
      host.prepare();
      draw({ drawing: drawingOf(coming), pinned: false, canGoBack: false, onView: false });
    },
    update(before, now, pointer) {
      if (!now) {
        close(before);
        return;
      }
      const { target, pages, by, pinned } = now;
      draw({
        drawing: drawingOf(pages.at(-1)),
        pinned: pinned === true,
        canGoBack: pages.length > 1,
        onView: true,
      });
      host.show(target.place.startContainer.parentElement);
      if (before?.target !== target) {
        paintLit(target.place);
        place = () => {
          stopFloating?.();
          stopFloating = floatBeside(target.place, host.frame, pointer, lost);
          host.reveal();
        };
      }
      if (before?.pages.at(-1)?.what !== pages.at(-1)?.what)
        top = { focus: by === 'keyboard' || pages.length > 1 };
      showIfDrawn();
    },
    emptied() {
      drawn = undefined;
    },
    drawn({ drawing, height }) {
      drawn = drawing;
      if (height > 0) host.frame.style.height = `min(${height}px, ${HIGHEST})`;
      showIfDrawn();
    },
  };
}

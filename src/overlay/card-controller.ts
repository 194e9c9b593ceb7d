/**
 * In: what the reader does, and changes of the page or the library. Out: the card. Runs the card's state machine and
 * carries out what it decides: waits, asks for cards, and shows the new state.
 */
import type { FromFrame, Query } from '../messages/frame.ts';
import type { Attention } from '../messages/protocol.ts';
import type { Point } from '../page/float.ts';
import type { Host } from '../page/host.ts';
import type { Settings } from '../view-models/settings.ts';
import { type Answer, createCardCache, type Lookup } from './card-cache.ts';
import { createCardFrame } from './card-frame.ts';
import { type CardEvent, type CardState, idle, nextCardState } from './card-state.ts';
import { createCardWindow, type ShownCard } from './card-window.ts';
import type { PageMarker, PaintedReference } from './page-marker.ts';

interface Options {
  marker: PageMarker;
  host: Host;
  settings: () => Settings;
  onAttention: (attention: Omit<Attention, 'event'>) => void;
  /** Runs work whose failure must not reach the page. */
  quietly: (work: () => Promise<void>) => Promise<void>;
}

/** Long enough to travel from the reference into the card. */
const GRACE_MS = 300;
/** What is ready now is seen a frame later, and most screens draw sixty a second: a card is shown that much early. */
const FRAME_MS = 16;

export type CardController = ReturnType<typeof createCardController>;

export function createCardController({ marker, host, settings, onAttention, quietly }: Options) {
  let state: CardState<PaintedReference, Query, Answer> = idle;
  /** Where the pointer last was, on the card or off it. */
  let pointer: Point = { x: -1, y: -1 };
  /** The point that the card is placed beside. */
  let anchor: Point | undefined;
  /** When the pointer last moved over a reference, which is before we hear of it. */
  let movedAt = 0;
  const frame = createCardFrame(host.frame, { heard, lost: emptied });
  const cards = createCardCache(marker, frame);
  const cardWindow = createCardWindow({ host, frame, lost: () => dispatch({ type: 'lost' }) });

  /** What the frame says that is not a reply. */
  function heard(message: Exclude<FromFrame, { type: 'ready' | 'reply' }>): void {
    switch (message.type) {
      case 'drawn':
        cardWindow.drawn(message);
        return;
      case 'open': {
        const { reference, document } = message;
        const standing = document === undefined ? {} : { document };
        dispatch({ type: 'open', query: { reference, standing } });
        return;
      }
      case 'enter':
        dispatch({ type: 'enter-card' });
        return;
      case 'escape':
        backOrClose();
        return;
      default:
        dispatch({ type: message.type });
    }
  }

  function dispatch(event: CardEvent<PaintedReference, Query, Answer>): void {
    const { shown: before, coming: cameBefore } = state;
    const [next, effects] = nextCardState(state, event);
    state = next;
    for (const effect of effects) {
      if (effect.type === 'wait') wait(effect.before, effect.token);
      else void ask(effect.what, effect.token);
    }
    const { shown, coming } = next;
    if (coming?.answer !== undefined && !shown && coming !== cameBefore) cardWindow.prepare(coming);
    if (before === shown) return;
    cardWindow.update(before, shown, anchor);
    reportAttention(before, shown);
  }

  function wait(before: 'show' | 'leave', token: number): void {
    const late = performance.now() - movedAt;
    const ms = before === 'show' ? settings().delay - late - FRAME_MS : GRACE_MS;
    setTimeout(() => dispatch({ type: 'time', token }), ms);
  }

  const ask = (lookup: Lookup, token: number) =>
    quietly(async () => {
      let answer: Answer = 'failed';
      try {
        answer = await cards.cardOf(lookup);
      } finally {
        dispatch({ type: 'reply', token, answer });
      }
    });

  /** Reports which reference has a card. */
  function reportAttention(before: ShownCard | undefined, now: ShownCard | undefined): void {
    if (before?.target === now?.target) return;
    const reference = now ? marker.painted.indexOf(now.target) : -1;
    onAttention({ reference: reference < 0 ? null : reference });
  }

  /** One card back, or closes the only one. */
  function backOrClose(): void {
    dispatch({ type: state.shown?.pages[1] ? 'back' : 'close' });
  }

  function forget(): void {
    const pages = [...(state.shown?.pages ?? []), ...(state.coming ? [state.coming] : [])];
    cards.forgetAllBut(pages.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : [])));
  }

  /** The frame has loaded again, and has none of the cards that were fetched. */
  function emptied(): void {
    cardWindow.emptied();
    cards.forgetAllBut([]);
    dispatch({ type: 'emptied' });
  }

  /** What is shown may no longer be all there is. */
  function libraryChanged(): void {
    forget();
    dispatch({ type: 'again' });
  }

  return {
    /** What is on view. */
    shown: () => state.shown,
    pointerMoved(to: Point) {
      pointer = to;
    },
    /** The pointer moved over a reference, at the time of the event. */
    enter(target: PaintedReference, timeStamp: number) {
      if (target !== state.shown?.target) anchor = pointer;
      if (target !== state.coming?.what) host.insist();
      movedAt = timeStamp;
      dispatch({ type: 'enter', target });
    },
    /** The pointer is on no reference; those in `near` may be next. */
    leave(near: readonly PaintedReference[] = []) {
      dispatch({ type: 'leave' });
      cards.prefetch(near, pointer);
    },
    /** Shows a reference at once. */
    show(target: PaintedReference, by: 'keyboard' | 'touch', point?: Point) {
      if (by === 'keyboard') cardWindow.rememberFocus();
      host.insist();
      anchor = point;
      dispatch({ type: 'show', target, by });
    },
    backOrClose,
    close: () => dispatch({ type: 'close' }),
    /** The frame has loaded, and names the password for its port. */
    meetFrame: frame.meet,
    /** The page was read again: a card stays with its reference if that is still in the same place. */
    pageChanged() {
      // Loaded ahead where there may be something to point at, so that the first card comes as fast as the next.
      if (marker.painted.length > 0) host.load();
      forget();
      dispatch({ type: 'reread', now: (old) => marker.inPlaceOf(old) });
    },
    libraryChanged,
  };
}

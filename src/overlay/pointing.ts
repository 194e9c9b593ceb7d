/**
 * Brings pointer, touch and keys to the card's state machine, and does what it decides: waits, asks, and shows the
 * new state.
 */

import type { Attention, Spot } from '../messages/protocol.ts';
import type { Point } from '../page/float.ts';
import { paintLit } from '../page/highlights.ts';
import type { Host } from '../page/host.ts';
import { isShown, rectsOf, scrollTo } from '../page/places.ts';
import type { Settings } from '../storage/settings.ts';
import { type Answer, CardCache, type Query } from './card-cache.ts';
import { type CardEvent, type CardState, idle, nextCardState } from './card-state.ts';
import { CardWindow, type ShownCard } from './card-window.ts';
import type { PageMarker, PaintedReference } from './page-marker.ts';

interface Parts {
  marker: PageMarker;
  host: Host;
  settings: () => Settings;
  /** Shows a reference in the panel; absent where the browser lets no page do so. */
  inPanel: ((query: Query) => void) | undefined;
  /** Told what the reader is busy with. */
  attend: (what: Omit<Attention, 'event'>) => void;
  /** Runs work whose failure must not reach the page. */
  quietly: (work: () => Promise<void>) => Promise<void>;
  signal: AbortSignal;
}

/** Long enough to travel from the reference into the card. */
const GRACE_MS = 300;
/** What is ready now is seen a frame later, of which most screens draw sixty a second: so much before its time a card is shown. */
const FRAME_MS = 16;

const isSamePlace = (a: StaticRange, b: StaticRange) =>
  a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endOffset === b.endOffset;

export class Pointing {
  private state: CardState<PaintedReference, Query, Answer> = idle;
  private readonly parts: Parts;
  private readonly cards: CardCache;
  private readonly window: CardWindow;
  private point: Point | undefined;
  /** Where the pointer moved last. */
  private last: Point = { x: -1, y: -1 };
  /** When the pointer last moved over a reference, which is before we hear of it. */
  private movedAt = 0;

  constructor(parts: Parts) {
    this.parts = parts;
    this.cards = new CardCache(parts.marker);
    const { inPanel } = parts;
    this.window = new CardWindow(parts.host, parts.settings, {
      enter: () => this.tell({ type: 'enter-card' }),
      // A pointer at rest that the card shrinks away from, as when what is opened is shorter, has left nothing.
      leave: ({ clientX: x, clientY: y }) =>
        (x !== this.last.x || y !== this.last.y) && this.tell({ type: 'leave' }),
      // The paper may be the page itself, which need not be held.
      open: (reference, document) =>
        this.tell({ type: 'open', query: { reference, standing: { document, page: parts.marker.page } } }),
      back: () => this.tell({ type: 'back' }),
      pin: () => this.tell({ type: 'pin' }),
      close: () => this.tell({ type: 'close' }),
      lost: () => this.tell({ type: 'lost' }),
      inPanel: inPanel && ((what) => inPanel(this.cards.queryOf(what))),
    });
    const { signal } = parts;
    const { ownerDocument: document } = parts.host.element;
    const passive = { signal, passive: true };
    document.addEventListener(
      'pointermove',
      real((event) => this.moved(event)),
      passive,
    );
    document.documentElement.addEventListener('pointerleave', () => this.tell({ type: 'leave' }), passive);
    // Captured, so that a page that stops events for itself does not keep the card open.
    document.addEventListener(
      'click',
      real((event) => this.clicked(event)),
      { signal, capture: true },
    );
    document.addEventListener('keydown', (event) => this.key(event), { signal, capture: true });
  }

  /** To the next (1) or previous (-1) reference, from the one shown or from the top of the view. */
  step(by: 1 | -1): void {
    const there = this.parts.marker.painted.filter(({ place }) => isShown(place));
    if (there.length === 0) return;
    const shown = this.state.shown ? there.indexOf(this.state.shown.target) : -1;
    const inView = there.findIndex((one) => rectsOf(one.place).some((rect) => rect.top >= 0));
    const from = shown >= 0 ? shown + by : by > 0 ? inView : inView - 1;
    const target = there.at(from < 0 ? from : from % there.length);
    if (!target) return;
    this.window.rememberFocus();
    scrollTo(target.place);
    this.point = undefined;
    this.tell({ type: 'show', target, by: 'keyboard' });
  }

  /** Brings a place into view and lights it. */
  goTo(spot: Spot): void {
    const place = this.parts.marker.placeOf(spot);
    if (place) scrollTo(place);
    this.light(spot);
  }

  /** Lights a place for the panel; null puts out the light. */
  light(spot: Spot | null): void {
    paintLit(spot === null ? this.state.shown?.target.place : this.parts.marker.placeOf(spot));
  }

  /** The page was read anew: a card stays with its reference where that still stands in the same place. */
  pageChanged(): void {
    this.cards.forget();
    const { painted } = this.parts.marker;
    this.tell({ type: 'reread', now: (old) => painted.find((one) => isSamePlace(one.place, old.place)) });
  }

  /** The library changed: what is shown may no longer be all there is. */
  libraryChanged(): void {
    this.cards.forget();
    this.tell({ type: 'again' });
  }

  stop(): void {
    this.tell({ type: 'close' });
  }

  private moved({ clientX: x, clientY: y, target, buttons, pointerType, timeStamp }: PointerEvent): void {
    // A pressed button means selecting or dragging; the reader is not pointing then.
    this.last = { x, y };
    if (buttons || pointerType === 'touch' || !(target instanceof Element)) return;
    if (target === this.parts.host.element) return;
    const { pointer } = this.parts.marker;
    const found = pointer.at(x, y, target);
    if (!found) {
      this.tell({ type: 'leave' });
      this.cards.ahead(pointer.near(target), x, y);
      return;
    }
    if (found !== this.state.shown?.target) this.point = { x, y };
    this.movedAt = timeStamp;
    this.tell({ type: 'enter', target: found });
  }

  /** A tap on a reference opens its card; a tap beside the card closes it, and does nothing else. */
  private clicked(event: MouseEvent): void {
    const { target, clientX: x, clientY: y } = event;
    if (!isTouch(event) || !(target instanceof Element) || target === this.parts.host.element) return;
    const found = this.parts.marker.pointer.at(x, y, target);
    if (!found && this.state.shown?.by !== 'touch') return;
    // A link of the site goes where it goes.
    if (found && target.closest('a[href], button')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.point = { x, y };
    this.tell(found ? { type: 'show', target: found, by: 'touch' } : { type: 'close' });
  }

  private key(event: KeyboardEvent): void {
    const withModifier = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key !== 'Escape' || withModifier || event.isComposing || !this.state.shown) return;
    event.stopPropagation();
    this.tell(this.state.shown.pages.length > 1 ? { type: 'back' } : { type: 'close' });
  }

  private tell(event: CardEvent<PaintedReference, Query, Answer>): void {
    const before = this.state;
    const [state, effects] = nextCardState(before, event);
    this.state = state;
    for (const effect of effects) {
      if (effect.type === 'wait') this.wait(effect.before, effect.token);
      else this.ask(effect.what, effect.token);
    }
    if (state.coming?.answer && !state.shown) this.window.prepare(state.coming);
    if (before.shown === state.shown) return;
    this.window.update(before.shown, state.shown, this.point);
    this.attendTo(before.shown, state.shown);
  }

  /** Tells which reference has a card, and which part the card shows. */
  private attendTo(before: ShownCard | undefined, now: ShownCard | undefined): void {
    const { marker, attend } = this.parts;
    if (before?.target !== now?.target) {
      const reference = now ? marker.painted.indexOf(now.target) : -1;
      attend({ reference: reference < 0 ? null : reference });
    }
    const answer = now?.pages.at(-1)?.answer;
    if (!answer || !('card' in answer) || answer === before?.pages.at(-1)?.answer) return;
    const { pieces, papers } = answer.card;
    const adres = pieces[0]?.adres ?? papers[0]?.id;
    if (adres) attend({ adres });
  }

  private wait(before: 'show' | 'leave', token: number): void {
    const late = performance.now() - this.movedAt;
    const ms = before === 'show' ? this.parts.settings().delay - late - FRAME_MS : GRACE_MS;
    setTimeout(() => this.tell({ type: 'time', token }), ms);
  }

  private ask(what: PaintedReference | Query, token: number): void {
    this.parts.quietly(async () => {
      let answer: Answer = { failed: true };
      try {
        answer = { card: await this.cards.of(what) };
      } finally {
        this.tell({ type: 'reply', token, answer });
      }
    });
  }
}

const isTouch = (event: MouseEvent) => 'pointerType' in event && event.pointerType === 'touch';

/** Only the reader points: a page that makes up events would learn from the cards that come. */
const real =
  <E extends Event>(act: (event: E) => void) =>
  (event: E) => {
    if (event.isTrusted) act(event);
  };

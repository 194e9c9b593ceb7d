/**
 * In: a reference on the page or inside a card. Out: the key of its card, which the frame fetches once and keeps
 * until the page or the library changes.
 */
import type { CardKey, Query } from '../messages/frame.ts';
import type { Point } from '../page/float.ts';
import { rectsOf } from '../page/places.ts';
import type { CardFrame } from './card-frame.ts';
import type { PageMarker, PaintedReference } from './page-marker.ts';

/** What a card can be had for. */
export type Lookup = PaintedReference | Query;
export type Answer = CardKey | 'failed';

/** How many of the references around the pointer are fetched ahead. */
const PREFETCHED = 3;
/** Measuring references forces the page to lay out: not at every move, and not for endless lists. */
const PREFETCH_EVERY_MS = 200;
const MOST_MEASURED = 100;

export function createCardCache(marker: PageMarker, frame: CardFrame) {
  const remembered = new Map<Lookup, Promise<CardKey>>();
  let lastPrefetch = 0;

  /** The lookup as others can make it, on the page by the name that the background has for it now. */
  const queryOf = (lookup: Lookup): Query => ({
    reference: lookup.reference,
    standing: { ...('standing' in lookup && lookup.standing), page: marker.page },
  });

  const request = async (lookup: Lookup): Promise<CardKey> => {
    const ask = () => frame.ask(queryOf(lookup));
    let reply = await ask();
    if (reply === 'reread') {
      await marker.sendAgain();
      reply = await ask();
    }
    if (reply === 'reread') throw new Error('reread twice');
    return reply;
  };

  const cardOf = (lookup: Lookup): Promise<CardKey> => {
    let card = remembered.get(lookup);
    if (!card) {
      card = request(lookup);
      remembered.set(lookup, card);
      // A failure is not remembered: pointing again asks again.
      card.catch(() => remembered.delete(lookup));
    }
    return card;
  };

  return {
    cardOf,
    /** Requests the cards of the references that the pointer may reach next. */
    prefetch(near: readonly PaintedReference[], pointer: Point) {
      const now = performance.now();
      if (near.length === 0 || near.length > MOST_MEASURED || now - lastPrefetch < PREFETCH_EVERY_MS) return;
      lastPrefetch = now;
      const distance = ({ place }: PaintedReference) =>
        Math.min(...rectsOf(place).map((rect) => distanceTo(rect, pointer)));
      const nearest = near.length <= PREFETCHED ? near : [...near].sort((a, b) => distance(a) - distance(b));
      for (const reference of nearest.slice(0, PREFETCHED)) cardOf(reference).catch(() => {});
    },
    /** What is fetched from now on is new; the frame keeps what is still in use. */
    forgetAllBut(keep: CardKey[]) {
      remembered.clear();
      frame.forgetAllBut(keep);
    },
  };
}

const distanceTo = ({ left, right, top, bottom }: DOMRect, { x, y }: Point) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

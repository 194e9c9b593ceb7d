/**
 * In: a reference on the page or inside a card. Out: its card, asked of the background once and remembered until the
 * page or the library changes.
 */

import { sendFromPage } from '../messages/requests.ts';
import { rectsOf } from '../page/places.ts';
import type { Reference } from '../references/types.ts';
import type { Card } from '../view-models/card.ts';
import type { Standing } from '../view-models/show.ts';
import type { PageMarker, PaintedReference } from './page-marker.ts';

/** A reference inside a card, or the paper behind one of its lines. */
export interface Query {
  reference: Reference;
  standing: Standing;
}

export type Asked = PaintedReference | Query;
export type Answer = { card: Card } | { failed: true };

/** So many of the references around the pointer are asked ahead. */
const AHEAD = 3;
/** Measuring where references stand costs the page its layout: not at every move, and not for lists without end. */
const AHEAD_EVERY_MS = 100;
const LOOKED_AT = 100;

export class CardCache {
  private readonly marker: PageMarker;
  private remembered = new Map<Asked, Promise<Card>>();
  private lastAhead = 0;

  constructor(marker: PageMarker) {
    this.marker = marker;
  }

  of(asked: Asked): Promise<Card> {
    let card = this.remembered.get(asked);
    if (!card) {
      card = this.ask(asked);
      this.remembered.set(asked, card);
      // A failure is not remembered: pointing once more asks once more.
      card.catch(() => this.remembered.delete(asked));
    }
    return card;
  }

  /** Asks for the references that the pointer may come to next. */
  ahead(near: readonly PaintedReference[], x: number, y: number): void {
    const now = performance.now();
    if (near.length === 0 || near.length > LOOKED_AT || now - this.lastAhead < AHEAD_EVERY_MS) return;
    this.lastAhead = now;
    const distance = ({ place }: PaintedReference) =>
      Math.min(...rectsOf(place).map((rect) => distanceTo(rect, x, y)));
    const nearest = near.length <= AHEAD ? near : [...near].sort((a, b) => distance(a) - distance(b));
    for (const one of nearest.slice(0, AHEAD)) this.of(one).catch(() => {});
  }

  forget(): void {
    this.remembered.clear();
  }

  /** A reference of the page with where it stands, as others can ask for it. */
  queryOf(asked: Asked): Query {
    const standing = 'standing' in asked ? asked.standing : { page: this.marker.page };
    return { reference: asked.reference, standing };
  }

  private async ask(asked: Asked): Promise<Card> {
    const request = () => sendFromPage('card', this.queryOf(asked));
    let reply = await request();
    if (reply === 'reread') {
      await this.marker.sendAgain();
      reply = await request();
    }
    if (reply === 'reread') throw new Error('reread twice');
    return reply;
  }
}

const distanceTo = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

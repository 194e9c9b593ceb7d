/** The cards that this frame has. In: what our script on the page asks for. Out: cards by the key that it was given. */
import type { CardKey, FromFrame, Query } from '../messages/frame.ts';
import { send } from '../messages/requests.ts';
import type { Card } from '../view-models/card.ts';

export interface FetchedCard {
  query: Query;
  card: Card;
}

type Reply = Extract<FromFrame, { type: 'reply' }>['reply'];

export function createFetchedCards() {
  const cards = new Map<CardKey, FetchedCard>();
  return {
    get: (key: CardKey): FetchedCard | undefined => cards.get(key),
    async request(key: CardKey, query: Query): Promise<Reply> {
      try {
        const card = await send('card', query);
        if (card === 'reread') return 'reread';
        cards.set(key, { query, card });
        return 'ready';
      } catch {
        return 'failed';
      }
    },
    forgetAllBut(keep: readonly CardKey[]) {
      for (const key of cards.keys()) if (!keep.includes(key)) cards.delete(key);
    },
  };
}

/**
 * The card's life on a page, as one pure function. In: the state and what happened. Out: the next state and what to
 * do about it. Every interaction carries a token; a timer or a reply whose token is no longer in use is stale and
 * changes nothing.
 *
 * `Target` is a reference on the page, `Query` one inside a card. A card can be asked for by either.
 */

import { openedFrom, wentBack, withLast } from '../cards/card-history.ts';

type Token = number;

/** One thing a card was asked for, and its answer once that has come. */
export interface CardPage<What, Answer> {
  what: What;
  token: Token;
  answer?: Answer;
}

export interface OpenCard<Target, Query, Answer> {
  /** The reference on the page that the card belongs to. */
  target: Target;
  /** What was opened, in order: the target first, the one on view last. */
  pages: CardPage<Target | Query, Answer>[];
  by: 'pointer' | 'keyboard' | 'touch';
  /** Stays until it is closed, whatever the pointer does. */
  pinned?: true;
}

export interface CardState<Target, Query, Answer> {
  shown?: OpenCard<Target, Query, Answer>;
  /** A reference pointed at, whose delay has not passed yet. */
  coming?: CardPage<Target, Answer>;
  /** The pointer has left the card and its reference; the card closes when the timer with this token fires. */
  leaving?: Token;
  /** The last token issued. */
  last: Token;
}

export type CardEvent<Target, Query, Answer> =
  /** The pointer is on a reference, on none, or in the card. */
  | { type: 'enter'; target: Target }
  | { type: 'leave' }
  | { type: 'enter-card' }
  | { type: 'time'; token: Token }
  | { type: 'reply'; token: Token; answer: Answer }
  /** A key or a tap shows a reference at once. */
  | { type: 'show'; target: Target; by: 'keyboard' | 'touch' }
  /** A reference inside the card opens in its place; 'back' returns to it. */
  | { type: 'open'; query: Query }
  | { type: 'back' }
  | { type: 'pin' }
  /** The page was read again; `now` gives what an old target has become, or undefined if it is gone. */
  | { type: 'reread'; now: (old: Target) => Target | undefined }
  /** What is shown may be out of date: ask again. */
  | { type: 'again' }
  /** All answers are gone: ask again for each card, also for those that a step back leads to. */
  | { type: 'emptied' }
  /** The reference has scrolled out of view. */
  | { type: 'lost' }
  | { type: 'close' };

export type CardEffect<Target, Query> =
  /** How long is the reader's choice ('show'), or what the hand needs ('leave'). */
  | { type: 'wait'; before: 'show' | 'leave'; token: Token }
  | { type: 'ask'; what: Target | Query; token: Token };

export const idle = { last: 0 } as const;

type Next<Target, Query, Answer> = [CardState<Target, Query, Answer>, CardEffect<Target, Query>[]];

export function nextCardState<Target, Query, Answer>(
  state: CardState<Target, Query, Answer>,
  event: CardEvent<Target, Query, Answer>,
): Next<Target, Query, Answer> {
  const { shown, coming, leaving, last } = state;
  const token = last + 1;
  const ask = (what: Target | Query) => ({ type: 'ask', what, token }) as const;
  const closed: Next<Target, Query, Answer> = [{ last }, []];
  const unchanged: Next<Target, Query, Answer> = [state, []];

  switch (event.type) {
    case 'enter': {
      const { target } = event;
      if (shown?.pinned || coming?.what === target) return unchanged;
      if (shown?.target === target) return [{ shown, last }, []];
      // Asked at once, shown later: the reply is usually there by the time the delay has passed.
      const next = { ...state, coming: { what: target, token }, last: token };
      return [next, [ask(target), { type: 'wait', before: 'show', token }]];
    }
    case 'leave':
      if (!shown || shown.pinned || leaving !== undefined) return [without(state, 'coming'), []];
      return [{ shown, leaving: token, last: token }, [{ type: 'wait', before: 'leave', token }]];
    case 'enter-card':
      return [shown ? { shown, last } : { last }, []];
    case 'time':
      if (coming?.token === event.token)
        return [{ shown: { target: coming.what, pages: [coming], by: 'pointer' }, last }, []];
      return leaving === event.token ? closed : unchanged;
    case 'reply': {
      const { token: of, answer } = event;
      const answered = <Page extends CardPage<unknown, Answer>>(page: Page) =>
        page.token === of ? { ...page, answer } : page;
      if (coming?.token === of) return [{ ...state, coming: answered(coming) }, []];
      if (!shown?.pages.some((page) => page.token === of)) return unchanged;
      return [{ ...state, shown: { ...shown, pages: shown.pages.map(answered) } }, []];
    }
    case 'show': {
      const { target, by } = event;
      return [{ shown: { target, pages: [{ what: target, token }], by }, last: token }, [ask(target)]];
    }
    case 'open': {
      if (!shown) return unchanged;
      const pages = openedFrom(shown.pages, { what: event.query, token });
      return [{ shown: { ...shown, pages }, last: token }, [ask(event.query)]];
    }
    case 'back':
      if (!shown || shown.pages.length < 2) return unchanged;
      return [{ shown: { ...shown, pages: wentBack(shown.pages) }, last }, []];
    case 'pin': {
      if (!shown) return unchanged;
      return [{ shown: shown.pinned ? without(shown, 'pinned') : { ...shown, pinned: true }, last }, []];
    }
    case 'reread': {
      const target = shown && event.now(shown.target);
      // A pointer at rest sends no second event, so what it waits for must still come.
      const what = coming && event.now(coming.what);
      const next = coming && what ? { coming: { ...coming, what } } : {};
      if (shown && target) {
        const pages = shown.pages.map((page) =>
          page.what === shown.target ? { ...page, what: target } : page,
        );
        return [{ ...without(state, 'coming'), ...next, shown: { ...shown, target, pages } }, []];
      }
      return shown?.pinned ? [{ shown, last }, []] : [{ last, ...next }, []];
    }
    case 'again': {
      const [next, asks] = comingAnew(state);
      const page = shown?.pages.at(-1);
      if (!shown || !page) return [next, asks];
      const pages = withLast(shown.pages, (page) => ({ ...page, token }));
      return [{ ...next, shown: { ...shown, pages }, last: token }, [...asks, ask(page.what)]];
    }
    case 'emptied': {
      const [next, asks] = comingAnew(state);
      if (!shown) return [next, asks];
      const pages = shown.pages.map((page, i) => ({ ...without(page, 'answer'), token: token + i }));
      const all = pages.map((page) => ({ type: 'ask', what: page.what, token: page.token }) as const);
      return [{ ...next, shown: { ...shown, pages }, last: last + pages.length }, [...asks, ...all]];
    }
    case 'lost':
      return shown?.pinned ? unchanged : closed;
    case 'close':
      return closed;
  }
}

/** What is still to come is asked again, by the same token, which is also that of its delay. */
function comingAnew<Target, Query, Answer>(
  state: CardState<Target, Query, Answer>,
): Next<Target, Query, Answer> {
  const { coming } = state;
  if (!coming) return [state, []];
  const { what, token } = coming;
  return [{ ...state, coming: without(coming, 'answer') }, [{ type: 'ask', what, token }]];
}

function without<T extends object, Key extends keyof T>(object: T, key: Key): Omit<T, Key> {
  const { [key]: _, ...rest } = object;
  return rest;
}

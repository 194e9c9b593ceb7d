/**
 * The card's life on a page, as one pure function. In: the state and what happened. Out: the next state and what
 * to do about it. Every interaction carries a token; a timer or a reply whose token is no longer in use is stale
 * and changes nothing.
 */

/** Long enough not to react to a pointer passing by; Wikipedia's previews and our own trial agree on it. */
export const SHOW_AFTER_MS = 200;
/** Long enough to travel from the reference into the card. */
export const GRACE_MS = 300;

export type Token = number;

/** Something that was asked for; `answer` is there once it has come. */
interface Asked<Target, Answer> {
  target: Target;
  token: Token;
  answer?: Answer;
}

export interface CardState<Target, Answer> {
  /** The card on the page. */
  shown?: Asked<Target, Answer> & { by: 'pointer' | 'keyboard' };
  /** A reference pointed at, waiting for its time to show. */
  coming?: Asked<Target, Answer>;
  /** The pointer has left the shown card's region; it closes when the timer with this token fires. */
  leaving?: Token;
  /** The last token given out. */
  last: Token;
}

export type CardEvent<Target, Answer> =
  | { type: 'enter'; target: Target }
  | { type: 'leave' }
  | { type: 'enter-card' }
  | { type: 'time'; token: Token }
  | { type: 'reply'; token: Token; answer: Answer }
  | { type: 'step'; target: Target }
  /** The page was read anew: what stands for the old targets, or nothing where they are gone. */
  | { type: 'reread'; now: (old: Target) => Target | undefined }
  /** What is shown may no longer be true: ask again. */
  | { type: 'again' }
  | { type: 'close' };

export type CardEffect<Target> =
  | { type: 'wait'; ms: number; token: Token }
  | { type: 'ask'; target: Target; token: Token };

export const idle = { last: 0 } as const;

type Next<Target, Answer> = [CardState<Target, Answer>, CardEffect<Target>[]];

export function nextCardState<Target, Answer>(
  state: CardState<Target, Answer>,
  event: CardEvent<Target, Answer>,
): Next<Target, Answer> {
  const { shown, coming, leaving, last } = state;
  const token = last + 1;
  switch (event.type) {
    case 'enter': {
      if (shown?.target === event.target) return [{ shown, last }, []];
      if (coming?.target === event.target) return [state, []];
      // Asked at once, shown later: the reply is usually there when the time has come.
      return [
        { ...state, coming: { target: event.target, token }, last: token },
        [
          { type: 'ask', target: event.target, token },
          { type: 'wait', ms: SHOW_AFTER_MS, token },
        ],
      ];
    }
    case 'leave': {
      if (!shown || leaving !== undefined) return [omit(state, 'coming'), []];
      return [{ shown, leaving: token, last: token }, [{ type: 'wait', ms: GRACE_MS, token }]];
    }
    case 'enter-card':
      return [shown ? { shown, last } : { last }, []];
    case 'time': {
      if (coming?.token === event.token) return [{ shown: { ...coming, by: 'pointer' }, last }, []];
      if (leaving === event.token) return [omit(omit(state, 'shown'), 'leaving'), []];
      return [state, []];
    }
    case 'reply': {
      if (shown?.token === event.token) return [{ ...state, shown: { ...shown, answer: event.answer } }, []];
      if (coming?.token === event.token)
        return [{ ...state, coming: { ...coming, answer: event.answer } }, []];
      return [state, []];
    }
    case 'step':
      return [
        { shown: { target: event.target, token, by: 'keyboard' }, last: token },
        [{ type: 'ask', target: event.target, token }],
      ];
    case 'reread': {
      const target = shown && event.now(shown.target);
      return shown && target
        ? [{ ...omit(state, 'coming'), shown: { ...shown, target } }, []]
        : [{ last }, []];
    }
    case 'again':
      if (!shown) return [state, []];
      return [
        { ...state, shown: { ...shown, token }, last: token },
        [{ type: 'ask', target: shown.target, token }],
      ];
    case 'close':
      return [{ last }, []];
  }
}

function omit<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = object;
  return rest;
}

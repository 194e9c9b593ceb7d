import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  idle,
  nextCardState,
} from '../../src/overlay/card-state.ts';

type State = CardState<string, string, string>;
type TestEvent = CardEvent<string, string, string>;

/** Dispatches events, and answers requests and fires timers only when the test says so. */
class Play {
  state: State = idle;
  effects: CardEffect<string, string>[] = [];
  dispatch(event: TestEvent) {
    const [state, effects] = nextCardState(this.state, event);
    this.state = state;
    this.effects.push(...effects);
    return this;
  }
  /** The token of the last effect of this type. */
  token(type: 'wait' | 'ask') {
    const effect = this.effects.findLast((candidate) => candidate.type === type);
    if (!effect) throw new Error(`no ${type}`);
    return effect.token;
  }
  /** The answer that the reader sees. */
  get answer() {
    return this.state.shown?.pages.at(-1)?.answer;
  }
  fire() {
    return this.dispatch({ type: 'time', token: this.token('wait') });
  }
}

describe('showing', () => {
  test('a card is asked for at once and shown after its delay', () => {
    const play = new Play().dispatch({ type: 'enter', target: 'a' });
    expect(play.effects).toMatchObject([{ type: 'ask' }, { type: 'wait', before: 'show' }]);
    expect(play.state.shown).toBeUndefined();
    play.dispatch({ type: 'reply', token: play.token('ask'), answer: 'A' }).fire();
    expect(play.state.shown).toMatchObject({ target: 'a', by: 'pointer' });
    expect(play.answer).toBe('A');
  });

  test('a pointer that leaves before the delay has passed shows nothing', () => {
    const play = new Play().dispatch({ type: 'enter', target: 'a' }).dispatch({ type: 'leave' }).fire();
    expect(play.state.shown).toBeUndefined();
  });

  test('the reply to an earlier reference does not fill the card of a later one', () => {
    const play = new Play().dispatch({ type: 'enter', target: 'a' });
    const stale = play.token('ask');
    play
      .dispatch({ type: 'enter', target: 'b' })
      .fire()
      .dispatch({ type: 'reply', token: stale, answer: 'A' });
    expect(play.state.shown).toMatchObject({ target: 'b' });
    expect(play.answer).toBeUndefined();
  });

  test('the keyboard shows a card without waiting', () => {
    const play = new Play().dispatch({ type: 'show', target: 'a', by: 'keyboard' });
    expect(play.state.shown).toMatchObject({ target: 'a', by: 'keyboard' });
  });
});

describe('leaving', () => {
  const shown = () => new Play().dispatch({ type: 'enter', target: 'a' }).fire();

  test('the card closes after a grace period', () => {
    const play = shown().dispatch({ type: 'leave' });
    expect(play.effects.at(-1)).toMatchObject({ type: 'wait', before: 'leave' });
    expect(play.state.shown).toBeDefined();
    expect(play.fire().state.shown).toBeUndefined();
  });

  test('a pointer that moves on elsewhere does not extend the grace period', () => {
    const play = shown().dispatch({ type: 'leave' });
    const first = play.token('wait');
    play.dispatch({ type: 'leave' }).dispatch({ type: 'leave' });
    expect(play.state.shown).toBeDefined();
    expect(play.dispatch({ type: 'time', token: first }).state.shown).toBeUndefined();
  });

  test('reaching the card in time keeps it open', () => {
    const play = shown().dispatch({ type: 'leave' }).dispatch({ type: 'enter-card' }).fire();
    expect(play.state.shown?.target).toBe('a');
  });

  test('coming back to the reference in time keeps it open', () => {
    const play = shown().dispatch({ type: 'leave' }).dispatch({ type: 'enter', target: 'a' }).fire();
    expect(play.state.shown?.target).toBe('a');
  });

  test('passing over another reference on the way into the card changes nothing', () => {
    const play = shown()
      .dispatch({ type: 'leave' })
      .dispatch({ type: 'enter', target: 'b' })
      .dispatch({ type: 'enter-card' })
      .fire();
    expect(play.state.shown?.target).toBe('a');
  });

  test('pointing at another reference replaces the card', () => {
    const play = shown().dispatch({ type: 'enter', target: 'b' }).fire();
    expect(play.state.shown?.target).toBe('b');
  });
});

describe('reading on inside the card', () => {
  const opened = () =>
    new Play().dispatch({ type: 'show', target: 'a', by: 'keyboard' }).dispatch({ type: 'open', query: 'q' });

  test('a reference opens in the same card, and back returns to what was read', () => {
    const play = new Play().dispatch({ type: 'show', target: 'a', by: 'keyboard' });
    play
      .dispatch({ type: 'reply', token: play.token('ask'), answer: 'A' })
      .dispatch({ type: 'open', query: 'q' });
    expect(play.answer).toBeUndefined();
    play.dispatch({ type: 'reply', token: play.token('ask'), answer: 'Q' });
    expect(play.answer).toBe('Q');
    expect(play.dispatch({ type: 'back' }).answer).toBe('A');
  });

  test('back on the first page changes nothing', () => {
    const play = opened().dispatch({ type: 'back' }).dispatch({ type: 'back' });
    expect(play.state.shown?.pages.map(({ what }) => what)).toEqual(['a']);
  });
});

describe('a pinned card', () => {
  const pinned = () => new Play().dispatch({ type: 'enter', target: 'a' }).fire().dispatch({ type: 'pin' });

  test('stays when the pointer leaves, points elsewhere, or the reference scrolls away', () => {
    const play = pinned()
      .dispatch({ type: 'leave' })
      .dispatch({ type: 'enter', target: 'b' })
      .dispatch({ type: 'lost' });
    expect(play.fire().state.shown?.target).toBe('a');
  });

  test('closes like any other once unpinned, and at once when asked', () => {
    expect(pinned().dispatch({ type: 'close' }).state.shown).toBeUndefined();
    expect(pinned().dispatch({ type: 'pin' }).dispatch({ type: 'leave' }).fire().state.shown).toBeUndefined();
  });
});

describe('a page or library that changes under an open card', () => {
  const shown = () => new Play().dispatch({ type: 'show', target: 'a', by: 'keyboard' });

  test('the card stays with a reference that is still there', () => {
    const play = shown().dispatch({ type: 'reread', now: (old) => `${old}, read again` });
    expect(play.state.shown?.target).toBe('a, read again');
    // Its contents are asked for as the page now has them.
    play.dispatch({ type: 'again' });
    expect(play.effects.at(-1)).toMatchObject({ type: 'ask', what: 'a, read again' });
  });

  test('where all answers are gone, each card is asked for again, also those behind it', () => {
    const play = shown().dispatch({ type: 'open', query: 'b' });
    play.dispatch({ type: 'reply', token: play.token('ask'), answer: 'B' });
    play.dispatch({ type: 'emptied' });
    expect(play.state.shown?.pages.map(({ what, answer }) => [what, answer])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
    const asked = play.effects.slice(-2).flatMap((effect) => (effect.type === 'ask' ? [effect] : []));
    expect(asked.map(({ what }) => what)).toEqual(['a', 'b']);
    for (const { what, token } of asked) play.dispatch({ type: 'reply', token, answer: `${what} anew` });
    expect(play.dispatch({ type: 'back' }).state.shown?.pages.map(({ answer }) => answer)).toEqual([
      'a anew',
    ]);
  });

  test('the card closes if its reference is gone', () => {
    expect(shown().dispatch({ type: 'reread', now: () => undefined }).state.shown).toBeUndefined();
  });

  test('a pointer at rest still gets its card, but none if its reference is gone', () => {
    const coming = () => new Play().dispatch({ type: 'enter', target: 'a' });
    const stays = coming().dispatch({ type: 'reread', now: (old) => `${old}, read again` });
    stays.dispatch({ type: 'time', token: stays.token('wait') });
    expect(stays.state.shown?.target).toBe('a, read again');
    const gone = coming().dispatch({ type: 'reread', now: () => undefined });
    gone.dispatch({ type: 'time', token: gone.token('wait') });
    expect(gone.state.shown).toBeUndefined();
  });

  test('a pinned card stays even if its reference is gone', () => {
    const play = shown()
      .dispatch({ type: 'pin' })
      .dispatch({ type: 'reread', now: () => undefined });
    expect(play.state.shown).toMatchObject({ target: 'a', pinned: true });
  });

  test('a card that the pointer has left closes in time, even if the page is read again meanwhile', () => {
    const play = new Play().dispatch({ type: 'enter', target: 'a' }).fire().dispatch({ type: 'leave' });
    play.dispatch({ type: 'reread', now: (old) => `${old}, read again` });
    expect(play.state.shown?.target).toBe('a, read again');
    expect(play.fire().state.shown).toBeUndefined();
  });

  describe('with the pointer at rest on another reference', () => {
    const reread = (now: (old: string) => string | undefined) => {
      const play = new Play().dispatch({ type: 'enter', target: 'a' }).fire();
      return play.dispatch({ type: 'enter', target: 'b' }).dispatch({ type: 'reread', now });
    };

    test('the card of that one still replaces it, with its answer', () => {
      const play = reread((old) => `${old}, read again`);
      expect(play.state.shown?.target).toBe('a, read again');
      play.dispatch({ type: 'reply', token: play.token('ask'), answer: 'B' }).fire();
      expect(play.state.shown?.target).toBe('b, read again');
      expect(play.answer).toBe('B');
    });

    test('the card stays if that one is gone', () => {
      const play = reread((old) => (old === 'a' ? 'a, read again' : undefined)).fire();
      expect(play.state.shown?.target).toBe('a, read again');
    });

    test('the card closes if its own is gone, and the other one comes', () => {
      const play = reread((old) => (old === 'b' ? 'b, read again' : undefined));
      expect(play.state.shown).toBeUndefined();
      expect(play.fire().state.shown?.target).toBe('b, read again');
    });
  });

  test('a changed library is asked again, and the old answer stays until the new one comes', () => {
    const play = shown();
    const first = play.token('ask');
    play.dispatch({ type: 'reply', token: first, answer: 'old' }).dispatch({ type: 'again' });
    expect(play.answer).toBe('old');
    play.dispatch({ type: 'reply', token: first, answer: 'stale' });
    expect(play.answer).toBe('old');
    play.dispatch({ type: 'reply', token: play.token('ask'), answer: 'new' });
    expect(play.answer).toBe('new');
  });

  test('a card that is on its way is asked for again too, and still comes after its delay', () => {
    const play = new Play().dispatch({ type: 'enter', target: 'a' });
    const first = play.token('ask');
    play.dispatch({ type: 'reply', token: first, answer: 'old' }).dispatch({ type: 'again' });
    expect(play.state.coming?.answer).toBeUndefined();
    play.dispatch({ type: 'reply', token: play.token('ask'), answer: 'new' });
    play.dispatch({ type: 'time', token: play.token('wait') });
    expect(play.answer).toBe('new');
  });
});

test('whatever happens, closing closes, and only an asked-for answer is ever shown', () => {
  const target = fc.constantFrom('a', 'b', 'c');
  const token = fc.nat(12);
  const event: fc.Arbitrary<TestEvent> = fc.oneof(
    fc.record({ type: fc.constant('enter' as const), target }),
    fc.record({ type: fc.constant('show' as const), target, by: fc.constantFrom('keyboard', 'touch') }),
    fc.record({ type: fc.constant('open' as const), query: target }),
    fc.constantFrom<TestEvent>(
      { type: 'leave' },
      { type: 'enter-card' },
      ...(['again', 'back', 'pin', 'lost', 'close'] as const).map((type) => ({ type })),
    ),
    fc.record({ type: fc.constant('time' as const), token }),
    fc.record({ type: fc.constant('reply' as const), token, answer: fc.string() }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const play = new Play();
      const asked = new Map<number, string>();
      for (const event of events) {
        const [state, effects] = nextCardState(play.state, event);
        for (const effect of effects) if (effect.type === 'ask') asked.set(effect.token, effect.what);
        play.state = state;
        for (const page of state.shown?.pages ?? []) expect(asked.get(page.token)).toBe(page.what);
      }
      expect(play.dispatch({ type: 'close' }).state).toEqual({ last: play.state.last });
    }),
  );
});

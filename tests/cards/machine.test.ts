import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  GRACE_MS,
  idle,
  nextCardState,
  SHOW_AFTER_MS,
} from '../../src/cards/machine.ts';

type State = CardState<string, string>;
type Event_ = CardEvent<string, string>;

/** Plays events, and answers and fires timers only when the test says so. */
class Play {
  state: State = idle;
  effects: CardEffect<string>[] = [];
  tell(event: Event_) {
    const [state, effects] = nextCardState(this.state, event);
    this.state = state;
    this.effects.push(...effects);
    return this;
  }
  /** The token of the last effect of this type. */
  token(type: 'wait' | 'ask', target?: string) {
    const effect = this.effects.findLast(
      (e) => e.type === type && (!target || ('target' in e && e.target === target)),
    );
    if (!effect) throw new Error(`no ${type}`);
    return effect.token;
  }
  fire() {
    return this.tell({ type: 'time', token: this.token('wait') });
  }
}

describe('showing', () => {
  test('a card is asked for at once and shown after its time', () => {
    const play = new Play().tell({ type: 'enter', target: 'a' });
    expect(play.effects.map((e) => (e.type === 'wait' ? e.ms : e.type))).toEqual(['ask', SHOW_AFTER_MS]);
    expect(play.state.shown).toBeUndefined();
    play.tell({ type: 'reply', token: play.token('ask'), answer: 'A' }).fire();
    expect(play.state.shown).toMatchObject({ target: 'a', answer: 'A', by: 'pointer' });
  });

  test('a pointer that leaves before the time shows nothing', () => {
    const play = new Play().tell({ type: 'enter', target: 'a' }).tell({ type: 'leave' }).fire();
    expect(play.state.shown).toBeUndefined();
  });

  test('the reply to an earlier reference does not fill the card of a later one', () => {
    const play = new Play().tell({ type: 'enter', target: 'a' });
    const stale = play.token('ask');
    play.tell({ type: 'enter', target: 'b' }).fire().tell({ type: 'reply', token: stale, answer: 'A' });
    expect(play.state.shown).toMatchObject({ target: 'b' });
    expect(play.state.shown?.answer).toBeUndefined();
  });

  test('the keyboard shows a card without waiting', () => {
    const play = new Play().tell({ type: 'step', target: 'a' });
    expect(play.state.shown).toMatchObject({ target: 'a', by: 'keyboard' });
  });
});

describe('leaving', () => {
  const shown = () => new Play().tell({ type: 'enter', target: 'a' }).fire();

  test('the card closes after a grace', () => {
    const play = shown().tell({ type: 'leave' });
    expect(play.effects.at(-1)).toMatchObject({ type: 'wait', ms: GRACE_MS });
    expect(play.state.shown).toBeDefined();
    expect(play.fire().state.shown).toBeUndefined();
  });

  test('reaching the card in time keeps it open', () => {
    const play = shown().tell({ type: 'leave' }).tell({ type: 'enter-card' }).fire();
    expect(play.state.shown?.target).toBe('a');
  });

  test('coming back to the reference in time keeps it open', () => {
    const play = shown().tell({ type: 'leave' }).tell({ type: 'enter', target: 'a' }).fire();
    expect(play.state.shown?.target).toBe('a');
  });

  test('passing over another reference on the way into the card changes nothing', () => {
    const play = shown()
      .tell({ type: 'leave' })
      .tell({ type: 'enter', target: 'b' })
      .tell({ type: 'enter-card' })
      .fire();
    expect(play.state.shown?.target).toBe('a');
  });

  test('pointing at another reference replaces the card', () => {
    const play = shown().tell({ type: 'enter', target: 'b' }).fire();
    expect(play.state.shown?.target).toBe('b');
  });
});

describe('a page or library that changes under an open card', () => {
  const shown = () => new Play().tell({ type: 'step', target: 'a' });

  test('the card stays with a reference that still stands there', () => {
    const play = shown().tell({ type: 'reread', now: (old) => `${old}, read anew` });
    expect(play.state.shown?.target).toBe('a, read anew');
  });

  test('the card closes where its reference is gone', () => {
    expect(shown().tell({ type: 'reread', now: () => undefined }).state.shown).toBeUndefined();
  });

  test('a changed library is asked again, and the old answer stands until the new one comes', () => {
    const play = shown();
    const first = play.token('ask');
    play.tell({ type: 'reply', token: first, answer: 'old' }).tell({ type: 'again' });
    expect(play.state.shown?.answer).toBe('old');
    play.tell({ type: 'reply', token: first, answer: 'stale' });
    expect(play.state.shown?.answer).toBe('old');
    play.tell({ type: 'reply', token: play.token('ask'), answer: 'new' });
    expect(play.state.shown?.answer).toBe('new');
  });
});

test('whatever happens, closing closes, and only an asked-for answer is ever shown', () => {
  const target = fc.constantFrom('a', 'b', 'c');
  const token = fc.nat(12);
  const event: fc.Arbitrary<Event_> = fc.oneof(
    fc.record({ type: fc.constant('enter' as const), target }),
    fc.record({ type: fc.constant('step' as const), target }),
    fc.constantFrom<Event_>({ type: 'leave' }, { type: 'enter-card' }, { type: 'again' }, { type: 'close' }),
    fc.record({ type: fc.constant('time' as const), token }),
    fc.record({ type: fc.constant('reply' as const), token, answer: fc.string() }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const play = new Play();
      const asked = new Map<number, string>();
      for (const one of events) {
        const [state, effects] = nextCardState(play.state, one);
        for (const effect of effects) if (effect.type === 'ask') asked.set(effect.token, effect.target);
        play.state = state;
        if (state.shown) expect(asked.get(state.shown.token)).toBe(state.shown.target);
      }
      expect(play.tell({ type: 'close' }).state).toEqual({ last: play.state.last });
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRates, RATES } from '../../src/messages/rates.ts';

/** Rates on a clock that the test turns. */
function withClock() {
  let time = 0;
  return {
    may: createRates(() => time),
    pass(seconds: number) {
      time += seconds * 1000;
    },
  };
}

/** How many of so many requests are allowed. */
const allowed = (may: ReturnType<typeof createRates>, tab: number, of: number) =>
  Array.from({ length: of }, () => may('card', tab)).filter(Boolean).length;

test('a tab may ask a burst of cards, and then so many a second; another tab has its own', () => {
  const { may, pass } = withClock();
  expect(allowed(may, 1, 500)).toBe(RATES.card.burst);
  expect(allowed(may, 2, 500)).toBe(RATES.card.burst);
  pass(1);
  expect(allowed(may, 1, 500)).toBe(RATES.card.perSecond);
  pass(3600);
  expect(allowed(may, 1, 500)).toBe(RATES.card.burst);
  expect(may('read-page', 1)).toBe(true);
});

test('however it spreads them, a tab has no more than its burst and its seconds allow', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 200 }), (waits) => {
      const { may, pass } = withClock();
      let count = 0;
      let seconds = 0;
      for (const wait of waits) {
        pass(wait);
        seconds += wait;
        count += allowed(may, 1, 10);
      }
      expect(count).toBeLessThanOrEqual(RATES.card.burst + seconds * RATES.card.perSecond + 1e-6);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { positionsOf, stepsOf, ticksOf } from '../../../entrypoints/library/timeline/scale.ts';
import type { TimelineEvent } from '../../../src/library/index.ts';

let count = 0;
const event = (soort: TimelineEvent['soort'], dag: string): TimelineEvent => ({
  soort,
  dag,
  paper: { id: `kst-1-${count++}`, gehouden: true },
});

describe('the course of a question', () => {
  it('groups papers that cite in a row, and no others', () => {
    const steps = stepsOf([
      event('gevraagd', '2025-10-01'),
      event('geciteerd', '2025-10-11'),
      event('beantwoord', '2025-11-01'),
      event('geciteerd', '2025-12-01'),
      event('geciteerd', '2026-01-01'),
    ]);
    expect(steps.map(({ soort, events, days }) => [soort, events.length, days])).toEqual([
      ['gevraagd', 1, 10],
      ['geciteerd', 1, 21],
      ['beantwoord', 1, 30],
      ['geciteerd', 2, undefined],
    ]);
    expect(steps.at(-1)).toMatchObject({ first: '2025-12-01', last: '2026-01-01', length: 31 });
  });

  it('shares the days of a wait with events in between whose day is unknown', () => {
    const steps = stepsOf([
      event('gevraagd', '2025-10-01'),
      event('uitgesteld', ''),
      event('beantwoord', '2025-11-30'),
    ]);
    expect(steps.map(({ days, length, undated }) => [days, length, undated])).toEqual([
      [60, 30, 1],
      [undefined, 30, 0],
      [undefined, 0, 0],
    ]);
  });
});

describe('a timeline', () => {
  it('puts every event at its day', () => {
    const events = ['2024-01-01', '2024-01-11', '2024-04-10'].map((dag) => event('verschenen', dag));
    expect(events.map((event) => positionsOf(events).get(event))).toEqual([0, 0.1, 1]);
  });

  it.each([
    ['a day', '2024-05-01', '2024-05-01'],
    ['a year', '2023-05-03', '2024-05-01'],
    ['thirty years', '1995-02-01', '2025-06-01'],
  ])('of %s has few dates along it, each the first of a month', (_, first, last) => {
    const ticks = ticksOf([event('verschenen', first), event('verschenen', last)]);
    expect(ticks.length).toBeLessThan(6);
    for (const { dag, position } of ticks) {
      expect(dag > first && dag < last && dag.endsWith('-01')).toBe(true);
      expect(position > 0 && position < 1).toBe(true);
    }
  });

  it.each([
    ['31 days of 100 after its start', '2025-01-01', '2025-04-11', ['2025-02-01', '2025-03-01']],
    ['29 days of 100 after its start', '2025-01-03', '2025-04-13', ['2025-03-01']],
    ['31 days of 100 before its end', '2024-12-22', '2025-04-01', ['2025-02-01', '2025-03-01']],
    ['29 days of 100 before its end', '2024-12-20', '2025-03-30', ['2025-02-01']],
  ])('leaves room for the dates at its ends: a month begins %s', (_, first, last, days) => {
    const ticks = ticksOf([event('verschenen', first), event('verschenen', last)]);
    expect(ticks.map(({ dag }) => dag)).toEqual(days);
  });
});

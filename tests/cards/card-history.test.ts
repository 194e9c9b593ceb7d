import { expect, test } from 'vitest';
import { openedFrom, wentBack, withLast } from '../../src/cards/card-history.ts';

const steps = ['a', 'b', 'c'];

test('what is opened stands behind what it was opened from', () => {
  expect(openedFrom(openedFrom([], 'a'), 'b')).toEqual(['a', 'b']);
});

test('the way back is one step, or to any of them, and ends where it began', () => {
  expect(wentBack(steps)).toEqual(['a', 'b']);
  expect(wentBack(steps, 1)).toEqual(['a']);
  expect(wentBack(steps, 0)).toEqual([]);
  expect(wentBack(['a'])).toEqual([]);
  expect(wentBack([])).toEqual([]);
});

test('only the one on view changes', () => {
  expect(withLast(steps, (last) => last.toUpperCase())).toEqual(['a', 'b', 'C']);
  expect(withLast([], () => 'x')).toEqual([]);
});

import { expect, test } from 'vitest';
import { openedFrom, wentBack, withLast } from '../../src/cards/card-history.ts';

const entries = ['a', 'b', 'c'];

test('what is opened comes after what it was opened from', () => {
  expect(openedFrom(openedFrom([], 'a'), 'b')).toEqual(['a', 'b']);
});

test('going back is by one, or to any of them, and ends where it began', () => {
  expect(wentBack(entries)).toEqual(['a', 'b']);
  expect(wentBack(entries, 1)).toEqual(['a']);
  expect(wentBack(entries, 0)).toEqual([]);
  expect(wentBack(['a'])).toEqual([]);
  expect(wentBack([])).toEqual([]);
});

test('only the one on view changes', () => {
  expect(withLast(entries, (last) => last.toUpperCase())).toEqual(['a', 'b', 'C']);
  expect(withLast([], () => 'x')).toEqual([]);
});

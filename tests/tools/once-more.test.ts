import { expect, test } from 'vitest';
import { type Failure, withOneMore } from '../../src/tools/once-more.ts';

const failure: Failure = {
  name: ['[firefox] tests/browser/card.test.ts', 'a card', 'opens'],
  reason: 'expected 1 to be 2\n  at somewhere',
};
const passes = async () => true;

test('where nothing failed there is nothing to say', async () => {
  expect(await withOneMore([], passes)).toEqual({ passed: true, lines: [] });
});

test('what passes when it is tried again fails no run, and is named with the reason', async () => {
  expect(await withOneMore([failure], passes)).toEqual({
    passed: true,
    lines: ['failed once: [firefox] tests/browser/card.test.ts > a card > opens: expected 1 to be 2'],
  });
});

test('what fails again fails the run, whatever passes beside it', async () => {
  const other = { ...failure, name: ['another'] };
  for (const failures of [
    [failure, other],
    [other, failure],
  ]) {
    const { passed, lines } = await withOneMore(failures, async (again) => again !== other);
    expect(passed).toBe(false);
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual(['failed once', 'failed twice']);
  }
});

test('five are tried again, six are not', async () => {
  let tries = 0;
  const counted = async () => {
    tries++;
    return true;
  };
  expect((await withOneMore(Array(5).fill(failure), counted)).passed).toBe(true);
  expect(tries).toBe(5);
  expect((await withOneMore(Array(6).fill(failure), counted)).passed).toBe(false);
  expect(tries).toBe(5);
});

import { expect, test } from 'vitest';
import { hash, twoLanes } from '../../src/documents/hash.ts';

/** What libraries have stored under: it must never change. */
test.each([
  ['', '811c9dc5cbf29ce4'],
  ['a', 'e40c292c89fec955'],
  ['Een tekst.', '121c5c82b3c79ee9'],
  ['Vraag 1\n€ 10 «ja»', '8cec573328956393'],
  ['😀😀😀', '93d40c3063db18af'],
])('the hash of %j is what it always was', (text, expected) => {
  expect(hash(text)).toBe(expected);
});

test('the second lane goes its own way, from its own seed, and may look at the first', () => {
  const seen: number[][] = [];
  const lanes = twoLanes('ab', 7, (second, code, first) => {
    seen.push([second, code, first >>> 0]);
    return second - 10;
  });
  expect(seen).toEqual([
    [7, 97, 0xe40c292c],
    [-3, 98, 0x4d2505ca],
  ]);
  expect(lanes).toEqual([0x4d2505ca, 2 ** 32 - 13]);
});

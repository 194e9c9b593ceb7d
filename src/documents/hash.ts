/**
 * Texts in, short and stable names for them out; synchronous, and not for security. FNV-1a has 32 bits, which are too
 * few: a second lane of the caller's own goes beside it. What either gives is stored and must never change.
 */

const PRIME = 0x01000193;

/** Both lanes as unsigned numbers; `step` takes the second one on by a character, once the first has taken it. */
export function twoLanes(
  text: string,
  seed: number,
  step: (second: number, code: number, first: number) => number,
): [number, number] {
  let first = 0x811c9dc5;
  let second = seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, PRIME);
    second = step(second, code, first);
  }
  return [first >>> 0, second >>> 0];
}

/** For papers without an official identifier. */
export const hash = (text: string): string =>
  twoLanes(
    text,
    0xcbf29ce4,
    (second, code, first) => Math.imul(second ^ (code + 0x9e37), PRIME) ^ (first >>> 13),
  )
    .map((lane) => lane.toString(16).padStart(8, '0'))
    .join('');

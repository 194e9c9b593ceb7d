/**
 * Text taken from web pages can print a paragraph, or the end of one, twice in a row. Paragraphs in, the same
 * paragraphs without the repetition out.
 */
import { type Line, withoutStart } from '../lines/lines.ts';

/** Shorter repetitions may be meant. */
const SHORTEST = 40;

export function withoutDoubles(paragraphs: readonly Line[]): Line[] {
  const out: Line[] = [];
  let previous = '';
  for (const paragraph of paragraphs) {
    const text = paragraph.text.trimEnd();
    const n = overlap(previous, text);
    if (text.slice(n).trim()) out.push(n > 0 ? withoutStart(paragraph, n) : paragraph);
    previous = text;
  }
  return out;
}

/** The length of the longest end of `a` that begins at a sentence and with which `b` begins; linear. */
function overlap(a: string, b: string): number {
  if (a.length < SHORTEST || b.length < SHORTEST) return 0;
  const row = `${b.slice(0, 20_000)}\u0000${a.slice(-20_000)}`;
  const pi = new Int32Array(row.length);
  for (let i = 1; i < row.length; i++) {
    let k = pi[i - 1] ?? 0;
    while (k > 0 && row[i] !== row[k]) k = pi[k - 1] ?? 0;
    pi[i] = row[i] === row[k] ? k + 1 : 0;
  }
  let n = pi.at(-1) ?? 0;
  while (n >= SHORTEST) {
    const before = a.slice(0, a.length - n);
    const after = b.slice(n);
    if ((before === '' || /[.?!:]["»”’]?\s$/u.test(before)) && (after === '' || /^\s/u.test(after))) return n;
    n = pi[n - 1] ?? 0;
  }
  return 0;
}

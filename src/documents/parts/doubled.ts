/**
 * Text extracted from web pages can contain a paragraph, or the end of one, twice in a row. Paragraphs in, the same
 * paragraphs without the repetition out.
 */
import { type Line, withoutStart } from '../lines/lines.ts';

/** Shorter repetitions may be intended. */
const SHORTEST = 40;

export function withoutDoubles(paragraphs: readonly Line[]): Line[] {
  const out: Line[] = [];
  let previous = '';
  for (const paragraph of paragraphs) {
    const text = paragraph.text.trimEnd();
    const repeated = overlap(previous, text);
    if (text.slice(repeated).trim()) out.push(repeated > 0 ? withoutStart(paragraph, repeated) : paragraph);
    previous = text;
  }
  return out;
}

/** The length of the longest end of `above`, begun at a sentence, with which `below` begins; linear. */
function overlap(above: string, below: string): number {
  if (above.length < SHORTEST || below.length < SHORTEST) return 0;
  const joined = `${below.slice(0, 20_000)}\u0000${above.slice(-20_000)}`;
  const borders = new Int32Array(joined.length);
  for (let i = 1; i < joined.length; i++) {
    let border = borders[i - 1] ?? 0;
    while (border > 0 && joined[i] !== joined[border]) border = borders[border - 1] ?? 0;
    borders[i] = joined[i] === joined[border] ? border + 1 : 0;
  }
  let length = borders.at(-1) ?? 0;
  while (length >= SHORTEST) {
    const before = above.slice(0, above.length - length);
    const after = below.slice(length);
    if ((before === '' || /[.?!:]["»”’]?\s$/u.test(before)) && (after === '' || /^\s/u.test(after)))
      return length;
    length = borders[length - 1] ?? 0;
  }
  return 0;
}

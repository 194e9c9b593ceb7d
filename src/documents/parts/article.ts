/** Any other text: its lines in; its date, and the lines without what the extraction repeated, out. */

import { type Line, withoutStart } from '../lines/lines.ts';
import type { Kamerdocument } from '../types.ts';
import { withoutDoubles } from './doubled.ts';

/** Text extracted from a web page can begin with its date. */
const DATE_LINE = /^\s*date:?\s(\d{4}-\d{2}(?:-\d{2})?)\s+/u;

export function withoutRepetition(lines: readonly Line[]): {
  lines: Line[];
  facts: Partial<Kamerdocument>;
} {
  const [first, ...rest] = lines;
  if (!first) return { lines: [], facts: {} };
  const datum = DATE_LINE.exec(first.text);
  const all = datum ? [withoutStart(first, datum[0].length), ...rest] : [...lines];
  const facts = datum?.[1]?.length === 10 ? { datum: datum[1] } : {};
  // Only where every line is a paragraph is a repetition not a coincidence.
  if (!all.every((line) => line.startsParagraph && line.marks.length === 0)) return { lines: all, facts };
  return { lines: withoutDoubles(all), facts };
}

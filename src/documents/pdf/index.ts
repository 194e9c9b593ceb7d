/** A PDF as lines with marks, notes and facts. Loaded only when a PDF arrives. */

import { partHeading } from '../headings.ts';
import type { Line, RawNoot, Reading } from '../lines.ts';
import { withoutStart } from '../notes.ts';
import { withoutFurniture } from './furniture.ts';
import { type Measures, measure } from './measure.ts';
import { readPages } from './open.ts';
import { type PrintedLine, sheet } from './printed.ts';

const SENTENCE_END = /[.?!:;»”"’)\]]\s*$/u;

/** Reads a PDF. Throws UnreadableDocument when it cannot. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const sheets = await readPages(bytes, sheet);
  const { pages: clean, facts } = withoutFurniture(sheets);
  const measures = measure(clean.flat());
  const lines: Line[] = [];
  const noten: RawNoot[] = [];
  for (const page of clean) {
    const begin = startOfNoten(page, measures, noten);
    page.slice(0, begin).forEach((r, i) => {
      lines.push(asLine(r, page[i - 1], lines.at(-1), measures, i === 0));
    });
    for (const r of page.slice(begin)) {
      const last = noten.at(-1);
      const fresh = nootStart(r, last);
      if (fresh)
        noten.push({
          nummer: fresh.nummer,
          before: lines.length,
          lines: [withoutStart(bare(r), fresh.length)],
        });
      else last?.lines.push({ ...bare(r), marks: [] });
    }
  }
  dropStrangers(lines, noten);
  return { lines, noten, facts };
}

const bare = (r: PrintedLine): Line => ({ text: r.text, marks: r.marks, startsParagraph: false });

function nootStart(
  r: PrintedLine,
  previous: RawNoot | undefined,
): { nummer: number; length: number } | undefined {
  if (r.nootNumber !== undefined && r.nootLength !== undefined)
    return { nummer: r.nootNumber, length: r.nootLength };
  const m = /^\s*(\d{1,3})[.)]?\s+(?=\S)/u.exec(r.text);
  const nummer = Number(m?.[1]);
  return m && nummer === (previous?.nummer ?? 0) + 1 ? { nummer, length: m[0].length } : undefined;
}

/**
 * Index of the first line of the notes: small print at the foot of the page, from the first that begins with a
 * number, and what of a note runs over from the page before.
 */
function startOfNoten(page: readonly PrintedLine[], measures: Measures, noten: readonly RawNoot[]): number {
  let i = page.length;
  while (i > 0 && measures.small(page[i - 1])) i--;
  const first = page.findIndex((r, n) => n >= i && nootStart(r, noten.at(-1)) !== undefined);
  if (first < 0) {
    const running = noten.at(-1)?.lines.at(-1);
    return i < page.length && i > 0 && running && !SENTENCE_END.test(running.text) ? i : page.length;
  }
  let begin = first;
  const running = noten.at(-1)?.lines.at(-1);
  if (running && !SENTENCE_END.test(running.text))
    for (; begin > i; begin--) {
      const r = page[begin - 1];
      const below = page[begin];
      if (!r || !below || r.y - below.y > r.size * 2) break;
    }
  return begin;
}

function asLine(
  r: PrintedLine,
  above: PrintedLine | undefined,
  previous: Line | undefined,
  measures: Measures,
  first: boolean,
): Line {
  const out: Line = {
    text: r.text.trimEnd(),
    marks: r.marks,
    startsParagraph: opensParagraph(r, above, previous, measures),
  };
  if (measures.otherFont(r)) out.kop = true;
  if (first) out.startsPage = true;
  return out;
}

function opensParagraph(
  r: PrintedLine,
  above: PrintedLine | undefined,
  previous: Line | undefined,
  measures: Measures,
): boolean {
  if (!previous || partHeading(previous.text, true)) return true;
  // In lower case only the layout can tell a heading from a broken line.
  if (/^\s*[\p{Lu}\d]/u.test(r.text) && partHeading(r.text, true)) return true;
  const ended = SENTENCE_END.test(previous.text.replace(/\d{1,3}$/u, ''));
  if (!above) return ended && measures.short(previous.text);
  const gap = above.y - r.y;
  // The next column goes on where this one ended, as the next page does.
  if (gap < 0) return ended && measures.short(previous.text);
  if (gap > measures.lineHeight(r) * 1.35) return true;
  if (Math.abs(above.size - r.size) > 0.9) return true;
  if (measures.small(r) && measures.small(above)) return !measures.full(above);
  if (/^(?:[•–·▪○]|[-–]\s)/u.test(r.text)) return true;
  return (ended && !measures.full(above, r)) || (r.x > above.x + r.size && ended);
}

/** A raised number without a note that does not follow the mark before it is no mark. */
function dropStrangers(lines: readonly Line[], noten: readonly RawNoot[]): void {
  const known = new Set(noten.map((n) => n.nummer));
  let previous = 0;
  for (const r of lines)
    r.marks = r.marks.filter(({ nummer }) => {
      const good = known.has(nummer) || nummer === previous + 1;
      if (good) previous = nummer;
      return good;
    });
}

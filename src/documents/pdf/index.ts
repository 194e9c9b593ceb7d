/** A PDF as lines with marks, notes and facts. Loaded only when a PDF arrives. */

import { partHeading } from '../lines/headings.ts';
import { type Line, type RawNoot, type Reading, withoutMarks, withoutStart } from '../lines/lines.ts';
import { Foot } from './foot.ts';
import { withoutFurniture } from './furniture.ts';
import { type Measures, measure } from './measure.ts';
import { readPages } from './open.ts';
import { type PrintedLine, sheet } from './printed.ts';

const SENTENCE_END = /[.?!:;»”"’)\]]\s*$/u;

/** Reads a PDF. Throws UnreadableDocument when it cannot. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const sheets = await readPages(bytes, sheet);
  const { pages: clean, facts } = withoutFurniture(sheets);
  const printed = clean.flat();
  const measures = measure(printed);
  const foot = new Foot(printed, measures);
  const lines: Line[] = [];
  const noten: RawNoot[] = [];
  let before: PrintedLine | undefined;
  for (const page of clean) {
    const begin = foot.begin(page, noten);
    page.slice(0, begin).forEach((line, i) => {
      lines.push(asLine(line, page[i - 1], { line: lines.at(-1), printed: before }, measures));
      before = line;
    });
    for (const line of page.slice(begin)) {
      const last = noten.at(-1);
      const fresh = foot.start(line, last);
      if (fresh)
        noten.push({
          nummer: fresh.nummer,
          before: lines.length,
          lines: [withoutStart(bare(line), fresh.length)],
        });
      else last?.lines.push({ ...bare(line), marks: [] });
    }
  }
  dropStrangers(lines, noten);
  return { lines, noten, facts };
}

const bare = (line: PrintedLine): Line => ({ text: line.text, marks: line.marks, startsParagraph: false });

/** The line before, on this page or the one above. */
interface Previous {
  line: Line | undefined;
  printed: PrintedLine | undefined;
}

function asLine(
  line: PrintedLine,
  above: PrintedLine | undefined,
  previous: Previous,
  measures: Measures,
): Line {
  const out: Line = {
    text: line.text.trimEnd(),
    marks: line.marks,
    startsParagraph: opensParagraph(line, above, previous, measures),
  };
  // A mark that did not fit beside its word begins the next line.
  if (line.nootNumber !== undefined && above && !out.startsParagraph && !measures.small(line))
    out.marks = [{ start: 0, end: line.nootLength ?? 0, nummer: line.nootNumber }, ...line.marks];
  if (measures.otherFont(line)) out.kop = true;
  if (!above) out.startsPage = true;
  return out;
}

function opensParagraph(
  line: PrintedLine,
  above: PrintedLine | undefined,
  { line: previous, printed }: Previous,
  measures: Measures,
): boolean {
  if (!previous || partHeading(previous.text, true)) return true;
  const ended = SENTENCE_END.test(withoutMarks(previous).replace(/(?<![,\s])[,\s]+$|\d{1,3}$/u, ''));
  const running =
    above && !ended && above.y - line.y <= measures.lineHeight(line) * 1.35 && measures.full(above, line);
  // In lower case, and where a sentence runs on, only the layout can tell a heading from a broken line.
  if (!running && /^\s*[\p{Lu}\d]/u.test(line.text) && partHeading(withoutMarks(line), true)) return true;
  // A heading in italics may stand right below the text, with no more space than between lines.
  if (ended && !previous.kop && measures.otherFont(line) && !measures.full(line)) return true;
  if (printed && Math.abs(printed.size - line.size) > 0.9) return true;
  if (!above) return ended && measures.short(previous.text);
  const gap = above.y - line.y;
  // The next column continues where this one ended, as the next page does.
  if (gap < 0) return ended && measures.short(previous.text);
  if (gap > measures.lineHeight(line) * 1.35) return true;
  if (measures.small(line) && measures.small(above)) return !measures.full(above);
  if (line.nootNumber !== undefined) return false;
  if (/^(?:[•–·▪○]|[-–]\s)/u.test(line.text)) return true;
  return (ended && !measures.full(above, line)) || (line.x > above.x + line.size && ended);
}

/** A raised number with no note, and not next after the last mark, is not a mark. */
function dropStrangers(lines: readonly Line[], noten: readonly RawNoot[]): void {
  const known = new Set(noten.map((noot) => noot.nummer));
  let previous = 0;
  for (const line of lines)
    line.marks = line.marks.filter(({ nummer }) => {
      const good = known.has(nummer) || nummer === previous + 1;
      if (good) previous = nummer;
      return good;
    });
}

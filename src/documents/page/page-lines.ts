/**
 * Blocks of the open page as lines: hard breaks split, superscripts are marks, and every line keeps its place in
 * its block.
 */
import { type Line, type Mark, UNIT } from '../lines/lines.ts';

/** What the content script gathers: blocks in reading order. */
export interface PageText {
  url: string;
  blocks: {
    text: string;
    /** 1 to 6 for h1 to h6. */
    heading?: number;
    /** Stretches of the block that are superscript or link somewhere. */
    pieces?: { start: number; end: number; sup?: true; href?: string }[];
  }[];
}

type Block = PageText['blocks'][number];

/** The lines of one block; `at` is its index. */
export function linesOf(block: Block, at: number): Line[] {
  const out: Line[] = [];
  const marks = superscriptMarks(block);
  // A <br> followed by a line feed in the source gives two breaks where the reader sees one.
  const printed = block.text.trimEnd().split('\n');
  const doubled = !printed.some((text, i) => i > 0 && printed[i - 1] !== '' && text.trim() !== '');
  let start = 0;
  let emptyLines = 0;
  let first = true;
  let next = 0;
  for (const text of block.text.split('\n')) {
    const end = start + text.length;
    const own: Mark[] = [];
    for (; next < marks.length; next++) {
      const mark = marks[next];
      if (!mark || mark.end > end) break;
      if (mark.start >= start) own.push({ ...mark, start: mark.start - start, end: mark.end - start });
    }
    if (!text.trim()) emptyLines++;
    else {
      const startsParagraph = first || emptyLines > (doubled ? 1 : 0);
      const line: Line = { text, marks: own, startsParagraph, source: { block: at, start, end } };
      if (block.heading) line.kop = true;
      out.push(line);
      first = false;
      emptyLines = 0;
    }
    start = end + 1;
  }
  return out;
}

/** Superscript numbers of a block, in reading order. */
function superscriptMarks(block: Block): Mark[] {
  const out: Mark[] = [];
  for (const piece of block.pieces ?? []) {
    if (!piece.sup || piece.start < 0 || piece.end > block.text.length || piece.end <= piece.start) continue;
    const text = block.text.slice(piece.start, piece.end);
    if (text.length > 40) continue;
    if (UNIT.test(block.text.slice(Math.max(0, piece.start - 4), piece.start))) continue;
    for (const match of text.matchAll(/(?<!\d)[1-9]\d{0,2}(?!\d)/gu))
      out.push({
        start: piece.start + match.index,
        end: piece.start + match.index + match[0].length,
        nummer: Number(match[0]),
      });
  }
  return out.sort((a, b) => a.start - b.start);
}

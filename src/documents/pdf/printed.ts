/**
 * Pieces of a page in, printed lines out. A note mark is a small number above the baseline of its line: it is known
 * by size and place, not by its digits.
 */
import { joinAccent } from '../lines/accents.ts';
import { type Mark, UNIT } from '../lines/lines.ts';
import type { Page } from './open.ts';
import type { Piece } from './pieces.ts';

/** A line as printed; x and y in points, y upwards. */
export interface PrintedLine {
  text: string;
  marks: Mark[];
  x: number;
  right: number;
  y: number;
  size: number;
  /** The font of most of its letters. */
  font: string;
  /** The line begins with a small or raised number: a note begins. */
  nootNumber?: number;
  /** How much of the text is that number. */
  nootLength?: number;
}

interface Open {
  pieces: Piece[];
  y: number;
  size: number;
}

/** Superscript is this much smaller than its line at most. */
const SMALLER = 0.88;

/** A page as lines, with its lower and upper edge. */
export interface Sheet {
  lines: PrintedLine[];
  bottom: number;
  top: number;
}

export const sheet = (page: Page): Sheet => ({
  lines: printedLines(page),
  bottom: page.bottom,
  top: page.top,
});

function printedLines(page: Page): PrintedLine[] {
  const lines: Open[] = [];
  let open: Open | undefined;
  for (const piece of page.pieces) {
    if (!piece.text || (!piece.text.trim() && piece.width === 0)) continue;
    if (open && belongsTo(open, piece)) {
      open.pieces.push(piece);
      if (
        piece.text.trim() &&
        piece.size > open.size * 1.05 &&
        Math.abs(piece.y - open.y) < piece.size * 0.6
      ) {
        open.size = piece.size;
        open.y = piece.y;
      }
    } else if (piece.text.trim()) {
      open = { pieces: [piece], y: piece.y, size: piece.size };
      lines.push(open);
    }
  }
  return lines.map(print).filter((line) => line.text.trim());
}

/** On the same baseline and further right, or raised by less than a line. */
function belongsTo(open: Open, piece: Piece): boolean {
  const last = open.pieces.at(-1);
  if (!last) return false;
  const higher = piece.y - open.y;
  const limit = Math.max(open.size, piece.size);
  if (piece.x < last.x - limit * 0.5) return false;
  // Another size of print, far away at the same height, is another column.
  const inked = open.pieces.findLast((piece) => piece.text.trim()) ?? last;
  const far = piece.x > inked.x + inked.width + limit * 3;
  if (far && Math.abs(piece.size - open.size) > limit * 0.15) return false;
  if (Math.abs(higher) <= limit * 0.2) return true;
  const adjoining = piece.x <= last.x + last.width + limit * 1.2;
  const smallAndHigher = piece.size < open.size * SMALLER && higher > 0 && higher < open.size * 0.7;
  const largeAfterSmall = open.size < piece.size * SMALLER && higher < 0 && -higher < piece.size * 0.7;
  const bottom = piece.size < open.size * SMALLER && higher < 0 && -higher < open.size * 0.4;
  return adjoining && (smallAndHigher || largeAfterSmall || bottom);
}

function print(open: Open): PrintedLine {
  let text = '';
  const marks: Mark[] = [];
  const perFont = new Map<string, number>();
  let right = 0;
  let previous: Piece | undefined;
  let nootNumber: number | undefined;
  let nootLength = 0;
  for (const piece of open.pieces) {
    if (
      previous &&
      piece.x - (previous.x + previous.width) > open.size * 0.18 &&
      !/\s$/u.test(text) &&
      !/^\s/u.test(piece.text)
    )
      text += ' ';
    const figure = /^\s*([1-9]\d{0,2})(?:,\s?[1-9]\d{0,2})*[,)]?\s*$/u.exec(piece.text);
    const small = piece.size < open.size * SMALLER;
    const raised = piece.y > open.y + open.size * 0.12;
    if (figure && small && (raised || !text.trim())) {
      if (!text.trim()) nootNumber = Number(figure[1]);
      else if (!UNIT.test(text.slice(-4)))
        for (const match of piece.text.matchAll(/(\d+)(?:[,)]\s*$)?/gu))
          marks.push({
            start: text.length + match.index,
            end: text.length + match.index + match[0].trimEnd().length,
            nummer: Number(match[1]),
          });
      if (nootNumber !== undefined && !nootLength) nootLength = text.length + piece.text.length;
    }
    const after = marks.at(-1)?.end === text.trimEnd().length && /^\s*[.,;:?!»)]/u.test(piece.text);
    text = joinAccent(after ? text.trimEnd() : text, piece.text);
    perFont.set(piece.font, (perFont.get(piece.font) ?? 0) + piece.text.trim().length);
    if (piece.text.trim()) right = Math.max(right, piece.x + piece.width);
    previous = piece;
  }
  const font = [...perFont].sort((a, b) => b[1] - a[1])[0];
  const first = open.pieces[0];
  const line: PrintedLine = {
    text,
    marks,
    x: first?.x ?? 0,
    right,
    y: open.y,
    size: open.size,
    font: font?.[0] ?? '',
  };
  // A comma or bracket printed with the mark belongs to it.
  for (const mark of marks)
    if (/^[,)]\s/u.test(text.slice(mark.end, mark.end + 2)) && !/\p{L}/u.test(text[mark.end + 2] ?? ''))
      mark.end += 1;
  if (nootNumber !== undefined && text.slice(nootLength).trim()) {
    line.nootNumber = nootNumber;
    line.nootLength = nootLength;
  }
  return line;
}

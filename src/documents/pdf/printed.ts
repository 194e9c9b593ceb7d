/**
 * Pieces of a page in, printed lines out. A note mark is a small number above the baseline of its line: size and
 * place tell it, not the digits.
 */
import { joinAccent } from '../lines/accents.ts';
import { type Mark, UNIT } from '../lines/lines.ts';
import type { Page, Piece } from './open.ts';

/** A line as printed; x and y in points, y upwards. */
export interface PrintedLine {
  text: string;
  marks: Mark[];
  x: number;
  right: number;
  y: number;
  size: number;
  /** The font of most of its letters, and whether one font has them all. */
  font: string;
  /** The line begins with a small or raised number: a note begins. */
  nootNumber?: number;
  /** How much of the text that number takes. */
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
  for (const s of page.pieces) {
    if (!s.text || (!s.text.trim() && s.width === 0)) continue;
    if (open && belongsTo(open, s)) {
      open.pieces.push(s);
      if (s.text.trim() && s.size > open.size * 1.05 && Math.abs(s.y - open.y) < s.size * 0.6) {
        open.size = s.size;
        open.y = s.y;
      }
    } else if (s.text.trim()) {
      open = { pieces: [s], y: s.y, size: s.size };
      lines.push(open);
    }
  }
  return lines.map(print).filter((line) => line.text.trim());
}

/** On the same baseline and further right, or raised by less than a line. */
function belongsTo(open: Open, s: Piece): boolean {
  const last = open.pieces.at(-1);
  if (!last) return false;
  const higher = s.y - open.y;
  const limit = Math.max(open.size, s.size);
  if (s.x < last.x - limit * 0.5) return false;
  // Print of another size far off on the same height is another column.
  const inked = open.pieces.findLast((x) => x.text.trim()) ?? last;
  const far = s.x > inked.x + inked.width + limit * 3;
  if (far && Math.abs(s.size - open.size) > limit * 0.15) return false;
  if (Math.abs(higher) <= limit * 0.2) return true;
  const adjoining = s.x <= last.x + last.width + limit * 1.2;
  const smallAndHigher = s.size < open.size * SMALLER && higher > 0 && higher < open.size * 0.7;
  const largeAfterSmall = open.size < s.size * SMALLER && higher < 0 && -higher < s.size * 0.7;
  const bottom = s.size < open.size * SMALLER && higher < 0 && -higher < open.size * 0.4;
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
  for (const s of open.pieces) {
    if (
      previous &&
      s.x - (previous.x + previous.width) > open.size * 0.18 &&
      !/\s$/u.test(text) &&
      !/^\s/u.test(s.text)
    )
      text += ' ';
    const figure = /^\s*([1-9]\d{0,2})(?:,\s?[1-9]\d{0,2})*[,)]?\s*$/u.exec(s.text);
    const small = s.size < open.size * SMALLER;
    const raised = s.y > open.y + open.size * 0.12;
    if (figure && small && (raised || !text.trim())) {
      if (!text.trim()) nootNumber = Number(figure[1]);
      else if (!UNIT.test(text.slice(-4)))
        for (const n of s.text.matchAll(/(\d+)(?:[,)]\s*$)?/gu))
          marks.push({
            start: text.length + n.index,
            end: text.length + n.index + n[0].trimEnd().length,
            nummer: Number(n[1]),
          });
      if (nootNumber !== undefined && !nootLength) nootLength = text.length + s.text.length;
    }
    const after = marks.at(-1)?.end === text.trimEnd().length && /^\s*[.,;:?!»)]/u.test(s.text);
    text = joinAccent(after ? text.trimEnd() : text, s.text);
    perFont.set(s.font, (perFont.get(s.font) ?? 0) + s.text.trim().length);
    if (s.text.trim()) right = Math.max(right, s.x + s.width);
    previous = s;
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
  // A comma or bracket printed with the mark goes with it.
  for (const m of marks)
    if (/^[,)]\s/u.test(text.slice(m.end, m.end + 2)) && !/\p{L}/u.test(text[m.end + 2] ?? '')) m.end += 1;
  if (nootNumber !== undefined && text.slice(nootLength).trim()) {
    line.nootNumber = nootNumber;
    line.nootLength = nootLength;
  }
  return line;
}

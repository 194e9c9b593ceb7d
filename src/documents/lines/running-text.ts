/**
 * Lines in, running text out: line ends and end-of-line hyphens repaired, paragraphs separated by '\n', marks
 * and what is not text taken out, with the place where each mark stood.
 */
import { joint, type Words } from './hyphens.ts';
import type { Line, Mark } from './lines.ts';

export interface Joined {
  text: string;
  /** In reading order; `positie` is a UTF-16 offset in `text`. */
  marks: { positie: number; mark: Mark; line: Line }[];
  /** For each line, the offset in `text` where it begins. */
  begin: number[];
}

interface Piece {
  text: string;
  /** The mark that stood right after this piece. */
  mark?: Mark;
}

/** The comma between two marks ("bericht¹?, ²") is not part of the text. */
function commas({ text, marks }: Line): { start: number; end: number }[] {
  if (marks.length < 2) return [];
  const row = [...marks].sort((a, b) => a.start - b.start);
  return row.flatMap((mark, i) => {
    const start = row[i - 1]?.end;
    const between =
      start === undefined ? null : /^[?.!»”"’)]{0,2}(,\s?)$/u.exec(text.slice(start, mark.start));
    return between ? [{ start: mark.start - (between[1]?.length ?? 0), end: mark.start }] : [];
  });
}

/** The line cut at its marks, the cut stretches left out. */
function piecesOf(line: Line): Piece[] {
  const cuts: { start: number; end: number; mark?: Mark }[] = [
    ...line.marks.map((mark) => ({ start: mark.start, end: mark.end, mark })),
    ...(line.cut ?? []),
    ...commas(line),
  ];
  cuts.sort((a, b) => a.start - b.start);
  const out: Piece[] = [];
  let from = 0;
  for (const stretch of cuts) {
    if (stretch.start < from) continue;
    const piece: Piece = { text: line.text.slice(from, stretch.start) };
    if (stretch.mark) piece.mark = stretch.mark;
    out.push(piece);
    from = stretch.end;
  }
  out.push({ text: line.text.slice(from) });
  return out;
}

/** Builds paragraph after paragraph; white space is held back until text follows, so nothing is ever trimmed. */
class TextBuilder {
  readonly paragraphs: string[] = [];
  private pieces: string[] = [];
  private length = 0;
  private done = 0;
  private white = false;
  /** The end of the paragraph so far, enough to see a word or an address. */
  tail = '';

  /** Offset of what comes next, white space aside. */
  get place(): number {
    return this.done + this.length;
  }

  get empty(): boolean {
    return this.length === 0;
  }

  space(): void {
    this.white = true;
  }

  append(raw: string, afterMark: boolean): void {
    const core = raw.trim();
    if (/^\s/u.test(raw)) this.white = true;
    if (!core) {
      if (raw) this.white = true;
      return;
    }
    if (afterMark) {
      // A mark may be glued to the next word ("20243is"), or stand loose before a comma ("Beke3) ,").
      if (/^[.,;:?!]/u.test(core)) this.white = false;
      else if (/^[\p{L}«“(]/u.test(core) && /[\p{L}\d»”)?!.,;:]$/u.test(this.tail)) this.white = true;
    }
    const clean = core.replace(/[\t\n\r\f\v ]+/gu, ' ');
    this.put(this.white && this.length > 0 ? ` ${clean}` : clean);
    this.white = raw.trimEnd().length < raw.length;
  }

  /** Removes the hyphen at the end. */
  dropHyphen(): void {
    const last = this.pieces.pop() ?? '';
    this.pieces.push(last.slice(0, -1));
    this.length -= last.length > 0 ? 1 : 0;
    this.tail = this.tail.slice(0, -1);
    this.white = false;
  }

  tight(): void {
    this.white = false;
  }

  close(): void {
    if (this.length > 0) {
      this.paragraphs.push(this.pieces.join(''));
      this.done += this.length + 1;
    }
    this.pieces = [];
    this.length = 0;
    this.white = false;
    this.tail = '';
  }

  private put(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
    this.tail = (this.tail + text.slice(-400)).slice(-400);
  }
}

/** Joins lines to one text. */
export function joinLines(lines: readonly Line[], words: Words): Joined {
  const builder = new TextBuilder();
  const marks: Joined['marks'] = [];
  const begin: number[] = [];
  for (const line of lines) {
    const parts = piecesOf(line);
    const first = parts.find((part) => part.text.trim());
    if (line.startsParagraph) builder.close();
    else if (!builder.empty && first) connect(builder, first, words);
    begin.push(builder.place);
    let afterMark = false;
    for (const part of parts) {
      builder.append(part.text, afterMark);
      if (part.text.trim()) afterMark = false;
      if (part.mark) {
        marks.push({ positie: builder.place, mark: part.mark, line: line });
        afterMark = true;
      }
    }
  }
  builder.close();
  const text = builder.paragraphs.join('\n');
  for (const found of marks) found.positie = Math.min(found.positie, text.length);
  return { text, marks, begin };
}

/** Puts what belongs there between two lines of a paragraph. */
function connect(builder: TextBuilder, first: Piece, words: Words): void {
  const between = joint(builder.tail, first.text.trimStart(), words);
  first.text = first.text.trimStart();
  if (between.kind === 'space') builder.space();
  else if (between.kind === 'tight') builder.tight();
  else {
    builder.dropHyphen();
    if (between.diaeresis) first.text = between.diaeresis + first.text.slice(1);
  }
}

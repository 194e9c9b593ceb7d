/**
 * The notes at the foot of a page, in small print: printed lines in; the line at which they begin out and, for
 * each line, whether a note begins there. A table in small print is not a note.
 */
import type { RawNoot } from '../lines/lines.ts';
import type { Measures } from './measure.ts';
import type { PrintedLine } from './printed.ts';

const SENTENCE_END = /[.?!:;»”"’)\]]\s*$/u;
/** A page without other text holds the rest of a note only if that stands this low. */
const LOW = 300;

export interface NootStart {
  nummer: number;
  /** How much of the line is the number. */
  length: number;
}

export class Foot {
  private readonly measures: Measures;
  /** This paper raises the numbers of its notes: no other number begins a note. */
  private readonly raised: boolean;
  private readonly marks: ReadonlySet<number>;

  constructor(lines: readonly PrintedLine[], measures: Measures) {
    this.measures = measures;
    this.raised = lines.some((line) => line.nootNumber !== undefined && measures.small(line));
    this.marks = new Set(lines.flatMap((line) => line.marks.map((mark) => mark.nummer)));
  }

  /** The note that begins at this line, if one does. */
  start(line: PrintedLine, previous: RawNoot | undefined): NootStart | undefined {
    if (line.nootNumber !== undefined && line.nootLength !== undefined)
      return { nummer: line.nootNumber, length: line.nootLength };
    const match = this.raised ? null : /^\s*(\d{1,3})[.)]?\s+(?=\S)/u.exec(line.text);
    const nummer = Number(match?.[1]);
    if (!match || nummer !== (previous?.nummer ?? 0) + 1 || !this.marks.has(nummer)) return undefined;
    return { nummer, length: match[0].length };
  }

  /**
   * Index of the first line of the notes: from the first small line at the foot that begins with a number, and the
   * rest of a note from the page before.
   */
  begin(page: readonly PrintedLine[], noten: readonly RawNoot[]): number {
    const { measures } = this;
    let i = page.length;
    while (i > 0 && measures.small(page[i - 1])) i--;
    const first = page.findIndex((line, index) => index >= i && this.start(line, noten.at(-1)) !== undefined);
    const running = noten.at(-1)?.lines.at(-1);
    const open = running !== undefined && !SENTENCE_END.test(running.text);
    if (first < 0) {
      const below = i > 0 || (page[0]?.y ?? 0) < LOW;
      return i < page.length && below && open ? i : page.length;
    }
    let begin = first;
    for (; open && begin > i; begin--) {
      const line = page[begin - 1];
      const below = page[begin];
      if (!line || !below || line.y - below.y > line.size * 2) break;
    }
    return begin;
  }
}

/**
 * The common currency of this room. Every format reports its lines, marks, notes and headings in these terms;
 * everything after that (parts, notes in place, facts) is the same for all of them.
 */
import type { Kamerdocument, PartKind } from '../types.ts';

/** A stretch of a block of the open page, in UTF-16 offsets. */
export interface Source {
  block: number;
  start: number;
  end: number;
}

/** A note mark in a line: the stretch that is not text, and the number it shows. */
export interface Mark {
  start: number;
  end: number;
  nummer: number;
  /** Which series of notes is meant, where a paper counts from 1 twice. */
  series?: string;
}

/** One line as printed, or one whole paragraph where the format knows paragraphs. */
export interface Line {
  /** As found; marks and what is cut are still in it. */
  text: string;
  marks: Mark[];
  /** Stretches that are neither text nor mark, such as the comma between two marks. */
  cut?: { start: number; end: number }[];
  /** A paragraph starts here. */
  startsParagraph: boolean;
  /** Printed as a heading (bold, italic, a heading style), whatever the text. */
  kop?: boolean;
  /** The format itself says that a part begins here, and this line is its heading. */
  deel?: { soort: PartKind; nummers: number[]; spreker?: string };
  /** First line of a page. */
  startsPage?: boolean;
  /** Where on the open page the line stands. */
  source?: Source;
}

/** A note as the format found it. */
export interface RawNoot {
  nummer: number;
  series?: string;
  lines: Line[];
  /** Index among the lines of the text before which the note was printed. */
  before?: number;
}

/** What each format hands to the shared path. */
export interface Reading {
  lines: Line[];
  noten: RawNoot[];
  /** What the format itself says: page footers, metadata of an XML file, the address of a page. */
  facts: Partial<Kamerdocument>;
}

/** A plain line without marks. */
export function plainLine(text: string, startsParagraph: boolean): Line {
  return { text, marks: [], startsParagraph };
}

/** The line without its first `length` characters. */
export function withoutStart(line: Line, length: number): Line {
  const out: Line = { ...line, text: line.text.slice(length), marks: behind(line.marks, length) };
  if (line.cut) out.cut = behind(line.cut, length);
  if (line.source) out.source = { ...line.source, start: line.source.start + length };
  return out;
}

/** The stretches from `length` on, shifted back by as much. */
const behind = <T extends { start: number; end: number }>(stretches: readonly T[], length: number): T[] =>
  stretches
    .filter(({ start }) => start >= length)
    .map((stretch) => ({ ...stretch, start: stretch.start - length, end: stretch.end - length }));

/** The text with spaces in place of its marks: "Vraag 1" and mark 2 are not "Vraag 12". */
export function withoutMarks({ text, marks }: Pick<Line, 'text' | 'marks'>): string {
  const out: string[] = [];
  let from = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(from, start);
    out.push(text.slice(from, begin), ' '.repeat(end - begin));
    from = end;
  }
  return out.join('') + text.slice(from);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that superscript characters show. */
export const superscriptNumber = (text: string): number =>
  Number([...text].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''));

/** Digits as superscript characters; other text unchanged. */
export const superscript = (text: string): string =>
  /^\s*\d{1,2}\s*$/u.test(text)
    ? text.replace(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
    : text;

/** What a raised digit belongs to rather than being a note mark: m², km³, 10⁶. Tested on the last four characters. */
export const UNIT = /(?:^|[\s\d(/])[kcdmh]?m$|(?:^|[^\d.,])10$|(?:^|[\s(])CO$/u;

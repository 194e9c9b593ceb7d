/**
 * The common currency of this room. Every format says what is a line, a mark, a note and a heading in these
 * terms; everything after that (parts, notes in place, facts) is the same for all of them.
 */
import type { Kamerdocument, PartKind } from './types.ts';

/** A stretch of a block of the open page, in UTF-16 offsets. */
export interface Bron {
  blok: number;
  start: number;
  end: number;
}

/** A note mark in a line: the stretch that is not text, and the number it shows. */
export interface Merk {
  start: number;
  end: number;
  nummer: number;
  /** Which row of notes is meant, where a paper counts from 1 twice. */
  reeks?: string;
}

/** One line as printed, or one whole paragraph where the format knows paragraphs. */
export interface Regel {
  /** As found; marks and what is cut are still in it. */
  tekst: string;
  merken: Merk[];
  /** Stretches that are neither text nor mark, such as the comma between two marks. */
  weg?: { start: number; end: number }[];
  /** A paragraph starts here. */
  alinea: boolean;
  /** Printed as a heading (bold, italic, a heading style), whatever it says. */
  kop?: boolean;
  /** The format itself says that a part begins here, and this line is its heading. */
  deel?: { soort: PartKind; nummers: number[]; spreker?: string };
  /** First line of a page. */
  paginabegin?: boolean;
  /** Where on the open page the line stands. */
  bron?: Bron;
}

/** A note as the format found it. */
export interface RuweNoot {
  nummer: number;
  reeks?: string;
  regels: Regel[];
  /** Index among the lines of the text before which the note was printed. */
  voor?: number;
}

/** What each format hands to the shared path. */
export interface Gelezen {
  regels: Regel[];
  noten: RuweNoot[];
  /** What the format itself tells: page footers, metadata of an XML file, the address of a page. */
  feiten: Partial<Kamerdocument>;
}

/** A plain line without marks. */
export function regel(tekst: string, alinea: boolean): Regel {
  return { tekst, merken: [], alinea };
}

const SUPERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that raised digits of the character set show. */
export const superGetal = (tekst: string): number =>
  Number([...tekst].map((c) => SUPERS.indexOf(c)).join(''));

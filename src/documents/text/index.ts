/**
 * Plain text, as extracted from a PDF (short lines, footnotes at page ends) or a DOCX (one line per paragraph,
 * `[footnoteRef:1]` and `[1: …]`). Text in, lines and notes out.
 */

import { factsFromFooter } from '../facts/footers.ts';
import { withAccents } from '../lines/accents.ts';
import { type Line, plainLine, type RawNoot, type Reading } from '../lines/lines.ts';
import { findMarks } from '../notes/marks.ts';
import { splitNoten } from '../notes/notes.ts';
import type { Kamerdocument } from '../types.ts';
import { mendLooseMarks } from './loose-marks.ts';

/** Lines longer than this are paragraphs of their own, not wrapped lines. */
const LONG = 130;

export function readText(source: string): Reading {
  const { text, noten: wordNoten } = takeWordNoten(
    mendLooseMarks(withAccents(source.replace(/\r\n?/gu, '\n'))),
  );
  const all = toLines(text);
  if (doubleSpaced(all)) for (const line of all) line.startsParagraph = false;
  const { lines, facts } = withoutFooters(all);
  findParagraphs(lines);
  if (wordNoten.length > 0) {
    for (const line of lines) markWord(line);
    return { lines, noten: wordNoten, facts };
  }
  return { ...withNoten(lines), facts };
}

/** Notes and marks of lines where only place and order give them away. */
export function withNoten(lines: readonly Line[]): { lines: Line[]; noten: RawNoot[] } {
  const split = splitNoten(lines);
  findMarks(split.lines, split.noten);
  return split;
}

/** Lines with their paragraphs. */
function toLines(text: string): Line[] {
  const out: Line[] = [];
  let empty = true;
  let page = false;
  for (const raw of text.split('\n')) {
    if (/^(?:\f| (?=\S))/u.test(raw)) page = true;
    const bare = raw.replace(/^[\f ]+/u, '').trimEnd();
    if (!bare) {
      empty = true;
      continue;
    }
    const line = plainLine(bare, empty);
    if (page) line.startsPage = true;
    out.push(line);
    empty = false;
    page = false;
  }
  return out;
}

/** Wrapped lines with a blank line between all of them: the blanks mean nothing. */
function doubleSpaced(lines: readonly Line[]): boolean {
  if (lines.length < 20 || lines.some((line) => line.text.length > LONG)) return false;
  const broken = lines.filter(
    (line, i) => /[\p{L},-]$/u.test(line.text) && /^\p{Ll}/u.test(lines[i + 1]?.text ?? ''),
  );
  return lines.every((line) => line.startsParagraph) && broken.length > lines.length / 6;
}

/** Takes out the page footers, with the facts in them. */
export function withoutFooters(lines: readonly Line[]): { lines: Line[]; facts: Partial<Kamerdocument> } {
  const facts: Partial<Kamerdocument> = {};
  const out: Line[] = [];
  let page = false;
  let pages = 0;
  for (const line of lines) {
    if (page && line.text.trim() === String(pages)) continue;
    const footer = factsFromFooter(line.text);
    if (footer) {
      Object.assign(facts, footer);
      if (/Kamer,\s/u.test(line.text)) pages++;
      page = true;
    } else {
      out.push(page ? { ...line, startsPage: true } : line);
      page = false;
    }
  }
  return { lines: out, facts };
}

/** Finds paragraphs without a blank line above: after a line that ends early, or where every line is one. */
export function findParagraphs(lines: Line[]): void {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const looseLines = (lengths[Math.floor(lengths.length * 0.8)] ?? 0) > LONG;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const previous = lines[i - 1]?.text ?? '';
    if (!line || line.startsParagraph) continue;
    if (/^\s*(?:Nader\s)?(?:Antwoord|Mededeling)\svan\s/u.test(line.text) && /\)\.?\s*$/u.test(previous)) {
      line.startsParagraph = true;
      continue;
    }
    const word = /^\S{1,60}/u.exec(line.text)?.[0].length ?? 0;
    const fitted = previous.length + word + 1 <= wide * 0.88;
    line.startsParagraph =
      looseLines ||
      (fitted && /[.?!:;»”"’)\]](?:\d{1,3}(?:, ?\d{1,3}){0,3})?\s*$/u.test(previous)) ||
      /^[•–·▪-]\s/u.test(line.text);
  }
}

/** More notes than any paper has. */
const MOST_NOTEN = 10_000;
const WORD_MARK = /\s?\[(?:footnoteRef|endnoteRef):(\d{1,3})\]/gu;

function markWord(line: Line): void {
  for (const match of line.text.matchAll(WORD_MARK))
    line.marks.push({ start: match.index, end: match.index + match[0].length, nummer: Number(match[1]) });
}

/** Takes `[1: …]` out of the text; brackets inside a note are kept in it. */
function takeWordNoten(text: string): { text: string; noten: RawNoot[] } {
  const noten: RawNoot[] = [];
  if (!/\[(?:footnoteRef|endnoteRef):\d/u.test(text)) return { text, noten };
  let out = '';
  let from = 0;
  let missed = 0;
  for (const match of text.matchAll(/[ \t]{0,4}\[(\d{1,3}):[ \t]/gu)) {
    if (match.index < from) continue;
    if (noten.length >= MOST_NOTEN || missed > 100) break;
    const begin = match.index + match[0].length;
    const until = closingBracket(text, begin);
    if (until < 0) {
      missed++;
      continue;
    }
    out += text.slice(from, match.index);
    from = until + 1;
    const pieces = text.slice(begin, until).split('\n');
    noten.push({
      nummer: Number(match[1]),
      lines: pieces.filter((piece) => piece.trim()).map((piece) => plainLine(piece.trim(), true)),
    });
  }
  return { text: out + text.slice(from), noten };
}

/** The bracket that closes a note of at most 5,000 characters. */
function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length && i < from + 5000; i++) {
    if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return i;
  }
  return -1;
}

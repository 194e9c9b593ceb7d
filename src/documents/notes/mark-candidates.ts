/**
 * Digits that may be note marks, in text without superscript: lines in; every candidate out, with how much it looks
 * like a mark.
 */
import { MONTH } from '../dates.ts';
import { type Line, superscriptNumber } from '../lines/lines.ts';

export interface Candidate {
  lineIndex: number;
  start: number;
  end: number;
  nummer: number;
  /** How much it looks like a mark; 0 is never used. */
  weight: number;
  /** In a row such as "4, 5": the comma before it, to be cut with it. */
  comma?: number;
}

const DIGITS = /(?<=(\S))\d{1,7}(?:[?.!»]?, ?\d{1,3}(?![\d.,]\d)){0,8}/gu;
/** "[1 ]" and "[4 5 ]", as some programs write raised marks. */
export const IN_BRACKETS = /(?<=\S)\[(\d{1,3})(?: (\d{1,3}))? ?\]/gu;
const IN_ROW = /[?.!»]?(, ?)(\d{1,3})(?!\d|[.,]\d)/uy;
const SUPER = /[¹²³⁰⁴-⁹]{1,3}/gu;
const YEAR_WITH_DIGITS = /(?<![\d.,])((?:19|20)\d{2})(\d{1,3})(?![\d,.]\d|\d|[-–]\d)/gu;
const AFTER_MONTH = new RegExp(`(?:${MONTH})\\s{1,3}$`, 'iu');
/** "en/of" and "km/u" are not addresses. */
const SLASHED = /^[«“"(]?\p{L}{1,20}\/\p{L}{1,20}[.?!;:»”"’),]{0,2}$/u;
const ABBREVIATION =
  /(?:^|[\s(])(?:nrs?|nos?|art|artt|p|pp|blz|pag|par|vgl|bijl|afb|fig|tab|ca|tel|vs|hfst|sub)\.$/iu;

/** In reading order. */
export function candidates(lines: readonly Line[]): Candidate[] {
  const out: Candidate[] = [];
  lines.forEach((line, lineIndex) => {
    for (const match of line.text.matchAll(SUPER)) {
      const nummer = superscriptNumber(match[0]);
      if (nummer && match.index > 0)
        out.push({ lineIndex, start: match.index, end: match.index + match[0].length, nummer, weight: 9 });
    }
    for (const match of line.text.matchAll(IN_BRACKETS)) {
      const start = match.index;
      const end = start + match[0].length;
      const split = match[2] ? start + match[0].lastIndexOf(match[2]) : end;
      out.push({ lineIndex, start, end: split, nummer: Number(match[1]), weight: 9 });
      if (match[2]) out.push({ lineIndex, start: split, end, nummer: Number(match[2]), weight: 9 });
    }
    for (const match of line.text.matchAll(YEAR_WITH_DIGITS)) {
      const start = match.index + (match[1]?.length ?? 4);
      const end = match.index + match[0].length;
      const before = line.text.slice(Math.max(0, match.index - 40), match.index);
      const certain =
        AFTER_MONTH.test(before) || /[-–]$/u.test(before) || /^\p{L}/u.test(line.text.slice(end, end + 2));
      if (/(?:[/@_=\\]|www\.)\S{0,40}$/u.test(before)) continue;
      const first = { start, end, nummer: Number(match[2]), weight: certain ? 5 : 2 };
      out.push({ lineIndex, ...first }, ...rowBehind(line.text, first, lineIndex));
    }
    for (const match of line.text.matchAll(DIGITS)) {
      const digits = /^\d+/u.exec(match[0])?.[0] ?? '';
      const after = line.text.slice(match.index + digits.length, match.index + digits.length + 3);
      const first = weigh(line.text, match.index, digits, after);
      if (!first) continue;
      out.push(
        { lineIndex, ...first },
        ...endings(first, digits).map((ending) => ({ lineIndex, ...ending })),
      );
      out.push(...rowBehind(line.text, first, lineIndex));
    }
  });
  return out.sort((a, b) => a.lineIndex - b.lineIndex || a.start - b.start);
}

/** "4, 5" is a row of marks; the comma between them goes with the second. */
function rowBehind(text: string, first: Weighed, lineIndex: number): Candidate[] {
  const out: Candidate[] = [];
  let previous = first;
  for (const next = new RegExp(IN_ROW); ; ) {
    next.lastIndex = previous.end;
    const match = next.exec(text);
    const nummer = Number(match?.[2]);
    if (!match || nummer !== previous.nummer + 1) return out;
    const start = next.lastIndex - (match[2]?.length ?? 0);
    previous = { start, end: next.lastIndex, nummer, weight: first.weight };
    out.push({ lineIndex, ...previous, comma: start - (match[1]?.length ?? 0) });
  }
}

/** "NIS24" may be NIS2 with mark 4. */
function endings(whole: Weighed, digits: string): Weighed[] {
  return [1, 2]
    .filter((count) => count < digits.length && digits[digits.length - count] !== '0' && digits.length <= 3)
    .map((count) => ({
      start: whole.end - count,
      end: whole.end,
      nummer: Number(digits.slice(-count)),
      weight: 1,
    }));
}

type Weighed = Omit<Candidate, 'lineIndex' | 'comma'>;

/** How much the digits at `start` look like a mark, and which of them. */
function weigh(text: string, start: number, digits: string, after: string): Weighed | undefined {
  const before = text.slice(Math.max(0, start - 80), start);
  const last = before.at(-1) ?? '';
  const word = /(?<!\S)\S+$/u.exec(before)?.[0] ?? '';
  if (/[/@_=\\]|www\.|:\/\//u.test(word) && !SLASHED.test(word)) return undefined;
  if (/^[.,:]\d/u.test(after) || /^[%‰]/u.test(after)) return undefined;
  const end = start + digits.length;
  const letterAfter = /^\p{L}/u.test(after);
  const loose = (weight: number): Weighed | undefined =>
    digits.length <= 3 && !digits.startsWith('0')
      ? { start, end, nummer: Number(digits), weight }
      : undefined;
  if (/[.?!;»”"’)\],:%]/u.test(last)) {
    if (ABBREVIATION.test(before)) return undefined;
    if (/\d[.,:]$/u.test(before)) return year(before) ? loose(3) : undefined;
    return letterAfter && !/^\p{Lu}/u.test(after) && !/[.?!]/u.test(last)
      ? undefined
      : loose(/[?!»”]/u.test(last) ? 9 : 8);
  }
  if (/\p{L}/u.test(last)) {
    if (letterAfter) return /^\p{Lu}\p{Ll}/u.test(after) && /\p{Ll}{2}$/u.test(before) ? loose(3) : undefined;
    if (/^[-–/]/u.test(after)) return /\p{Ll}{3}$/u.test(before) ? loose(2) : undefined;
    return loose(/\p{Ll}{2}$/u.test(before) ? 6 : 1);
  }
  return undefined;
}

const year = (before: string): boolean => /(?<!\d)(?:19|20)\d{2}[.,:]$/u.test(before);

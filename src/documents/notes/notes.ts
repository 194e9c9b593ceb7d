/**
 * Notes in plain text: at page ends between the questions, or at the end of the paper. Lines in; the lines of
 * the text, and the notes with the place among those lines where each was printed, out.
 */
import { DATE } from '../dates.ts';
import { partHeading } from '../lines/headings.ts';
import { type Line, type RawNoot, superscriptNumber, withoutStart } from '../lines/lines.ts';
import { IN_BRACKETS } from './mark-candidates.ts';

const NOOT_START = /^\s*(\d{1,3})[ \t\u00a0]{1,8}(?=[\p{L}\d«"“‘'(<[€])/u;
/** "fase / 1 is afgerond": a broken line rather than a note, unless an address begins it. */
const IN_SENTENCE = /^\s*\d{1,3}\s+\p{Ll}+(?=\s|[,;:.?!]\s)/u;
const BEGINS_WITH_DATE = new RegExp(`^\\s*${DATE}`, 'iu');
const SENTENCE_END = /[.?!»”"’)\]]\s*$/u;

/** Numbers that are glued to a word or its punctuation, each a possible mark. */
const GLUED = /(?<=[\p{L}\p{P}\d])\d{1,3}(?!\d)/gu;

export function splitNoten(lines: readonly Line[]): { lines: Line[]; noten: RawNoot[] } {
  const text: Line[] = [];
  const noten: RawNoot[] = [];
  const seen = new Set<number>();
  let last = 0;
  let noot: RawNoot | undefined;
  let inDelen = false;
  const paged = lines.some((line) => line.startsPage);
  for (const [i, line] of lines.entries()) {
    inDelen ||= partHeading(line.text, true)?.soort === 'vraag';
    const begin = nootStart(line, inDelen);
    const nummer = begin?.nummer;
    const previous = noot?.lines.at(-1);
    const due = last + 1;
    const begins =
      begin !== undefined &&
      nummer !== undefined &&
      (nummer === due || (nummer > due && nummer <= due + 20 && line.startsParagraph)) &&
      seen.has(nummer) &&
      (begin.certain ||
        line.startsParagraph ||
        afterEnd(previous ?? (noot ? undefined : text.at(-1))) ||
        (paged && !IN_SENTENCE.test(line.text) && closesPage(lines, i, nummer)));
    if (begins) {
      const rest = withoutStart(line, begin.length);
      if (/^\s*(?:Noten|Voetnoten)\s*(?::\s*)?$/u.test(text.at(-1)?.text ?? '')) text.pop();
      noot = { nummer, lines: rest.text.trim() ? [rest] : [], before: text.length };
      noten.push(noot);
      last = nummer;
      continue;
    }
    if (
      noot &&
      !line.startsPage &&
      !partHeading(line.text, true) &&
      (!previous || !line.startsParagraph || !SENTENCE_END.test(previous.text)) &&
      !(previous && goesOn(text.at(-1), previous, line))
    ) {
      noot.lines.push({ ...line, startsParagraph: false });
      continue;
    }
    // After the notes of a page the text continues where it left off.
    text.push(line.startsPage ? onNewPage(line, text.at(-1), noot !== undefined) : line);
    noot = undefined;
    for (const mark of line.marks) seen.add(mark.nummer);
    for (const [digits] of line.text.matchAll(GLUED))
      for (let i = 0; i < digits.length; i++) seen.add(Number(digits.slice(i)));
    for (const [, first, second] of line.text.matchAll(IN_BRACKETS))
      seen.add(Number(first)).add(Number(second ?? first));
    for (const [super_] of line.text.matchAll(/[¹²³⁰⁴-⁹]{1,3}/gu)) seen.add(superscriptNumber(super_));
    for (const [row] of line.text.matchAll(/\d{1,3}(?:[?.!»]?, ?\d{1,3}){1,6}/gu))
      for (const [digits] of row.matchAll(/\d+/gu)) seen.add(Number(digits));
  }
  return { lines: text, noten };
}

/** Below a note that ends early, the sentence continues that the notes of the page interrupted. */
function goesOn(above: Line | undefined, note: Line, line: Line): boolean {
  const begins = /^\s*\p{Ll}/u.test(line.text) && !/^\s*(?:https?:|www\.)/u.test(line.text);
  return (
    begins &&
    note.text.trim().length < 45 &&
    /[\p{L},-]\s*$/u.test(above?.text ?? '') &&
    !/[-/,]\s*$/u.test(note.text)
  );
}

/** More lines than this at the foot of a page are not notes. */
const LONGEST_FOOT = 60;

/** Nothing but notes stands between here and the end of the page. */
function closesPage(lines: readonly Line[], from: number, nummer: number): boolean {
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.startsPage) return true;
    if (i > from + LONGEST_FOOT || partHeading(line.text, true)) return false;
    // The line of text began with the number by chance: the note is still to come.
    if (nootStart(line, false)?.nummer === nummer) return false;
  }
  return true;
}

interface NootStart {
  nummer: number;
  /** How much of the line is the number. */
  length: number;
  /** The number is superscript. */
  certain: boolean;
}

function nootStart(line: Line, inDelen: boolean): NootStart | undefined {
  const mark = line.marks[0];
  if (mark && !line.text.slice(0, mark.start).trim() && line.text.slice(mark.end).trim())
    return { nummer: mark.nummer, length: mark.end, certain: true };
  // The number may stand on a line of its own, the note below it.
  const loose = inDelen ? /^\s*(\d{1,3})\s*$/u.exec(line.text) : null;
  if (loose && Number(loose[1]) > 0)
    return { nummer: Number(loose[1]), length: line.text.length, certain: true };
  const match = NOOT_START.exec(line.text);
  if (!match || BEGINS_WITH_DATE.test(line.text)) return undefined;
  const nummer = Number(match[1]);
  return nummer > 0 ? { nummer, length: match[0].length, certain: false } : undefined;
}

/** The first line of a page continues the paragraph above the page break, with or without notes in between. */
function onNewPage(line: Line, previous: Line | undefined, afterNoten: boolean): Line {
  if (!previous || partHeading(line.text, true) || partHeading(previous.text, true)) return line;
  const ended = SENTENCE_END.test(previous.text);
  if (afterNoten) return { ...line, startsParagraph: ended };
  return line.startsParagraph && !ended && /^\s*\p{Ll}/u.test(line.text)
    ? { ...line, startsParagraph: false }
    : line;
}

/** The line ends a sentence, or ends early. */
const afterEnd = (line: Line | undefined): boolean =>
  line !== undefined && (SENTENCE_END.test(line.text) || line.text.trim().length < 50);

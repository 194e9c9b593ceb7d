/**
 * Notes in plain text: at page ends between the questions, or at the end of the paper. Lines in; out come the
 * lines of the text, and the notes with the place among those lines where each was printed.
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

export function partNoten(lines: readonly Line[]): { lines: Line[]; noten: RawNoot[] } {
  const text: Line[] = [];
  const noten: RawNoot[] = [];
  const seen = new Set<number>();
  let last = 0;
  let noot: RawNoot | undefined;
  let inDelen = false;
  const paged = lines.some((r) => r.startsPage);
  for (const [i, r] of lines.entries()) {
    inDelen ||= partHeading(r.text, true)?.soort === 'vraag';
    const begin = nootStart(r, inDelen);
    const nummer = begin?.nummer;
    const previous = noot?.lines.at(-1);
    const due = last + 1;
    const begins =
      begin !== undefined &&
      nummer !== undefined &&
      (nummer === due || (nummer > due && nummer <= due + 20 && r.startsParagraph)) &&
      seen.has(nummer) &&
      (begin.certain ||
        r.startsParagraph ||
        afterEnd(previous ?? (noot ? undefined : text.at(-1))) ||
        (paged && !IN_SENTENCE.test(r.text) && closesPage(lines, i, nummer)));
    if (begins) {
      const rest = withoutStart(r, begin.length);
      if (/^\s*(?:Noten|Voetnoten)\s*:?\s*$/u.test(text.at(-1)?.text ?? '')) text.pop();
      noot = { nummer, lines: rest.text.trim() ? [rest] : [], before: text.length };
      noten.push(noot);
      last = nummer;
      continue;
    }
    if (
      noot &&
      !r.startsPage &&
      !partHeading(r.text, true) &&
      (!previous || !r.startsParagraph || !SENTENCE_END.test(previous.text)) &&
      !(previous && goesOn(text.at(-1), previous, r))
    ) {
      noot.lines.push({ ...r, startsParagraph: false });
      continue;
    }
    // After the notes of a page the text goes on where it was.
    text.push(r.startsPage ? onNewPage(r, text.at(-1), noot !== undefined) : r);
    noot = undefined;
    for (const m of r.marks) seen.add(m.nummer);
    for (const [digits] of r.text.matchAll(GLUED))
      for (let i = 0; i < digits.length; i++) seen.add(Number(digits.slice(i)));
    for (const [, first, second] of r.text.matchAll(IN_BRACKETS))
      seen.add(Number(first)).add(Number(second ?? first));
    for (const [super_] of r.text.matchAll(/[¹²³⁰⁴-⁹]{1,3}/gu)) seen.add(superscriptNumber(super_));
    for (const [row] of r.text.matchAll(/\d{1,3}(?:[?.!»]?, ?\d{1,3}){1,6}/gu))
      for (const [n] of row.matchAll(/\d+/gu)) seen.add(Number(n));
  }
  return { lines: text, noten };
}

/** Below a note that ended early the sentence goes on that the notes of the page broke off. */
function goesOn(above: Line | undefined, note: Line, r: Line): boolean {
  const begins = /^\s*\p{Ll}/u.test(r.text) && !/^\s*(?:https?:|www\.)/u.test(r.text);
  return (
    begins &&
    note.text.trim().length < 45 &&
    /[\p{L},-]\s*$/u.test(above?.text ?? '') &&
    !/[-/,]\s*$/u.test(note.text)
  );
}

/** Print on the last page line above its notes may end in the middle of a sentence. */
const LONGEST_FOOT = 60;

/** Nothing but notes stands between here and the end of the page. */
function closesPage(lines: readonly Line[], from: number, nummer: number): boolean {
  for (let i = from + 1; i < lines.length; i++) {
    const r = lines[i];
    if (!r || r.startsPage) return true;
    if (i > from + LONGEST_FOOT || partHeading(r.text, true)) return false;
    // A line of the text began with the number by chance: its note is still to come.
    if (nootStart(r, false)?.nummer === nummer) return false;
  }
  return true;
}

interface NootStart {
  nummer: number;
  /** How much of the line is number. */
  length: number;
  /** The number is superscript. */
  certain: boolean;
}

function nootStart(r: Line, inDelen: boolean): NootStart | undefined {
  const mark = r.marks[0];
  if (mark && !r.text.slice(0, mark.start).trim() && r.text.slice(mark.end).trim())
    return { nummer: mark.nummer, length: mark.end, certain: true };
  // The number may stand on a line of its own, the note below it.
  const loose = inDelen ? /^\s*(\d{1,3})\s*$/u.exec(r.text) : null;
  if (loose && Number(loose[1]) > 0)
    return { nummer: Number(loose[1]), length: r.text.length, certain: true };
  const m = NOOT_START.exec(r.text);
  if (!m || BEGINS_WITH_DATE.test(r.text)) return undefined;
  const nummer = Number(m[1]);
  return nummer > 0 ? { nummer, length: m[0].length, certain: false } : undefined;
}

/** The first line of a page goes on with the paragraph above the page break, notes or not in between. */
function onNewPage(r: Line, previous: Line | undefined, afterNoten: boolean): Line {
  if (!previous || partHeading(r.text, true) || partHeading(previous.text, true)) return r;
  const ended = SENTENCE_END.test(previous.text);
  if (afterNoten) return { ...r, startsParagraph: ended };
  return r.startsParagraph && !ended && /^\s*\p{Ll}/u.test(r.text) ? { ...r, startsParagraph: false } : r;
}

/** The line ends a sentence, or ends early. */
const afterEnd = (r: Line | undefined): boolean =>
  r !== undefined && (SENTENCE_END.test(r.text) || r.text.trim().length < 50);

/**
 * Notes that were typed or numbered by hand: "1)", "(1)", "[1]" or "\u00b9" in the text, and "1) …" after the last
 * answer or right below the question with the mark. Lines in; the lines of the text with their marks, and the notes, out.
 * Nothing happens unless every note has its mark before it, in order: an enumeration is not mistaken for notes.
 */
import { partHeading } from '../lines/headings.ts';
import { type Line, type Mark, type RawNoot, superscriptNumber, withoutStart } from '../lines/lines.ts';

/** How marks and the notes that go with them are typed; the first way that fits the whole paper wins. */
const WAYS: readonly { note: RegExp; mark: RegExp; only?: 'no other marks' }[] = [
  { note: /^\s*\[\^?(\d{1,2})\]:?\s*(?=\S)/u, mark: /\s?\[\^?(\d{1,2})\]/gu },
  { note: /^\s*\((\d{1,2})\)\s*(?=\S)/u, mark: /(?<=\S)\s?\((\d{1,2})\)(?=\s|$|[.,;:?!])/gu },
  {
    note: /^\s*[[(]?(\d{1,2})[\]).]\s*(?=\S)/u,
    mark: /(?<=[\p{L}\d?.!»”"'’‘,;:)])\s?(\d{1,2})\)(?=\s|$|[.,;:?!])/gu,
  },
  { note: /^\s*[[(]?(\d{1,2})[\]).]\s*(?=\S)/u, mark: /\s?\[(\d{1,2})\]/gu },
  { note: /^\s*([¹²³⁰⁴-⁹]{1,2}|\d{1,2}[).]?(?=\s))\s*(?=\S)/u, mark: /(?<=\S)\s?([¹²³⁰⁴-⁹]{1,2})/gu },
  {
    note: /^\s*[[(]?(\d{1,2})[\]).]\s*(?=\S)/u,
    mark: /(?<=\p{Ll}{2}|[\p{Ll})][.?!,;:»”]|[»”)])(\d{1,2})(?=\s|$|[.,;:?!»)])/gu,
    only: 'no other marks',
  },
  {
    note: /^\s*(\d{1,2})\s+(?=[\p{Lu}«"“‘']|https?:|www\.)/u,
    mark: /(?<=[\p{Ll})][.?!»”]|[»”)])\s?(\d{1,2})(?=\s|$)/gu,
    only: 'no other marks',
  },
];
const BESIDE_PRINTED = /^\s*(\d{1,2})[).]?\s+(?=[\p{Lu}«"“‘']|https?:|www\.)/u;
/** Marks stand at most this many lines above their notes; what keeps fitting nowhere is given up. */
const FARTHEST = 3000;
const MOST_MISSES = 40;
/** A note may run over several paragraphs, but not over a page of them. */
const LONGEST = 4;

interface Found {
  noten: { nummer: number; from: number; to: number; length: number }[];
  marks: { lineIndex: number; mark: Mark }[];
}

/** `known` are the notes that the format found itself. */
export function withTypedNoten(
  lines: readonly Line[],
  known: readonly RawNoot[] = [],
): { lines: Line[]; noten: RawNoot[] } {
  const others = lines.some((line) => line.marks.length > 0);
  const headings = lines.map((line) => line.deel !== undefined || partHeading(line.text, true) !== undefined);
  for (const { note, mark, only } of WAYS) {
    if (only && others) continue;
    const found = seek(lines, headings, note, mark);
    if (found) return taken(lines, found, 'typed');
  }
  // Raised marks whose notes are printed as large as the text.
  const numbered = new Set(known.map((noot) => noot.nummer));
  if (lines.some((line) => line.marks.some((mark) => !mark.series && !numbered.has(mark.nummer)))) {
    const found = seek(lines, headings, BESIDE_PRINTED, undefined);
    if (found?.noten.every((n) => !numbered.has(n.nummer))) return taken(lines, found);
  }
  return { lines: [...lines], noten: [] };
}

const figure = (text: string | undefined): number =>
  /^\d/u.test(text ?? '') ? Number.parseInt(text ?? '', 10) : superscriptNumber(text ?? '');

/**
 * Notes stand at the end of the paper or of a part, each after its mark; numbers go up by one, or start again. Nothing
 * stands in between but the rest of a note.
 */
function seek(
  lines: readonly Line[],
  headings: readonly boolean[],
  note: RegExp,
  mark: RegExp | undefined,
): Found | undefined {
  const all: Found = { noten: [], marks: [] };
  let begin = 0;
  let misses = 0;
  for (let end = 0; end <= lines.length && misses < MOST_MISSES; end++) {
    if (end < lines.length && !headings[end]) continue;
    const block = noteBlock(lines, begin, end, note, (all.noten.at(-1)?.nummer ?? 0) + 1);
    if (block.length > 0) {
      const first = block[0]?.nummer === 1 && all.noten.length > 0 ? begin : (all.noten.at(-1)?.to ?? 0);
      const marks = marksBefore(
        lines,
        first,
        block[0]?.from ?? end,
        mark,
        block.map((n) => n.nummer),
      );
      if (!marks) misses++;
      else {
        all.noten.push(...block);
        all.marks.push(...marks);
      }
    }
    begin = end;
  }
  return all.noten.length > 0 ? all : undefined;
}

/** The notes that close the lines from `begin` to `end`; their first number is `due`, or 1. */
function noteBlock(
  lines: readonly Line[],
  begin: number,
  end: number,
  note: RegExp,
  due: number,
): Found['noten'] {
  for (const start of due === 1 ? [1] : [due, 1]) {
    for (let i = end - 1; i > begin && i >= end - 400; i--) {
      const match = note.exec(lines[i]?.text ?? '');
      if (!match || figure(match[1]) !== start) continue;
      const block = ascending(lines, i, end, note, start);
      if (block) return block;
      break;
    }
  }
  return [];
}

function ascending(
  lines: readonly Line[],
  begin: number,
  end: number,
  note: RegExp,
  start: number,
): Found['noten'] | undefined {
  const out: Found['noten'] = [];
  for (let i = begin; i < end; i++) {
    const match = note.exec(lines[i]?.text ?? '');
    const last = out.at(-1);
    if (match && figure(match[1]) === start + out.length)
      out.push({ nummer: start + out.length, from: i, to: i + 1, length: match[0].length });
    else if (!last || i + 1 - last.from > LONGEST) return undefined;
    else last.to = i + 1;
  }
  return out;
}

/** A mark for each of the numbers, in order, or nothing if one is missing. */
function marksBefore(
  lines: readonly Line[],
  from: number,
  to: number,
  form: RegExp | undefined,
  nummers: readonly number[],
): Found['marks'] | undefined {
  const out: Found['marks'] = [];
  if (!form) {
    const printed = new Set(
      lines.slice(Math.max(from, to - FARTHEST), to).flatMap((line) => line.marks.map((mark) => mark.nummer)),
    );
    return nummers.every((nummer) => printed.has(nummer)) ? [] : undefined;
  }
  for (let lineIndex = Math.max(from, to - FARTHEST); lineIndex < to; lineIndex++) {
    const text = lines[lineIndex]?.text ?? '';
    for (const match of text.matchAll(form)) {
      const nummer = figure(match[1]);
      if (nummer !== nummers[out.length] || inBrackets(text, match.index)) continue;
      out.push({
        lineIndex,
        mark: { start: match.index, end: match.index + match[0].length, nummer, series: 'typed' },
      });
    }
  }
  return out.length === nummers.length ? out : undefined;
}

function taken(
  lines: readonly Line[],
  { noten, marks }: Found,
  series?: string,
): { lines: Line[]; noten: RawNoot[] } {
  const out: (Line | undefined)[] = lines.map((line) => ({ ...line, marks: [...line.marks] }));
  for (const { lineIndex, mark } of marks) {
    const line = out[lineIndex];
    if (line)
      line.marks = [
        ...line.marks.filter((other) => other.end <= mark.start || other.start >= mark.end),
        mark,
      ];
  }
  const raw = noten.map(({ nummer, from, to, length }): RawNoot => {
    const own = lines
      .slice(from, to)
      .map((line, i) => (i === 0 ? withoutStart(line, length) : { ...line, startsParagraph: false }));
    out.fill(undefined, from, to);
    return series ? { nummer, series, lines: own } : { nummer, lines: own };
  });
  return { lines: out.filter((line) => line !== undefined), noten: raw };
}

/** "(artikel 2)": the bracket closes an earlier one. */
function inBrackets(text: string, before: number): boolean {
  const stretch = text.slice(Math.max(0, before - 200), before);
  return stretch.lastIndexOf('(') > stretch.lastIndexOf(')');
}

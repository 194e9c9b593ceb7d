/**
 * Notes that were typed or numbered by hand: "1)" or "[1]" in the text, "1) …" or "[1] …" after the last answer.
 * Lines in; the lines of the text with their marks, and the notes, out. Nothing happens unless every note at the end
 * has its mark in the text, in order: an enumeration is not taken for notes.
 */
import { partHeading } from './headings.ts';
import type { Line, Mark, RawNoot } from './lines.ts';
import { withoutStart } from './notes.ts';

const BEGIN = /^\s*(?:\[(\d{1,2})\]|\((\d{1,2})\)|(\d{1,2})[).])\s*(?=\S)/u;
const SQUARE = /\s?\[(\d{1,2})\]/gu;
const ROUND = /(?<=[\p{L}\d?.!»”"'’‘,;:)])\s?(\d{1,2})\)(?=\s|$|[.,;:?!])/gu;
/** Bare digits against a word or its punctuation, where nothing in the paper is a certain mark. */
const ATTACHED = /(?<=\p{Ll}{2}|[\p{Ll})][.?!,;:»”]|[»”)])(\d{1,2})(?=\s|$|[.,;:?!»)])/gu;
/** A note may run over several paragraphs, but not over a page of them. */
const LONGEST = 4;

export function withTypedNoten(lines: readonly Line[]): { lines: Line[]; noten: RawNoot[] } {
  const nothing = { lines: [...lines], noten: [] };
  const begin = firstNoot(lines);
  if (begin === undefined) return nothing;
  const noten: RawNoot[] = [];
  for (const r of lines.slice(begin)) {
    const m = BEGIN.exec(r.text);
    const nummer = Number(m?.[1] ?? m?.[2] ?? m?.[3]);
    if (m && nummer === noten.length + 1)
      noten.push({ nummer, series: 'typed', lines: [withoutStart(r, m[0].length)] });
    else noten.at(-1)?.lines.push({ ...r, startsParagraph: false });
  }
  const text = lines.slice(0, begin);
  const bare = lines.some((r) => r.marks.length > 0) ? undefined : ATTACHED;
  const marks =
    seek(text, noten.length, SQUARE) ??
    seek(text, noten.length, ROUND) ??
    (bare && seek(text, noten.length, bare));
  if (!marks) return nothing;
  const out = text.map((r) => ({ ...r, marks: [...r.marks] }));
  for (const { line, mark } of marks) out[line]?.marks.push(mark);
  return { lines: out, noten };
}

/** The last line that begins with number 1 and after which only notes follow. */
function firstNoot(lines: readonly Line[]): number | undefined {
  for (let i = lines.length - 1; i >= 0 && i >= lines.length - 400; i--) {
    const r = lines[i];
    if (!r || partHeading(r.text, true)) return undefined;
    const m = BEGIN.exec(r.text);
    if (m && Number(m[1] ?? m[2] ?? m[3]) === 1) return ascending(lines.slice(i)) ? i : undefined;
  }
  return undefined;
}

function ascending(lines: readonly Line[]): boolean {
  let nummer = 0;
  let continuation = 0;
  for (const r of lines) {
    const m = BEGIN.exec(r.text);
    if (m && Number(m[1] ?? m[2] ?? m[3]) === nummer + 1) {
      nummer++;
      continuation = 0;
    } else if (++continuation > LONGEST) return false;
  }
  return nummer > 0;
}

/** The marks 1 to `count` in ascending order, or nothing where one is lacking. */
function seek(
  lines: readonly Line[],
  count: number,
  form: RegExp,
): { line: number; mark: Mark }[] | undefined {
  const out: { line: number; mark: Mark }[] = [];
  lines.forEach((r, line) => {
    for (const m of r.text.matchAll(form)) {
      const nummer = Number(m[1]);
      if (nummer !== out.length + 1 || nummer > count || inBrackets(r.text, m.index)) continue;
      out.push({ line, mark: { start: m.index, end: m.index + m[0].length, nummer, series: 'typed' } });
    }
  });
  return out.length === count ? out : undefined;
}

/** "(artikel 2)": the bracket closes one that was opened before. */
function inBrackets(text: string, before: number): boolean {
  const stretch = text.slice(Math.max(0, before - 200), before);
  return stretch.lastIndexOf('(') > stretch.lastIndexOf(')');
}

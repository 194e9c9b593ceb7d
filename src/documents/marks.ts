/**
 * Note marks in text that does not tell them from other digits ("Microsoft1", "20243is"). Lines and notes in;
 * the marks are added to the lines. Marks ascend, and each stands before its note on the page: of all the digits
 * glued to a word the ascending row that fits the notes best is taken.
 */
import { MONTH } from './dates.ts';
import { type Line, type RawNoot, superscriptNumber } from './lines.ts';

interface Candidate {
  line: number;
  start: number;
  end: number;
  nummer: number;
  /** How much it looks like a mark; 0 is never used. */
  weight: number;
  /** In a row such as "4, 5": the comma before it, to be cut with it. */
  comma?: number;
}

const DIGITS = /(?<=(\S))\d{1,7}(?:[?.!»]?, ?\d{1,3}(?![\d.,]\d)){0,8}/gu;
const SUPER = /[¹²³⁰⁴-⁹]{1,3}/gu;
const YEAR_WITH_DIGITS = /(?<![\d.,])((?:19|20)\d{2})(\d{1,3})(?![\d,.]\d|\d|[-–]\d)/gu;
const AFTER_MONTH = new RegExp(`(?:${MONTH})\\s{1,3}$`, 'iu');
const ABBREVIATION =
  /(?:^|[\s(])(?:nrs?|nos?|art|artt|p|pp|blz|pag|par|vgl|bijl|afb|fig|tab|ca|tel|vs|hfst|sub)\.$/iu;

/** Adds to each line the marks found in it. */
export function findMarks(lines: readonly Line[], noten: readonly RawNoot[]): void {
  // Where the marks are superscript, bare digits are no marks.
  const certain = lines.reduce((n, r) => n + r.marks.length, 0);
  if (certain > 0 && certain >= noten.length / 2) return;
  const all = candidates(lines);
  const known = new Map<number, { from: number; to: number }>();
  let pageFrom = 0;
  let previousTo = 0;
  for (const noot of noten) {
    const to = noot.before ?? lines.length;
    if (to !== previousTo) {
      pageFrom = previousTo;
      previousTo = to;
    }
    if (!known.has(noot.nummer)) known.set(noot.nummer, { from: pageFrom, to });
  }
  const chosen = bestRow(
    all.filter((k) => {
      const place = known.get(k.nummer);
      return place !== undefined && k.line >= place.from && k.line < place.to;
    }),
  );
  for (const k of completed(all, chosen, known)) {
    const line = lines[k.line];
    if (!line || line.marks.some((m) => m.start < k.end && m.end > k.start)) continue;
    line.marks.push({ start: k.start, end: k.end, nummer: k.nummer });
    if (k.comma !== undefined) {
      line.cut ??= [];
      line.cut.push({ start: k.comma, end: k.start });
    }
  }
}

function candidates(lines: readonly Line[]): Candidate[] {
  const out: Candidate[] = [];
  lines.forEach((r, line) => {
    for (const m of r.text.matchAll(SUPER)) {
      const nummer = superscriptNumber(m[0]);
      if (nummer && m.index > 0)
        out.push({ line, start: m.index, end: m.index + m[0].length, nummer, weight: 9 });
    }
    for (const m of r.text.matchAll(YEAR_WITH_DIGITS)) {
      const start = m.index + (m[1]?.length ?? 4);
      const end = m.index + m[0].length;
      const before = r.text.slice(Math.max(0, m.index - 40), m.index);
      const certain =
        AFTER_MONTH.test(before) || /[-–]$/u.test(before) || /^\p{L}/u.test(r.text.slice(end, end + 2));
      if (/[/@_=\\]\S*$|www\.\S*$/u.test(before)) continue;
      out.push({ line, start, end, nummer: Number(m[2]), weight: certain ? 5 : 2 });
    }
    for (const m of r.text.matchAll(DIGITS)) {
      const row = /^\d+/u.exec(m[0])?.[0] ?? '';
      const after = r.text.slice(m.index + row.length, m.index + row.length + 3);
      const first = weigh(r.text, m.index, row, after);
      if (!first) continue;
      out.push({ line, ...first }, ...endings(first, row).map((k) => ({ line, ...k })));
      let previous = first;
      for (const n of m[0].slice(row.length).matchAll(/[?.!»]?(, ?)(\d{1,3})/gu)) {
        const nummer = Number(n[2]);
        if (nummer !== previous.nummer + 1) break;
        const end = m.index + row.length + n.index + n[0].length;
        const start = end - (n[2]?.length ?? 0);
        const comma = start - (n[1]?.length ?? 0);
        const following = { start, end, nummer, weight: first.weight };
        out.push({ line, ...following, comma });
        previous = following;
      }
    }
  });
  return out.sort((a, b) => a.line - b.line || a.start - b.start);
}

/** "NIS24" may be NIS2 with mark 4. */
function endings(whole: Weighed, digits: string): Weighed[] {
  return [1, 2]
    .filter((n) => n < digits.length && digits[digits.length - n] !== '0' && digits.length <= 3)
    .map((n) => ({ start: whole.end - n, end: whole.end, nummer: Number(digits.slice(-n)), weight: 1 }));
}

type Weighed = Omit<Candidate, 'line' | 'comma'>;

/** How much the digits at `start` look like a mark, and which of them. */
function weigh(text: string, start: number, digits: string, after: string): Weighed | undefined {
  const before = text.slice(Math.max(0, start - 80), start);
  const c = before.at(-1) ?? '';
  const word = /\S+$/u.exec(before)?.[0] ?? '';
  if (/[/@_=\\]|www\.|:\/\//u.test(word)) return undefined;
  if (/^[.,:]\d/u.test(after) || /^[%‰]/u.test(after)) return undefined;
  const end = start + digits.length;
  const letterAfter = /^\p{L}/u.test(after);
  const loose = (weight: number): Weighed | undefined =>
    digits.length <= 3 && !digits.startsWith('0')
      ? { start, end, nummer: Number(digits), weight }
      : undefined;
  if (/[.?!;»”"’)\],:%]/u.test(c)) {
    if (ABBREVIATION.test(before)) return undefined;
    if (/\d[.,:]$/u.test(before)) return year(before) ? loose(3) : undefined;
    return letterAfter && !/^\p{Lu}/u.test(after) && !/[.?!]/u.test(c)
      ? undefined
      : loose(/[?!»”]/u.test(c) ? 9 : 8);
  }
  if (/\p{L}/u.test(c)) {
    if (letterAfter) return /^\p{Lu}\p{Ll}/u.test(after) && /\p{Ll}{2}$/u.test(before) ? loose(3) : undefined;
    if (/^[-–/]/u.test(after)) return /\p{Ll}{3}$/u.test(before) ? loose(2) : undefined;
    return loose(/\p{Ll}{2}$/u.test(before) ? 6 : 1);
  }
  return undefined;
}

const year = (before: string): boolean => /(?<!\d)(?:19|20)\d{2}[.,:]$/u.test(before);

/** The ascending row of greatest weight: one pass with a Fenwick tree over the numbers. */
function bestRow(all: readonly Candidate[]): Candidate[] {
  const tree = new Map<number, { sum: number; last: number }>();
  const chain: { previous: number }[] = [];
  const SIZE = 1024;
  const to = (n: number): { sum: number; last: number } => {
    let best = { sum: 0, last: -1 };
    for (let i = n; i > 0; i -= i & -i) {
      const b = tree.get(i);
      if (b && b.sum > best.sum) best = b;
    }
    return best;
  };
  all.forEach((k, i) => {
    const before = to(k.nummer - 1);
    chain.push({ previous: before.last });
    const sum = before.sum + k.weight;
    for (let j = k.nummer; j <= SIZE; j += j & -j) {
      const b = tree.get(j);
      if (!b || sum > b.sum) tree.set(j, { sum, last: i });
    }
  });
  const out: Candidate[] = [];
  for (let i = to(SIZE - 1).last; i >= 0; i = chain[i]?.previous ?? -1) {
    const k = all[i];
    if (k) out.push(k);
  }
  return out.reverse();
}

/** Marks whose note the file lacks: only the next number, only where it certainly is a mark. */
function completed(
  all: readonly Candidate[],
  chosen: readonly Candidate[],
  known: ReadonlyMap<number, unknown>,
): Candidate[] {
  const out: Candidate[] = [];
  const fixed = new Set(chosen);
  const ends = chosen.map((k) => k.nummer);
  let due = 1;
  let next = 0;
  for (const k of all) {
    if (fixed.has(k)) {
      out.push(k);
      due = k.nummer + 1;
      next++;
    } else if (
      k.nummer === due &&
      !known.has(due) &&
      k.weight >= (chosen.length > 0 ? 4 : 9) &&
      due < (ends[next] ?? 1000)
    ) {
      out.push(k);
      due++;
    }
  }
  return out;
}

/**
 * Note marks in text that does not set them apart from other digits ("Microsoft1", "20243is"). Lines and notes in;
 * the marks are added to the lines. Marks ascend, and each stands before its note on the page: of all the digits
 * glued to a word, the ascending row that fits the notes best wins.
 */
import type { Line, RawNoot } from '../lines/lines.ts';
import { type Candidate, candidates } from './mark-candidates.ts';

/** Adds to each line the marks found in it. */
export function findMarks(lines: readonly Line[], noten: readonly RawNoot[]): void {
  // Where the marks are superscript, bare digits are not marks.
  const certain = lines.reduce((sum, line) => sum + line.marks.length, 0);
  if (certain > 0 && certain >= noten.length / 2) return;
  const all = candidates(lines);
  const known = placesOf(noten, lines.length);
  const chosen = bestRow(
    all.filter((candidate) => {
      const place = known.get(candidate.nummer);
      if (!place || candidate.lineIndex < place.above || candidate.lineIndex >= place.to) return false;
      // A note for which there was no room may be printed on the page after its mark.
      if (candidate.lineIndex < place.from) candidate.weight /= 10;
      return true;
    }),
  );
  for (const candidate of completed(all, chosen, known)) {
    const line = lines[candidate.lineIndex];
    if (!line || line.marks.some((mark) => mark.start < candidate.end && mark.end > candidate.start))
      continue;
    line.marks.push({ start: candidate.start, end: candidate.end, nummer: candidate.nummer });
    if (candidate.comma !== undefined) {
      line.cut ??= [];
      line.cut.push({ start: candidate.comma, end: candidate.start });
    }
  }
}

/** For each note the lines of its page, and where the page above that begins. */
function placesOf(
  noten: readonly RawNoot[],
  end: number,
): Map<number, { above: number; from: number; to: number }> {
  const out = new Map<number, { above: number; from: number; to: number }>();
  let [above, from, to] = [0, 0, 0];
  for (const { before = end, nummer } of noten) {
    if (before !== to) [above, from, to] = [from, to, before];
    if (!out.has(nummer)) out.set(nummer, { above, from, to });
  }
  return out;
}

/** The ascending row of greatest weight: one pass with a Fenwick tree over the numbers. */
function bestRow(all: readonly Candidate[]): Candidate[] {
  const tree = new Map<number, { sum: number; last: number }>();
  const chain: { previous: number }[] = [];
  const SIZE = 1024;
  const bestUpTo = (nummer: number): { sum: number; last: number } => {
    let best = { sum: 0, last: -1 };
    for (let i = nummer; i > 0; i -= i & -i) {
      const node = tree.get(i);
      if (node && node.sum > best.sum) best = node;
    }
    return best;
  };
  all.forEach((candidate, i) => {
    const before = bestUpTo(candidate.nummer - 1);
    chain.push({ previous: before.last });
    const sum = before.sum + candidate.weight;
    for (let j = candidate.nummer; j <= SIZE; j += j & -j) {
      const node = tree.get(j);
      if (!node || sum > node.sum) tree.set(j, { sum, last: i });
    }
  });
  const out: Candidate[] = [];
  for (let i = bestUpTo(SIZE - 1).last; i >= 0; i = chain[i]?.previous ?? -1) {
    const candidate = all[i];
    if (candidate) out.push(candidate);
  }
  return out.reverse();
}

/** Marks whose note is missing: only the next number, and only where it certainly is a mark. */
function completed(
  all: readonly Candidate[],
  chosen: readonly Candidate[],
  known: ReadonlyMap<number, unknown>,
): Candidate[] {
  const out: Candidate[] = [];
  const fixed = new Set(chosen);
  const ends = chosen.map((candidate) => candidate.nummer);
  let due = 1;
  let next = 0;
  for (const candidate of all) {
    if (fixed.has(candidate)) {
      out.push(candidate);
      due = candidate.nummer + 1;
      next++;
    } else if (
      candidate.nummer === due &&
      !known.has(due) &&
      candidate.weight >= (chosen.length > 0 ? 4 : 9) &&
      due < (ends[next] ?? 1000)
    ) {
      out.push(candidate);
      due++;
    }
  }
  return out;
}

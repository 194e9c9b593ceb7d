/** Printed lines in; body size, body font and margins of this paper, and what departs from them, out. */
import type { PrintedLine } from './printed.ts';

export interface Measures {
  /** Smaller than the running text. */
  small(line: PrintedLine | undefined): boolean;
  /** Most of its letters are in another font than the running text. */
  otherFont(line: PrintedLine): boolean;
  /** The line was full: the first word of the next would not have fitted. */
  full(line: PrintedLine, next?: PrintedLine): boolean;
  /** The text is clearly shorter than a full line. */
  short(text: string): boolean;
  lineHeight(line: PrintedLine): number;
}

/** Lines that begin at the same place on the page are in one column. */
const column = (line: PrintedLine): number => Math.round(line.x / 24);

export function measure(lines: readonly PrintedLine[]): Measures {
  const size = mostFrequent(lines, (line) => Math.round(line.size * 2) / 2);
  const text = lines.filter((line) => Math.abs(line.size - size) <= 0.6);
  const font = mostFrequentFont(text);
  const right = rightMargin(text);
  const perColumn = new Map(
    [...Map.groupBy(text, column)]
      .filter(([, lines]) => lines.length > 10)
      .map(([start, lines]) => [start, rightMargin(lines)]),
  );
  const length = quantile(
    text.map((line) => line.text.length),
    0.9,
  );
  const gaps = text.slice(1).map((line, i) => (text[i]?.y ?? 0) - line.y);
  const distance = smallest(gaps.filter((gap) => gap > size * 0.8 && gap < size * 2.5)) || size * 1.2;
  return {
    small: (line) => line !== undefined && line.size < size * 0.92,
    otherFont: (line) => line.font !== font,
    full: (line, next) => {
      const word = /^\S{1,60}/u.exec(next?.text.trimStart() ?? '')?.[0].length ?? 6;
      const letter = line.size * 0.48;
      const margin = perColumn.get(column(line)) ?? right;
      return line.right + (word + 1) * letter > margin - size * 0.3;
    },
    short: (text) => text.length < length * 0.8,
    lineHeight: (line) => (Math.abs(line.size - size) <= 0.6 ? distance : line.size * 1.35),
  };
}

/** The value that most of them have, by number or by weight. */
export function mostFrequent<T>(
  values: readonly T[],
  keyOf: (value: T) => number,
  weight: (value: T) => number = () => 1,
): number {
  const times = new Map<number, number>();
  for (const value of values) times.set(keyOf(value), (times.get(keyOf(value)) ?? 0) + weight(value));
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The smallest common distance: in a short paper, blank lines may be the most common. */
function smallest(values: readonly number[]): number {
  const times = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value * 4) / 4;
    times.set(rounded, (times.get(rounded) ?? 0) + 1);
  }
  const most = Math.max(0, ...times.values());
  return [...times].filter(([, count]) => count >= most * 0.3).sort((a, b) => a[0] - b[0])[0]?.[0] ?? 0;
}

function mostFrequentFont(lines: readonly PrintedLine[]): string {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line.font, (times.get(line.font) ?? 0) + line.text.length);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const rightMargin = (lines: readonly PrintedLine[]): number =>
  quantile(
    lines.map((line) => line.right),
    0.95,
  );

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The measures of a paper's own print: body size, body font, left and right margin, and what departs from them. */
import type { PrintedLine } from './printed.ts';

export interface Measures {
  /** Smaller than the running text. */
  small(r: PrintedLine | undefined): boolean;
  /** Wholly in another font than the running text. */
  otherFont(r: PrintedLine): boolean;
  /** The line was full: the first word of the next would not have fit. */
  full(r: PrintedLine, next?: PrintedLine): boolean;
  /** The text is clearly shorter than a full line. */
  short(text: string): boolean;
  lineHeight(r: PrintedLine): number;
}

/** Lines that begin at the same place on the page stand in one column. */
const column = (r: PrintedLine): number => Math.round(r.x / 24);

export function measure(lines: readonly PrintedLine[]): Measures {
  const size = mostFrequent(lines, (r) => Math.round(r.size * 2) / 2);
  const text = lines.filter((r) => Math.abs(r.size - size) <= 0.6);
  const font = mostFrequentFont(text);
  const right = quantile(
    text.map((r) => r.right),
    0.95,
  );
  const columns = new Map<number, number[]>();
  for (const r of text) {
    const values = columns.get(column(r));
    if (values) values.push(r.right);
    else columns.set(column(r), [r.right]);
  }
  const perColumn = new Map(
    [...columns].filter(([, values]) => values.length > 10).map(([k, values]) => [k, quantile(values, 0.95)]),
  );
  const length = quantile(
    text.map((r) => r.text.length),
    0.9,
  );
  const gaps = text.slice(1).map((r, i) => (text[i]?.y ?? 0) - r.y);
  const distance = smallest(gaps.filter((x) => x > size * 0.8 && x < size * 2.5)) || size * 1.2;
  return {
    small: (r) => r !== undefined && r.size < size * 0.92,
    otherFont: (r) => r.font !== font,
    full: (r, next) => {
      const word = /^\S{1,60}/u.exec(next?.text.trimStart() ?? '')?.[0].length ?? 6;
      const letter = r.size * 0.48;
      const margin = perColumn.get(column(r)) ?? right;
      return r.right + (word + 1) * letter > margin - size * 0.3;
    },
    short: (t) => t.length < length * 0.8,
    lineHeight: (r) => (Math.abs(r.size - size) <= 0.6 ? distance : r.size * 1.35),
  };
}

/** The value that most of them have, or most of what they weigh. */
export function mostFrequent<T>(
  values: readonly T[],
  keyOf: (x: T) => number,
  weight: (x: T) => number = () => 1,
): number {
  const times = new Map<number, number>();
  for (const x of values) times.set(keyOf(x), (times.get(keyOf(x)) ?? 0) + weight(x));
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The smallest distance that is common: in a short paper white lines may be more common than none. */
function smallest(values: readonly number[]): number {
  const times = new Map<number, number>();
  for (const x of values) {
    const rounded = Math.round(x * 4) / 4;
    times.set(rounded, (times.get(rounded) ?? 0) + 1);
  }
  const most = Math.max(0, ...times.values());
  return [...times].filter(([, n]) => n >= most * 0.3).sort((a, b) => a[0] - b[0])[0]?.[0] ?? 0;
}

function mostFrequentFont(lines: readonly PrintedLine[]): string {
  const times = new Map<string, number>();
  for (const r of lines) times.set(r.font, (times.get(r.font) ?? 0) + r.text.length);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function quantile(values: readonly number[], q: number): number {
  const s = [...values].sort((a, b) => a - b);
  return s[Math.min(s.length - 1, Math.floor(s.length * q))] ?? 0;
}

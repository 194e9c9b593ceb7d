/** Marks in reading order and raw notes in; notes with their text and place out. */
import type { Words } from '../lines/hyphens.ts';
import type { Line, Mark, RawNoot } from '../lines/lines.ts';
import { type Joined, joinLines } from '../lines/running-text.ts';
import type { Deel, Noot } from '../types.ts';

export type FoundMark = Joined['marks'][number];

const keyOf = ({ series = '', nummer }: Mark | RawNoot): string => `${series}:${nummer}`;

/** Joins marks to notes, in reading order. */
export class Notebook {
  /** For each note found: the line and the mark, for the open page. */
  readonly places: { line: Line; mark: Mark; noot: number }[] = [];
  private readonly out: Noot[] = [];
  /** Index of the latest note of each series and number. */
  private readonly byKey = new Map<string, number>();
  private readonly used = new Map<string, RawNoot>();
  private readonly waiting: Map<string, RawNoot[]>;
  private readonly raw: readonly RawNoot[];
  private readonly words: Words;

  constructor(noten: readonly RawNoot[], words: Words) {
    this.raw = noten;
    this.words = words;
    // The first of each is the last, so that it is taken from the end.
    this.waiting = Map.groupBy(noten.toReversed(), keyOf);
  }

  /** The marks found in one part. */
  take(bij: string, marks: readonly FoundMark[]): void {
    for (const { mark, line, positie } of marks) {
      const key = keyOf(mark);
      const waiting = this.waiting.get(key);
      const before = this.byKey.get(key);
      // A second mark with the same number points to the same note.
      if (before !== undefined && !waiting?.length && !mark.series?.startsWith('noot-')) {
        this.places.push({ line, mark, noot: before });
        continue;
      }
      this.byKey.set(key, this.out.length);
      // Where the format names the note itself, a second mark may refer to it again.
      const raw = waiting?.pop() ?? this.used.get(mark.series ?? '');
      if (raw && mark.series?.startsWith('noot-')) this.used.set(mark.series, raw);
      this.places.push({ line, mark, noot: this.out.length });
      const noot: Noot = { nummer: mark.nummer, bij, positie };
      const text = raw && joinLines(raw.lines, this.words).text;
      if (text) noot.tekst = text;
      this.out.push(noot);
    }
  }

  /** All notes; those without a mark go to the last part, so that nothing printed is lost. */
  finished(last: Deel | undefined): Noot[] {
    const left = new Set([...this.waiting.values()].flat());
    for (const raw of this.raw) {
      if (!left.has(raw)) continue;
      const text = joinLines(raw.lines, this.words).text;
      if (text && last)
        this.out.push({ nummer: raw.nummer, tekst: text, bij: last.adres, positie: last.tekst.length });
    }
    return this.out;
  }
}

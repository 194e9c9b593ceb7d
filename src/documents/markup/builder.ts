/**
 * Lines from marked-up text: a reader of XML or HTML says where text, lines, marks and notes begin; out come lines
 * and notes. White space in the source is one space; before a full stop or bracket it is an accident of layout.
 */
import type { Line, Mark, RawNoot } from '../lines/lines.ts';
import type { PartKind } from '../types.ts';
import { GrowingLine } from './growing-line.ts';

/** A part that the format itself opens. */
export interface Opening {
  soort: PartKind;
  nummers: number[];
  spreker?: string;
}

interface Bin {
  lines: Line[];
  line: GrowingLine;
  marks: Mark[];
}

/** A longer line is not a paragraph of a paper; it is cut off so that nothing after it grows without bound. */
const LONGEST = 200_000;

const emptyBin = (): Bin => ({ lines: [], line: new GrowingLine(), marks: [] });

export class LineBuilder {
  readonly noten: RawNoot[] = [];
  private readonly main: Bin = emptyBin();
  private noot: (Bin & { nummer?: number; loose: boolean; id: string }) | undefined;
  private readonly byId = new Map<string, RawNoot>();
  private readonly references: { mark: Mark; id: string }[] = [];
  private opening: Opening | undefined;
  /** The lines that follow are headings. */
  kop = false;
  /** The line that follows starts a paragraph; false after a line break within one. */
  private startsParagraph = true;

  get lines(): Line[] {
    return this.main.lines;
  }

  /** Text as the parser gives it. */
  text(raw: string, verbatim = false): void {
    const { line } = this.noot ?? this.main;
    if (line.length > LONGEST) return;
    let fresh = verbatim ? raw : raw.replace(/[\s\u00a0]+/gu, ' ');
    if (line.length === 0 || line.endsWhite) fresh = fresh.trimStart();
    // Pretty-printed source can put a full stop or bracket on a line of its own.
    if (/^\s?[.,;:?!)\]»](?!\.\.)/u.test(fresh) && line.endsWhite) {
      line.trimEnd();
      fresh = fresh.trimStart();
    } else if (/^\s[.,;:?!)\]»](?!\.\.)/u.test(fresh) && line.length > 0 && /\n/u.test(raw))
      fresh = fresh.trimStart();
    if (line.endsOpened && /\n/u.test(raw)) line.trimEnd();
    line.append(fresh);
  }

  /** Ends the line; the next one is a new paragraph unless `soft`. */
  breakLine(soft = false): void {
    const bin = this.noot ?? this.main;
    const text = bin.line.trimmed();
    if (text) {
      const line: Line = {
        text,
        marks: bin.marks.filter((mark) => mark.end <= text.length),
        startsParagraph: this.startsParagraph,
      };
      if (this.kop && !this.noot) line.kop = true;
      if (this.opening && !this.noot) {
        line.deel = this.opening;
        this.opening = undefined;
      }
      bin.lines.push(line);
    }
    if (text || !soft) this.startsParagraph = !soft;
    bin.line = new GrowingLine();
    bin.marks = [];
  }

  /** The next line is the heading of this part. */
  open(opening: Opening): void {
    this.breakLine();
    this.opening = opening;
  }

  /** A part whose heading is not printed. */
  openWithoutKop(opening: Opening): void {
    this.breakLine();
    this.main.lines.push({ text: '', marks: [], startsParagraph: true, deel: opening });
  }

  /** A mark with a number, without its note. */
  mark(nummer: number, series?: string): void {
    const bin = this.noot ?? this.main;
    const digits = String(nummer);
    bin.line.trimEnd();
    const start = bin.line.length;
    bin.line.append(digits);
    const mark: Mark = { start, end: start + digits.length, nummer };
    if (series) mark.series = series;
    bin.marks.push(mark);
  }

  /** A note begins, right where its mark stands; or `loose`, printed apart from its mark. */
  beginNoot(id = '', loose = false): void {
    if (!this.noot) this.noot = { ...emptyBin(), loose, id };
  }

  /** A mark that names its note by id; the note may come later. */
  refer(id: string): void {
    const bin = this.noot ?? this.main;
    const place = bin.line.trimmedLength;
    const mark: Mark = { start: place, end: place, nummer: 0 };
    bin.marks.push(mark);
    this.references.push({ mark, id });
  }

  /** Gives every such mark the number and series of its note; one without a note is not a mark. */
  resolveReferences(): void {
    for (const { mark, id } of this.references) {
      const noot = this.byId.get(id);
      if (!noot) continue;
      mark.nummer = noot.nummer;
      if (noot.series) mark.series = noot.series;
    }
    if (this.references.length > 0)
      for (const line of this.main.lines) line.marks = line.marks.filter((mark) => mark.nummer > 0);
  }

  nootNumber(nummer: number): void {
    if (this.noot && nummer > 0) this.noot.nummer = nummer;
  }

  get inNoot(): boolean {
    return this.noot !== undefined;
  }

  /** The note ends: its mark goes into the line, with a series of its own so that it finds this very note. */
  endNoot(): void {
    const noot = this.noot;
    if (!noot) return;
    this.breakLine();
    this.noot = undefined;
    this.startsParagraph = this.main.line.length === 0 && this.startsParagraph;
    const nummer = noot.nummer ?? (this.noten.at(-1)?.nummer ?? 0) + 1;
    const series = `noot-${this.noten.length}`;
    const finished: RawNoot = { nummer, series, lines: noot.lines };
    this.noten.push(finished);
    if (noot.id) this.byId.set(noot.id, finished);
    if (!noot.loose) this.mark(nummer, series);
  }
}

/**
 * Tables of a DOCX: the paragraphs of their cells in; rows as lines out, or the parts themselves for a table of questions
 * with their answers beside them.
 */
import type { Line } from '../lines/lines.ts';

/** A paragraph, and in footnotes.xml the id of the note that it belongs to. */
export interface Paragraph {
  line: Line;
  noot?: string;
}

interface Row {
  /** Where its first cell, and the current cell, begin among the paragraphs. */
  begin: number;
  start: number;
  cells: Line[][];
}

interface Table {
  begin: number;
  rows: Line[][][];
  nested: boolean;
}

/** A row whose cells hold one short paragraph each is one line. */
export class CellRows {
  private readonly out: Paragraph[];
  private readonly rows: Row[] = [];
  private readonly tables: Table[] = [];

  constructor(out: Paragraph[]) {
    this.out = out;
  }

  open(name: string): void {
    if (name === 'w:tbl') {
      for (const table of this.tables) table.nested = true;
      this.tables.push({ begin: this.out.length, rows: [], nested: false });
    }
    if (name === 'w:tr') this.rows.push({ begin: this.out.length, start: this.out.length, cells: [] });
    const row = this.rows.at(-1);
    if (name === 'w:tc' && row) row.start = this.out.length;
  }

  close(name: string): void {
    const row = this.rows.at(-1);
    if (name === 'w:tbl') this.endTable();
    else if (name === 'w:tc' && row) row.cells.push(this.cellFrom(row.start));
    else if (name === 'w:tr' && row) {
      this.rows.pop();
      this.tables.at(-1)?.rows.push(row.cells);
      this.joinRow(row);
    }
  }

  /** Of a table around another, enough to see that a cell holds more than one line. */
  private cellFrom(start: number): Line[] {
    const until = this.tables.at(-1)?.nested ? start + 2 : undefined;
    return this.out.slice(start, until).map((paragraph) => paragraph.line);
  }

  private joinRow({ begin, cells }: Row): void {
    const filled = cells.filter((cell) => cell.length > 0);
    if (filled.length < 2 || filled.some((cell) => cell.length > 1 || (cell[0]?.text.length ?? 0) > 80))
      return;
    const [first, ...others] = this.out.splice(begin).map((paragraph) => paragraph.line);
    if (!first) return;
    const joined: Line = { ...first, marks: [...first.marks] };
    for (const line of others) {
      const offset = joined.text.length + 1;
      joined.marks.push(
        ...line.marks.map((mark) => ({ ...mark, start: mark.start + offset, end: mark.end + offset })),
      );
      joined.text += ` ${line.text}`;
    }
    this.out.push({ line: joined });
  }

  private endTable(): void {
    const table = this.tables.pop();
    const lines = table && !table.nested && questionTable(table.rows);
    if (!table || !lines) return;
    this.out.splice(table.begin);
    for (const line of lines) this.out.push({ line });
  }
}

const text = (cell: readonly Line[] | undefined): string =>
  (cell ?? []).map((line) => line.text.trim()).join(' ');

/** Questions in one column and answers in the next, with or without a number before them; else nothing. */
function questionTable(rows: readonly Line[][][]): Line[] | undefined {
  const head = (rows[0] ?? []).map(text);
  const vraag = head.findIndex((title) => /^Vra(?:ag|gen)$/iu.test(title));
  const antwoord = head.findIndex((title) => /^(?:Antwoord(?:en)?|Beantwoording|Reactie)$/iu.test(title));
  const headed = vraag >= 0 && antwoord > vraag;
  const body = headed ? rows.slice(1) : rows;
  const columns = headed ? { vraag, antwoord } : { vraag: 1, antwoord: 2 };
  const numbered = body.every((row, i) => text(row[0]) === String(i + 1) || text(row[0]) === `${i + 1}.`);
  const asked = body.filter((row) => /\?\W{0,3}\d{0,2}$/u.test(text(row[columns.vraag])));
  if (body.length < 2 || (!headed && (!numbered || asked.length < body.length))) return undefined;
  return body.flatMap((row, i) => {
    const nummers = [i + 1];
    const part = (soort: 'vraag' | 'antwoord', heading: string): Line[] => [
      { text: `${heading} ${i + 1}`, marks: [], startsParagraph: true, deel: { soort, nummers } },
      ...(row[columns[soort]] ?? []),
    ];
    return [...part('vraag', 'Vraag'), ...part('antwoord', 'Antwoord')];
  });
}

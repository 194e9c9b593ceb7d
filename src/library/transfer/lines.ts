/**
 * Papers as the lines of a file. In: rows of bodies, whatever state they are in. Out: lines that can be entered again;
 * and of a line the paper in it, with what it says of that.
 */
import { paperIn } from '../store/bodies.ts';
import { UNKNOWN } from '../store/herkomst.ts';
import { documentIn } from '../store/schema.ts';
import { WHOLE } from '../store/whole.ts';
import { type Header, lineSchema, lineWith, type Said } from './format.ts';
import { UnusableFile } from './unusable.ts';

/** The line of a row; undefined where what is in it could not be entered again. */
function lineOf(row: unknown): string | undefined {
  if (!isBodyRow(row)) return undefined;
  const paper = documentIn(paperIn(row));
  return paper && JSON.stringify(paper);
}

const isBodyRow = (row: unknown): row is NonNullable<Parameters<typeof paperIn>[0]> =>
  WHOLE.bodies?.(row) ?? false;

/** What a back-up says of a paper: as its head does or, where that is gone, as far as the pack knows it. */
export function saidOf(head: Said | undefined, isInPack: boolean): Said {
  return head ?? { herkomst: isInPack ? { soort: 'meegeleverd' } : UNKNOWN };
}

/** The lines of some rows, with what is said of them if that is to be in them, and the ids of those that gave none. */
export function linesOfRows(
  ids: readonly string[],
  rows: readonly unknown[],
  said?: (id: string) => Said,
): { lines: string[]; damaged: string[] } {
  const lines: string[] = [];
  const damaged: string[] = [];
  ids.forEach((id, i) => {
    const line = lineOf(rows[i]);
    if (line === undefined) damaged.push(id);
    else lines.push(said ? lineWith(said(id), line) : line);
  });
  return { lines, damaged };
}

interface Line extends Partial<Said> {
  paper: unknown;
  /** The number by which the file has it in order. */
  named: string;
}

/** A line as it is, the paper in it unchecked. Throws `UnusableFile` where it cannot be one. */
export function readLine(line: unknown, header: Header): Line {
  if (header.kind === 'pack' || header.version === 1) return { paper: line, named: numberIn(line) };
  const read = lineSchema.safeParse(line);
  if (!read.success) throw new UnusableFile('ongeldig-stuk', { cause: read.error });
  const { stuk, ...said } = read.data;
  return { paper: stuk, named: numberIn(stuk), ...said };
}

function numberIn(paper: unknown): string {
  const id = paper && typeof paper === 'object' && 'id' in paper ? paper.id : undefined;
  if (typeof id !== 'string') throw new UnusableFile('ongeldig-stuk');
  return id;
}

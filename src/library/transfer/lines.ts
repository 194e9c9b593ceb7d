/**
 * Papers as the lines of a file. In: rows of bodies, whatever state they are in. Out: lines that can be entered again;
 * and of a line the paper in it, with what it says of where that came from.
 */
import type { Herkomst } from '../../view-models/herkomst.ts';
import { paperIn } from '../store/bodies.ts';
import { documentIn } from '../store/schema.ts';
import { WHOLE } from '../store/whole.ts';
import { type Header, lineSchema, lineWithOrigin } from './format.ts';
import { UnusableFile } from './unusable.ts';

/** The line of a row; undefined where what is in it could not be entered again. */
function lineOf(row: unknown): string | undefined {
  if (!isBodyRow(row)) return undefined;
  const paper = documentIn(paperIn(row));
  return paper && JSON.stringify(paper);
}

const isBodyRow = (row: unknown): row is NonNullable<Parameters<typeof paperIn>[0]> =>
  WHOLE.bodies?.(row) ?? false;

/** The lines of some rows, with where they came from if that is to be in them, and the ids of those that gave none. */
export function linesOfRows(
  ids: readonly string[],
  rows: readonly unknown[],
  originOf?: (id: string) => Herkomst,
): { lines: string[]; damaged: string[] } {
  const lines: string[] = [];
  const damaged: string[] = [];
  ids.forEach((id, i) => {
    const line = lineOf(rows[i]);
    if (line === undefined) damaged.push(id);
    else lines.push(originOf ? lineWithOrigin(originOf(id), line) : line);
  });
  return { lines, damaged };
}

interface Line {
  paper: unknown;
  /** The number by which the file has it in order. */
  named: string;
  /** What the file says of where the paper came from. */
  herkomst?: Herkomst;
}

/** A line as it is, the paper in it unchecked. Throws `UnusableFile` where it cannot be one. */
export function readLine(line: unknown, header: Header): Line {
  if (header.kind === 'pack' || header.version === 1) return { paper: line, named: numberIn(line) };
  const read = lineSchema.safeParse(line);
  if (!read.success) throw new UnusableFile('ongeldig-stuk', { cause: read.error });
  const { stuk, herkomst } = read.data;
  return { paper: stuk, named: numberIn(stuk), herkomst };
}

function numberIn(paper: unknown): string {
  const id = paper && typeof paper === 'object' && 'id' in paper ? paper.id : undefined;
  if (typeof id !== 'string') throw new UnusableFile('ongeldig-stuk');
  return id;
}

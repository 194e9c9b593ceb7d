/**
 * Whole papers as stored. In: a Kamerdocument. Out: its row, and back. The row is JSON in UTF-8, which browsers store
 * and return several times faster than an object of many parts.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { BodyRow, LibraryDatabase } from './database.ts';
import { fingerprint } from './hash.ts';
import { isWholePaper } from './whole.ts';

/** The row of a paper, and the hash by which it is recognised word for word. */
export function bodyOf(document: Kamerdocument): { body: BodyRow; hash: string } {
  const json = JSON.stringify(document);
  return { body: { id: document.id, json: new TextEncoder().encode(json) }, hash: fingerprint(json) };
}

/** Undefined where it is not held, or damaged. */
export async function paperById(db: LibraryDatabase, id: string): Promise<Kamerdocument | undefined> {
  return (await papersById(db, [id]))[0];
}

/** In the order asked; undefined where one is not held, or damaged. */
export async function papersById(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<(Kamerdocument | undefined)[]> {
  return (await db.bodies.bulkGet([...ids])).map((row) => {
    const paper = paperIn(row);
    if (row && !paper) db.damage.paper(row.id);
    return paper;
  });
}

/** The paper in a row; undefined where there is no row, or its bytes are no paper any more. */
export function paperIn(row: BodyRow | Kamerdocument | undefined): Kamerdocument | undefined {
  if (!row) return undefined;
  const paper = valueIn(row);
  return isWholePaper(paper) && paper.id === row.id ? paper : undefined;
}

/** What a row holds, unchecked; undefined where its bytes are not even JSON. */
export function valueIn(row: BodyRow | Kamerdocument): unknown {
  // The first version stored papers as objects; they stay readable until they are derived again.
  if (!('json' in row)) return row;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(row.json));
  } catch {
    return undefined;
  }
}

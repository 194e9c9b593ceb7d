/**
 * Whole papers as stored. In: a Kamerdocument. Out: its row, and back. The row is JSON in UTF-8, which browsers store
 * and return several times faster than an object of many parts.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { BodyRow, LibraryDatabase } from './database.ts';
import { fingerprint } from './hash.ts';

/** The row of a paper, and the hash by which it is recognised word for word. */
export function bodyOf(document: Kamerdocument): { body: BodyRow; hash: string } {
  const json = JSON.stringify(document);
  return { body: { id: document.id, json: new TextEncoder().encode(json) }, hash: fingerprint(json) };
}

export async function paperById(db: LibraryDatabase, id: string): Promise<Kamerdocument | undefined> {
  return paperIn(await db.bodies.get(id));
}

/** In the order asked; undefined where one is not held. */
export async function papersById(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<(Kamerdocument | undefined)[]> {
  return (await db.bodies.bulkGet([...ids])).map(paperIn);
}

/** The line of JSON that a paper is stored as, and that a back-up holds. */
export function lineIn(row: BodyRow | Kamerdocument): string {
  return 'json' in row ? new TextDecoder().decode(row.json) : JSON.stringify(row);
}

export function paperIn(row: BodyRow | Kamerdocument | undefined): Kamerdocument | undefined {
  // The first version stored papers as objects; they stay readable until they are derived again.
  if (!row || !('json' in row)) return row;
  return JSON.parse(new TextDecoder().decode(row.json));
}

/**
 * Whole papers as they are kept: JSON in UTF-8, which the browser stores and gives back several times faster than an
 * object of many parts.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { BodyRow, LibraryDatabase } from './database.ts';
import { fingerprint } from './hash.ts';

/** A paper as it is kept, and the hash by which it is known again word for word. */
export function bodyOf(document: Kamerdocument): { body: BodyRow; hash: string } {
  const json = JSON.stringify(document);
  return { body: { id: document.id, json: new TextEncoder().encode(json) }, hash: fingerprint(json) };
}

export async function paperById(db: LibraryDatabase, id: string): Promise<Kamerdocument | undefined> {
  return paperIn(await db.bodies.get(id));
}

/** Each paper in its place; nothing where one is not held. */
export async function papersById(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<(Kamerdocument | undefined)[]> {
  return (await db.bodies.bulkGet([...ids])).map(paperIn);
}

/** A paper as the line of JSON that it is kept as, and that a back-up holds. */
export function lineIn(row: BodyRow | Kamerdocument): string {
  return 'json' in row ? new TextDecoder().decode(row.json) : JSON.stringify(row);
}

export function paperIn(row: BodyRow | Kamerdocument | undefined): Kamerdocument | undefined {
  // The first version kept papers as they are; they stay readable until they are derived anew.
  if (!row || !('json' in row)) return row;
  return JSON.parse(new TextDecoder().decode(row.json));
}

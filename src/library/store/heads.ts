/** Heads by identifier. In: identifiers. Out: the heads of those that are held. */
import type { HeadRow, LibraryDatabase } from './database.ts';

/** In the order asked; what is not held is left out. */
export async function heldHeads(db: LibraryDatabase, ids: readonly string[]): Promise<HeadRow[]> {
  return (await db.heads.bulkGet([...ids])).filter((head) => head !== undefined);
}

export async function heldById(db: LibraryDatabase, ids: readonly string[]): Promise<Map<string, HeadRow>> {
  return new Map((await heldHeads(db, ids)).map((head) => [head.id, head]));
}

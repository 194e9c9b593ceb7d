/** Heads by identifier. In: identifiers. Out: the heads of those that are held. */
import { damageMeta, type HeadRow, type LibraryDatabase } from './database.ts';

/** In the order asked; what is not held is left out. */
export async function heldHeads(db: LibraryDatabase, ids: readonly string[]): Promise<HeadRow[]> {
  return (await db.heads.bulkGet([...ids])).filter((head) => head !== undefined);
}

export async function heldById(db: LibraryDatabase, ids: readonly string[]): Promise<Map<string, HeadRow>> {
  return new Map((await heldHeads(db, ids)).map((head) => [head.id, head]));
}

/** Without those whose text is known to be damaged: the same paper may replace them. */
export async function intactById(db: LibraryDatabase, ids: readonly string[]): Promise<Map<string, HeadRow>> {
  const [held, damage] = await Promise.all([heldById(db, ids), damageMeta(db)]);
  for (const id of damage.papers) held.delete(id);
  return held;
}

/** Finding a paper by its identifier. In: an identifier and what was read around it. Out: the held papers it can mean. */
import type { Reference } from '../../references/types.ts';
import type { HeadRow, LibraryDatabase } from '../database.ts';
import { isDocumentNumber, isZaak, secondTries, spellings } from '../ties/identifiers.ts';

/**
 * Held papers under this identifier: one where it is held; several where one identifier stands for papers of both
 * chambers and the reference does not say which; none where it is not held.
 */
export async function findHeld(
  db: LibraryDatabase,
  id: string,
  read?: Reference['gelezen'],
): Promise<HeadRow[]> {
  const exact = (await db.heads.bulkGet(spellings(id, read))).filter((head) => head !== undefined);
  const fitting = exact.filter((head) => sameChamber(head, read));
  if (fitting.length > 0 || exact.length > 0) return fitting;
  for (const range of secondTries(id)) {
    const near = await db.heads.where('id').between(range.from, range.to).limit(50).toArray();
    const found = near.filter((head) => range.fits(head.id) && sameChamber(head, read));
    // The newest version of a paper stands for it.
    const last = found.at(-1);
    if (last) return [last];
  }
  return [];
}

/** 106 numbers exist in both chambers: what was read for one is never the paper of the other. */
function sameChamber(head: HeadRow, read?: Reference['gelezen']): boolean {
  return !read?.kamer || !head.facts.kamer || read.kamer === head.facts.kamer;
}

/** Whether a paper is held that goes by this identifier, has this document number or belongs to this zaak. */
export async function isHeld(db: LibraryDatabase, id: string): Promise<boolean> {
  // A page is kept by its document number where it prints no other.
  const fields = isZaak(id) ? ['zaken'] : isDocumentNumber(id) ? ['id', 'documentnummer'] : ['id'];
  const keys = await Promise.all(
    fields.map((field) => db.heads.where(field).equals(id).limit(1).primaryKeys()),
  );
  return keys.flat().length > 0;
}

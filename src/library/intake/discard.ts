/**
 * Puts papers into the trash, from which they can be put back for a day. In: heads of papers that are about to go or to
 * be replaced, within the transaction that does it. Out: rows of the trash.
 */
import type { HeadRow, LibraryDatabase, TrashRow } from '../store/database.ts';

/** `replacedBy`: the hash of the text that takes the place of each; without it, they are taken out. */
export async function discard(
  db: LibraryDatabase,
  heads: readonly Pick<HeadRow, 'id' | 'herkomst' | 'gekozen'>[],
  { sinds = new Date().toISOString(), replacedBy }: { sinds?: string; replacedBy?: Map<string, string> } = {},
): Promise<void> {
  const bodies = await db.bodies.bulkGet(heads.map(({ id }) => id));
  const rows = heads.flatMap(({ id, herkomst, gekozen }, i): TrashRow[] => {
    const body = bodies[i];
    const door = replacedBy?.get(id);
    const more = { ...(gekozen ? { gekozen } : {}), ...(door ? { door } : {}) };
    return body ? [{ id, body, herkomst, sinds, ...more }] : [];
  });
  await db.trash.bulkPut(rows);
}

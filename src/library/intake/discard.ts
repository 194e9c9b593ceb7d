/**
 * Puts papers into the trash, from which they can be put back for a day. In: heads of papers that are about to go or to
 * be replaced, within the transaction that does it. Out: rows of the trash.
 */
import { bodyOf, papersById } from '../store/bodies.ts';
import { isIndexDamaged } from '../store/damage.ts';
import type { HeadRow, LibraryDatabase, TrashRow } from '../store/database.ts';
import { heldById } from '../store/heads.ts';
import { UNKNOWN } from '../store/herkomst.ts';

/** What the trash keeps of a head. */
type Discarded = Pick<HeadRow, 'id' | 'herkomst' | 'gekozen'>;

/** `replacedBy`: the hash of the text that takes the place of each; without it, they are taken out. */
export async function discard(
  db: LibraryDatabase,
  heads: readonly Discarded[],
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

/**
 * Of the papers about to be replaced, those that nothing lists any more: their texts are whole, and go into the trash
 * like any other.
 */
export async function unlisted(
  db: LibraryDatabase,
  replacedBy: ReadonlyMap<string, string>,
): Promise<Discarded[]> {
  if (!(await isIndexDamaged(db))) return [];
  const ids = [...replacedBy.keys()];
  const listed = await heldById(db, ids);
  const papers = await papersById(
    db,
    ids.filter((id) => !listed.has(id)),
  );
  return papers.flatMap((paper) =>
    paper && bodyOf(paper).hash !== replacedBy.get(paper.id) ? [{ id: paper.id, herkomst: UNKNOWN }] : [],
  );
}

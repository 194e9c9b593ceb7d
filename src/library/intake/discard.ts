/**
 * Puts papers into the trash, from which they can be put back for a day. In: heads of papers that are about to go or to
 * be replaced, within the transaction that does it. Out: rows of the trash.
 */
import { bodyOf, paperIn, papersById } from '../store/bodies.ts';
import { isIndexDamaged } from '../store/damage.ts';
import type { HeadRow, LibraryDatabase, TrashRow } from '../store/database.ts';
import { heldById } from '../store/heads.ts';
import { UNKNOWN } from '../store/herkomst.ts';

/** What the trash keeps of a head. */
type Discarded = Pick<HeadRow, 'id' | 'herkomst' | 'gekozen'> & Partial<Pick<HeadRow, 'hash'>>;

interface DiscardOptions {
  /** ISO time. */
  sinds?: string;
  /** The hash of the text that takes the place of each; without it, they are taken out. */
  replacedBy?: ReadonlyMap<string, string>;
  /** Those that were replaced before in the same run: the text that was there first is what can be put back. */
  earlier?: ReadonlySet<string>;
}

export async function discard(
  db: LibraryDatabase,
  heads: readonly Discarded[],
  { sinds = new Date().toISOString(), replacedBy, earlier }: DiscardOptions = {},
): Promise<void> {
  const ids = heads.map(({ id }) => id);
  const [bodies, discarded] = await Promise.all([db.bodies.bulkGet(ids), db.trash.bulkGet(ids)]);
  const rows = heads.flatMap(({ id, hash, herkomst, gekozen }, i): TrashRow[] => {
    const body = bodies[i];
    const door = replacedBy?.get(id);
    const first = discarded[i];
    if (door && first && first.door === hash && earlier?.has(id)) return [{ ...first, door }];
    const more = { ...(gekozen ? { gekozen } : {}), ...(door ? { door } : {}) };
    return body ? [{ id, body, herkomst, sinds, ...more }] : [];
  });
  await db.trash.bulkPut(rows);
  const back = rows.filter((row) => earlier?.has(row.id) && isBack(row));
  await db.trash.bulkDelete(back.map(({ id }) => id));
}

/** Whether the text itself is what took its place in the end. */
function isBack({ body, door }: TrashRow): boolean {
  const paper = door ? paperIn(body) : undefined;
  return paper !== undefined && bodyOf(paper).hash === door;
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

/**
 * The pack that ships with the product. In: a pack. Out: its papers in the library, once per version. Papers that the
 * reader took out stay out, and texts that the reader chose stay as they are; another text of lower standing gives way,
 * and goes to the trash with the papers that a new version dropped.
 */
import { damageMeta, type HeadRow, type LibraryDatabase, packMeta, removedMeta } from '../store/database.ts';
import { heldById, intactById } from '../store/heads.ts';
import { standingOf } from '../store/herkomst.ts';
import { checkPack, type Pack } from '../store/schema.ts';
import { type Derived, derive } from './derive.ts';
import { discard, unlisted } from './discard.ts';
import { fateOf } from './fate.ts';
import { deletePapers, writePapers, writeTransaction } from './write.ts';

const SHIPPED = { soort: 'meegeleverd' } as const;

/** The version that is in; none where a paper of it is damaged, which the same pack makes whole. */
export async function wholePackVersion(db: LibraryDatabase): Promise<string | undefined> {
  const [pack, damage] = await Promise.all([packMeta(db), damageMeta(db)]);
  return damage.papers.some((id) => pack?.ids.includes(id)) ? undefined : pack?.version;
}

/** Returns the ids that changed: none where this version is already in. */
export async function enterPack(db: LibraryDatabase, pack: Pack): Promise<string[]> {
  if ((await wholePackVersion(db)) === pack.version) return [];
  const { version, documents } = checkPack(pack);
  const derived = documents.map((document) => derive(document, SHIPPED));
  return writeTransaction(db, async () => {
    const before = (await packMeta(db))?.ids ?? [];
    const removed = new Set((await removedMeta(db)).ids);
    const ships = new Set(derived.map((paper) => paper.head.id));
    const concerned = [...new Set([...ships, ...before])];
    const [listed, held] = await Promise.all([heldById(db, concerned), intactById(db, concerned)]);
    const wanted = derived.filter(({ head }) => !removed.has(head.id) && !held.get(head.id)?.gekozen);
    // Nothing changes where another page of the extension was first: the hashes are the same.
    const changed = wanted.filter((paper) => isNew(held.get(paper.head.id), paper));
    // That the reader wants this very text outlives damage to it.
    for (const { head } of changed) {
      const before = listed.get(head.id);
      if (before?.gekozen && before.hash === head.hash) head.gekozen = true;
    }
    const dropped = [...listed.values()].filter((head) => !ships.has(head.id) && isOnlyShipped(head));
    const replacedBy = new Map(changed.map(({ head }) => [head.id, head.hash]));
    // An earlier text of the product's own is no reader's loss.
    const replaced = [...held.values()].filter(
      ({ id, herkomst }) => replacedBy.has(id) && herkomst.soort !== SHIPPED.soort,
    );
    await discard(db, [...replaced, ...(await unlisted(db, replacedBy))], { replacedBy });
    await discard(db, dropped);
    await writePapers(db, changed);
    await deletePapers(
      db,
      dropped.map(({ id }) => id),
    );
    await db.heads.bulkPut(wanted.flatMap(({ head }) => sharedWith(held.get(head.id), head.hash)));
    await db.meta.put({ key: 'pack', version, ids: [...ships] });
    return [...replacedBy.keys(), ...dropped.map(({ id }) => id)];
  });
}

/** Whether its text is another than the one held, and may take its place. */
function isNew(held: HeadRow | undefined, { head }: Derived): boolean {
  if (held?.herkomst.soort === SHIPPED.soort) return held.hash !== head.hash;
  const fate = fateOf(held, head.hash, SHIPPED);
  return fate === 'new' || fate === 'replaces';
}

const isOnlyShipped = ({ herkomst, gekozen }: HeadRow): boolean =>
  herkomst.soort === SHIPPED.soort && !gekozen;

/** What the reader brought before the product did, word for word, is of both. */
function sharedWith(held: HeadRow | undefined, hash: string): HeadRow[] {
  if (held?.hash !== hash || standingOf(held.herkomst) >= standingOf(SHIPPED)) return [];
  return [{ ...held, herkomst: SHIPPED, gekozen: true }];
}

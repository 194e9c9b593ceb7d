/**
 * The pack that ships with the product. In: a pack. Out: its papers in the library, once per version. Papers that the
 * reader took out stay out, those the reader brought stay as they are, and those a new version dropped are removed.
 */
import { type LibraryDatabase, packMeta, removedMeta } from '../store/database.ts';
import { heldById } from '../store/heads.ts';
import { checkPack, type Pack } from '../store/schema.ts';
import { derive } from './derive.ts';
import { deletePapers, writePapers, writeTransaction } from './write.ts';

/** Returns the ids that changed: none where this version is already in. */
export async function enterPack(db: LibraryDatabase, pack: Pack): Promise<string[]> {
  if ((await packMeta(db))?.version === pack.version) return [];
  const { version, documents } = checkPack(pack);
  const derived = documents.map((document) => derive(document, 'pack'));
  return writeTransaction(db, async () => {
    const before = (await packMeta(db))?.ids ?? [];
    const removed = new Set((await removedMeta(db)).ids);
    const concerned = [...new Set([...derived.map((paper) => paper.head.id), ...before])];
    const held = await heldById(db, concerned);
    const own = (id: string): boolean => held.get(id)?.herkomst === 'lezer';
    const wanted = derived.filter(({ head }) => !removed.has(head.id) && !own(head.id));
    // Nothing changes where another page of the extension was first: the hashes are the same.
    const changed = wanted.filter(({ head }) => held.get(head.id)?.hash !== head.hash);
    const ships = new Set(derived.map((paper) => paper.head.id));
    const dropped = [...held.keys()].filter((id) => !ships.has(id) && !own(id));
    await writePapers(db, changed);
    await deletePapers(db, dropped);
    await db.meta.put({ key: 'pack', version, ids: [...ships] });
    return [...changed.map((paper) => paper.head.id), ...dropped];
  });
}

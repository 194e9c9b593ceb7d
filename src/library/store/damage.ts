/**
 * Damage kept for all pages and after a restart. In: what was noticed while reading, and what is missing. Out: what the
 * reader is told. Nothing damaged is deleted: a paper that comes in again replaces it.
 */
import { papersById } from './bodies.ts';
import { damageMeta, type LibraryDatabase } from './database.ts';
import { withLock } from './lock.ts';

/** Held while damage is recorded, and while what is derived is made anew. */
export const damageLock = (db: LibraryDatabase): string => `stukwijzer-damage:${db.name}`;

/** Keeps what was noticed, for all pages and after a restart; says whether any of it is new. */
export async function recordDamage(db: LibraryDatabase): Promise<boolean> {
  // Once mending is over it would be told of an index that is whole by then.
  if ((await damageMeta(db)).index) db.damage.forget({ papers: [], index: true });
  return withLock(damageLock(db), async () => {
    const noticed = db.damage.noticed();
    if (noticed.papers.length === 0 && !noticed.index) return false;
    const isNew = await db.transaction('rw', db.meta, db.bodies, async () => {
      const known = await damageMeta(db);
      // A paper may have come in again meanwhile.
      const papers = await papersById(db, noticed.papers);
      const found = noticed.papers.filter((id, i) => !papers[i] && !known.papers.includes(id));
      const index = known.index || noticed.index;
      if (found.length === 0 && index === known.index) return false;
      await db.meta.put({ key: 'damage', papers: [...known.papers, ...found].sort(), index });
      return true;
    });
    // Only now: a merge must not miss it in between.
    db.damage.forget(noticed);
    return isNew;
  });
}

/** Notices what is gone: papers listed without a text, and texts that are not listed or not numbered. */
export async function noticeMissing(db: LibraryDatabase): Promise<void> {
  const tables = [db.heads, db.bodies, db.numbers];
  const counts = await db.transaction('r', tables, () => Promise.all(tables.map((table) => table.count())));
  if (new Set(counts).size === 1) return;
  // All of one moment: papers may come and go meanwhile.
  const [heads, bodies, numbers, damage] = await db.transaction('r', [...tables, db.meta], () =>
    Promise.all([
      db.heads.toCollection().primaryKeys(),
      db.bodies.toCollection().primaryKeys(),
      db.numbers.count(),
      damageMeta(db),
    ]),
  );
  const held = new Set(bodies);
  const listed = new Set(heads);
  const known = new Set(damage.papers);
  for (const id of heads) if (!held.has(id) && !known.has(id)) db.damage.paper(id);
  const isUnlisted = bodies.some((id) => !listed.has(id) && !known.has(id));
  if (damage.index) return;
  if (isUnlisted || numbers < heads.filter((id) => !known.has(id)).length) db.damage.index();
}

/** Whether lookups may miss papers that are held, as far as was noticed. */
export async function isIndexDamaged(db: LibraryDatabase): Promise<boolean> {
  return db.damage.hasIndex || (await damageMeta(db)).index;
}

/** These are whole again, or gone; to be called within the transaction that makes them so. */
export async function forgetDamage(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const known = await damageMeta(db);
  if (known.papers.length === 0) return;
  const gone = new Set(ids);
  const papers = known.papers.filter((id) => !gone.has(id));
  if (papers.length < known.papers.length) await db.meta.put({ ...known, papers });
}

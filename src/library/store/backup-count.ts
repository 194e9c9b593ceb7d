/** Whether a back-up is due. In: papers that came, back-ups that were made. Out: how many papers no back-up holds. */
import { backupMeta, type LibraryDatabase } from './database.ts';

/** To be called within the transaction that enters them. */
export async function countSinceBackup(db: LibraryDatabase, papers: number): Promise<void> {
  if (papers === 0) return;
  const meta = await backupMeta(db);
  await db.meta.put({ ...meta, since: meta.since + papers });
}

/** A back-up was made, without `missing` papers that could not be read; papers that came meanwhile are not in it. */
export async function backupMade(db: LibraryDatabase, before: number, missing: number): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const { since } = await backupMeta(db);
    await db.meta.put({
      key: 'backup',
      last: new Date().toISOString(),
      since: Math.max(0, since - before),
      ...(missing > 0 ? { missing } : {}),
    });
  });
}

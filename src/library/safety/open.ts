/**
 * Opens the database. In: its name. Out: the database, brought to the version of today; or a `LibraryFailure` where
 * another page keeps it at an older one, or it was made by a newer one, which this one could only do harm to.
 */
import { LibraryDatabase } from '../store/database.ts';
import { failureOf, LibraryFailure } from '../store/failure.ts';

export async function openDatabase(name: string): Promise<LibraryDatabase> {
  const db = new LibraryDatabase(name);
  if ((await versionOf(name)) >= (db.verno + 1) * DEXIE) throw new LibraryFailure('nieuwere-versie');
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new LibraryFailure('ander-venster')));
  });
  db.on('versionchange', ({ newVersion }) => {
    // Wiped: Dexie lets go, and opens an empty one when next asked.
    if (!newVersion) return true;
    // A page of ours gives way to a newer one and writes no more; Dexie would go on with the newer tables.
    db.close();
    return false;
  });
  try {
    await Promise.race([db.open(), blocked]);
  } catch (cause) {
    db.close();
    throw cause instanceof LibraryFailure ? cause : new LibraryFailure(failureOf(cause), { cause });
  }
  return db;
}

/** The version as the browser knows it. Asked before the database is opened: Dexie would add to a newer one what it misses. */
async function versionOf(name: string): Promise<number> {
  const all = await indexedDB.databases();
  return all.find((one) => one.name === name)?.version ?? 0;
}

/** Dexie multiplies its versions by this before it hands them to the browser. */
const DEXIE = 10;

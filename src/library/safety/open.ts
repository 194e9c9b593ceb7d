/**
 * Opens the database. In: its name. Out: the database, upgraded to the current version; or a `LibraryFailure` where
 * another page holds it at an older one, or a newer one made it, which this one could only harm.
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
    // Wiped: Dexie closes it, and opens an empty one at the next request.
    if (!newVersion) return true;
    // An older page of ours gives way to a newer one and writes no more; Dexie would carry on with the newer tables.
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

/**
 * The version as the browser knows it; asked before opening, since Dexie would add its missing tables to a newer one.
 */
async function versionOf(name: string): Promise<number> {
  const all = await indexedDB.databases();
  return all.find((one) => one.name === name)?.version ?? 0;
}

/** Dexie multiplies its versions by this before it hands them to the browser. */
const DEXIE = 10;

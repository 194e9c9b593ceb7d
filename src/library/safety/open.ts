/**
 * Opens the database. In: its name. Out: the database, upgraded to the current version; or a `LibraryFailure` where
 * another page holds it at an older one, a newer one made it, which this one could only harm, or the browser never
 * answers.
 */
import { type Patience, withinPatience } from '../store/clock.ts';
import { LibraryDatabase } from '../store/database.ts';
import { failureOf, LibraryFailure } from '../store/failure.ts';

export async function openDatabase(name: string, patience?: Patience): Promise<LibraryDatabase> {
  const db = new LibraryDatabase(name);
  try {
    return await withinPatience(opened(db), {
      late: () => db.close(),
      // Closed now, it would be as before, and the next time no faster.
      hasBegun: () => db.isBeingMade,
      patience,
    });
  } catch (cause) {
    db.close();
    throw cause instanceof LibraryFailure ? cause : new LibraryFailure(failureOf(cause), { cause });
  }
}

async function opened(db: LibraryDatabase): Promise<LibraryDatabase> {
  if ((await versionOf(db.name)) >= (db.verno + 1) * DEXIE) throw new LibraryFailure('nieuwere-versie');
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
  await Promise.race([db.open(), blocked]);
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

/**
 * The library as a shelf of any size. In: an order and a filter. Out: the ids of all papers that fit, in that order.
 * Only the keys of indexes are read here; a list reads just the papers it shows.
 */
import Dexie from 'dexie';
import type { DocumentKind } from '../../documents/types.ts';
import type { HerkomstSoort } from '../../view-models/herkomst.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { kamerdocumentSchema } from '../store/schema.ts';

/** Which papers, and in what order. */
export interface Shelf {
  /** 'soort' puts the newest first within each kind. */
  by?: 'dag' | 'titel' | 'soort';
  descending?: boolean;
  filter?: ShelfFilter;
}

export interface ShelfFilter {
  soort?: DocumentKind;
  /** Vergaderjaar, `2025-2026`. */
  jaar?: string;
  herkomst?: HerkomstSoort;
}

/** What the papers held can be filtered by, the newest vergaderjaar first. */
export interface ShelfLabels {
  soorten: DocumentKind[];
  jaren: string[];
  herkomsten: HerkomstSoort[];
}

const KINDS: readonly DocumentKind[] = kamerdocumentSchema.shape.soort.options;
const ORIGINS: readonly HerkomstSoort[] = [
  'bestand',
  'pagina',
  'dienst',
  'pakket',
  'back-up',
  'onbekend',
  'meegeleverd',
];

export async function shelfOf(
  db: LibraryDatabase,
  { by = 'dag', descending = false, filter = {} }: Shelf = {},
): Promise<string[]> {
  const [ids, ...kept] = await Promise.all([inOrder(db, by, descending), ...fitting(db, filter)]);
  const sets = kept.map((some) => new Set(some));
  // A damaged row may have anything as its key.
  return ids.filter((id) => typeof id === 'string' && sets.every((set) => set.has(id)));
}

export async function shelfLabels(db: LibraryDatabase): Promise<ShelfLabels> {
  const [soorten, origins, jaren] = await Promise.all([
    Promise.all(KINDS.map(async (kind) => [kind, await ofKind(db, kind).count()] as const)),
    Promise.all(ORIGINS.map(async (one) => [one, await ofOrigin(db, one).count()] as const)),
    db.heads.orderBy('jaar').uniqueKeys(),
  ]);
  return {
    soorten: soorten.filter(([, count]) => count > 0).map(([kind]) => kind),
    jaren: jaren.map(String).reverse(),
    herkomsten: origins.filter(([, count]) => count > 0).map(([one]) => one),
  };
}

async function inOrder(
  db: LibraryDatabase,
  by: NonNullable<Shelf['by']>,
  descending: boolean,
): Promise<string[]> {
  if (by === 'soort') {
    const kinds = [...KINDS].sort();
    const each = await Promise.all(kinds.map((kind) => ofKind(db, kind).primaryKeys()));
    // Whichever kind comes first, the newest comes first within it.
    return (descending ? each.reverse() : each).flatMap((ids) => ids.reverse());
  }
  const ids = await db.heads.orderBy(by === 'dag' ? '[dag+nr]' : 'titel').primaryKeys();
  if (descending) ids.reverse();
  return by === 'titel' ? withTheRest(db, ids) : ids;
}

/** Papers derived by an older version have no title to sort by yet: they go last. */
async function withTheRest(db: LibraryDatabase, ids: string[]): Promise<string[]> {
  if (ids.length === (await db.heads.count())) return ids;
  const sorted = new Set(ids);
  return [...ids, ...(await db.heads.toCollection().primaryKeys()).filter((id) => !sorted.has(id))];
}

function fitting(db: LibraryDatabase, { soort, jaar, herkomst }: ShelfFilter): Promise<string[]>[] {
  const kept: Promise<string[]>[] = [];
  if (soort) kept.push(ofKind(db, soort).primaryKeys());
  if (jaar) kept.push(db.heads.where({ jaar }).primaryKeys());
  if (herkomst) kept.push(ofOrigin(db, herkomst).primaryKeys());
  return kept;
}

const ofOrigin = (db: LibraryDatabase, soort: HerkomstSoort) =>
  db.heads.where('herkomst.soort').equals(soort);

const ofKind = (db: LibraryDatabase, soort: DocumentKind) =>
  db.heads.where('[facts.soort+dag]').between([soort, Dexie.minKey], [soort, Dexie.maxKey], true, true);

/**
 * The tables in IndexedDB. Kept: `heads`, `bodies` and `trash`. Derived, and so replaceable: `mentions`, `namings`,
 * `numbers`, `terms`, `postings` and the derived fields of a head. Heads are small, so that lists and lookups never
 * read whole papers. A row that cannot be used is read as absent, and noted in `damage`.
 */
import Dexie, { type Table } from 'dexie';
import type { Kamerdocument } from '../../documents/types.ts';
import { checkedReads } from './checked-reads.ts';
import { DamageLog } from './damage-log.ts';
import { originIn } from './herkomst.ts';
import type {
  BackupMeta,
  BirthMeta,
  BodyRow,
  DamageMeta,
  HeadRow,
  IndexMeta,
  MendingMeta,
  MentionRow,
  MetaRow,
  NamingRow,
  NumberRow,
  PackMeta,
  PostingsRow,
  RemovedMeta,
  TermsRow,
  TrashRow,
  UnfinishedMeta,
} from './rows.ts';

export type * from './rows.ts';

/**
 * One transaction for all reads of one answer: cheaper than one each, and the answer is of one moment. Where the
 * database goes away meanwhile, as when the browser wipes it, the read is tried again on the one that is there then.
 */
export async function readTransaction<T>(
  db: LibraryDatabase,
  work: () => Promise<T>,
  tables: Table[] = db.tables,
): Promise<T> {
  // Dexie follows native awaits only from a function that is async itself.
  const read = () => db.transaction('r', tables, async () => work());
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && CUT_OFF.has(error.name)) return read();
    throw error;
  }
}

/** How a transaction fails when its database is closed under it, or when a busy browser ends it too early. */
const CUT_OFF = new Set(['AbortError', 'DatabaseClosedError', 'InvalidStateError', 'PrematureCommitError']);

export async function indexMeta(db: LibraryDatabase): Promise<IndexMeta> {
  const row = await db.meta.get('index');
  if (row?.key === 'index') return row;
  return { key: 'index', next: 0, segment: 0, papers: 0, length: 0, segments: [], loose: [] };
}

export async function packMeta(db: LibraryDatabase): Promise<PackMeta | undefined> {
  const row = await db.meta.get('pack');
  return row?.key === 'pack' ? row : undefined;
}

export async function removedMeta(db: LibraryDatabase): Promise<RemovedMeta> {
  const row = await db.meta.get('removed');
  return row?.key === 'removed' ? row : { key: 'removed', ids: [] };
}

/** Remembers these beside what was removed before; within the transaction that takes them out. */
export async function rememberRemoved(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const removed = await removedMeta(db);
  await db.meta.put({ key: 'removed', ids: [...new Set([...removed.ids, ...ids])] });
}

/** These no longer count as removed; within the transaction that brings them back. */
export async function forgetRemoved(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const removed = await removedMeta(db);
  const back = new Set(ids);
  if (removed.ids.some((id) => back.has(id)))
    await db.meta.put({ key: 'removed', ids: removed.ids.filter((id) => !back.has(id)) });
}

export async function backupMeta(db: LibraryDatabase): Promise<BackupMeta> {
  const row = await db.meta.get('backup');
  return row?.key === 'backup' ? row : { key: 'backup', since: 0 };
}

export async function unfinishedMeta(db: LibraryDatabase): Promise<UnfinishedMeta | undefined> {
  const row = await db.meta.get('unfinished');
  return row?.key === 'unfinished' ? row : undefined;
}

export async function damageMeta(db: LibraryDatabase): Promise<DamageMeta> {
  const row = await db.meta.get('damage');
  return row?.key === 'damage' ? row : { key: 'damage', papers: [], index: false };
}

export async function mendingMeta(db: LibraryDatabase): Promise<MendingMeta | undefined> {
  const row = await db.meta.get('mending');
  return row?.key === 'mending' ? row : undefined;
}

/** '' for a database made by the first version, which gave no id, or where the id cannot be read. */
export async function birthOf(db: LibraryDatabase): Promise<string> {
  const row = await db.meta.get('birth');
  return row?.key === 'birth' ? row.id : '';
}

function withOrigin(row: { id: string; herkomst: unknown }): void {
  row.herkomst = originIn(row.herkomst, row.id);
}

const birth = (): BirthMeta => ({ key: 'birth', id: crypto.randomUUID() });

export class LibraryDatabase extends Dexie {
  declare heads: Table<HeadRow, string>;
  declare bodies: Table<BodyRow | Kamerdocument, string>;
  declare numbers: Table<NumberRow, number>;
  declare mentions: Table<MentionRow, number>;
  declare namings: Table<NamingRow, number>;
  declare terms: Table<TermsRow, [number, string]>;
  declare postings: Table<PostingsRow, [number, string, number]>;
  declare meta: Table<MetaRow, string>;
  declare trash: Table<TrashRow, string>;
  /** What turned out damaged while reading. */
  readonly damage = new DamageLog();
  /** The browser has begun to make it, or to upgrade it to this version. */
  isBeingMade = false;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      heads: 'id, [dag+nr], dossier, *zaken, documentnummer, *indieners, *sleutels, versie',
      bodies: 'id',
      numbers: 'nr',
      mentions: '++nr, [naar+dag], [dossier+dag], in',
      namings: '++nr, sleutel, in',
      terms: '[segment+last]',
      postings: '[segment+term+part]',
      meta: 'key',
    });
    this.version(2).stores({
      heads:
        'id, [dag+nr], [facts.soort+dag], jaar, titel, herkomst, dossier, *zaken, documentnummer, *sleutels, versie',
      trash: 'id',
    });
    this.version(3)
      .stores({
        heads:
          'id, [dag+nr], [facts.soort+dag], jaar, titel, herkomst.soort, dossier, *zaken, documentnummer, *sleutels, versie',
        trash: 'id, sinds, door',
      })
      .upgrade(async (transaction) => {
        this.isBeingMade = true;
        for (const table of ['heads', 'trash'])
          await transaction.table(table).toCollection().modify(withOrigin);
      });
    this.use(checkedReads((table, key) => this.damage.row(table, key)));
    this.on('populate', (transaction) => {
      this.isBeingMade = true;
      return transaction.table('meta').put(birth());
    });
  }
}

/**
 * A database as some release left it, row for row. In: an open database. Out: plain JSON with its schema; and back. The
 * files beside this one were made so, at the release that their name says, from the papers of `papersOf`.
 */
import Dexie from 'dexie';
import type { Kamerdocument } from '../../../src/documents/types.ts';

interface Dump {
  version: number;
  /** Table by table. */
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}

const ARRAYS = { Uint8Array, Uint32Array };

export async function dump(db: Dexie): Promise<Dump> {
  const made: Dump = { version: db.verno, stores: {}, rows: {} };
  for (const table of db.tables) {
    const { primKey, indexes } = table.schema;
    made.stores[table.name] = [primKey, ...indexes].map((index) => index.src).join(', ');
    const rows = await table.toArray();
    made.rows[table.name] = JSON.parse(
      JSON.stringify(rows, (_key, value) => {
        const name = Object.prototype.toString.call(value).slice(8, -1);
        return name in ARRAYS ? { [name]: [...(value as Uint8Array)] } : value;
      }),
    );
  }
  return made;
}

/** Makes a database that is what was dumped, and closes it. */
export async function undump(name: string, { version, stores, rows }: Dump): Promise<void> {
  const db = new Dexie(name);
  db.version(version).stores(stores);
  for (const [table, contents] of Object.entries(rows)) {
    const text = JSON.stringify(contents);
    await db.table(table).bulkPut(JSON.parse(text, (_key, value) => binary(value)));
  }
  db.close();
}

function binary(value: unknown): unknown {
  const [[name, numbers] = []] = value && typeof value === 'object' ? Object.entries(value) : [];
  return name !== undefined && name in ARRAYS
    ? ARRAYS[name as keyof typeof ARRAYS].from(numbers as number[])
    : value;
}

/** What the reader had: papers of a pack, of which one was taken out, and papers brought in. */
export function papersOf(): { pack: Kamerdocument[]; own: Kamerdocument[]; removed: string } {
  const empty = { zaken: [], indieners: [], gerichtAan: [], delen: [], noten: [] };
  const text = (id: string, tekst: string): Kamerdocument => ({
    ...empty,
    id,
    soort: 'kamerstuk',
    titel: `Stuk ${id}`,
    datum: '2025-06-05',
    delen: [{ adres: 'tekst', soort: 'tekst', nummers: [], tekst }],
  });
  const questions: Kamerdocument = {
    ...empty,
    id: 'ah-tk-20242025-77',
    soort: 'kamervragen',
    titel: 'Vragen over fietsen op de stoep',
    kamer: 'II',
    vergaderjaar: '2024-2025',
    nummer: '77',
    zaken: ['2024Z77777'],
    indieners: [{ naam: 'Berg', fractie: 'CDA' }],
    gerichtAan: ['de minister van Justitie en Veiligheid'],
    ingezonden: '2024-10-03',
    ontvangen: '2024-11-04',
    reactie: 'antwoord',
    delen: [
      { adres: 'vraag-1', soort: 'vraag', nummers: [1], tekst: 'Kent u Kamerstuk 30 000, nr. 1?' },
      { adres: 'antwoord-1', soort: 'antwoord', nummers: [1], tekst: 'Ja, en de motie-Berg ook.' },
    ],
    noten: [{ nummer: 1, tekst: 'Kamerstuk 31 066, nr. 2.', bij: 'vraag-1', positie: 4 }],
  };
  return {
    pack: [text('kst-30000-1', 'De dijkversterking.'), text('kst-30000-2', 'De gemalen.')],
    own: [text('kst-30000-3', 'Bruggen, zie Kamerstuk 30 000, nr. 1.'), questions],
    removed: 'kst-30000-2',
  };
}

/** The rows of the tables; database.ts says which are kept and which are derived. */
import type { Kamerdocument } from '../../documents/types.ts';
import type { Chamber, ReferenceKind } from '../../references/types.ts';
import type { Herkomst } from '../../view-models/herkomst.ts';
import type { Damage } from './damage-log.ts';

/** A paper without its text. */
export type Facts = Omit<Kamerdocument, 'delen' | 'noten' | 'kop'>;

export interface HeadRow {
  id: string;
  /** Number of the paper in the postings; a paper that is entered again gets a new one. */
  nr: number;
  facts: Facts;
  /** Hash of what is kept, which is the JSON of its body and not the bytes of the file that it was read from. */
  hash: string;
  herkomst: Herkomst;
  /** The reader wants this text here: an update of the product neither replaces it nor takes it out. */
  gekozen?: true;
  /** Date it is filed under, ISO; '' where unknown. */
  dag: string;
  /** Vergaderjaar it is filed under, `2025-2026`; absent where neither the paper nor its date says. */
  jaar?: string;
  /** What it is about, in the form used for sorting. */
  titel: string;
  dossier?: string;
  zaken: string[];
  documentnummer?: string;
  /** Keys by which its set is found; see sets.ts. */
  sleutels: string[];
  /** Fingerprints of its questions; absent where an older version derived it. */
  vragen?: string[];
  /** Weighted number of words in the index. */
  lengte: number;
  /** Version of the deriver that made the derived fields and rows. */
  versie: number;
}

/** A whole paper, as JSON in UTF-8. */
export interface BodyRow {
  id: string;
  json: Uint8Array<ArrayBuffer>;
}

/** One place where a paper is named. */
export interface MentionRow {
  nr?: number;
  /** Identifier named; `brief-2025-10-02` for a letter known by its date. */
  naar: string;
  /** Dossier of a kamerstuk, `kst-36740-VII`. */
  dossier?: string;
  /** Date of the citing paper. */
  dag: string;
  in: string;
  /** Address of the part or note. */
  adres: string;
  zin: string;
  start: number;
  end: number;
  hangtAan?: { adres: string; zin: string };
  kind: ReferenceKind;
  kamer?: Chamber;
  /** Of a misprint: the identifier as printed, `kst-6643-1320`; `naar` then leaves the dossier open. */
  gedrukt?: string;
}

/** A name by which a paper is known: a motie by its mover, a letter by its date. */
export interface NamingRow {
  nr?: number;
  /** `motie:dijkstra`, `brief:2025-10-02` */
  sleutel: string;
  id: string;
  /** All movers named together, this one included. */
  namen?: string[];
  /** The paper that says so. */
  in: string;
  /** Misprinted: `id` is as printed, to be matched against the dossiers known. */
  misdruk?: true;
}

/** Which paper a number in the postings stands for; gone as soon as the paper is. */
export interface NumberRow {
  nr: number;
  id: string;
}

/**
 * Terms of one segment of the index, in order, with their packed postings. Keyed by its last term, so that one look-up
 * from a term onwards gives the row that can hold it.
 */
export interface TermsRow {
  segment: number;
  last: string;
  /** In order, one per line. */
  terms: string;
  /** Per term: how many papers have it, and where its postings end in `data`. */
  df: Uint32Array;
  ends: Uint32Array;
  data: Uint8Array;
  /** By which a row altered on the disk is known; absent where an older version wrote it. */
  som?: number;
}

/** Postings of a very common term, in runs that can each be read alone. */
export interface PostingsRow {
  segment: number;
  term: string;
  part: number;
  data: Uint8Array;
  /** As in `TermsRow`. */
  som?: number;
}

/** The index of papers with numbers from `base` up to `end`. */
export interface Segment {
  id: number;
  base: number;
  end: number;
  /** How many rows of terms it has; absent where an older version wrote it. */
  rows?: number;
}

/** Numbers given out, and the totals that scoring needs. */
export interface IndexMeta {
  key: 'index';
  /** Next number of a paper and of a segment. */
  next: number;
  segment: number;
  papers: number;
  /** Sum of the weighted lengths. */
  length: number;
  /** In order of their papers; rows of a segment that is not listed do not count. */
  segments: Segment[];
  /** Segments being written, or replaced and not yet cleared away. */
  loose: number[];
}

/** The pack last installed. */
export interface PackMeta {
  key: 'pack';
  version: string;
  ids: string[];
}

/** Papers of a pack that the reader took out: they stay out until the reader adds them. */
export interface RemovedMeta {
  key: 'removed';
  ids: string[];
}

/** When a back-up was last made, and how many papers the reader brought since. */
export interface BackupMeta {
  key: 'backup';
  /** ISO time; absent where there was none. */
  last?: string;
  since: number;
  /** How many papers the last one had to leave out, since they could not be read. */
  missing?: number;
}

/** A file of papers being entered. Where no page is entering it any more, it was broken off. */
export interface UnfinishedMeta {
  key: 'unfinished';
  /** Name of the lock that the entering page holds; absent where an older version wrote it. */
  by?: string;
  /** Of the file. */
  name: string;
  done: number;
  total: number;
}

/** Tells this database from the one made after the browser wiped it. */
export interface BirthMeta {
  key: 'birth';
  id: string;
}

/** Damage that was noticed; see damage.ts. */
export interface DamageMeta extends Damage {
  key: 'damage';
}

/** All that is derived is being made anew. */
export interface MendingMeta {
  key: 'mending';
  /** The last paper done, in order of their ids; '' before the first. */
  after: string;
  /** Papers done. */
  done: number;
}

export type MetaRow =
  | IndexMeta
  | PackMeta
  | RemovedMeta
  | BackupMeta
  | UnfinishedMeta
  | BirthMeta
  | DamageMeta
  | MendingMeta;

/** A paper that was taken out, or an earlier text of one, which can still be put back. */
export interface TrashRow {
  id: string;
  body: BodyRow | Kamerdocument;
  herkomst: Herkomst;
  gekozen?: true;
  /** ISO time. */
  sinds: string;
  /** Hash of the text that took its place; absent where the paper was taken out. */
  door?: string;
}

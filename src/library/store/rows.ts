/** The rows of the tables, as they are kept; see database.ts for which are kept and which derived. */
import type { Kamerdocument } from '../../documents/types.ts';
import type { Chamber, ReferenceKind } from '../../references/types.ts';

/** A paper without its text. */
export type Facts = Omit<Kamerdocument, 'delen' | 'noten' | 'kop'>;

export interface HeadRow {
  id: string;
  /** Number of the paper in the postings; a paper that is entered again gets a new one. */
  nr: number;
  facts: Facts;
  /** Hash of the paper, to know it again. */
  hash: string;
  /** Who brought it: a pack, or the reader. */
  herkomst: 'pack' | 'lezer';
  /** Date it goes by, ISO; '' where unknown. */
  dag: string;
  /** Session it is filed under, `2025-2026`; absent where neither the paper nor its date tells. */
  jaar?: string;
  /** What it is about, as compared when sorted. */
  titel: string;
  dossier?: string;
  zaken: string[];
  documentnummer?: string;
  /** What its set is found by; see sets.ts. */
  sleutels: string[];
  /** Its questions, fingerprinted; absent where an older version derived it. */
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
  /** Of a misprint: the identifier as it stands, `kst-6643-1320`; `naar` then leaves the dossier open. */
  gedrukt?: string;
}

/** A name by which a paper goes: a motie by its mover, a letter by its date. */
export interface NamingRow {
  nr?: number;
  /** `motie:dijkstra`, `brief:2025-10-02` */
  sleutel: string;
  id: string;
  /** All movers named together with this one. */
  namen?: string[];
  /** The paper that says so. */
  in: string;
  /** Printed wrong: `id` is what stands there, to be read against the dossiers known. */
  misdruk?: true;
}

/** Which paper a number in the postings stands for; gone as soon as the paper is. */
export interface NumberRow {
  nr: number;
  id: string;
}

/**
 * Terms of one segment of the index, in order, with their packed postings. Found by the last of its terms, so that
 * one look-up from a term onwards gives the row that can hold it.
 */
export interface TermsRow {
  segment: number;
  last: string;
  /** In order, one a line. */
  terms: string;
  /** Per term: how many papers have it, and where its postings end in `data`. */
  df: Uint32Array;
  ends: Uint32Array;
  data: Uint8Array;
}

/** Postings of a term that very many papers have, in runs that are read by themselves. */
export interface PostingsRow {
  segment: number;
  term: string;
  part: number;
  data: Uint8Array;
}

/** The index of papers with numbers from `base` up to `end`. */
export interface Segment {
  id: number;
  base: number;
  end: number;
}

/** Numbers given out, and what scoring needs to know of the whole. */
export interface IndexMeta {
  key: 'index';
  /** Next number of a paper and of a segment. */
  next: number;
  segment: number;
  papers: number;
  /** Sum of the weighted lengths. */
  length: number;
  /** In order of their papers; rows of a segment that is not named here do not count. */
  segments: Segment[];
  /** Segments being made, or replaced and not yet cleared away. */
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
}

/** A file of papers that is being entered; what is left of it when nobody is, was broken off. */
export interface UnfinishedMeta {
  key: 'unfinished';
  /** Name of the lock that its page holds while it is at it; absent where an older version wrote it. */
  by?: string;
  /** Of the file. */
  name: string;
  done: number;
  total: number;
}

/** Tells this database from one that is made anew after the browser wiped it. */
export interface BirthMeta {
  key: 'birth';
  id: string;
}

export type MetaRow = IndexMeta | PackMeta | RemovedMeta | BackupMeta | UnfinishedMeta | BirthMeta;

/** A paper that was taken out and can still be put back. */
export interface TrashRow {
  id: string;
  body: BodyRow | Kamerdocument;
  herkomst: HeadRow['herkomst'];
  /** ISO time. */
  sinds: string;
}

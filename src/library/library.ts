/** The face of the library: what it gives, and how its other files call each other's results. */
import type { DocumentKind, Kamerdocument } from '../documents/types.ts';
import type { Reference } from '../references/types.ts';
import type { Card, PaperHead, Passage, Piece } from '../view-models/card.ts';
import type { RelatedHit, SearchHit } from '../view-models/results.ts';
import type { Lost } from './safety/marker.ts';
import type { Pack } from './store/schema.ts';

/** What a reference stands for, as far as the library can tell. */
export interface Resolution {
  soort: 'deel' | 'document' | 'kandidaten' | 'vermeldingen' | 'niets';
  /** The papers meant: one, or those of a list, or the candidates. */
  ids: string[];
  /** Addresses of what is held and shown, first the one asked for. */
  doelen: string[];
  /** Addresses of the parts that cite it, newest first. */
  vermeldingen: string[];
  /** A repaired misprint, a bare number, a letter known by its date only. */
  waarschijnlijk?: true;
}

/** Where a reference stands: the id of a held paper, or the paper of the open page itself, held or not. */
export interface Place {
  document?: string | Kamerdocument;
}

export interface AddOptions {
  /** Called after each batch, with papers done so far. */
  onProgress?: (done: number, total: number) => void;
  /** Stops between batches; what was entered before stays. */
  signal?: AbortSignal;
}

export interface ExportOptions {
  /** Only these papers, as a pack; without, a back-up of the whole library. */
  ids?: readonly string[];
  /** Called as papers are written, with how many so far. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** A file is gone through before anything is entered, and then once more. */
export interface RestoreProgress {
  step: 'checking' | 'entering';
  /** Papers. */
  done: number;
  total: number;
  /** Milliseconds that the rest will take at the pace so far. */
  left?: number;
}

export interface RestoreOptions {
  onProgress?: (progress: RestoreProgress) => void;
  /** Stops between batches; what was entered before stays. */
  signal?: AbortSignal;
}

export interface AddResult {
  /** Ids that are new or whose contents changed. */
  added: string[];
  /** Ids that were held already, word for word. */
  unchanged: string[];
}

/** What a file was, and what came of its papers. */
export interface RestoreResult extends AddResult {
  kind: 'pack' | 'back-up';
}

/** What the library knows of the paper of an open page. */
export interface Overview {
  /** As held, though it may be under another number; else the page itself, with `gehouden` false. */
  paper: PaperHead;
  /** The other papers about the same questions, oldest first. */
  set: PaperHead[];
  /** Sentences of papers outside the set that cite it, newest first. */
  citedBy: Passage[];
}

/** Which papers, and in what order. */
export interface Shelf {
  /** 'soort' gives the newest first within each sort. */
  by?: 'dag' | 'titel' | 'soort';
  descending?: boolean;
  filter?: ShelfFilter;
}

export interface ShelfFilter {
  soort?: DocumentKind;
  /** Session, `2025-2026`. */
  jaar?: string;
  /** What came with the product, or what the reader brought. */
  herkomst?: 'pack' | 'lezer';
}

/** All that there is to filter by, the newest session first. */
export interface ShelfLabels {
  soorten: DocumentKind[];
  jaren: string[];
  herkomsten: ('pack' | 'lezer')[];
}

/** A paper to be read whole; of one that is not held, who speaks of it. */
export interface PaperInFull {
  paper: PaperHead;
  /** All parts in reading order, and all notes; empty where the paper is not held. */
  pieces: Piece[];
  noten: Piece[];
  /** The other papers about the same questions, oldest first. */
  set: PaperHead[];
  /** Of a dossier: its papers, oldest first. */
  dossier: PaperHead[];
  /** Papers that it names, in that order, but for those of its own set. */
  cites: Cited[];
  /** Sentences of papers outside the set that name it or its zaak, newest first. */
  citedBy: Passage[];
}

/** A paper that is named, held or not, and the sentences that name it. */
export interface Cited {
  paper: PaperHead;
  passages: Passage[];
}

/** Something that happened to a question set, or in a dossier. */
export interface TimelineEvent {
  soort: 'gevraagd' | 'uitgesteld' | 'beantwoord' | 'verschenen' | 'geciteerd';
  /** ISO date; '' where no paper says. */
  dag: string;
  /** The paper that tells of it: the questions, the notice, the answer, or the paper that cites. */
  paper: PaperHead;
  /** Of a citation: the sentences. */
  passages?: Passage[];
}

/** How the library fares. */
export interface LibraryState {
  papers: number;
  /** Bytes that we have stored, and how many the browser allows; absent where it does not say. */
  bytes?: number;
  quota?: number;
  /** The browser promised not to clear it away when the disk is full. */
  persisted: boolean;
  /** ISO time of the last back-up, absent where there was none, and how many papers the reader brought since. */
  backup: { last?: string; since: number };
  /** What the last removal took out, as long as it can be put back, and when: ISO time. */
  removed?: { papers: number; at: string };
  /** A file of which the entering was broken off: give it again to go on. */
  unfinished?: { name: string; done: number; total: number };
  /** The browser wiped the library: how many papers of the reader were in it, and the day they were last seen. */
  lost?: Lost;
}

/** Something in the library changed: papers came, went, or what is derived from them did. */
export interface Change {
  ids: string[];
}

export interface Library {
  /** Checks and enters papers, all or nothing per batch. Throws a ZodError before anything is written. */
  add(documents: readonly Kamerdocument[], options?: AddOptions): Promise<AddResult>;
  /** Enters a pack once, and again only when its version changed; says whether anything was written. */
  installPack(pack: Pack): Promise<boolean>;
  /** Version of the pack last entered. */
  packVersion(): Promise<string | undefined>;
  /** Takes papers out, all or nothing per batch; gives the ids of those that were held. What was taken out before is gone then. */
  remove(ids: readonly string[], options?: AddOptions): Promise<string[]>;
  /** Puts back what `remove` last took out, for a day; also after a restart. Gives the ids. */
  putBack(options?: AddOptions): Promise<string[]>;

  /** The whole library, or some papers, as the bytes of one file, made as fast as they are taken. */
  export(options?: ExportOptions): ReadableStream<Uint8Array>;
  /**
   * Enters a file that `export` or `npm run pack` made. A file with anything wrong in it is an `UnusableFile`, and
   * nothing of it is entered. Given again after a stop, it goes on where it was.
   */
  restore(file: Blob | ReadableStream<Uint8Array>, options?: RestoreOptions): Promise<RestoreResult>;
  state(): Promise<LibraryState>;
  /** What the browser wiped, until the reader dismisses it or enters a back-up: only told where a marker is kept. */
  lost(): Promise<Lost | undefined>;
  /** The reader has read it, and wants it told no more. */
  dismiss(notice: 'unfinished' | 'lost'): Promise<void>;

  resolve(reference: Reference, place?: Place): Promise<Resolution>;
  card(reference: Reference, place?: Place): Promise<Card>;
  search(query: string, options?: { limit?: number }): Promise<SearchHit[]>;
  /** Subject: a paper (held or not) or with `deel` one part of it, an address, or free text. */
  related(
    subject: Kamerdocument | string,
    options?: { limit?: number; deel?: string },
  ): Promise<RelatedHit[]>;

  /** A held paper, whole. */
  paper(id: string): Promise<Kamerdocument | undefined>;
  /** A paper in short, completed from its set; also of papers that are not held. */
  head(id: string): Promise<PaperHead>;
  /** All papers about the same questions, this one included, oldest first. */
  set(id: string): Promise<PaperHead[]>;
  /** What is known of the paper that a page shows. */
  overview(page: Kamerdocument, options?: { limit?: number }): Promise<Overview>;
  /** Sentences of papers outside its set that cite this one or its zaak, newest first. */
  citedBy(id: string, options?: { limit?: number }): Promise<Passage[]>;
  /** A paper to be read whole, or a dossier. */
  inFull(id: string): Promise<PaperInFull>;
  /** What happened to the question set or in the dossier of a paper, oldest first. */
  timeline(id: string): Promise<TimelineEvent[]>;
  /** Which of these identifiers, document numbers and zaken stand for a paper that is held. */
  held(ids: readonly string[]): Promise<string[]>;
  /** Ids of all papers that fit, in order, without reading any. */
  shelf(shelf?: Shelf): Promise<string[]>;
  shelfLabels(): Promise<ShelfLabels>;
  /** Papers in short, in the order of their ids; those that are not held say so. */
  heads(ids: readonly string[]): Promise<PaperHead[]>;
  /** Held papers, newest first. */
  list(options?: { limit?: number; offset?: number }): Promise<PaperHead[]>;
  count(): Promise<number>;

  /**
   * Work for idle time, in small slices: derives anew what an older version derived, and merges the segments of the
   * index. Gives the number of papers derived.
   */
  rederive(options?: { signal?: AbortSignal }): Promise<number>;
  /** Tells of changes, also those made in other pages of the extension; gives back how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  close(): void;
}

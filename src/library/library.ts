/** What the library can be asked. The type of each answer is in the room that gives it. */
import type { Kamerdocument } from '../documents/types.ts';
import type { Reference } from '../references/types.ts';
import type { Card, PaperHead } from '../view-models/card.ts';
import type { RelatedHit, SearchHit } from '../view-models/results.ts';
import type { AddOptions } from './intake/add.ts';
import type { AddResult } from './intake/outcome.ts';
import type { Resolution, Standing } from './resolve/resolve.ts';
import type { Lost } from './safety/marker.ts';
import type { LibraryState } from './safety/state.ts';
import type { Discarded } from './safety/trash.ts';
import type { Change, WorkOptions } from './store/changes.ts';
import type { Damage } from './store/damage-log.ts';
import type { Pack } from './store/schema.ts';
import type { ExportOptions } from './transfer/export.ts';
import type { RestoreOptions, RestoreResult } from './transfer/restore.ts';
import type { PaperInFull } from './views/in-full.ts';
import type { Overview } from './views/overview.ts';
import type { Shelf, ShelfLabels } from './views/shelf.ts';
import type { TimelineEvent } from './views/timeline.ts';

export type { AddOptions } from './intake/add.ts';
export type { AddResult } from './intake/outcome.ts';
export type { LibraryState } from './safety/state.ts';
export type { Change, WorkOptions } from './store/changes.ts';
export type { Damage } from './store/damage-log.ts';
export type { Exported } from './transfer/export.ts';
export type { RestoreProgress, RestoreResult } from './transfer/restore.ts';
export type { Cited, PaperInFull } from './views/in-full.ts';
export type { Shelf, ShelfFilter } from './views/shelf.ts';
export type { TimelineEvent } from './views/timeline.ts';

export interface Library {
  /**
   * Checks and enters papers, all or nothing per batch; one of lower standing than what is held under its number is
   * withheld, unless `replace` names it. Throws a ZodError before anything is written.
   */
  add(documents: readonly Kamerdocument[], options?: AddOptions): Promise<AddResult>;
  /** Enters a pack once, and again only when its version changed; says whether anything was written. */
  installPack(pack: Pack): Promise<boolean>;
  /** Version of the pack last entered; absent where a paper of it is damaged: entering it again makes that whole. */
  packVersion(): Promise<string | undefined>;
  /**
   * Takes papers out, all or nothing per batch; returns the ids of those held. Papers taken out before are then gone
   * for good.
   */
  remove(ids: readonly string[], options?: WorkOptions): Promise<string[]>;
  /**
   * Puts back what was last removed or, if so asked, the texts that others took the place of, within a day; also after
   * a restart. Returns the ids.
   */
  putBack(options?: WorkOptions & { what?: Discarded }): Promise<string[]>;

  /** The whole library, or some papers, as the bytes of one file, made as fast as they are taken. */
  export(options?: ExportOptions): ReadableStream<Uint8Array>;
  /**
   * Enters a file made by `export` or `npm run pack`. A file with anything wrong in it throws `UnusableFile`, and
   * nothing of it is entered; `onlyWhole` then enters those of its papers that are whole. Given again after a stop, it
   * goes on where it left off.
   */
  restore(file: Blob | ReadableStream<Uint8Array>, options?: RestoreOptions): Promise<RestoreResult>;
  state(): Promise<LibraryState>;
  /** What the browser wiped, until the reader dismisses it or enters a back-up; only known where a marker is kept. */
  lost(): Promise<Lost | undefined>;
  /** Papers that cannot be read, and whether the index is damaged, as far as was noticed. */
  damaged(): Promise<Damage>;
  /**
   * Makes all that is derived from papers anew; returns the ids of those that cannot be read. Given again after a stop,
   * it goes on where it left off.
   */
  mend(options?: AddOptions): Promise<string[]>;
  /** The reader has seen this notice; it is not shown again. */
  dismiss(notice: 'unfinished' | 'lost'): Promise<void>;

  resolve(reference: Reference, standing?: Standing): Promise<Resolution>;
  card(reference: Reference, standing?: Standing): Promise<Card>;
  /** Throws a `LibraryFailure` where the index is damaged and it finds nothing, or not all; so does `related`. */
  search(query: string, options?: { limit?: number }): Promise<SearchHit[]>;
  /** Subject: a paper, held or not, or with `deel` one part of it; an address; or free text. */
  related(
    subject: Kamerdocument | string,
    options?: { limit?: number; deel?: string },
  ): Promise<RelatedHit[]>;

  /** A held paper, whole; undefined where it is not held, or damaged. */
  paper(id: string): Promise<Kamerdocument | undefined>;
  /** What is known about the paper that a page shows. */
  overview(page: Kamerdocument, options?: { limit?: number }): Promise<Overview>;
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
  count(): Promise<number>;

  /**
   * Work for idle time, in small slices: derives again what an older version derived, and merges the segments of the
   * index. Returns the number of papers derived.
   */
  rederive(options?: { signal?: AbortSignal }): Promise<number>;
  /** Calls with every change, also those made in other pages of the extension; returns how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  close(): void;
}

/**
 * The one typed map of what contexts say to each other. A request goes to the background; a notice goes from the
 * background to the content script of one tab. Only types live here: who may ask what stands in
 * `request-rules.ts`, the schemas that check what arrives in `schemas.ts`, which the content script does not load.
 */
import type { LocatedReference, PageText, Stretch } from '../documents/index.ts';
import type { Reference } from '../references/index.ts';
import type { Card, PaperHead, Passage } from '../view-models/card.ts';
import type { LibraryTrouble } from '../view-models/failure.ts';
import type { RelatedHit, SearchHit } from '../view-models/results.ts';
import type { ShowReference, Standing } from '../view-models/show.ts';

export interface PageReply {
  /** Names this reading of the page in later requests. */
  page: string;
  /** In reading order, never overlapping. */
  references: LocatedReference[];
}

/** A question that the open page asks, and where. */
export interface PageQuestion extends Stretch {
  nummers: number[];
  tekst: string;
}

/** What the library knows of the open page itself. */
export interface PageOverview {
  /** The paper that the page shows, as held where it is; else as the page tells itself, `gehouden` false. */
  paper: PaperHead;
  /** Papers about the same questions, oldest first. */
  set: PaperHead[];
  /** Sentences that cite it, newest first. */
  citedBy: Passage[];
  /** The questions that the page asks, in order. */
  vragen: PageQuestion[];
  /** Those of the papers referred to that are held. */
  held: string[];
}

/** What related questions are asked about; of a paper, `page` is the open page, which it may be a part of. */
export type Subject = { page: string } | { document: string; page?: string } | { text: string };

export interface Requests {
  /** Reads a page: finds its references. */
  'read-page': { request: PageText; reply: PageReply };
  /** What a reference stands for. 'reread' where the background no longer has the page: send it again first. */
  card: { request: { reference: Reference; standing: Standing }; reply: Card | 'reread' };
  /** What the library knows of a page that was read. */
  overview: { request: { page: string }; reply: PageOverview | 'reread' };
  /** Questions of other sets that have to do with the subject, nearest first. */
  related: { request: { subject: Subject }; reply: RelatedHit[] | 'reread' };
  /** What a reader must know before anything that the library says; null where all is well. */
  'library-trouble': { request: object; reply: LibraryTrouble | null };
  search: { request: { query: string }; reply: SearchHit[] };
  /** Opens the panel beside the asking tab, with this reference in it. */
  'open-panel': { request: ShowReference; reply: null };
  /** Keeps the paper of a page that was read. */
  'keep-page': { request: { page: string }; reply: 'kept' | 'reread' };
}

export type RequestName = keyof Requests;

/** A page as its tab has it: what the panel lists. */
export interface TabState {
  /** Names this reading of the page; '' where it holds nothing to read, or while it is being read. */
  page: string;
  /** Whether it was read to its end. */
  isRead: boolean;
  /** The site, as pauses name it. */
  host: string;
  paused: boolean;
  title: string;
  /** In reading order; `text` as it reads on the page. */
  references: { text: string; reference: Reference }[];
}

/** A place on the page: a reference by its number in `TabState`, or a stretch. */
export type Spot = number | Stretch;

/** What the background or the panel tells the content script of one tab, and what comes back. */
export interface Notices {
  /** A command of the keyboard: to the next or previous reference. */
  step: { notice: { by: 1 | -1 }; reply: null };
  /** The library changed: look again. */
  'library-changed': { notice: object; reply: null };
  /** What is on the page? `again` where the background no longer has it. */
  state: { notice: { again?: true }; reply: TabState };
  /** Scrolls to a place and lights it. */
  'go-to': { notice: { spot: Spot }; reply: null };
  /** Lights a place, or none. */
  light: { notice: { spot: Spot | null }; reply: null };
}

export type NoticeName = keyof Notices;

/** What a content script tells all of the extension: it read its page, or marks it differently. */
export interface PageRead {
  event: 'page-read';
  /** References marked, the page's own note marks aside; null where the reader paused us. */
  count: number | null;
}

/** What a content script tells the panel: what the reader is busy with. */
export interface Attention {
  event: 'attention';
  /** Text selected on the page. */
  selection?: string;
  /** The part that the card on the page shows. */
  adres?: string;
  /** The reference that has a card, by its number in `TabState`; null once it has none any more. */
  reference?: number | null;
}

/** What the background tells the panel: there is something to show, in the storage of the session. */
export interface ShowEvent {
  event: 'show-in-panel';
}

/** How a reply travels: an error is a sentence for the console of the asker, never the page's. */
export type Envelope<T> = { reply: T } | { error: string };

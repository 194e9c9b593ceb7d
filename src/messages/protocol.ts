/**
 * The one typed map of what contexts say to each other. A request goes to the background; a notice goes from the
 * background to the content script of one tab. Only types are here: `request-rules.ts` says who may ask what, and
 * `schemas.ts`, which the content script does not load, checks what arrives.
 */
import type { LocatedReference, PageText, Stretch } from '../documents/index.ts';
import type { Reference } from '../references/index.ts';
import type { Card, PaperHead, Passage } from '../view-models/card.ts';
import type { LibraryTrouble } from '../view-models/failure.ts';
import type { RelatedHit, SearchHit } from '../view-models/results.ts';
import type { Settings } from '../view-models/settings.ts';
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

/** What the library knows about the open page itself. */
export interface PageOverview {
  /** The paper that the page shows: as held, else as the page itself says, with `gehouden` false. */
  paper: PaperHead;
  /** Papers about the same questions, oldest first. */
  set: PaperHead[];
  /** Sentences that cite it, newest first. */
  citedBy: Passage[];
  /** The questions that the page asks, in order. */
  vragen: PageQuestion[];
  /** Which of the papers referred to are held. */
  held: string[];
}

/** What related questions are asked about. With a paper, `page` is the open page, which the paper may be a part of. */
export type Subject = { page: string } | { document: string; page?: string } | { text: string };

export interface Requests {
  /** What the reader chose; a notice tells of every change. */
  settings: { request: object; reply: Settings };
  /** Reads a page: finds its references. */
  'read-page': { request: PageText; reply: PageReply };
  /** What a reference stands for. 'reread': the background no longer has the page, so send it again first. */
  card: { request: { reference: Reference; standing: Standing }; reply: Card | 'reread' };
  /** What the library knows about a page that was read. */
  overview: { request: { page: string }; reply: PageOverview | 'reread' };
  /** Questions of other sets that have to do with the subject, nearest first. */
  related: { request: { subject: Subject }; reply: RelatedHit[] | 'reread' };
  /** What a reader must know before relying on the library; null where all is well. */
  'library-trouble': { request: object; reply: LibraryTrouble | null };
  search: { request: { query: string }; reply: SearchHit[] };
  /** From the card's frame, once it has loaded: the password that our script on the same tab must hand its port with. */
  'meet-script': { request: { password: string }; reply: null };
  /** Opens the panel beside the tab that asks, with this reference in it. */
  'open-panel': { request: ShowReference; reply: null };
  /** Adds the paper of a page that was read to the library. */
  'keep-page': { request: { page: string }; reply: 'kept' | 'reread' };
}

export type RequestName = keyof Requests;

/** A page as its tab sees it: what the panel lists. */
export interface TabState {
  /** Names this reading of the page; '' where it holds nothing to read, or while it is being read. */
  page: string;
  /** Whether the reading is over. */
  isRead: boolean;
  /** Whether nothing of it was read, because it is larger than any paper. */
  isTooLarge: boolean;
  /** The site, as pauses name it. */
  host: string;
  paused: boolean;
  title: string;
  /** In reading order; `text` as it reads on the page. */
  references: { text: string; reference: Reference }[];
}

/** A place on the page: a reference by its number in `TabState`, or a stretch. */
export type Spot = number | Stretch;

/** What the background or the panel sends to the content script of one tab, and what comes back. */
export interface Notices {
  /** A keyboard command: to the next or previous reference. */
  step: { notice: { by: 1 | -1 }; reply: null };
  /** The reader chose otherwise. */
  'settings-changed': { notice: Settings; reply: null };
  /** The library changed: look again. */
  'library-changed': { notice: object; reply: null };
  /** Asks what is on the page; `again` where the background no longer has it. */
  state: { notice: { again?: true }; reply: TabState };
  /** Scrolls to a spot and highlights it. */
  'go-to': { notice: { spot: Spot }; reply: null };
  /** Highlights a spot, or none. */
  light: { notice: { spot: Spot | null }; reply: null };
  /** The card's frame has loaded, and waits for a port handed over with this password. */
  'frame-loaded': { notice: { password: string }; reply: null };
}

/** Requests are heard by our own pages too, so that no notice may be called like one of them. */
export type NoticeName = Exclude<keyof Notices, RequestName>;

/** From our script on a page to the whole extension: it has read its page, or marks it differently. */
export interface PageRead {
  event: 'page-read';
  /** References marked, not counting the page's own note marks; null where the reader paused us. */
  count: number | null;
}

/** From our script on a page, or the card's frame, to the panel: what the reader is looking at. */
export interface Attention {
  event: 'attention';
  /** Text selected on the page, of which the beginning may be all. */
  selection?: string;
  /** The part that the card on the page shows. */
  adres?: string;
  /** The reference whose card is open, by its number in `TabState`; null once none is. */
  reference?: number | null;
}

/** From the background to the panel: there is something to show, in the browser's session storage. */
export interface ShowEvent {
  event: 'show-in-panel';
}

/** How a reply travels: an error is a sentence for the console of whoever asked, never for the page. */
export type Envelope<T> = { reply: T } | { error: string };

/**
 * What the script on a page and the card's frame say to each other, over a port of their own. The frame is a document
 * of the extension: the page can neither read it nor reach the port. What arrives is checked on both sides all the
 * same, since a page may have taken over the process that its script runs in.
 */
import { browser } from 'wxt/browser';
import type { Reference } from '../references/index.ts';
import type { ShowReference } from '../view-models/show.ts';

/** What a card can be had for. */
export type Query = ShowReference;

/** Names a card that the frame has; the card itself never leaves it. */
export type CardKey = number;

/** What a frame draws. */
export type Drawing = CardKey | 'loading' | 'failed';

export interface View {
  drawing: Drawing;
  pinned: boolean;
  canGoBack: boolean;
  /** Whether the reader sees it, or it is drawn ahead. */
  onView: boolean;
}

/** From the script on the page to the frame. */
export type ToFrame =
  /** Fetches a card, which is then known by this key. */
  | { type: 'ask'; key: CardKey; query: Query }
  | { type: 'draw'; view: View }
  /** Scrolls to the top of the card; with `focus`, the keyboard goes there too. */
  | { type: 'to-top'; focus: boolean }
  /** Cards fetched so far may be out of date; those in `keep` are still on view or a step back. */
  | { type: 'forget'; keep: CardKey[] };

/** From the frame to the script on the page. */
export type FromFrame =
  /** The port has arrived. */
  | { type: 'ready' }
  /** 'reread': the background no longer has the page that the reference stands on. */
  | { type: 'reply'; key: CardKey; reply: 'ready' | 'reread' | 'failed' }
  /** What is drawn now, and how high it is in px without scrolling; 0 where that is not known. */
  | { type: 'drawn'; drawing: Drawing; height: number }
  /** The reader opens a reference in the card, which may stand in the paper `document`. */
  | { type: 'open'; reference: Reference; document?: string | undefined }
  | { type: 'enter' | 'leave' | 'pin' | 'back' | 'close' | 'escape' };

type Check<Message extends { type: string }> = {
  [T in Message['type']]: (message: Record<string, unknown>) => boolean;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isDrawing = (value: unknown) =>
  Number.isSafeInteger(value) || value === 'loading' || value === 'failed';
const bare = () => true;

const fits =
  <Message extends { type: string }>(checks: Check<Message>) =>
  (data: unknown): data is Message =>
    isObject(data) &&
    typeof data.type === 'string' &&
    Object.hasOwn(checks, data.type) &&
    checks[data.type as Message['type']](data);

/** A reference is checked by its schema where the background is asked for it. */
export const isToFrame = fits<ToFrame>({
  ask: ({ key, query }) => Number.isSafeInteger(key) && isObject(query),
  draw: ({ view }) => isObject(view) && isDrawing(view.drawing),
  'to-top': bare,
  forget: ({ keep }) => Array.isArray(keep),
});

export const isFromFrame = fits<FromFrame>({
  ready: bare,
  reply: ({ key, reply }) => Number.isSafeInteger(key) && typeof reply === 'string',
  drawn: ({ drawing, height }) => isDrawing(drawing) && Number.isFinite(height),
  open: ({ reference }) => isObject(reference),
  enter: bare,
  leave: bare,
  pin: bare,
  back: bare,
  close: bare,
  escape: bare,
});

/** Where the frame's document is. Pages cannot learn it. */
export const frameAddress = (): string => browser.runtime.getURL('/card.html');

/** What hands the frame its port: only our script on the page is told the password that the frame made. */
export interface Handover {
  password: string;
}

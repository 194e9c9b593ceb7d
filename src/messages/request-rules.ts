/**
 * Who may ask what. A request that stands in no table does not compile; one that is only in the last is for pages of the
 * extension that are no part of another page.
 */
import type { RequestName } from './protocol.ts';

/** Whether it may be asked again where no reply came, although the first may have been carried out. */
type Repeats = boolean;

/** What content scripts may ask. A hostile page may control its process, so none of these writes. */
export const PAGE_REQUESTS = {
  settings: true,
  'read-page': true,
} as const satisfies Partial<Record<RequestName, Repeats>>;

export type PageRequestName = keyof typeof PAGE_REQUESTS;

/** What the card's frame may ask, on whatever page it stands. */
export const FRAME_REQUESTS = {
  'meet-script': true,
  card: true,
  // Opening it twice could open what the reader has just closed.
  'open-panel': false,
} as const satisfies Partial<Record<RequestName, Repeats>>;

export type FrameRequestName = keyof typeof FRAME_REQUESTS;

/** What only the extension's own pages may ask, besides all the above. */
export const OWN_REQUESTS = {
  overview: true,
  related: true,
  'library-trouble': true,
  search: true,
  // Keeping a paper twice keeps it once.
  'keep-page': true,
} as const satisfies Record<Exclude<RequestName, PageRequestName | FrameRequestName>, Repeats>;

/**
 * Who may ask what. A request that stands in neither table does not compile; one that is not in the first is for the
 * extension's own pages only.
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

/** What only the extension's own pages may ask. */
export const OWN_REQUESTS = {
  card: true,
  'meet-script': true,
  // Opening it twice could open what the reader has just closed.
  'open-panel': false,
  overview: true,
  related: true,
  'library-trouble': true,
  search: true,
  // Keeping a paper twice keeps it once.
  'keep-page': true,
} as const satisfies Record<Exclude<RequestName, PageRequestName>, Repeats>;

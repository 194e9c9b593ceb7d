/**
 * Who may ask what. A request that stands in neither table does not compile; one that is not in the first is for the
 * extension's own pages only.
 */
import type { RequestName } from './protocol.ts';

interface Rule {
  /** It may be asked again where no reply came, although the first may have been carried out. */
  repeats?: true;
}

/** What content scripts may ask. A hostile page may control its process, so none of these writes. */
export const PAGE_REQUESTS = {
  'read-page': { repeats: true },
  card: { repeats: true },
  'open-panel': {},
} as const satisfies Partial<Record<RequestName, Rule>>;

export type PageRequestName = keyof typeof PAGE_REQUESTS;

/** What only the extension's own pages may ask. */
export const OWN_REQUESTS = {
  overview: { repeats: true },
  related: { repeats: true },
  'library-trouble': { repeats: true },
  search: { repeats: true },
  // Keeping a paper twice keeps it once.
  'keep-page': { repeats: true },
} as const satisfies Record<Exclude<RequestName, PageRequestName>, Rule>;

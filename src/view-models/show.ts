/** What a surface asks the panel to show. */
import type { Reference } from '../references/index.ts';

/**
 * Where a reference stands: in a paper, on the page just read, or both where the paper may be the page itself; neither
 * where it stands nowhere in particular.
 */
export interface Standing {
  document?: string;
  page?: string;
}

export interface ShowReference {
  reference: Reference;
  standing: Standing;
}

/** A reference, or words to search for. */
export type ShowInPanel = ShowReference | { query: string };

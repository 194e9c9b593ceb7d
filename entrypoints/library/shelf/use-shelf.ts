/**
 * What the list shows. In: the order, the filters and the words that the reader chose. Out: ids in order, and for a
 * search what was found in each.
 */
import { useState } from 'preact/hooks';
import type { Library, ShelfFilter } from '../../../src/library/index.ts';
import { loadedValue, useLoaded } from '../../../src/ui/use-loaded.ts';
import type { SearchHit } from '../../../src/view-models/results.ts';

/** Hits shown: each is a paper to read, and nobody reads further. */
const MOST_HITS = 200;

/** 'best' is the order in which a search found them. */
export type Order = 'dag' | 'titel' | 'soort' | 'best';

export interface View {
  query: string;
  by: Order;
  descending: boolean;
  filter: ShelfFilter;
}

export interface Shown {
  ids: string[];
  /** By id; empty where nothing was searched for. */
  hits: ReadonlyMap<string, SearchHit>;
  /** A search that found more than are shown. */
  isCut: boolean;
}

export interface ShelfState {
  view: View;
  change: (change: Partial<View>) => void;
  /** Absent until first loaded. */
  shown: Shown | undefined;
  failed: boolean;
}

const FIRST: View = { query: '', by: 'dag', descending: true, filter: {} };

export function useShelf(library: Library, changes: number): ShelfState {
  const [view, setView] = useState(FIRST);
  const shown = useLoaded(() => shownIn(library, view), 'shelf', JSON.stringify([view, changes]));
  const change = (some: Partial<View>) =>
    setView((before) => {
      const next = { ...before, ...some };
      // A search has an order of its own until another is chosen, and takes it along when it goes.
      const starts = !before.query.trim() && next.query.trim();
      if (starts) return { ...next, by: 'best' };
      return next.by === 'best' && !next.query.trim() ? { ...next, by: 'dag', descending: true } : next;
    });
  return { view, change, shown: loadedValue(shown), failed: shown.is === 'failed' };
}

async function shownIn(library: Library, { query, by, descending, filter }: View): Promise<Shown> {
  const order = by === 'best' ? 'dag' : by;
  const shelf = library.shelf({ by: order, descending, filter });
  if (!query.trim()) return { ids: await shelf, hits: new Map(), isCut: false };
  // One more than is shown tells whether that is all.
  const limit = MOST_HITS + 1;
  const found = await library.search(query, { limit });
  const more = isFiltered(filter) ? await library.search(filtered(query, filter), { limit }) : found;
  const fitting = await shelf;
  const allowed = new Set(fitting);
  const best = new Map(
    [...found, ...more].filter(({ paper }) => allowed.has(paper.id)).map((hit) => [hit.paper.id, hit]),
  );
  const hits = new Map([...best].slice(0, MOST_HITS));
  const ids = by === 'best' ? [...hits.keys()] : fitting.filter((id) => hits.has(id));
  return { ids, hits, isCut: more.length > MOST_HITS };
}

const isFiltered = ({ soort, jaar }: ShelfFilter): boolean => Boolean(soort || jaar);

/** The search narrowed in the index itself, where what fits may stand far below what does not. */
function filtered(query: string, { soort, jaar }: ShelfFilter): string {
  return [query, soort && `soort:${soort}`, jaar && `jaar:${jaar}`].filter(Boolean).join(' ');
}

/**
 * What the list shows. In: the order, filters and words that the reader chose. Out: ids in order and, for a search, what
 * was found in each.
 */
import { useState } from 'preact/hooks';
import type { Library, ShelfFilter } from '../../../src/library/index.ts';
import { loadedValue, useLoaded } from '../../../src/ui/use-loaded.ts';
import type { SearchHit } from '../../../src/view-models/results.ts';

/** Each hit is a paper to read, and nobody reads further. */
const MOST_HITS = 200;

/** 'best' is the order in which a search found them. */
export type Order = 'dag' | 'titel' | 'soort' | 'best';

export interface View {
  query: string;
  by: Order;
  descending: boolean;
  filter: ShelfFilter;
}

export interface ShelfContents {
  ids: string[];
  /** By id; empty without a search. */
  hits: ReadonlyMap<string, SearchHit>;
  /** Whether a search found more than is shown. */
  isCut: boolean;
}

interface ShelfState {
  view: View;
  onChange: (change: Partial<View>) => void;
  /** Absent until first loaded. */
  shown: ShelfContents | undefined;
  /** Why there is nothing, or nothing new, to show. */
  error: unknown;
}

const FIRST: View = { query: '', by: 'dag', descending: true, filter: {} };

export function useShelf(library: Library, changes: number): ShelfState {
  const [view, setView] = useState(FIRST);
  const shown = useLoaded(() => contentsOf(library, view), 'shelf', JSON.stringify([view, changes]));
  const onChange = (change: Partial<View>) =>
    setView((before) => {
      const next = { ...before, ...change };
      // A search has an order of its own until the reader chooses another; it ends with the search.
      const starts = !before.query.trim() && next.query.trim();
      if (starts) return { ...next, by: 'best' };
      return next.by === 'best' && !next.query.trim() ? { ...next, by: 'dag', descending: true } : next;
    });
  return {
    view,
    onChange,
    shown: loadedValue(shown),
    error: shown.is === 'failed' ? shown.error : undefined,
  };
}

async function contentsOf(library: Library, { query, by, descending, filter }: View): Promise<ShelfContents> {
  const order = by === 'best' ? 'dag' : by;
  const shelf = library.shelf({ by: order, descending, filter });
  if (!query.trim()) return { ids: await shelf, hits: new Map(), isCut: false };
  // One more than is shown, to know whether that is all.
  const limit = MOST_HITS + 1;
  const found = await library.search(query, { limit });
  const narrowed = isFiltered(filter) ? await library.search(filtered(query, filter), { limit }) : found;
  const fitting = await shelf;
  const allowed = new Set(fitting);
  const best = new Map(
    [...found, ...narrowed].filter(({ paper }) => allowed.has(paper.id)).map((hit) => [hit.paper.id, hit]),
  );
  const hits = new Map([...best].slice(0, MOST_HITS));
  const ids = by === 'best' ? [...hits.keys()] : fitting.filter((id) => hits.has(id));
  return { ids, hits, isCut: narrowed.length > MOST_HITS };
}

const isFiltered = ({ soort, jaar }: ShelfFilter): boolean => Boolean(soort || jaar);

/** The search narrowed in the index itself: what matches the filter may rank far below what does not. */
function filtered(query: string, { soort, jaar }: ShelfFilter): string {
  return [query, soort && `soort:${soort}`, jaar && `jaar:${jaar}`].filter(Boolean).join(' ');
}

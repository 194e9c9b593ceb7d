/**
 * The pages read lately, in memory: the newest reading of each tab, the oldest forgotten where they are too large
 * together. References to a page itself are looked up in it; a page that is no longer here is asked to send itself again.
 */
import type { PageReading } from '../../src/documents/index.ts';

/** Characters of all pages together, as `sizeOf` counts them; the newest page stays however large it is. */
const MOST_KEPT = 10_000_000;

export interface KnownPage {
  /** Undefined for a page of the extension that is in no tab. */
  tab: number | undefined;
  url: string;
  reading: PageReading;
  /** The papers that it refers to, each once. */
  ids: readonly string[];
  size: number;
}

/** By name, oldest first. */
const known = new Map<string, KnownPage>();

export const knownPage = (name: string): KnownPage | undefined => known.get(name);

/** Returns the name under which the page is known from now on. */
export function remember(page: KnownPage): string {
  forgetTab(page.tab);
  const name = crypto.randomUUID();
  known.set(name, page);
  let size = [...known.values()].reduce((sum, one) => sum + one.size, 0);
  for (const [oldest, one] of known) {
    if (size <= MOST_KEPT || oldest === name) break;
    known.delete(oldest);
    size -= one.size;
  }
  return name;
}

export function forgetTab(tab: number | undefined): void {
  for (const [name, page] of known) if (page.tab === tab) known.delete(name);
}

/**
 * In: the address of the page. Out: what it shows: the list, or one paper, by a library address after '#'; what is no
 * such address, to the letter, shows the list and a sentence. How far each
 * was scrolled is kept in the browser's own history, so that going back leads to where the reader was.
 */
import { useEffect, useState } from 'preact/hooks';
import { isAddress } from '../../src/references/index.ts';

export interface Route {
  /** The address of a paper or part; '' for the list. */
  adres: string;
  /** What stands after '#' is no address. */
  isWrong?: true;
  /** How far the page was scrolled when the reader was here before. */
  top?: number;
}

/** The address of the list. */
export const LIST = '#';

export const addressOf = (adres: string): string => `#${adres}`;

export function useRoute(): Route {
  const [route, setRoute] = useState(currentRoute);
  useEffect(() => {
    const stop = new AbortController();
    const on = (type: string, listener: () => void) =>
      addEventListener(type, listener, { signal: stop.signal });
    // The browser would scroll before there is anything to scroll to.
    history.scrollRestoration = 'manual';
    on('popstate', () => setRoute(currentRoute()));
    on('scrollend', () => history.replaceState({ top: scrollY }, ''));
    // The reader may have moved on between the first render and now.
    setRoute((shown) => (isSame(shown, currentRoute()) ? shown : currentRoute()));
    return () => stop.abort();
  }, []);
  return route;
}

const isSame = (a: Route, b: Route): boolean => a.adres === b.adres && a.isWrong === b.isWrong;

function currentRoute(): Route {
  const top: unknown = history.state?.top;
  return { ...routeOf(location.hash), ...(typeof top === 'number' ? { top } : {}) };
}

/** `#ah-tk-20252026-726%23vraag-14` → that part. */
export function routeOf(hash: string): Route {
  const adres = decoded(hash.slice(1));
  return adres === '' || isAddress(adres) ? { adres } : { adres: '', isWrong: true };
}

/** What cannot be decoded stays as it is; it is no paper's address anyway. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/**
 * Where the reader is on this page: the list, or one paper, by an address of the library behind '#'. Each place keeps
 * how far it was scrolled in the browser's own history, so that going back leads to where the reader was.
 */
import { useEffect, useState } from 'preact/hooks';

export interface Place {
  /** Of a paper or part; '' for the list. */
  adres: string;
  /** How far it was scrolled when the reader was here before. */
  top?: number;
}

/** The list. */
export const LIST = '#';

export const addressOf = (adres: string): string => `#${adres}`;

export function usePlace(): Place {
  const [place, setPlace] = useState(now);
  useEffect(() => {
    const stop = new AbortController();
    const on = (type: string, act: () => void) => addEventListener(type, act, { signal: stop.signal });
    // The browser would scroll before anything is there to scroll to.
    history.scrollRestoration = 'manual';
    on('popstate', () => setPlace(now()));
    on('scrollend', () => history.replaceState({ top: scrollY }, ''));
    // The reader may have gone on between the first showing and now.
    setPlace((shown) => (shown.adres === now().adres ? shown : now()));
    return () => stop.abort();
  }, []);
  return place;
}

function now(): Place {
  const adres = decoded(location.hash.slice(1));
  const top: unknown = history.state?.top;
  return typeof top === 'number' ? { adres, top } : { adres };
}

/** What cannot be decoded stays as it is, and is no paper's address. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

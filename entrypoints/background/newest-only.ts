/**
 * In: work asked for again and again on behalf of the same one. Out: for each of them one piece of work under way, and
 * at most the newest waiting behind it; what waited before that is dropped.
 */

/** A newer piece of work took the place of this one, which was never begun. */
export class Superseded extends Error {}

interface Waiting {
  begin(): void;
  drop(): void;
}

/** The returned function rejects with `Superseded` where its work was dropped, and otherwise as the work does. */
export function newestOnly<Key>() {
  const busy = new Set<Key>();
  const waiting = new Map<Key, Waiting>();
  return async <T>(key: Key, work: () => Promise<T>): Promise<T> => {
    if (busy.has(key))
      await new Promise<void>((begin, reject) => {
        waiting.get(key)?.drop();
        waiting.set(key, { begin, drop: () => reject(new Superseded('a newer one took its place')) });
      });
    busy.add(key);
    try {
      return await work();
    } finally {
      const next = waiting.get(key);
      waiting.delete(key);
      if (next) next.begin();
      else busy.delete(key);
    }
  };
}

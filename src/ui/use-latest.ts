/**
 * Something that is loaded and may be wanted anew before it has come. In: how to load it, and a key of what is wanted.
 * Out: what was loaded last, which stays until the next is there; one load runs at a time, whatever happens meanwhile.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Latest<T> {
  /** Absent before the first load. */
  value?: T;
  /** The key that `value` was loaded for. */
  key?: string;
  failed?: true;
}

export function useLatest<T>(load: () => Promise<T>, key: string): Latest<T> {
  const [latest, setLatest] = useState<Latest<T>>({});
  const now = useRef({ load, key, running: false, left: false });
  now.current.load = load;
  now.current.key = key;
  useEffect(() => {
    const work = now.current;
    if (work.running) return;
    work.running = true;
    void (async () => {
      for (let loaded: string | undefined; loaded !== work.key && !work.left; ) {
        loaded = work.key;
        const [value] = await Promise.allSettled([work.load()]);
        if (value.status === 'fulfilled') setLatest({ value: value.value, key: loaded });
        else setLatest((before) => ({ ...before, failed: true }));
      }
      work.running = false;
    })();
  }, [key]);
  useEffect(
    () => () => {
      now.current.left = true;
    },
    [],
  );
  return latest;
}

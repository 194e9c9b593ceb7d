/** Something that is asked for and comes later. */
import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> = { is: 'loading' } | { is: 'here'; value: T } | { is: 'failed' };

/** Loads anew whenever `key` changes; a reply to an earlier key is dropped. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ is: 'loading' });
  useEffect(() => {
    let current = true;
    setLoaded({ is: 'loading' });
    load().then(
      (value) => current && setLoaded({ is: 'here', value }),
      () => current && setLoaded({ is: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return loaded;
}

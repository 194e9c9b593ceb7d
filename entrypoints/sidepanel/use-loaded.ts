/** Something that is asked for and comes later, or does not come. */
import { useEffect, useState } from 'preact/hooks';
import { PageGone } from './ask-about-page.ts';

export type Loaded<T> =
  | { is: 'loading' }
  /** `isOld` while the same is asked anew. */
  | { is: 'here'; value: T; isOld?: true }
  /** `again` asks once more. */
  | { is: 'failed'; why: 'pagina' | 'bibliotheek'; again: () => void };

/**
 * Loads anew whenever `subject` or `version` changes; what was there for the same subject stays until the new comes,
 * and a reply to an earlier question is dropped.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  subject: string,
  version: string | number = 0,
): Loaded<T> {
  const [loaded, setLoaded] = useState<{ of: string; now: Loaded<T> }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (now: Loaded<T>) => current && setLoaded({ of: subject, now });
    const fail = (error: unknown) => {
      const why = error instanceof PageGone ? 'pagina' : 'bibliotheek';
      show({ is: 'failed', why, again: () => setTries((before) => before + 1) });
    };
    setLoaded((before) =>
      before?.of === subject && before.now.is === 'here'
        ? { of: subject, now: { ...before.now, isOld: true } }
        : undefined,
    );
    load().then((value) => show({ is: 'here', value }), fail);
    return () => {
      current = false;
    };
  }, [subject, version, tries]);
  return loaded?.of === subject ? loaded.now : { is: 'loading' };
}

/** Something that is asked for and comes later, or does not come. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Loader, type Settled } from './loader.ts';

export type Loaded<T> =
  | { is: 'loading' }
  /** `isOld` while a newer version is on its way. */
  | { is: 'here'; value: T; isOld: boolean }
  /** `again` asks once more; what was there before is still there. */
  | { is: 'failed'; error: unknown; value?: T; again: () => void };

type Kept<T> = Pick<Settled<T>, 'subject' | 'version'> & { value?: T; error?: unknown; hasFailed: boolean };

/** What is known after a load, with the value of the same subject from before where it failed. */
const after = <T>(before: Kept<T> | undefined, outcome: Settled<T>): Kept<T> =>
  'error' in outcome
    ? { ...(before?.subject === outcome.subject ? before : {}), ...outcome, hasFailed: true }
    : { ...outcome, hasFailed: false };

/** Loads whenever `subject` or `version` changes; a value of the same subject stays until the newer one comes. */
export function useLoaded<T>(
  load: () => Promise<T>,
  subject: string,
  version: string | number = 0,
): Loaded<T> {
  const [known, setKnown] = useState<Kept<T>>();
  const [tries, setTries] = useState(0);
  const loader = useRef<Loader<T> | undefined>(undefined);
  const wanted = `${tries} ${version}`;
  useEffect(() => {
    loader.current ??= new Loader((outcome) => setKnown((before) => after(before, outcome)));
    loader.current.want({ subject, version: wanted, load });
  }, [subject, wanted]);
  useEffect(() => () => loader.current?.stop(), []);
  if (known?.subject !== subject) return { is: 'loading' };
  const isOld = known.version !== wanted;
  const has = 'value' in known ? { value: known.value as T } : undefined;
  if (known.hasFailed && !isOld)
    return { is: 'failed', error: known.error, ...has, again: () => setTries((before) => before + 1) };
  return has ? { is: 'here', ...has, isOld } : { is: 'loading' };
}

/** The value, new or old, where there is one. */
export const loadedValue = <T>(loaded: Loaded<T>): T | undefined =>
  loaded.is === 'loading' ? undefined : loaded.value;

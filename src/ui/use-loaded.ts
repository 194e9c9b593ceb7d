/** In: how to load something, and which version is wanted. Out: whether it is loading, here or failed, and its value. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Loader, type Settled } from './loader.ts';

export type Loaded<Value> =
  | { is: 'loading' }
  /** `isOld` while a newer version is on its way. */
  | { is: 'here'; value: Value; isOld: boolean }
  /** `again` tries once more; a value from before is still there. */
  | { is: 'failed'; error: unknown; value?: Value; again: () => void };

type Known<Value> = Pick<Settled<Value>, 'subject' | 'version'> & {
  value?: Value;
  error?: unknown;
  hasFailed: boolean;
};

/** What is known after a load; if it failed, the earlier value of the same subject stays. */
const afterLoad = <Value>(before: Known<Value> | undefined, outcome: Settled<Value>): Known<Value> =>
  'error' in outcome
    ? { ...(before?.subject === outcome.subject ? before : {}), ...outcome, hasFailed: true }
    : { ...outcome, hasFailed: false };

/** Loads whenever `subject` or `version` changes; a value of the same subject stays until the newer one comes. */
export function useLoaded<Value>(
  load: () => Promise<Value>,
  subject: string,
  version: string | number = 0,
): Loaded<Value> {
  const [known, setKnown] = useState<Known<Value>>();
  const [tries, setTries] = useState(0);
  const loader = useRef<Loader<Value> | undefined>(undefined);
  const wantedVersion = `${tries} ${version}`;
  useEffect(() => {
    loader.current ??= new Loader((outcome) => setKnown((before) => afterLoad(before, outcome)));
    loader.current.want({ subject, version: wantedVersion, load });
  }, [subject, wantedVersion]);
  useEffect(() => () => loader.current?.stop(), []);
  if (known?.subject !== subject) return { is: 'loading' };
  const isOld = known.version !== wantedVersion;
  const value = 'value' in known ? { value: known.value as Value } : undefined;
  if (known.hasFailed && !isOld)
    return { is: 'failed', error: known.error, ...value, again: () => setTries((count) => count + 1) };
  return value ? { is: 'here', ...value, isOld } : { is: 'loading' };
}

/** The value, new or old, if there is one. */
export const loadedValue = <Value>(loaded: Loaded<Value>): Value | undefined =>
  loaded.is === 'loading' ? undefined : loaded.value;

/** Counts changes of the library since the panel opened, so that what is shown can be loaded again. */
import { useEffect, useState } from 'preact/hooks';
import { LIBRARY_NAME, openChanges } from '../../src/library/store/changes.ts';

/** The count, and a way to load everything again without a change. */
export function useLibraryChanges(): [changes: number, retry: () => void] {
  const [changes, setChanges] = useState(0);
  const increment = () => setChanges((count) => count + 1);
  useEffect(() => {
    const channel = openChanges(LIBRARY_NAME);
    channel.listen(increment);
    return () => channel.close();
  }, []);
  return [changes, increment];
}

/** Counts the changes of the library since the panel opened, so that what is shown can be asked for again. */
import { useEffect, useState } from 'preact/hooks';
import { LIBRARY_NAME, openChanges } from '../../src/library/store/changes.ts';

/** The count, and how to have all asked for again without a change. */
export function useLibraryChanges(): [changes: number, again: () => void] {
  const [changes, setChanges] = useState(0);
  const again = () => setChanges((n) => n + 1);
  useEffect(() => {
    const channel = openChanges(LIBRARY_NAME);
    channel.listen(again);
    return () => channel.close();
  }, []);
  return [changes, again];
}

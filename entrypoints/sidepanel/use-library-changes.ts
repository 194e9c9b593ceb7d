/** Counts the changes of the library since the panel opened, so that what is shown can be asked for again. */
import { useEffect, useState } from 'preact/hooks';
import { openChanges } from '../../src/library/changes.ts';

export function useLibraryChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const channel = openChanges('stukwijzer');
    channel.listen(() => setChanges((n) => n + 1));
    return () => channel.close();
  }, []);
  return changes;
}

/** Counts changes of the library, so that what is shown can be loaded again. */
import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../library/index.ts';

export function useChanges(library: Library): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => library.onChange(() => setChanges((count) => count + 1)), [library]);
  return changes;
}

/** Taking papers out, and putting the last ones back. In: ids. Out: how many were taken out, until they are put back. */
import { useState } from 'preact/hooks';
import type { Library } from '../../src/library/index.ts';

export interface Removal {
  /** Papers taken out last on this page; 0 where there is nothing to put back. */
  count: number;
  remove: (ids: readonly string[]) => Promise<void>;
  putBack: () => Promise<void>;
}

export function useRemoval(library: Library): Removal {
  const [count, setCount] = useState(0);
  return {
    count,
    remove: async (ids) => setCount((await library.remove(ids)).length),
    async putBack() {
      await library.putBack();
      setCount(0);
    },
  };
}

/** Taking papers out, and putting the last ones back. In: ids. Out: how far it is, and how many can be put back. */
import { useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';

export interface Removal {
  /** Papers taken out last on this page; 0 where there is nothing to put back. */
  count: number;
  progress: { step: 'removing' | 'returning'; done: number; total: number } | undefined;
  hasFailed: boolean;
  remove: (ids: readonly string[]) => Promise<void>;
  putBack: () => Promise<void>;
}

export function useRemoval(library: Library): Removal {
  const [count, setCount] = useState(0);
  const [progress, setProgress] = useState<Removal['progress']>();
  const [hasFailed, setFailed] = useState(false);
  const doing = async (
    step: 'removing' | 'returning',
    work: (options: { onProgress: (done: number, total: number) => void }) => Promise<number>,
  ) => {
    setFailed(false);
    try {
      setCount(await work({ onProgress: (done, total) => setProgress({ step, done, total }) }));
    } catch {
      setFailed(true);
    } finally {
      setProgress(undefined);
    }
  };
  return {
    count,
    progress,
    hasFailed,
    remove: (ids) => doing('removing', async (options) => (await library.remove(ids, options)).length),
    putBack: () =>
      doing('returning', async (options) => {
        await library.putBack(options);
        return 0;
      }),
  };
}

/** Removing papers, and putting the last ones back. In: ids. Out: the progress, and how many can be put back. */
import { useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';

export interface Removal {
  /** How many papers were last removed on this page; 0 if there are none to put back. */
  count: number;
  progress: { stage: 'removing' | 'returning'; done: number; total: number } | undefined;
  hasFailed: boolean;
  remove: (ids: readonly string[]) => Promise<void>;
  putBack: () => Promise<void>;
}

export function useRemoval(library: Library): Removal {
  const [count, setCount] = useState(0);
  const [progress, setProgress] = useState<Removal['progress']>();
  const [hasFailed, setFailed] = useState(false);
  const run = async (
    stage: 'removing' | 'returning',
    work: (options: { onProgress: (done: number, total: number) => void }) => Promise<number>,
  ) => {
    setFailed(false);
    try {
      setCount(await work({ onProgress: (done, total) => setProgress({ stage, done, total }) }));
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
    remove: (ids) => run('removing', async (options) => (await library.remove(ids, options)).length),
    putBack: () =>
      run('returning', async (options) => {
        await library.putBack(options);
        return 0;
      }),
  };
}

/** Files on their way into the library. In: files, as often as they are given. Out: how far it is and how it ended. */
import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { importFiles, type Outcome, type Progress } from './import-files.ts';

export interface Import {
  progress: Progress | undefined;
  /** Of the import that ended last. */
  outcome: Outcome | undefined;
  take: (files: readonly File[]) => Promise<void>;
  cancel: () => void;
}

export function useImport(library: Library): Import {
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<Outcome>();
  const running = useRef<AbortController | undefined>(undefined);
  return {
    progress,
    outcome,
    async take(files) {
      if (files.length === 0 || running.current) return;
      const stop = new AbortController();
      running.current = stop;
      setOutcome(undefined);
      try {
        setOutcome(await importFiles(library, files, { onProgress: setProgress, signal: stop.signal }));
      } finally {
        running.current = undefined;
        setProgress(undefined);
      }
    },
    cancel: () => running.current?.abort(),
  };
}

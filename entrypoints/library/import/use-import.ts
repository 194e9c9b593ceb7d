/** Imports into the library. In: files, any number of times. Out: the progress, and how the last import ended. */
import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { importFiles, type Outcome, type Progress } from './import-files.ts';

export interface Import {
  progress: Progress | undefined;
  /** Of the last import that ended. */
  outcome: Outcome | undefined;
  /** Does nothing while an import is running. */
  start: (files: readonly File[]) => Promise<void>;
  cancel: () => void;
}

export function useImport(library: Library): Import {
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<Outcome>();
  const running = useRef<AbortController | undefined>(undefined);
  return {
    progress,
    outcome,
    async start(files) {
      if (files.length === 0 || running.current) return;
      const controller = new AbortController();
      running.current = controller;
      setOutcome(undefined);
      try {
        setOutcome(await importFiles(library, files, { onProgress: setProgress, signal: controller.signal }));
      } finally {
        running.current = undefined;
        setProgress(undefined);
      }
    },
    cancel: () => running.current?.abort(),
  };
}

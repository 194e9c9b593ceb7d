/** Papers on their way out, as a file. In: which papers, or all. Out: how far it is. */
import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { fileName, saveFile } from './save-file.ts';

export interface Export {
  progress: { done: number; total: number } | undefined;
  hasFailed: boolean;
  /** Without ids a back-up of the whole library; `what` goes into the name of the file. */
  save: (what: string, ids?: readonly string[]) => Promise<void>;
  cancel: () => void;
}

export function useExport(library: Library): Export {
  const [progress, setProgress] = useState<Export['progress']>();
  const [hasFailed, setFailed] = useState(false);
  const running = useRef<AbortController | undefined>(undefined);
  return {
    progress,
    hasFailed,
    async save(what, ids) {
      if (running.current) return;
      const stop = new AbortController();
      running.current = stop;
      setFailed(false);
      const options = {
        ...(ids ? { ids } : {}),
        onProgress: (done: number, total: number) => setProgress({ done, total }),
        signal: stop.signal,
      };
      try {
        await saveFile(library.export(options), fileName(what));
      } catch {
        setFailed(!stop.signal.aborted);
      } finally {
        running.current = undefined;
        setProgress(undefined);
      }
    },
    cancel: () => running.current?.abort(),
  };
}

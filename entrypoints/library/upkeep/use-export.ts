/** Papers out as a file. In: which papers, or all. Out: the progress. */
import { useRef, useState } from 'preact/hooks';
import type { Exported, Library } from '../../../src/library/index.ts';
import { fileName, saveFile } from './save-file.ts';

export interface Export {
  progress: { done: number; total: number } | undefined;
  hasFailed: boolean;
  /** What is in the last file that was saved on this page. */
  exported: Exported | undefined;
  /** Without ids, a back-up of the whole library; `contents` goes into the name of the file. */
  save: (contents: string, ids?: readonly string[]) => Promise<void>;
  cancel: () => void;
}

export function useExport(library: Library): Export {
  const [progress, setProgress] = useState<Export['progress']>();
  const [hasFailed, setFailed] = useState(false);
  const [exported, setExported] = useState<Exported>();
  const running = useRef<AbortController | undefined>(undefined);
  return {
    progress,
    hasFailed,
    exported,
    async save(contents, ids) {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      setFailed(false);
      setExported(undefined);
      const options = {
        ...(ids ? { ids } : {}),
        onProgress: (done: number, total: number) => setProgress({ done, total }),
        onEnd: setExported,
        signal: controller.signal,
      };
      try {
        await saveFile(library.export(options), fileName(contents));
      } catch {
        setFailed(!controller.signal.aborted);
      } finally {
        running.current = undefined;
        setProgress(undefined);
      }
    },
    cancel: () => running.current?.abort(),
  };
}

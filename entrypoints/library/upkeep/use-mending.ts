/** The index made anew. In: a library. Out: the progress, and how it ended. */
import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';

export interface Mending {
  progress: { done: number; total: number } | undefined;
  /** How the last one on this page ended; a stop by the reader is no end. */
  ended: 'mended' | 'failed' | undefined;
  /** Does nothing while it is under way. */
  start: () => Promise<void>;
  /** What is done stays done. */
  stop: () => void;
}

export function useMending(library: Library): Mending {
  const [progress, setProgress] = useState<Mending['progress']>();
  const [ended, setEnded] = useState<Mending['ended']>();
  const running = useRef<AbortController | undefined>(undefined);
  return {
    progress,
    ended,
    async start() {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      setEnded(undefined);
      setProgress({ done: 0, total: 0 });
      try {
        await library.mend({
          onProgress: (done, total) => setProgress({ done, total }),
          signal: controller.signal,
        });
        setEnded('mended');
      } catch {
        if (!controller.signal.aborted) setEnded('failed');
      } finally {
        running.current = undefined;
        setProgress(undefined);
      }
    },
    stop: () => running.current?.abort(),
  };
}

/** Imports into the library. In: files, any number of times. Out: the progress, and how the last import ended. */
import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { importFiles, type Outcome, type Progress } from './import-files.ts';

/** What the reader must say before an import goes on. */
export interface Question {
  /** The file, and how many papers are in it. */
  name: string;
  papers: number;
  answer: (mayEnter: boolean) => void;
}

export interface Import {
  progress: Progress | undefined;
  question: Question | undefined;
  /** Of the last import that ended. */
  outcome: Outcome | undefined;
  /** Does nothing while an import is running. */
  start: (files: readonly File[]) => Promise<void>;
  /** Enters what the last import withheld, out of the same files. */
  replaceWithheld: () => Promise<void>;
  cancel: () => void;
}

export function useImport(library: Library): Import {
  const [progress, setProgress] = useState<Progress>();
  const [question, setQuestion] = useState<Question>();
  const [outcome, setOutcome] = useState<Outcome>();
  const running = useRef<AbortController | undefined>(undefined);
  const last = useRef<readonly File[]>([]);
  const mayEnterMany = async (name: string, papers: number): Promise<boolean> => {
    const { promise, resolve: answer } = Promise.withResolvers<boolean>();
    setQuestion({ name, papers, answer });
    return promise.finally(() => setQuestion(undefined));
  };
  const run = async (files: readonly File[], replace?: ReadonlySet<string>) => {
    if (files.length === 0 || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    last.current = files;
    setOutcome(undefined);
    try {
      const { signal } = controller;
      const options = { onProgress: setProgress, signal, mayEnterMany };
      setOutcome(await importFiles(library, files, replace ? { ...options, replace } : options));
    } finally {
      running.current = undefined;
      setProgress(undefined);
    }
  };
  return {
    progress,
    question,
    outcome,
    start: (files) => run(files),
    replaceWithheld: () => run(last.current, new Set(outcome?.withheld)),
    cancel: () => running.current?.abort(),
  };
}

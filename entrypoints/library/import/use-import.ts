/** Imports into the library. In: files, any number of times. Out: the progress, and how the last import ended. */
import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { type ImportOptions, importFiles, type Outcome, type Progress } from './import-files.ts';

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
  start: (files: readonly File[], options?: StartOptions) => Promise<void>;
  /** Enters what the last import withheld, out of the same files. */
  replaceWithheld: () => Promise<void>;
  cancel: () => void;
}

export type StartOptions = Pick<ImportOptions, 'onlyWhole'>;

type Asked = { files: readonly File[] } & Pick<ImportOptions, 'onlyWhole' | 'replace'>;

export function useImport(library: Library): Import {
  const [progress, setProgress] = useState<Progress>();
  const [question, setQuestion] = useState<Question>();
  const [outcome, setOutcome] = useState<Outcome>();
  const running = useRef<AbortController | undefined>(undefined);
  const last = useRef<Asked>({ files: [] });
  const mayEnterMany = async (name: string, papers: number): Promise<boolean> => {
    const { promise, resolve: answer } = Promise.withResolvers<boolean>();
    setQuestion({ name, papers, answer });
    return promise.finally(() => setQuestion(undefined));
  };
  const run = async (asked: Asked) => {
    const { files, ...options } = asked;
    if (files.length === 0 || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    last.current = asked;
    setOutcome(undefined);
    try {
      const { signal } = controller;
      setOutcome(
        await importFiles(library, files, { ...options, onProgress: setProgress, signal, mayEnterMany }),
      );
    } finally {
      running.current = undefined;
      setProgress(undefined);
    }
  };
  return {
    progress,
    question,
    outcome,
    start: (files, options) => run({ files, ...options }),
    replaceWithheld: () => run({ ...last.current, replace: new Set(outcome?.withheld) }),
    cancel: () => running.current?.abort(),
  };
}

/**
 * In: files as dropped or picked: papers, packs and back-ups, in any number. Out: their papers in the library, and the
 * reason for each file that could not be used. What went in before a cancel stays in.
 */
import type { Kamerdocument } from '../../../src/documents/types.ts';
import { type AddResult, fromFile, type Library, looksLikeTransfer } from '../../../src/library/index.ts';
import { Reader } from './reader.ts';

export interface Progress {
  /** Reading files one by one, checking a pack or back-up, or entering the papers in it. */
  stage: 'reading' | 'checking' | 'entering';
  /** The file being read. */
  name: string;
  /** Files, or the papers of a pack or back-up. */
  done: number;
  total: number;
  /** Milliseconds left, at the pace so far. */
  left?: number;
}

export interface Outcome {
  added: number;
  replaced: number;
  unchanged: number;
  /** Papers of the product that a back-up says were taken out. */
  removed: number;
  /** Papers that would have replaced a text of higher standing, by number. */
  withheld: string[];
  /** `file` where it holds papers, some of which may be used all the same. */
  failed: { name: string; error: unknown; file?: File }[];
  cancelled: boolean;
}

export interface ImportOptions {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
  /** Papers to enter in the place of whatever is held. */
  replace?: ReadonlySet<string>;
  /** Takes what is whole of packs and back-ups that were refused. */
  onlyWhole?: boolean;
  /** Asks the reader whether a file of this many papers may go in. */
  mayEnterMany: (name: string, papers: number) => Promise<boolean>;
}

/** Papers entered together: few enough to lose little when stopped, enough to be quick. */
const BATCH = 20;
/** Milliseconds before the pace says anything. */
const PACE_KNOWN_MS = 2000;

export async function importFiles(
  library: Library,
  files: readonly File[],
  options: ImportOptions,
): Promise<Outcome> {
  const outcome: Outcome = {
    ...{ added: 0, replaced: 0, unchanged: 0, removed: 0 },
    ...{ withheld: [], failed: [], cancelled: false },
  };
  const papers: File[] = [];
  for (const file of files) {
    if (await looksLikeTransfer(file)) await restore(library, file, options, outcome);
    else papers.push(file);
  }
  await enter(library, papers, options, outcome);
  return { ...outcome, cancelled: options.signal.aborted };
}

async function restore(
  library: Library,
  file: File,
  { onProgress, signal, mayEnterMany, replace, onlyWhole = false }: ImportOptions,
  outcome: Outcome,
): Promise<void> {
  const { name } = file;
  try {
    const { removed } = await library.restore(file, {
      onProgress: ({ step: stage, ...counts }) => onProgress({ stage, ...counts, name }),
      // What is in stays in, however it ends.
      onBatch: (entered) => tell(outcome, entered),
      signal,
      mayEnterMany: (papers) => mayEnterMany(name, papers),
      onlyWhole,
      ...(replace ? { replace } : {}),
    });
    outcome.removed += removed.length;
  } catch (error) {
    if (!signal.aborted) outcome.failed.push({ name, error, file });
  }
}

function tell(outcome: Outcome, { added, replaced, unchanged, withheld }: AddResult): void {
  outcome.added += added.length;
  outcome.replaced += replaced.length;
  outcome.unchanged += unchanged.length;
  outcome.withheld.push(...withheld);
}

interface ReadFile {
  name: string;
  document: Kamerdocument;
}

async function enter(
  library: Library,
  files: readonly File[],
  { onProgress, signal, replace }: ImportOptions,
  outcome: Outcome,
): Promise<void> {
  const total = files.length;
  const start = performance.now();
  const reader = new Reader();
  let read: ReadFile[] = [];
  for (const [done, file] of files.entries()) {
    if (signal.aborted) break;
    const { name } = file;
    const elapsed = performance.now() - start;
    const left = elapsed > PACE_KNOWN_MS ? { left: (elapsed / done) * (total - done) } : {};
    onProgress({ stage: 'reading', done, total, name, ...left });
    try {
      read.push({ name, document: await reader.read(file, signal) });
    } catch (error) {
      if (signal.aborted) break;
      outcome.failed.push({ name, error });
    }
    if (read.length < BATCH) continue;
    await keep(library, read, outcome, replace);
    read = [];
  }
  reader.end();
  await keep(library, read, outcome, replace);
}

/** Adds papers together or, if that fails, one by one, so that one bad paper keeps no other out. */
async function keep(
  library: Library,
  read: readonly ReadFile[],
  outcome: Outcome,
  replace: ImportOptions['replace'],
): Promise<void> {
  if (read.length === 0) return;
  const names = new Map(read.map(({ name, document }) => [document, name]));
  try {
    const result = await library.add([...names.keys()], {
      herkomst: (paper) => fromFile(names.get(paper) ?? ''),
      ...(replace ? { replace } : {}),
    });
    tell(outcome, result);
  } catch (error) {
    const [first, ...others] = read;
    if (first && others.length === 0) outcome.failed.push({ name: first.name, error });
    else for (const file of read) await keep(library, [file], outcome, replace);
  }
}

/**
 * In: files as dropped or picked. Out: the papers in them in the library, one by one, and for each file that could
 * not be read the reason in a sentence. What went in before a cancel stays in.
 */
import { readDocument } from '../../src/documents/index.ts';
import type { Library } from '../../src/library/index.ts';

export interface Progress {
  done: number;
  total: number;
  /** The file being read. */
  name: string;
}

export interface Outcome {
  added: number;
  unchanged: number;
  failed: { name: string; error: unknown }[];
  cancelled: boolean;
}

interface Options {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}

/** One byte more than the reader takes: a larger file is refused by its size, without all of it in memory. */
const ENOUGH_BYTES = 100_000_001;

export async function importFiles(
  library: Library,
  files: readonly File[],
  { onProgress, signal }: Options,
): Promise<Outcome> {
  const outcome: Outcome = { added: 0, unchanged: 0, failed: [], cancelled: false };
  for (const [done, file] of files.entries()) {
    if (signal.aborted) return { ...outcome, cancelled: true };
    onProgress({ done, total: files.length, name: file.name });
    try {
      const { added, unchanged } = await library.add([await readFile(file)]);
      outcome.added += added.length;
      outcome.unchanged += unchanged.length;
    } catch (error) {
      outcome.failed.push({ name: file.name, error });
    }
  }
  return outcome;
}

async function readFile(file: File) {
  const bytes = new Uint8Array(await file.slice(0, ENOUGH_BYTES).arrayBuffer());
  return readDocument({ name: file.name, type: file.type, bytes });
}

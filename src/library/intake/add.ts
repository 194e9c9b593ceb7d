/**
 * Papers that the reader keeps or imports. In: Kamerdocumenten, and where they came from. Out: rows, and what became of
 * each paper: new, in the place of another text, held already, or withheld for the reader to decide.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { Herkomst } from '../../view-models/herkomst.ts';
import type { ChangeOptions, WorkOptions } from '../store/changes.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { UNKNOWN } from '../store/herkomst.ts';
import { checkDocument } from '../store/schema.ts';
import { enterPapers } from './enter.ts';
import type { ReplaceOptions } from './enter-batch.ts';
import type { Incoming } from './incoming.ts';
import { type AddResult, changedBy, sizeOf } from './outcome.ts';

export interface AddOptions extends WorkOptions, ReplaceOptions {
  /** Where the papers came from, all or each; without it, nothing more is known than that the reader brought them. */
  herkomst?: Herkomst | ((paper: Kamerdocument) => Herkomst);
}

/** Throws a ZodError, before anything is written, where one of them is no paper. */
export async function addPapers(
  db: LibraryDatabase,
  documents: readonly Kamerdocument[],
  { onProgress, onChange, herkomst = UNKNOWN, ...options }: AddOptions & ChangeOptions = {},
): Promise<AddResult> {
  const papers = documents.map((document): Incoming => {
    const origin = typeof herkomst === 'function' ? herkomst(document) : herkomst;
    return { paper: checkDocument(document), herkomst: origin };
  });
  let done = 0;
  return enterPapers(db, papers, {
    ...options,
    onBatch(entered) {
      onChange?.(changedBy(entered));
      done += sizeOf(entered);
      onProgress?.(done, papers.length);
    },
  });
}

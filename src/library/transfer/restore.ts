/**
 * A file of papers into the library. In: a pack or a back-up. Out: its papers, entered batch by batch; a file with
 * anything wrong in it is refused before the first is. Started again after a stop, it passes quickly over what is in.
 */

import type { Kamerdocument } from '../../documents/types.ts';
import { type AddResult, enterPapers } from '../intake/add.ts';
import { deletePapers, writeTransaction } from '../intake/write.ts';
import type { ChangeOptions } from '../store/changes.ts';
import { type LibraryDatabase, packMeta, rememberRemoved } from '../store/database.ts';
import { heldHeads } from '../store/heads.ts';
import { withLock } from '../store/lock.ts';
import { checkDocument } from '../store/schema.ts';
import type { Header } from './format.ts';
import { readTransfer } from './read.ts';
import { UnusableFile } from './unusable.ts';

/** A file is checked whole before anything is entered, so it is read twice. */
export interface RestoreProgress {
  step: 'checking' | 'entering';
  /** Papers. */
  done: number;
  total: number;
  /** Estimated milliseconds left, at the pace so far. */
  left?: number;
}

export interface RestoreOptions {
  onProgress?: (progress: RestoreProgress) => void;
  /** Stops between batches; what is in stays in. */
  signal?: AbortSignal;
}

/** What kind of file it was, and what became of its papers. */
export interface RestoreResult extends AddResult {
  kind: 'pack' | 'back-up';
}

/** Papers between two reports of progress. */
const SOME = 500;

export async function restorePapers(
  db: LibraryDatabase,
  file: Blob,
  { onProgress, signal, onChange }: RestoreOptions & ChangeOptions = {},
): Promise<RestoreResult> {
  const total = await check(file, onProgress, signal);
  const { header, papers } = await readTransfer(file, 'whole');
  const shipped = header.kind === 'back-up' ? new Set(header.shipped) : undefined;
  const by = `stukwijzer-restore:${crypto.randomUUID()}`;
  const name = 'name' in file && typeof file.name === 'string' ? file.name : '';
  const start = performance.now();
  let done = 0;
  const reached = async (): Promise<void> => {
    await writeTransaction(db, () => db.meta.put({ key: 'unfinished', by, name, done, total }), [db.meta]);
    const left = done > 0 ? { left: ((performance.now() - start) / done) * (total - done) } : {};
    onProgress?.({ step: 'entering', done, total, ...left });
  };
  const enter = async (): Promise<RestoreResult> => {
    await reached();
    const result = await enterPapers(db, checkedIn(papers), {
      signal,
      shipped,
      async onBatch({ added, unchanged }) {
        onChange?.(added);
        done += added.length + unchanged.length;
        await reached();
      },
    });
    if (header.kind === 'back-up') onChange?.(await settle(db, header));
    await db.meta.delete('unfinished');
    return { kind: header.kind, ...result };
  };
  const keepNotice = async (error: unknown): Promise<never> => {
    // A reader who stopped it knows; any other stop is reported when the library is next looked at.
    if (signal?.aborted) await db.meta.delete('unfinished');
    throw error;
  };
  try {
    return await withLock(by, () => enter().catch(keepNotice));
  } finally {
    await papers.return();
  }
}

/** Checks the whole file without entering anything; returns the number of papers. */
async function check(
  file: Blob,
  onProgress: RestoreOptions['onProgress'],
  signal: AbortSignal | undefined,
): Promise<number> {
  const { header, papers } = await readTransfer(file);
  let done = 0;
  let last = '';
  for await (const paper of papers) {
    if (done % SOME === 0) {
      signal?.throwIfAborted();
      onProgress?.({ step: 'checking', done, total: header.papers });
    }
    const { id } = checked(paper);
    // A duplicate would be entered twice.
    if (id <= last) throw new UnusableFile('beschadigd');
    last = id;
    done++;
  }
  return done;
}

/** Each with its fields in our own order, since papers are recognised by their hash. */
async function* checkedIn(papers: AsyncIterable<unknown>): AsyncGenerator<Kamerdocument, void, undefined> {
  for await (const paper of papers) yield checked(paper);
}

function checked(paper: unknown): Kamerdocument {
  try {
    return checkDocument(paper);
  } catch (cause) {
    throw new UnusableFile('ongeldig-stuk', { cause });
  }
}

/** Applies what a back-up says besides its papers: what came with the product, and what the reader took out of that. */
function settle(db: LibraryDatabase, header: Extract<Header, { kind: 'back-up' }>): Promise<string[]> {
  return writeTransaction(db, async () => {
    const pack = await packMeta(db);
    if (header.shipped.length > 0 || pack)
      await db.meta.put({
        key: 'pack',
        version: pack?.version ?? '',
        ids: [...new Set([...(pack?.ids ?? []), ...header.shipped])],
      });
    await rememberRemoved(db, header.removed);
    const heads = await heldHeads(db, header.removed);
    const gone = heads.flatMap(({ id, herkomst }) => (herkomst === 'pack' ? [id] : []));
    await deletePapers(db, gone);
    return gone;
  });
}

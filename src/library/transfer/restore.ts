/**
 * A file of papers into the library. In: a pack or a back-up. Out: its papers, entered batch by batch; a file with
 * anything wrong in it is refused before the first is. Started again after a stop, it passes quickly over what is in.
 * What a back-up says of its papers is believed as far as anybody may say it: it need not be the reader's own.
 */

import type { Kamerdocument } from '../../documents/types.ts';
import type { Herkomst } from '../../view-models/herkomst.ts';
import { discard } from '../intake/discard.ts';
import { enterPapers } from '../intake/enter.ts';
import type { ReplaceOptions } from '../intake/enter-batch.ts';
import type { Incoming } from '../intake/incoming.ts';
import { type AddResult, changedBy, nothingAdded, sizeOf } from '../intake/outcome.ts';
import { deletePapers, writeTransaction } from '../intake/write.ts';
import type { ChangeOptions } from '../store/changes.ts';
import { type LibraryDatabase, packMeta, rememberRemoved } from '../store/database.ts';
import { heldHeads } from '../store/heads.ts';
import { fileName, saidByBackup, today } from '../store/herkomst.ts';
import { withLock } from '../store/lock.ts';
import { checkDocument } from '../store/schema.ts';
import { isShippedNumber, isShippedText } from '../store/shipped.ts';
import type { Header } from './format.ts';
import { readLine } from './lines.ts';
import { readTransfer } from './read.ts';
import { countWhole, wholePapersIn } from './salvage.ts';
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

export interface RestoreOptions extends ReplaceOptions {
  onProgress?: (progress: RestoreProgress) => void;
  /** Called with what became of the papers of each batch, once it is in. */
  onBatch?: (entered: AddResult) => void;
  /** Stops between batches; what is in stays in. */
  signal?: AbortSignal;
  /** Asked once the file is found whole and has more papers than anybody enters unawares; on false nothing is entered. */
  mayEnterMany?: (papers: number) => Promise<boolean>;
  /** Takes the papers that are whole of a file that was refused, and passes over the rest. */
  onlyWhole?: boolean;
}

/** What kind of file it was, and what became of its papers. */
export interface RestoreResult extends AddResult {
  kind: 'pack' | 'back-up';
  /** Papers of the product that were taken out, as the back-up says they were; they are in the trash. */
  removed: string[];
}

/** Papers between two reports of progress. */
const SOME = 500;
/** A large office has fewer. */
const MANY = 20_000;

export async function restorePapers(
  db: LibraryDatabase,
  file: Blob,
  {
    onProgress,
    onBatch,
    signal,
    onChange,
    replace,
    mayEnterMany,
    onlyWhole = false,
  }: RestoreOptions & ChangeOptions = {},
): Promise<RestoreResult> {
  const total = onlyWhole ? await countWhole(file, signal) : await check(file, onProgress, signal);
  const { header, papers } = onlyWhole
    ? await wholePapersIn(file, signal)
    : await readTransfer(file, { signal, known: 'whole' });
  const { kind } = header;
  if (total > MANY && mayEnterMany && !(await mayEnterMany(total))) {
    await papers.return();
    return { kind, ...nothingAdded(), removed: [] };
  }
  const by = `stukwijzer-restore:${crypto.randomUUID()}`;
  const name = 'name' in file && typeof file.name === 'string' ? fileName(file.name) : '';
  const source: Herkomst = { soort: kind === 'pack' ? 'pakket' : 'back-up', naam: name, dag: today() };
  const start = performance.now();
  let done = 0;
  const reached = async (): Promise<void> => {
    await writeTransaction(db, () => db.meta.put({ key: 'unfinished', by, name, done, total }), [db.meta]);
    const left = done > 0 ? { left: ((performance.now() - start) / done) * (total - done) } : {};
    onProgress?.({ step: 'entering', done, total, ...left });
  };
  const enter = async (): Promise<RestoreResult> => {
    await reached();
    const result = await enterPapers(db, incoming(papers, header, source), {
      signal,
      by: source,
      isBackedUp: kind === 'back-up',
      ...(replace ? { replace } : {}),
      async onBatch(entered) {
        onChange?.(changedBy(entered));
        onBatch?.(entered);
        done += sizeOf(entered);
        await reached();
      },
    });
    const removed = header.kind === 'back-up' ? await settle(db, header) : [];
    onChange?.(removed);
    await db.meta.delete('unfinished');
    return { kind, ...result, removed };
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

/** As `checkAll`; the error also says how many papers of the file can be used all the same. */
async function check(
  file: Blob,
  onProgress: RestoreOptions['onProgress'],
  signal: AbortSignal | undefined,
): Promise<number> {
  try {
    return await checkAll(file, onProgress, signal);
  } catch (cause) {
    if (!(cause instanceof UnusableFile) || !HAS_OURS.has(cause.reason)) throw cause;
    throw new UnusableFile(cause.reason, { cause, whole: await countWhole(file, signal) });
  }
}

/** Why a file is refused that may have papers in it all the same: it is one of ours, and this version can read it. */
const HAS_OURS: ReadonlySet<UnusableFile['reason']> = new Set(['beschadigd', 'ongeldig-stuk']);

/** Checks the whole file without entering anything; returns the number of papers. */
async function checkAll(
  file: Blob,
  onProgress: RestoreOptions['onProgress'],
  signal: AbortSignal | undefined,
): Promise<number> {
  const { header, papers } = await readTransfer(file, { signal });
  let done = 0;
  let last = '';
  for await (const line of papers) {
    if (done % SOME === 0) {
      signal?.throwIfAborted();
      onProgress?.({ step: 'checking', done, total: header.papers });
    }
    const { paper, named } = readLine(line, header);
    checked(paper);
    // A duplicate would be entered twice.
    if (named <= last) throw new UnusableFile('beschadigd');
    last = named;
    done++;
  }
  return done;
}

/** Each with its fields in our own order, since papers are recognised by their hash, and with its origin. */
async function* incoming(
  lines: AsyncIterable<unknown>,
  header: Header,
  source: Herkomst,
): AsyncGenerator<Incoming, void, undefined> {
  const shipped = new Set(header.kind === 'back-up' ? header.shipped : []);
  for await (const line of lines) {
    const { paper: unchecked, herkomst, gekozen } = readLine(line, header);
    const paper = checked(unchecked);
    const said: Herkomst = herkomst ?? (shipped.has(paper.id) ? { soort: 'meegeleverd' } : source);
    yield { paper, herkomst: await believed(said, paper, source), gekozen };
  }
}

/** That a paper is the product's own is believed where it is that very text. */
async function believed(said: Herkomst, paper: Kamerdocument, source: Herkomst): Promise<Herkomst> {
  if (said.soort === 'meegeleverd' && (await isShippedText(paper))) return said;
  return saidByBackup(said, source);
}

function checked(paper: unknown): Kamerdocument {
  try {
    return checkDocument(paper);
  } catch (cause) {
    throw new UnusableFile('ongeldig-stuk', { cause });
  }
}

/**
 * Applies what a back-up says besides its papers: what came with the product, and what the reader took out of that.
 * What the product never shipped, and what the reader brought or chose, is none of its business.
 */
function settle(db: LibraryDatabase, header: Extract<Header, { kind: 'back-up' }>): Promise<string[]> {
  const shipped = header.shipped.filter(isShippedNumber);
  const removed = header.removed.filter(isShippedNumber);
  return writeTransaction(db, async () => {
    const pack = await packMeta(db);
    if (shipped.length > 0 || pack)
      await db.meta.put({
        key: 'pack',
        version: pack?.version ?? '',
        ids: [...new Set([...(pack?.ids ?? []), ...shipped])],
      });
    await rememberRemoved(db, removed);
    const heads = await heldHeads(db, removed);
    const gone = heads.filter(({ herkomst, gekozen }) => herkomst.soort === 'meegeleverd' && !gekozen);
    await discard(db, gone);
    await deletePapers(
      db,
      gone.map(({ id }) => id),
    );
    return gone.map(({ id }) => id);
  });
}

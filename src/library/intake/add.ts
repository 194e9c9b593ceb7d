/**
 * Papers that the reader keeps or imports. In: Kamerdocumenten, each with where it came from. Out: rows, batch by batch,
 * and what became of each paper: new, in the place of another text, held already, or withheld for the reader to decide.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { Herkomst } from '../../view-models/herkomst.ts';
import { mergeSegments } from '../search/merge.ts';
import { countSinceBackup } from '../store/backup-count.ts';
import { bodyOf } from '../store/bodies.ts';
import type { ChangeOptions } from '../store/changes.ts';
import { forgetRemoved, type HeadRow, type LibraryDatabase } from '../store/database.ts';
import { intactById } from '../store/heads.ts';
import { standingOf, UNKNOWN } from '../store/herkomst.ts';
import { checkDocument } from '../store/schema.ts';
import { yieldToOthers } from '../store/yield.ts';
import { type Derived, derive } from './derive.ts';
import { discard, unlisted } from './discard.ts';
import { type Fate, fateOf } from './fate.ts';
import { writePapers, writeTransaction } from './write.ts';

/** What all long work on papers takes. */
export interface WorkOptions {
  /** Called after each batch, with the number of papers done so far. */
  onProgress?: (done: number, total: number) => void;
  /** Stops between batches; what is in stays in. */
  signal?: AbortSignal;
}

/** Which papers the reader wants in the place of what is held, whatever their standing. */
export interface ReplaceOptions {
  replace?: ReadonlySet<string>;
}

export interface AddOptions extends WorkOptions, ReplaceOptions {
  /** Where the papers came from, all or each; without it, nothing more is known than that the reader brought them. */
  herkomst?: Herkomst | ((paper: Kamerdocument) => Herkomst);
}

/** The ids of the papers that came in, by what became of them. */
export interface AddResult {
  /** Not held before. */
  added: string[];
  /** In the place of another text, which is in the trash. */
  replaced: string[];
  /** Held already, word for word. */
  unchanged: string[];
  /** Not entered: they would have replaced a text of higher standing. */
  withheld: string[];
}

/** A checked paper, and where it came from. */
export interface Incoming {
  paper: Kamerdocument;
  herkomst: Herkomst;
  /** The reader chose it before. */
  gekozen?: true | undefined;
}

/** Papers per transaction: large enough to write fast, small enough to hold in memory and to cancel between. */
const BATCH = 250;
/** Segments of one size that a search may have to read during an import. */
const SEGMENTS = 8;

/** Papers derived before yielding to whatever waits: an open transaction, a click on cancel. */
const SLICE = 10;

interface EnterOptions extends ReplaceOptions {
  signal?: AbortSignal | undefined;
  /** What brings them all, if they did not come from it themselves. */
  by?: Herkomst | undefined;
  /** They are in a back-up already: it is not due for them. */
  isBackedUp?: boolean;
  /** Called when a batch is in, before the next is written. */
  onBatch?: (entered: AddResult) => void | Promise<void>;
}

export const nothingAdded = (): AddResult => ({ added: [], replaced: [], unchanged: [], withheld: [] });

export async function addPapers(
  db: LibraryDatabase,
  documents: readonly Kamerdocument[],
  {
    onProgress,
    onChange,
    herkomst = UNKNOWN,
    ...options
  }: AddOptions & ChangeOptions & Omit<EnterOptions, 'onBatch'> = {},
): Promise<AddResult> {
  // One bad paper stops all before anything is written.
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

/** The papers that are otherwise than before. */
export const changedBy = ({ added, replaced }: AddResult): string[] => [...added, ...replaced];

/** How many papers came in, whatever became of them. */
export const sizeOf = (entered: AddResult): number =>
  Object.values(entered).reduce((sum, ids: string[]) => sum + ids.length, 0);

/** Enters papers as fast as they come; of two under one number the last counts, as if it came later. */
export async function enterPapers(
  db: LibraryDatabase,
  papers: Iterable<Incoming> | AsyncIterable<Incoming>,
  { signal, onBatch, ...options }: EnterOptions = {},
): Promise<AddResult> {
  const result = nothingAdded();
  let written: Promise<void> = Promise.resolve();
  let merged: Promise<void> = Promise.resolve();
  const enter = async (batch: readonly Incoming[], derived: readonly Derived[]): Promise<void> => {
    const entered = await write(db, batch, derived, options);
    for (const fate of Object.keys(result) as (keyof AddResult)[]) result[fate].push(...entered[fate]);
    // The papers are in: an index in more pieces is complete too, and a failed merge is tried again.
    merged = Promise.all([merged, mergeSegments(db, SEGMENTS, { signal }).catch(() => {})]).then(() => {});
    await onBatch?.(entered);
  };
  const source = batches(papers);
  const next = async (): Promise<Incoming[]> => (await source.next()).value ?? [];
  try {
    let batch = await next();
    let held = await hashesOf(db, batch);
    while (batch.length > 0) {
      // One batch is derived and the next read while the browser writes the previous one.
      const derived = await derivedFrom(batch, held);
      const after = await next();
      await written;
      signal?.throwIfAborted();
      // Looked up now, since a write locks the table.
      held = await hashesOf(db, after);
      written = enter(batch, derived);
      // Awaited above; until then a failure must not count as unhandled.
      written.catch(() => {});
      batch = after;
    }
    await written;
    await merged;
  } finally {
    // Finish the write under way before reporting the end.
    await written.catch(() => {});
    await source.return();
  }
  return result;
}

/** Within a batch each number comes once. */
async function* batches(
  papers: Iterable<Incoming> | AsyncIterable<Incoming>,
): AsyncGenerator<Incoming[], void, undefined> {
  let batch = new Map<string, Incoming>();
  for await (const incoming of papers) {
    const { id } = incoming.paper;
    if (batch.has(id)) {
      yield [...batch.values()];
      batch = new Map();
    }
    batch.set(id, incoming);
    if (batch.size < BATCH) continue;
    yield [...batch.values()];
    batch = new Map();
  }
  if (batch.size > 0) yield [...batch.values()];
}

/** The hashes of those that are held. */
async function hashesOf(
  db: LibraryDatabase,
  batch: readonly Incoming[],
): Promise<ReadonlyMap<string, string>> {
  const heads = await intactById(
    db,
    batch.map(({ paper }) => paper.id),
  );
  return new Map([...heads].map(([id, { hash }]) => [id, hash]));
}

/** All that is derived from those papers that are new or changed. */
async function derivedFrom(
  batch: readonly Incoming[],
  held: ReadonlyMap<string, string>,
): Promise<Derived[]> {
  const derived: Derived[] = [];
  for (const { paper, herkomst } of batch) {
    const kept = bodyOf(paper);
    if (held.get(paper.id) === kept.hash) continue;
    derived.push(derive(paper, herkomst, { kept }));
    if (derived.length % SLICE === 0) await yieldToOthers();
  }
  return derived;
}

/** Enters a batch, in which each number comes once. */
function write(
  db: LibraryDatabase,
  batch: readonly Incoming[],
  derived: readonly Derived[],
  { by, replace, isBackedUp }: Omit<EnterOptions, 'signal' | 'onBatch'>,
): Promise<AddResult> {
  const ids = batch.map(({ paper }) => paper.id);
  return writeTransaction(db, async () => {
    const held = await intactById(db, ids);
    // Another window may have entered or taken out the same papers since they were looked up.
    const ready = new Map(derived.map((one) => [one.head.id, one]));
    const byItself = new Map<string, Fate>();
    for (const { paper, herkomst } of batch) {
      const before = held.get(paper.id);
      const hash = ready.get(paper.id)?.head.hash ?? before?.hash ?? '';
      byItself.set(paper.id, fateOf(before, hash, herkomst, by));
    }
    const isOverruled = ({ id }: Kamerdocument): boolean =>
      byItself.get(id) === 'withheld' && (replace?.has(id) ?? false);
    const fates = Map.groupBy(batch, ({ paper }) =>
      isOverruled(paper) ? 'replaces' : byItself.get(paper.id),
    );
    const of = (fate: Fate): Incoming[] => fates.get(fate) ?? [];
    const fresh = [...of('new'), ...of('replaces')].map(({ paper, herkomst, gekozen }) => {
      const one = ready.get(paper.id) ?? derive(paper, herkomst);
      if (gekozen || isOverruled(paper)) one.head.gekozen = true;
      return one;
    });
    const idsOf = (fate: Fate): string[] => of(fate).map(({ paper }) => paper.id);
    const replaced = idsOf('replaces');
    const replacedBy = new Map(fresh.map(({ head }) => [head.id, head.hash]));
    await discard(
      db,
      [...replaced.flatMap((id) => held.get(id) ?? []), ...(await unlisted(db, replacedBy))],
      { replacedBy },
    );
    await writePapers(db, fresh);
    if (!isBackedUp) await countSinceBackup(db, fresh.length);
    await db.heads.bulkPut(
      of('same').flatMap(({ paper, herkomst }) => {
        const head = held.get(paper.id);
        return head ? broughtAgain(head, herkomst, by) : [];
      }),
    );
    const withheld = idsOf('withheld');
    // What the reader brings again no longer counts as taken out.
    await forgetRemoved(db, ids);
    return { added: idsOf('new'), replaced, unchanged: idsOf('same'), withheld };
  });
}

/** A paper that comes in word for word as it is held: the better origin of both counts, and it is the reader's too. */
function broughtAgain(head: HeadRow, herkomst: Herkomst, by: Herkomst | undefined): HeadRow {
  if (herkomst.soort === 'meegeleverd') return head;
  if (head.herkomst.soort === 'meegeleverd') return { ...head, gekozen: true };
  return !by && standingOf(herkomst) > standingOf(head.herkomst) ? { ...head, herkomst } : head;
}

/**
 * One batch of papers into the library, in one transaction. In: prepared papers, each number once. Out: rows, the texts
 * that they replace in the trash, and what became of each paper.
 */
import type { Herkomst } from '../../view-models/herkomst.ts';
import { countSinceBackup } from '../store/backup-count.ts';
import { forgetRemoved, type HeadRow, type LibraryDatabase } from '../store/database.ts';
import { intactById } from '../store/heads.ts';
import { type Derived, derive } from './derive.ts';
import { discard, unlisted } from './discard.ts';
import { broughtAgain, type Fate, fateOf } from './fate.ts';
import type { Prepared } from './incoming.ts';
import type { AddResult } from './outcome.ts';
import { writePapers, writeTransaction } from './write.ts';

/** Which papers the reader wants in the place of what is held, whatever their standing. */
export interface ReplaceOptions {
  replace?: ReadonlySet<string>;
}

export interface BatchOptions extends ReplaceOptions {
  /** What brings them all, if they did not come from it themselves. */
  by?: Herkomst | undefined;
  /** They are in a back-up already: it is not due for them. */
  isBackedUp?: boolean;
}

/** A paper beside what is held under its number. */
interface Weighed extends Prepared {
  id: string;
  before: HeadRow | undefined;
  fate: Fate;
  /** The reader wants this text here. */
  isChosen: boolean;
}

/** `earlier`: what this run replaced before; of these the trash keeps the text that was there first. */
export function enterBatch(
  db: LibraryDatabase,
  batch: readonly Prepared[],
  earlier: ReadonlySet<string>,
  options: BatchOptions,
): Promise<AddResult> {
  const ids = batch.map(({ paper }) => paper.id);
  return writeTransaction(db, async () => {
    // Another window may have entered or taken out the same papers since they were looked up.
    const held = await intactById(db, ids);
    const fates = Map.groupBy(
      batch.map((one) => weigh(one, held.get(one.paper.id), options)),
      ({ fate }) => fate,
    );
    const of = (fate: Fate): Weighed[] => fates.get(fate) ?? [];
    const idsOf = (fate: Fate): string[] => of(fate).map(({ id }) => id);
    const fresh = [...of('new'), ...of('replaces')];
    const replaced = of('replaces').flatMap(({ before }) => before ?? []);
    const replacedBy = new Map(fresh.map(({ id, hash }) => [id, hash]));
    await discard(db, [...replaced, ...(await unlisted(db, replacedBy))], { replacedBy, earlier });
    await writePapers(db, fresh.map(toWrite));
    if (!options.isBackedUp) await countSinceBackup(db, fresh.length);
    await db.heads.bulkPut(
      of('same').flatMap(({ before, herkomst, isChosen }) =>
        before ? broughtAgain(before, herkomst, { by: options.by, isChosen }) : [],
      ),
    );
    // What the reader brings again no longer counts as taken out.
    await forgetRemoved(db, ids);
    return {
      added: idsOf('new'),
      replaced: idsOf('replaces'),
      unchanged: idsOf('same'),
      withheld: idsOf('withheld'),
    };
  });
}

function weigh(one: Prepared, before: HeadRow | undefined, { by, replace }: BatchOptions): Weighed {
  const { id } = one.paper;
  const byItself = fateOf(before, one.hash, one.herkomst, by);
  const isOverruled = byItself === 'withheld' && (replace?.has(id) ?? false);
  // A file that anybody can make chooses nothing in the place of what is held.
  const isOther = before !== undefined && before.hash !== one.hash;
  const isChosen = isOverruled || (one.gekozen === true && !(by && isOther));
  return { ...one, id, before, fate: isOverruled ? 'replaces' : byItself, isChosen };
}

/** Derived here where the same text was held when it was looked up, and is not any more. */
function toWrite({ paper, herkomst, isChosen, derived = derive(paper, herkomst) }: Weighed): Derived {
  return isChosen ? { ...derived, head: { ...derived.head, gekozen: true } } : derived;
}

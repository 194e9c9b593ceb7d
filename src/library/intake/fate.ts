/**
 * What becomes of a paper that comes in under a number. In: what is held under it, and what comes in. Out: whether it
 * is new, the same, takes the place of what is held, or must wait until the reader says so.
 */
import type { Herkomst } from '../../view-models/herkomst.ts';
import type { HeadRow } from '../store/database.ts';
import { isBetter, standingOf } from '../store/herkomst.ts';

export type Fate = 'new' | 'same' | 'replaces' | 'withheld';

/** `by` is what brings the paper, if not that what it came from: a back-up, which can say anything of its papers. */
export function fateOf(
  held: Pick<HeadRow, 'hash' | 'herkomst'> | undefined,
  hash: string,
  herkomst: Herkomst,
  by = herkomst,
): Fate {
  if (!held) return 'new';
  if (held.hash === hash) return 'same';
  // An older text of the product's own, in a back-up: the update that replaced it is no loss to ask about.
  if (herkomst.soort === 'meegeleverd' && held.herkomst.soort === 'meegeleverd') return 'same';
  return Math.min(standingOf(herkomst), standingOf(by)) < standingOf(held.herkomst) ? 'withheld' : 'replaces';
}

/** A paper that comes in word for word as it is held: the better origin of both counts, and it is the reader's too. */
export function broughtAgain(
  head: HeadRow,
  herkomst: Herkomst,
  { by, isChosen }: { by: Herkomst | undefined; isChosen: boolean },
): HeadRow {
  if (isChosen) return { ...head, gekozen: true };
  if (herkomst.soort === 'meegeleverd') return head;
  if (head.herkomst.soort === 'meegeleverd') return { ...head, gekozen: true };
  return !by && isBetter(herkomst, head.herkomst) ? { ...head, herkomst } : head;
}

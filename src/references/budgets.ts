/**
 * Chapters of the budget named without a label: "36 410 VI" near the name of a budget. In: text and the dossier that was
 * read in it. Out: the dossier as a reference, to be confirmed.
 */
import type { Dossier } from './dossiers.ts';
import { dossierId } from './identifiers/compose.ts';
import { CHAPTER_OR_FUND } from './identifiers/grammar.ts';
import type { Reference } from './types.ts';

const BUDGET = /begroting|vaststelling|slotwet|jaarverslag|fonds|ministerie(?!\p{L})/iu;
/** How far from the dossier the name of its budget may stand. */
const NEAR = 60;
const CHAPTER = new RegExp(`^(?:${CHAPTER_OR_FUND})$`);

export function readBudget(text: string, { chapter, value, start, end }: Dossier): Reference[] {
  if (!chapter || !CHAPTER.test(chapter)) return [];
  if (!BUDGET.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return [];
  const ids = [dossierId(value)];
  return [{ start, end, kind: 'kamerstuk', ids, gelezen: { dossier: value }, waarschijnlijk: true }];
}

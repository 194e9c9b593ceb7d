/**
 * The paper of an open page. In: the page as read. Out: the same paper as the library knows it, or the page itself
 * where it is not held; the other papers of its set; who cites it.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { PaperHead, Passage } from '../../view-models/card.ts';
import { mentionsOf, mentionsOfDossier } from '../citations/mentions.ts';
import { readPaper } from '../citations/read-paper.ts';
import { type PaperSet, setOf, setOfPaper } from '../citations/sets.ts';
import type { HeadRow, LibraryDatabase } from '../store/database.ts';
import { completed, factsOf, headsOfSet } from './heads.ts';
import { passages } from './passages.ts';

/** What the library knows about the paper of an open page. */
export interface Overview {
  /** As held, perhaps under another number; else the page itself, with `gehouden` false. */
  paper: PaperHead;
  /** The other papers about the same questions, oldest first. */
  set: PaperHead[];
  /** Sentences of papers outside the set that cite it, newest first. */
  citedBy: Passage[];
}

export async function overviewOf(db: LibraryDatabase, page: Kamerdocument, limit: number): Promise<Overview> {
  const set = await setOfPaper(db, readPaper(page));
  const held = counterpart(set, page);
  const paper: PaperHead = {
    ...completed(held ?? { facts: factsOf(page) }, set),
    gehouden: held !== undefined,
  };
  const others = headsOfSet(set).filter((head) => head.id !== page.id && head.id !== held?.id);
  const numbers = [page.id, held?.id, page.documentnummer, ...page.zaken, ...(held?.zaken ?? [])];
  return { paper, set: others, citedBy: await citing(db, numbers, set, limit) };
}

/** Sentences of papers outside its set: the papers of a set name each other as a matter of course. */
export async function citedByOf(db: LibraryDatabase, id: string, limit: number): Promise<Passage[]> {
  const set = await setOf(db, id);
  const own = set.heads.find((head) => head.id === id);
  return citing(db, [id, own?.documentnummer, ...(own?.zaken ?? [])], set, limit);
}

/** Sentences that name one of these numbers. */
export async function citing(
  db: LibraryDatabase,
  numbers: readonly (string | undefined)[],
  set: PaperSet,
  limit: number,
): Promise<Passage[]> {
  const ids = [...new Set(numbers.filter((number) => number !== undefined))];
  const inside = new Set([...set.heads.map((head) => head.id), ...ids]);
  const rows = await mentionsOf(db, ids, { limit: limit + inside.size });
  return passages(db, rows.filter((row) => !inside.has(row.in)).slice(0, limit));
}

/** Sentences of papers outside a dossier that name it or any paper in it, newest first. */
export async function citedByOfDossier(
  db: LibraryDatabase,
  dossier: string,
  heads: readonly HeadRow[],
  limit: number,
): Promise<Passage[]> {
  const inside = new Set(heads.map((head) => head.id));
  const rows = await mentionsOfDossier(db, dossier, limit);
  return passages(
    db,
    rows.filter((row) => !inside.has(row.in)),
  );
}

/**
 * The held paper that a page shows, perhaps under another number: of the same set, the same kind of reply, and the same
 * day as far as both say.
 */
export function counterpart(set: PaperSet, page: Kamerdocument): HeadRow | undefined {
  const same = [...set.heads, ...set.beside].find((head) => head.id === page.id);
  if (same) return same;
  return set.heads.find(({ facts }) => {
    if (facts.soort !== page.soort || facts.reactie !== page.reactie) return false;
    return !facts.ontvangen || !page.ontvangen || facts.ontvangen === page.ontvangen;
  });
}

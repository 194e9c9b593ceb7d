/**
 * A paper to be read whole. In: the identifier of a paper, held or not, or of a dossier. Out: its parts and notes with
 * the references in them, what it cites and what cites it.
 */

import type { Kamerdocument } from '../../documents/types.ts';
import type { PaperHead, Passage, Piece } from '../../view-models/card.ts';
import { isLetterId } from '../citations/letters.ts';
import { setOf } from '../citations/sets.ts';
import { notePiece, partPiece } from '../resolve/pieces.ts';
import { paperById } from '../store/bodies.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { factsOf, headById, headOf, headsFor, headsOfSet, withDamage } from './heads.ts';
import { citedByOf, citedByOfDossier } from './overview.ts';
import { passages } from './passages.ts';

/** A paper to be read whole; for one that is not held, only who cites it. */
export interface PaperInFull {
  paper: PaperHead;
  /** All parts in reading order, and all notes; empty where the paper is not held. */
  pieces: Piece[];
  noten: Piece[];
  /** The other papers about the same questions, oldest first. */
  set: PaperHead[];
  /** Of a dossier: its papers, oldest first. */
  dossier: PaperHead[];
  /** Papers that it names, in that order, except those of its own set. */
  cites: Cited[];
  /** Sentences of papers outside the set that name it or its zaak, newest first. */
  citedBy: Passage[];
}

/** A paper that it names, held or not, and the sentences that do. */
export interface Cited {
  paper: PaperHead;
  passages: Passage[];
}

/** Sentences either way: more than anybody reads below one paper. */
const MOST = 500;

export async function paperInFull(db: LibraryDatabase, id: string): Promise<PaperInFull> {
  const [head, body, set, dossier] = await Promise.all([
    headById(db, id),
    paperById(db, id),
    setOf(db, id),
    db.heads.where({ dossier: id }).limit(MOST).sortBy('dag'),
  ]);
  const paper = dossier.length > 0 ? head : await asRead(db, head, body);
  const others = headsOfSet(set).filter((head) => head.id !== id);
  const inside = new Set([id, ...others.map((head) => head.id), ...(paper.zaken ?? [])]);
  return {
    paper,
    pieces: body ? body.delen.map((deel) => partPiece(body, deel)) : [],
    noten: body ? body.noten.map((noot) => notePiece(body, noot)) : [],
    set: others,
    dossier: dossier.map(headOf),
    cites: await citesOf(db, id, inside),
    citedBy:
      dossier.length > 0 ? await citedByOfDossier(db, id, dossier, MOST) : await citedByOf(db, id, MOST),
  };
}

/** What its text says of a paper that nothing lists; a paper without its text is damaged. */
async function asRead(
  db: LibraryDatabase,
  head: PaperHead,
  body: Kamerdocument | undefined,
): Promise<PaperHead> {
  if (!body) return withDamage(db, head);
  if (head.gehouden) return head;
  db.damage.index();
  return headOf({ facts: factsOf(body) });
}

/** What a paper certainly names, in order, each with the sentences that do; without the papers of its own set. */
async function citesOf(db: LibraryDatabase, id: string, inside: ReadonlySet<string>): Promise<Cited[]> {
  const rows = (await db.mentions.where({ in: id }).limit(MOST).toArray()).filter(
    ({ naar, gedrukt }) => !gedrukt && !isLetterId(naar) && !inside.has(naar),
  );
  const found = Map.groupBy(await passages(db, rows), ({ naar = '' }) => naar);
  const heads = await headsFor(db, [...found.keys()]);
  return [...heads].map(([naar, paper]) => ({ paper, passages: found.get(naar) ?? [] }));
}

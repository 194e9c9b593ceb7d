/**
 * The contents of a card. In: a reference, and the paper it stands in. Out: what is shown, as facts without words:
 * papers, pieces of text, the set, the sentences that name it.
 */

import { type Identifier, parseIdentifier, type Reference } from '../../references/index.ts';
import type { Card, PaperHead } from '../../view-models/card.ts';
import { isDossier } from '../citations/identifiers.ts';
import { readPaper } from '../citations/read-paper.ts';
import { type PaperSet, setOf, setOfPaper } from '../citations/sets.ts';
import { lastNumber } from '../resolve/lookup.ts';
import { piecesInShort, piecesOf } from '../resolve/pieces.ts';
import { type ResolutionDetails, resolveReference, type Standing } from '../resolve/resolve.ts';
import { paperById } from '../store/bodies.ts';
import type { LibraryDatabase } from '../store/database.ts';
import {
  completed,
  factsOf,
  headById,
  headOf,
  headsFor,
  headsOfSet,
  unheldHead,
  withDamage,
} from './heads.ts';
import { counterpart } from './overview.ts';
import { passages } from './passages.ts';

/** Sentences on a card; the panel shows the rest. Candidates never have more. */
const MENTIONS = 20;

export async function cardFor(
  db: LibraryDatabase,
  reference: Reference,
  standing: Standing = {},
): Promise<Card> {
  const resolution = await resolveReference(db, reference, standing);
  const set = await setFor(db, resolution);
  const pieces = await piecesFor(db, resolution);
  const papers = await papersOf(db, reference, resolution, set);
  const [paper] = papers;
  const unread = pieces === undefined || resolution.soort === 'niets' || resolution.soort === 'vermeldingen';
  if (paper && unread) papers[0] = await withDamage(db, paper);
  const card: Card = {
    reference,
    soort: resolution.soort,
    papers,
    pieces: pieces ?? [],
    set: setBeside(resolution, papers, set),
    mentions: await passages(
      db,
      resolution.soort === 'kandidaten' ? resolution.mentions : resolution.mentions.slice(0, MENTIONS),
    ),
  };
  if (resolution.waarschijnlijk) card.waarschijnlijk = true;
  return card;
}

/** The papers about the same questions as the one paper meant. */
async function setFor(db: LibraryDatabase, resolution: ResolutionDetails): Promise<PaperSet | undefined> {
  const { set, soort, ids, own, isPage, paper } = resolution;
  if (set || soort === 'kandidaten' || ids.length !== 1) return set;
  if (own && isPage && own.id === paper) return setOfPaper(db, readPaper(own));
  return setOf(db, paper ?? ids[0] ?? '');
}

/** The paper asked for; or all of a list or dossier, or the candidates, held or not. */
async function papersOf(
  db: LibraryDatabase,
  reference: Reference,
  resolution: ResolutionDetails,
  set: PaperSet | undefined,
): Promise<PaperHead[]> {
  const { soort, ids, doelen, paper, own } = resolution;
  if (paper && paper === own?.id) {
    const here = resolution.isPage ? undefined : await db.heads.get(paper);
    const told = { ...here, facts: factsOf(own) };
    return [set ? completed(told, set) : headOf(told)];
  }
  const held = set?.heads.find((head) => head.id === paper);
  if (set && held) return [completed(held, set)];
  if (paper) return [await headById(db, paper)];
  const heads = await headsFor(db, [...ids, ...doelen]);
  // The dossier itself goes first: its papers follow, newest first.
  if (isDossier(reference)) return [...heads.values()];
  if (soort !== 'kandidaten') return [...new Set(ids.flatMap((id) => standingFor(heads, doelen, id) ?? []))];
  const named = doelen.flatMap((id) => heads.get(id) ?? []);
  const loose = ids.filter((id) => !standingFor(heads, doelen, id)?.gehouden);
  return [...named, ...loose.map(unheldHead)];
}

/**
 * The head of a paper, also where it is held under another id: a reprint, with an R number or vergaderjaar, in a range.
 */
function standingFor(
  heads: ReadonlyMap<string, PaperHead>,
  doelen: readonly string[],
  id: string,
): PaperHead | undefined {
  const exact = heads.get(id);
  if (exact?.gehouden) return exact;
  const asked = parseIdentifier(id);
  const near = doelen.find(
    (doel) => doel.startsWith(`${id}-`) || (asked?.nummer && carries(doel, asked, heads.get(doel))),
  );
  return (near && heads.get(near)) || exact;
}

/** Whether a paper has the number asked for, in any spelling, or within its range of numbers. */
function carries(doel: string, { dossier, nummer }: Identifier, head: PaperHead | undefined): boolean {
  const there = parseIdentifier(doel);
  if (!there?.dossier || there.dossier !== dossier) return false;
  return there.nummer === nummer || lastNumber(head?.nummer) >= Number(nummer);
}

/** Undefined where a paper is meant whose text cannot be read. */
async function piecesFor(
  db: LibraryDatabase,
  resolution: ResolutionDetails,
): Promise<Card['pieces'] | undefined> {
  const { soort, parts, paper, own } = resolution;
  if (soort === 'deel') return piecesOf(parts);
  if (soort !== 'document' || !paper) return [];
  const body = own?.id === paper ? own : await paperById(db, paper);
  return body && piecesInShort(body);
}

/** The other papers about the same questions; the paper itself is not repeated under another number. */
function setBeside(
  resolution: ResolutionDetails,
  papers: readonly PaperHead[],
  set: PaperSet | undefined,
): PaperHead[] {
  const { ids, own, paper } = resolution;
  if (!set) return [];
  const shown = new Set([...papers.map((head) => head.id), ...ids]);
  const same = own && own.id === paper ? counterpart(set, own) : undefined;
  if (same) shown.add(same.id);
  return headsOfSet(set).filter((head) => !shown.has(head.id));
}

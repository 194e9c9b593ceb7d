/**
 * The contents of a card. In: a reference and the paper it stands in. Out: what is shown, as facts without words:
 * papers, pieces of text, the set, the sentences that name it.
 */
import type { Card, PaperHead, Passage } from '../messages/card.ts';
import type { Reference } from '../references/types.ts';
import type { LibraryDatabase, MentionRow } from './database.ts';
import { completed, factsOf, headOf, headsFor, headsOfSet, unheldHead } from './heads.ts';
import { isDossier } from './identifiers.ts';
import { piecesInShort, piecesOf } from './pieces.ts';
import { type Outcome, resolveReference } from './resolve.ts';
import { setOf } from './sets.ts';
import type { Place } from './types.ts';

/** Sentences on a card; the panel shows the rest. */
const MENTIONS = 20;

export async function cardFor(db: LibraryDatabase, reference: Reference, place: Place = {}): Promise<Card> {
  const outcome = await resolveReference(db, reference, place);
  const papers = await papersOf(db, reference, outcome);
  const shown = new Set(papers.map((paper) => paper.id));
  const card: Card = {
    reference,
    soort: outcome.soort,
    papers,
    pieces: await piecesFor(db, outcome),
    set: await setBeside(db, outcome, shown),
    mentions: await passages(db, outcome.mentions.slice(0, MENTIONS)),
  };
  if (outcome.waarschijnlijk) card.waarschijnlijk = true;
  return card;
}

/** What was asked for, or the candidates, held or not; of a dossier or zaak all its held papers. */
async function papersOf(db: LibraryDatabase, reference: Reference, outcome: Outcome): Promise<PaperHead[]> {
  const { soort, ids, doelen, own } = outcome;
  if (soort === 'deel' && own && ids[0] === own.id) return [await ownHead(db, outcome)];
  const heads = await headsFor(db, [...ids, ...doelen.filter((adres) => !adres.includes('#'))]);
  if (isDossier(reference)) return [...heads.values()];
  if (reference.kind === 'zaak' || reference.kind === 'document') {
    const held = doelen.flatMap((id) => heads.get(id) ?? []);
    return held.length > 0 ? held : ids.map(unheldHead);
  }
  if (soort === 'kandidaten') {
    const held = doelen.flatMap((id) => heads.get(id) ?? []);
    const loose = ids
      .flatMap((id) => heads.get(id) ?? [])
      .filter((head) => !head.gehouden && !standsFor(doelen, head.id));
    return [...held, ...loose];
  }
  if (ids.length === 1 && soort === 'document' && doelen[0]) {
    const head = doelen[0] === own?.id ? await ownHead(db, outcome) : heads.get(doelen[0]);
    return head ? [head] : [];
  }
  if (soort === 'deel') {
    const held = outcome.parts.map((part) => part.document.id).includes(ids[0] ?? '') ? ids[0] : undefined;
    return [...(await headsFor(db, [held ?? heldUnder(outcome)])).values()];
  }
  return ids.map((id) => heads.get(id) ?? unheldHead(id));
}

/** Whether one of the held papers is this identifier in another spelling (a reprint, an R number, a session). */
const standsFor = (doelen: readonly string[], id: string): boolean =>
  doelen.some((d) => d.startsWith(`${id}-`));

/** The held paper that a resolution to parts speaks of, where it is held under another spelling. */
function heldUnder(outcome: Outcome): string {
  const ids = outcome.set?.heads.map((head) => head.id) ?? [];
  const asked = outcome.ids[0] ?? '';
  return ids.find((id) => id === asked) ?? outcome.parts[0]?.document.id ?? asked;
}

/** The paper of the open page: completed from its set where that is held. */
async function ownHead(db: LibraryDatabase, { own }: Outcome): Promise<PaperHead> {
  if (!own) throw new Error('A reference into its own paper has a paper.');
  const set = await setOf(db, own.id);
  return set.heads.length > 0 ? completed(factsOf(own), set) : headOf(factsOf(own));
}

async function piecesFor(db: LibraryDatabase, outcome: Outcome): Promise<Card['pieces']> {
  if (outcome.soort === 'deel') return piecesOf(outcome.parts);
  const [first] = outcome.doelen;
  if (outcome.soort !== 'document' || !first || outcome.ids.length > 1) return [];
  const body = outcome.own?.id === first ? outcome.own : await db.bodies.get(first);
  return body ? piecesInShort(body) : [];
}

/** The other papers about the same questions. */
async function setBeside(
  db: LibraryDatabase,
  outcome: Outcome,
  shown: ReadonlySet<string>,
): Promise<PaperHead[]> {
  const asked = outcome.doelen.length > 0 ? outcome.doelen[0]?.split('#')[0] : outcome.ids[0];
  if (!asked || outcome.soort === 'kandidaten' || outcome.ids.length > 1) return [];
  const set = outcome.set ?? (await setOf(db, asked));
  return headsOfSet(set).filter((head) => !shown.has(head.id) && head.id !== outcome.ids[0]);
}

/** Mentions as sentences, each with the paper it stands in. */
export async function passages(db: LibraryDatabase, rows: readonly MentionRow[]): Promise<Passage[]> {
  const heads = await headsFor(
    db,
    rows.map((row) => row.in),
  );
  return rows.map((row) => {
    const { adres, zin, start, end, hangtAan } = row;
    const passage: Passage = { adres, paper: heads.get(row.in) ?? unheldHead(row.in), zin, start, end };
    const naar = row.gedrukt ?? row.naar;
    if (!naar.startsWith('brief-')) passage.naar = naar;
    if (hangtAan) passage.hangtAan = hangtAan;
    return passage;
  });
}

/**
 * Parts of a paper, and of its set. In: a paper and a pinpoint. Out: the parts to show, the one asked for first, then
 * what belongs with it. An answer looked for in the notice of its delay is found in the paper that gives it.
 */
import type { Deel, Kamerdocument, Noot } from '../../documents/types.ts';
import { readPaper } from '../citations/read-paper.ts';
import { setOfPaper } from '../citations/sets.ts';
import { noteAddress, partAddress } from '../citations/texts.ts';
import { papersById } from '../store/bodies.ts';
import type { LibraryDatabase } from '../store/database.ts';
import {
  answerTo,
  asksForParts,
  notesAsked,
  type Pinpoint,
  pointedTo,
  question,
  questionsOf,
} from './parts.ts';

/** A part or note to show, and the paper it stands in. */
export interface ShownPart {
  document: Kamerdocument;
  adres: string;
  noot?: Noot;
}

export async function resolveParts(
  db: LibraryDatabase,
  document: Kamerdocument,
  pinpoint: Pinpoint,
): Promise<ShownPart[]> {
  if (!asksForParts(pinpoint)) return [];
  const own = (delen: readonly Deel[]): ShownPart[] =>
    delen.map((deel) => ({ document, adres: partAddress(document, deel) }));
  const asked: ShownPart[] = notesAsked(document, pinpoint).map((noot) => ({
    document,
    adres: noteAddress(document, noot),
    noot,
  }));
  const beside: ShownPart[] = [];
  const elsewhere = answersOfSet(db, document);
  for (const nummer of pinpoint.antwoord ?? []) {
    const answer = answerTo(document, nummer);
    const answers = answer ? own([answer]) : await elsewhere(nummer);
    asked.push(...answers);
    if (answer) beside.push(...own([...pointedTo(document, answer), ...questionsOf(document, answer)]));
    else if (answers.length > 0) beside.push(...own(numbered(document, nummer)));
  }
  for (const nummer of pinpoint.vraag ?? []) {
    const [deel] = numbered(document, nummer);
    const answer = answerTo(document, nummer);
    // Some papers print the answers only.
    asked.push(...own(deel ? [deel] : answer ? [answer] : []));
    if (answer) beside.push(...own([answer, ...pointedTo(document, answer)]));
    else if (deel) beside.push(...(await elsewhere(nummer)));
  }
  return [...new Map([...asked, ...beside].map((part) => [part.adres, part])).values()];
}

const numbered = (document: Kamerdocument, nummer: number): Deel[] => {
  const deel = question(document, nummer);
  return deel ? [deel] : [];
};

/** Finds answers in the other papers about the same questions; these are looked up at most once. */
function answersOfSet(
  db: LibraryDatabase,
  document: Kamerdocument,
): (nummer: number) => Promise<ShownPart[]> {
  let others: Promise<Kamerdocument[]> | undefined;
  return async (nummer) => {
    if (document.soort !== 'kamervragen') return [];
    others ??= answering(db, document);
    return (await others).flatMap((other) => {
      const deel = answerTo(other, nummer);
      return deel ? [{ document: other, adres: partAddress(other, deel) }] : [];
    });
  };
}

async function answering(db: LibraryDatabase, document: Kamerdocument): Promise<Kamerdocument[]> {
  const set = await setOfPaper(db, readPaper(document));
  const ids = set.heads
    .filter((head) => head.id !== document.id && head.facts.reactie === 'antwoord')
    .map((head) => head.id);
  return (await papersById(db, ids)).filter((body) => body !== undefined);
}

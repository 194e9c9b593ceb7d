/**
 * Parts of one paper. In: a paper, and a pinpoint into it. Out: the parts asked for and those that belong with them:
 * the questions of an answer, the answer to a question, and the answers that an answer merely points to.
 */
import type { Deel, Kamerdocument, Noot } from '../../documents/types.ts';
import type { Reference } from '../../references/types.ts';
import { referencesIn } from '../citations/read-paper.ts';

export type Pinpoint = NonNullable<Reference['pinpoint']>;

/** A shorter answer that names another question only says where to look. */
const LONGEST_POINTER = 200;
/** Answers may point to answers that point further. */
const HOPS = 3;

/** Whether a pinpoint asks for parts; pages and attachments are not parts. */
export function asksForParts(pinpoint: Pinpoint | undefined): pinpoint is Pinpoint {
  return Boolean(pinpoint?.vraag?.length || pinpoint?.antwoord?.length || pinpoint?.voetnoot?.length);
}

/** The notes with these numbers; two for one number where numbering starts over. */
export function notesAsked(document: Kamerdocument, pinpoint: Pinpoint): Noot[] {
  return (pinpoint.voetnoot ?? []).flatMap((nummer) =>
    document.noten.filter((noot) => noot.nummer === nummer),
  );
}

export function question(document: Kamerdocument, nummer: number): Deel | undefined {
  return document.delen.find((deel) => deel.soort === 'vraag' && deel.nummers.includes(nummer));
}

export function answerTo(document: Kamerdocument, nummer: number): Deel | undefined {
  return document.delen.find((deel) => deel.soort === 'antwoord' && deel.nummers.includes(nummer));
}

/** The questions that an answer answers, in order. */
export function questionsOf(document: Kamerdocument, deel: Deel): Deel[] {
  return deel.nummers.flatMap((nummer) => question(document, nummer) ?? []);
}

/** The answers that an answer sends its reader to ("Zie vraag 5"), and those that these point to. */
export function pointedTo(document: Kamerdocument, deel: Deel): Deel[] {
  const found = new Set<Deel>();
  let wave = [deel];
  for (let hop = 0; hop < HOPS && wave.length > 0; hop++) {
    const next: Deel[] = [];
    for (const from of wave) {
      for (const nummer of numbersPointedTo(document, from)) {
        const to = answerTo(document, nummer);
        if (!to || to === deel || found.has(to)) continue;
        found.add(to);
        next.push(to);
      }
    }
    wave = next;
  }
  return [...found];
}

function numbersPointedTo(document: Kamerdocument, deel: Deel): number[] {
  if (deel.soort !== 'antwoord' || deel.tekst.length > LONGEST_POINTER) return [];
  return referencesIn(document, deel.tekst)
    .filter((reference) => reference.kind === 'vraag' && reference.ids.length === 0)
    .flatMap(({ pinpoint }) => [...(pinpoint?.antwoord ?? []), ...(pinpoint?.vraag ?? [])]);
}

/**
 * Parts as a card shows them. In: the parts of a resolution. Out: pieces in reading order, each with the references and
 * note marks in its text: a question above its answer, a note above the sentence it belongs to.
 */
import type { Deel, Kamerdocument, Noot } from '../../documents/types.ts';
import type { Piece } from '../../view-models/card.ts';
import { notenByPlace, referencesIn } from '../citations/read-paper.ts';
import { sentenceAround } from '../citations/sentences.ts';
import { noteAddress, partAddress } from '../citations/texts.ts';
import { questionsOf } from './parts.ts';
import type { ShownPart } from './resolve-parts.ts';

/** Parts shown of a paper without questions before the reader opens it. */
const PARTS_AT_FIRST = 3;

/** What was asked for and what belongs with it, in reading order. */
export function piecesOf(parts: readonly ShownPart[]): Piece[] {
  const pieces = new Map<string, Piece>();
  const add = (document: Kamerdocument, deel: Deel): void => {
    const adres = partAddress(document, deel);
    if (!pieces.has(adres)) pieces.set(adres, partPiece(document, deel));
  };
  const delen = parts.flatMap(({ document, adres }) => {
    const deel = document.delen.find((one) => partAddress(document, one) === adres);
    return deel ? [{ document, deel }] : [];
  });
  const answers = delen.filter(({ deel }) => deel.soort === 'antwoord');
  // A question asked in one paper and answered in another is shown as the first prints it.
  const asking = delen.find(({ deel }) => deel.soort === 'vraag')?.document;
  for (const { document, noot } of parts)
    if (noot) for (const piece of notePieces(document, noot)) pieces.set(piece.adres, piece);
  for (const { document, deel } of delen) {
    const group = deel.soort === 'antwoord' ? { document, deel } : answerAmong(answers, deel);
    if (!group) {
      add(document, deel);
      continue;
    }
    const printed = asking && questionsOf(asking, group.deel).length > 0 ? asking : group.document;
    for (const question of questionsOf(printed, group.deel)) add(printed, question);
    add(group.document, group.deel);
  }
  return [...pieces.values()];
}

type InPaper = { document: Kamerdocument; deel: Deel };

const answerAmong = (answers: readonly InPaper[], question: Deel): InPaper | undefined =>
  answers.find(({ deel }) => deel.nummers.some((nummer) => question.nummers.includes(nummer)));

/** A paper in short: its questions, or how it begins. */
export function piecesInShort(document: Kamerdocument): Piece[] {
  const questions = document.delen.filter((deel) => deel.soort === 'vraag');
  if (questions.length > 0) return questions.map((deel) => partPiece(document, deel));
  const dictum = document.delen.filter((deel) => deel.soort === 'dictum');
  return [...new Set([...dictum, ...document.delen.slice(0, PARTS_AT_FIRST)])].map((deel) =>
    partPiece(document, deel),
  );
}

export function partPiece(document: Kamerdocument, deel: Deel): Piece {
  const piece: Piece = {
    adres: partAddress(document, deel),
    soort: deel.soort,
    nummers: deel.nummers,
    tekst: deel.tekst,
    noten: marksIn(document, deel),
    references: referencesIn(document, deel.tekst),
  };
  if (deel.spreker) piece.spreker = deel.spreker;
  if (deel.secties) piece.secties = deel.secties;
  return piece;
}

/** A note, and below it the sentence it belongs to. */
function notePieces(document: Kamerdocument, noot: Noot): Piece[] {
  const sentence = sentencePiece(document, noot);
  return [notePiece(document, noot), ...(sentence ? [sentence] : [])];
}

export function notePiece(document: Kamerdocument, noot: Noot): Piece {
  const piece: Piece = {
    adres: noteAddress(document, noot),
    soort: 'voetnoot',
    nummers: [noot.nummer],
    noten: [],
    references: noot.tekst ? referencesIn(document, noot.tekst) : [],
  };
  if (noot.tekst) piece.tekst = noot.tekst;
  return piece;
}

/** The sentence that the mark of a note is in, with its marks and references. */
function sentencePiece(document: Kamerdocument, noot: Noot): Piece | undefined {
  const deel = document.delen.find((one) => one.adres === noot.bij);
  if (!deel?.tekst) return undefined;
  const at = Math.max(1, noot.positie);
  const { zin, start } = sentenceAround(deel.tekst, at - 1, at);
  const from = at - 1 - start;
  const noten = marksIn(document, deel)
    .map((mark) => ({ ...mark, positie: mark.positie - from }))
    .filter((mark) => mark.positie > 0 && mark.positie <= zin.length);
  return {
    adres: partAddress(document, deel),
    soort: deel.soort,
    nummers: deel.nummers,
    tekst: zin,
    noten,
    references: referencesIn(document, zin),
  };
}

function marksIn(document: Kamerdocument, deel: Deel): Piece['noten'] {
  const noten = notenByPlace(document).get(deel.adres) ?? [];
  return noten.map((noot) => ({
    nummer: noot.nummer,
    positie: noot.positie,
    adres: noteAddress(document, noot),
  }));
}

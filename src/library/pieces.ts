/**
 * Parts as a card shows them. In: the parts of a resolution. Out: pieces in reading order, each with the references
 * and note marks that stand in its text: a question above its answer, a note above the sentence it hangs on.
 */
import type { Deel, Kamerdocument, Noot } from '../documents/types.ts';
import type { Piece } from '../messages/card.ts';
import { questionsOf } from './parts.ts';
import { referencesIn } from './read-units.ts';
import type { Shown } from './resolve.ts';
import { sentenceAround } from './sentences.ts';
import { noteAddress, partAddress } from './units.ts';

/** Parts of a paper without questions that are shown before the reader opens it. */
const OPENING = 3;

/** What was asked for with what belongs beside it, in the order in which it is read. */
export function piecesOf(parts: readonly Shown[]): Piece[] {
  const pieces = new Map<string, Piece>();
  const add = (piece: Piece): void => {
    if (!pieces.has(piece.adres)) pieces.set(piece.adres, piece);
  };
  for (const { document, adres, noot } of parts) {
    if (noot) {
      add(notePiece(document, noot));
      const hung = sentencePiece(document, noot);
      if (hung) add(hung);
      continue;
    }
    const deel = document.delen.find((d) => partAddress(document, d) === adres);
    if (!deel) continue;
    // The answer may come from another paper than the question asked for: its own questions would say it twice.
    const same = parts.some((part) => part.document !== document && !part.noot);
    if (deel.soort === 'antwoord' && !same)
      for (const question of questionsOf(document, deel)) add(partPiece(document, question));
    if (deel.soort === 'antwoord' && same)
      for (const question of questionsBeside(parts, document, deel)) add(question);
    add(partPiece(document, deel));
  }
  return [...pieces.values()];
}

/** The questions of an answer as the other paper shown prints them. */
function questionsBeside(parts: readonly Shown[], document: Kamerdocument, deel: Deel): Piece[] {
  const other = parts.find((part) => part.document !== document)?.document ?? document;
  const questions = questionsOf(other, { ...deel });
  return questions.length > 0
    ? questions.map((q) => partPiece(other, q))
    : questionsOf(document, deel).map((q) => partPiece(document, q));
}

/** A paper in short: its questions, or how it begins. */
export function piecesInShort(document: Kamerdocument): Piece[] {
  const questions = document.delen.filter((deel) => deel.soort === 'vraag');
  if (questions.length > 0) return questions.map((deel) => partPiece(document, deel));
  const dictum = document.delen.filter((deel) => deel.soort === 'dictum');
  return [...new Set([...dictum, ...document.delen.slice(0, OPENING)])].map((deel) =>
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

function notePiece(document: Kamerdocument, noot: Noot): Piece {
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

/** The sentence in which the mark of a note stands, with the marks and references in it. */
function sentencePiece(document: Kamerdocument, noot: Noot): Piece | undefined {
  const deel = document.delen.find((d) => d.adres === noot.bij);
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
  return document.noten
    .filter((noot) => noot.bij === deel.adres)
    .map((noot) => ({ nummer: noot.nummer, positie: noot.positie, adres: noteAddress(document, noot) }));
}

/** In: a page of pdf.js. Out: the printed pieces of it, within what a whole file may hold and ask for. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableDocument } from '../unreadable.ts';
import { TooManySteps, withinSteps } from './steps.ts';

/** A run of text as the file places it; y grows upwards, all in points. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

/** A page printed letter by letter has some ten thousand. */
const MOST_PIECES_OF_PAGE = 100_000;
/** A full page of text takes some twenty; a million operators or five thousand forms take all. */
const MOST_STEPS_OF_PAGE = 10_000;

/** What a file may still hold and ask for; what its pages take is taken off. */
export class Allowance {
  /** More than 500 dense pages have. */
  pieces = 1_500_000;
  /** As many as a file of text may have. */
  letters = 8_000_000;
  /** Twice what the longest file takes whose pages are full. */
  steps = 60_000;
}

/** @throws UnreadableDocument if the page takes more than the file is allowed; pdf.js is to be ended then. */
export async function piecesOf(page: PDFPageProxy, left: Allowance): Promise<Piece[]> {
  try {
    const { result, steps } = await withinSteps(Math.min(MOST_STEPS_OF_PAGE, left.steps), () =>
      stream(page, left),
    );
    left.steps -= steps;
    return result;
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
    throw new UnreadableDocument('te-zwaar', 'Deze pdf vraagt te veel rekenwerk om te lezen.');
  }
}

async function stream(page: PDFPageProxy, left: Allowance): Promise<Piece[]> {
  const pieces: Piece[] = [];
  // pdf.js waits with the rest of a page until what it gave is taken.
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      pieces.push(piece(item));
      left.pieces--;
      left.letters -= item.str.length;
    }
    if (left.pieces < 0 || left.letters < 0 || pieces.length > MOST_PIECES_OF_PAGE)
      throw new UnreadableDocument('te-groot', 'Deze pdf bevat te veel losse stukjes tekst om te lezen.');
  }
}

function piece(item: { str: string; transform: number[]; width: number; fontName: string }): Piece {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  return { text: item.str, x, y, width: item.width, size, font: item.fontName };
}

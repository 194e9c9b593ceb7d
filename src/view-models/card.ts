/**
 * What a card shows, as facts without words: the library composes it, `cards` puts it into the reader's language. Only
 * types are here, so that the content script carries none of the library.
 */
import type { Deel, Kamerdocument } from '../documents/types.ts';
import type { Reference } from '../references/types.ts';
import type { Herkomst } from './herkomst.ts';

/** A paper in a line or two; one that is not held has only what its identifier says. */
export type PaperHead = Partial<Omit<Kamerdocument, 'id' | 'delen' | 'noten' | 'kop'>> & {
  id: string;
  /** In the library, or the paper of the open page itself. */
  gehouden: boolean;
  /** Where it came from; absent for what is not held, and for the open page itself. */
  herkomst?: Herkomst;
  /** In a set: it only claims to belong to it, and counts as nobody's answer. */
  terzijde?: true;
  /** It is in the library, and its text cannot be read any more. */
  beschadigd?: true;
  /** The official way to cite it, "Kamerstuk 31 066, nr. 1512"; absent for local papers without a number. */
  citaat?: string;
  /** Official address, never contacted unless the reader asks. */
  bron?: string;
};

/** A part as shown: its text, with the references and note marks in it by offset. */
export interface Piece {
  /** Full address, `ah-tk-20252026-726#vraag-14`. */
  adres: string;
  soort: Deel['soort'] | 'voetnoot';
  nummers: number[];
  spreker?: string;
  /** Absent where the file lacks the text: a note with only its mark. */
  tekst?: string;
  secties?: { kop: string; positie: number }[];
  noten: { nummer: number; positie: number; adres: string }[];
  references: Reference[];
}

/** A sentence that names the paper asked for. */
export interface Passage {
  /** Address of the part or note it is from. */
  adres: string;
  /**
   * The paper it names, by which passages about several candidates are told apart; absent for a letter known only by
   * date.
   */
  naar?: string;
  paper: PaperHead;
  zin: string;
  /** Where the reference is in `zin`. */
  start: number;
  end: number;
  /** Of a note: the sentence that its mark is in. */
  hangtAan?: { adres: string; zin: string };
}

export interface Card {
  reference: Reference;
  soort: 'deel' | 'document' | 'kandidaten' | 'vermeldingen' | 'niets';
  /** A probable reading of a misprint or a bare number. */
  waarschijnlijk?: true;
  /** The browser wiped the library: what is not found may have been in it. Set by the background, where it knows. */
  gewist?: true;
  /** It is about the paper on the open page itself. */
  hier?: true;
  /** What was asked for, or the candidates; empty where nothing names a paper. */
  papers: PaperHead[];
  /** What to read, in order: an answer below its questions, a note, or the questions of a paper in short. */
  pieces: Piece[];
  /** Other papers about the same questions, oldest first. */
  set: PaperHead[];
  /** Newest first. */
  mentions: Passage[];
}

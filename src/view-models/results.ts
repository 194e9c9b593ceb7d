/** Results of search and related questions: facts without words, which `cards` puts into the reader's language. */
import type { PartKind } from '../documents/types.ts';
import type { PaperHead } from './card.ts';

/** A hit, shown as one sentence or passage with the words found in it. */
export interface SearchHit {
  /** Address of the part, `ah-tk-20252026-726#vraag-14`, or of the paper where its title was hit. */
  adres: string;
  paper: PaperHead;
  /** Absent where the title was hit. */
  deel?: { soort: PartKind | 'voetnoot'; nummers: number[] };
  zin: string;
  /** The words found, by offset in `zin`, in order and not overlapping. */
  marks: { start: number; end: number }[];
  score: number;
}

export type ReasonKind =
  | 'zelfde-motie'
  | 'zelfde-kamerstuk'
  | 'verwijst'
  | 'zelfde-dossier'
  | 'zelfde-indiener'
  | 'zelfde-ministerie'
  | 'woorden';

export interface Reason {
  soort: ReasonKind;
  /** Identifiers, names or words, the strongest first. */
  waarden: string[];
}

/** A question of another set that has to do with the subject. */
export interface RelatedHit {
  paper: PaperHead;
  /** The question that fits best; absent in papers without questions. */
  vraag?: { adres: string; nummers: number[]; tekst: string };
  score: number;
  /** The strongest first; never empty. */
  reasons: Reason[];
}

/**
 * A paper as the rest of the product knows it: only what the paper itself says. The rest comes from the seeds'
 * manifest, or from linking sets in the library.
 */
import type { Chamber } from '../references/index.ts';

export const DOCUMENT_KINDS = [
  'kamervragen',
  'brief',
  'motie',
  'amendement',
  'verslag',
  'kamerstuk',
  'handelingen',
  'artikel',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const PART_KINDS = [
  'vraag',
  'antwoord',
  'mededeling',
  'toelichting',
  'dictum',
  'spreker',
  'tekst',
] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** One part in reading order. Notes and their marks are taken out of `tekst`; paragraphs are separated by '\n'. */
export interface Deel {
  /** Address within the paper: `vraag-14`, `antwoord-1` (of a combined part the first number), `mededeling`. */
  adres: string;
  soort: PartKind;
  /** Question numbers, all of them for a combined answer; else empty. */
  nummers: number[];
  spreker?: string;
  tekst: string;
  /**
   * Headings inside the part ("Rijksbreed"), with the UTF-16 offset in `tekst` where each section starts. The heading
   * itself is not in `tekst`.
   */
  secties?: { kop: string; positie: number }[];
}

/** A note. `tekst` is absent where the note itself is missing. */
export interface Noot {
  nummer: number;
  tekst?: string;
  /** Address of the part that holds the mark; 'kop' for the heading, which may consist of the mark alone. */
  bij: string;
  /** UTF-16 offset of the mark in the text of that part. */
  positie: number;
}

export interface Kamerdocument {
  /**
   * Official identifier; without one, the document number in the address of the page (`2025D51234`), else 'lokaal-' and
   * a hash of the text.
   */
  id: string;
  soort: DocumentKind;
  titel: string;
  onderwerp?: string;
  /** The heading as printed. */
  kop?: string;
  kamer?: Chamber;
  /** `2025-2026` */
  vergaderjaar?: string;
  /** `36740-VII` */
  dossier?: string;
  /** Number within the dossier, or of an Aanhangsel within its vergaderjaar; 'AA' in the Eerste Kamer. */
  nummer?: string;
  /** `2025Z21613` */
  zaken: string[];
  /** `2025D02657` */
  documentnummer?: string;
  indieners: { naam: string; fractie?: string }[];
  gerichtAan: string[];
  /** ISO dates. */
  ingezonden?: string;
  ontvangen?: string;
  datum?: string;
  reactie?: 'antwoord' | 'mededeling';
  reactieVan?: string;
  delen: Deel[];
  /** In reading order of their marks; a paper may count from 1 twice. */
  noten: Noot[];
}

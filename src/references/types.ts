/**
 * What the recogniser takes and gives. Identifiers are the official ones: `kst-31066-1512`,
 * `ah-tk-20252026-506`, `h-tk-20122013-71-15`, `stb-2021-5`, `2025Z21613`.
 */

export type Chamber = 'I' | 'II';

export const REFERENCE_KINDS = [
  'kamerstuk',
  'aanhangsel',
  'handelingen',
  'motie',
  'amendement',
  'zaak',
  'document',
  'brief',
  'vraag',
  'voetnoot',
  'staatsblad',
  'staatscourant',
  'tractatenblad',
] as const;

export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** What the document around a text tells about the references in it. */
export interface ReferenceContext {
  /** ISO date of the document; "7 april jl." counts back from it. */
  datum?: string;
  /** Of the document, `2025-2026`. */
  vergaderjaar?: string;
  kamer?: Chamber;
  /** Dossier of the document or debate, `36740-VII`: completes "motie nr. 9". */
  dossier?: string;
  /** Moties that the document numbers somewhere, so that a bare name can be joined to them. */
  moties?: { namen: string[]; id: string }[];
}

export interface Reference {
  /** UTF-16 offsets in the text, end exclusive; references come in order and never overlap. */
  start: number;
  end: number;
  kind: ReferenceKind;
  /** Official identifiers, one per paper named; empty where text and context cannot tell. */
  ids: string[];
  /** In a list or range: which stretch of text names which paper. */
  items?: { start: number; end: number; id: string }[];
  /** What was read, also where no identifier follows from it. */
  gelezen?: { kamer?: Chamber; vergaderjaar?: string; dossier?: string; nummer?: string };
  pinpoint?: {
    vraag?: number[];
    antwoord?: number[];
    voetnoot?: number[];
    pagina?: string[];
    bijlage?: true;
  };
  /** Movers of a motie or amendement, as printed. */
  namen?: string[];
  /** ISO date of a letter cited by date. */
  datum?: string;
  /** A repaired misprint or a bare number: to be confirmed by the library. */
  waarschijnlijk?: true;
}

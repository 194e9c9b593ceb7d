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

/** What the paper around a text says about the references in it. */
export interface ReferenceContext {
  /** ISO date of the paper; "7 april jl." counts back from it. */
  datum?: string;
  /** Of the paper, `2025-2026`. */
  vergaderjaar?: string;
  kamer?: Chamber;
  /** Dossier of the paper or debate, `36740-VII`: completes "motie nr. 9". */
  dossier?: string;
  /** Moties that have a number elsewhere in the paper, so that a name alone can be joined to it. */
  moties?: { namen: string[]; id: string }[];
}

export interface Reference {
  /** UTF-16 offsets in the text, end exclusive; references come in order and never overlap. */
  start: number;
  end: number;
  kind: ReferenceKind;
  /** Official identifiers, one per paper named; empty where text and context leave it open. */
  ids: string[];
  /** In a list or range: which stretch of text stands for which paper. */
  items?: { start: number; end: number; id: string }[];
  /** What was read, even where that gives no identifier. */
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
  /** A repaired misprint or a bare number, which the library has to confirm. */
  waarschijnlijk?: true;
}

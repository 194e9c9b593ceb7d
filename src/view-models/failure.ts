/** What can be wrong with the library, as facts; the interface has a sentence for each. */

/** Why the library cannot do what is asked. */
export type FailureReason =
  | 'vol'
  | 'ander-venster'
  | 'nieuwere-versie'
  | 'bijgewerkt'
  /** The browser neither opens it nor says why. */
  | 'geen-antwoord'
  /** It is open, but its index is damaged, and must be made anew before it can be relied on. */
  | 'index'
  | 'onbekend';

/** What is wrong with the library as a whole: its papers were wiped, it does not open, or its index is damaged. */
export type LibraryTrouble = { lost: { papers: number; day: string } } | { failure: FailureReason };

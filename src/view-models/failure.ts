/** What can be wrong with the library, as facts; the interface has a sentence for each. */

/** Why the library cannot do what is asked. */
export type FailureReason = 'vol' | 'ander-venster' | 'nieuwere-versie' | 'bijgewerkt' | 'onbekend';

/** What is wrong with the library as a whole: its papers were wiped, or it does not open. */
export type LibraryTrouble = { lost: { papers: number; day: string } } | { failure: FailureReason };

/** Where a paper came from, as facts without words: the library keeps it, `cards` puts it into the reader's language. */

/**
 * Days are ISO dates: of the day it came in. A name is that of the file; '' where the browser gave none. 'onbekend' is
 * what the reader brought before origins were kept: a file, a pack or a page, which of them is not known. `volgens`: only
 * a back-up says that the reader brought it so, and anybody can make one.
 */
export type Herkomst =
  | { soort: 'dienst'; adres: string; dag: string }
  | { soort: 'meegeleverd' }
  | { soort: 'bestand'; naam: string; dag: string; volgens?: 'back-up' | undefined }
  | { soort: 'pakket' | 'back-up'; naam: string; dag: string }
  | { soort: 'pagina'; adres: string; dag: string; volgens?: 'back-up' | undefined }
  | { soort: 'onbekend' };

export type HerkomstSoort = Herkomst['soort'];

/** Whether a back-up alone says so. */
export const isSaidByBackup = (herkomst: Herkomst): boolean =>
  'volgens' in herkomst && herkomst.volgens !== undefined;

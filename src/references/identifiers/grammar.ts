/** Parts that identifiers and citations share. In: nothing. Out: sources of regular expressions. */

/** A chapter of the budget: VII, IXB, IIE. */
export const CHAPTER = '[IVX]{1,6}[A-E]?';
/** A chapter, or the letter of a fund of the budget: VII, A. */
export const CHAPTER_OR_FUND = `${CHAPTER}|[A-T]`;
/** The only dossier with sub-dossiers that are numbers: `21501-02`. */
export const NUMBERED_SUBDOSSIERS = '21501';
/** A reprint (h1), a later version (n1), an attachment (b1). */
export const EDITION = '[hnb]\\d{1,2}';

/** Official identifiers: composed from what was read, parsed into what they say, and written out for people. */
export { isAddress, isIdentifier, isLocalId, isOfficialPaper } from './address.ts';
export { citeIdentifier, officialAddress } from './cite.ts';
export {
  aanhangselId,
  dossierId,
  handelingenId,
  kamerstukId,
  LAST_EK_YEAR,
  vergaderjarenUpTo,
  writeIdentifier,
  yearDigits,
} from './compose.ts';
export { CHAPTER, CHAPTER_OR_FUND, EDITION } from './grammar.ts';
export { isDocumentNumber, isZaak, kindOf, zakenIn } from './kind.ts';
export { FIRST_WITH_ITEMS, type Identifier, parseIdentifier } from './parse.ts';

/**
 * Dossier numbers with their chapters. In: text and a place. Out: the dossier there as identifiers write it (`31066`,
 * `36740-VII`, `21501-02`); the number of a Rijkswet is skipped.
 */
import { CHAPTER, CHAPTER_OR_FUND } from './identifiers/grammar.ts';
import {
  _,
  at,
  DASH,
  END,
  fits,
  isDigit,
  MONTH,
  next,
  past,
  pastComma,
  pastSpace,
  peek,
  SP,
  sticky,
} from './patterns.ts';

export interface Dossier {
  start: number;
  end: number;
  /** `36740-VII`; a four-digit dossier from before 1970 as printed. */
  value: string;
  /** Roman chapter, letter of a fund or, in dossier 21501, sub-dossier. */
  chapter?: string;
  /** Where the five digits end, before the chapter. */
  digitsEnd: number;
  /** The number of a Rijkswet follows, so this is surely a dossier. */
  rijkswet?: true;
  /** Four or six digits instead of five. */
  misprint?: true;
}

/** The end of five digits at `position`, the first from 1 to 4: "31066", "31 066", "31.066" or "31-066"; else -1. */
function pastFive(text: string, position: number): number {
  const first = text.charCodeAt(position);
  if (first < 49 || first > 52 || !isDigit(text.charCodeAt(position + 1))) return -1;
  let place = position + 2;
  if (!isDigit(text.charCodeAt(place)))
    place = '.-‑'.includes(text.charAt(place)) ? place + 1 : pastSpace(text, place);
  for (let i = 0; i < 3; i++) if (!isDigit(text.charCodeAt(place++))) return -1;
  return isDigit(text.charCodeAt(place)) ? -1 : place;
}
const RIJKSWET = sticky(`${_}(?:${DASH}${_})?\\(?${_}R[ .\\u00a0]?\\d{3,4}(?:${_}\\))?(?![\\p{L}\\d])`);
const SUBDOSSIER = sticky(`${_}(?:(?:${DASH}|/)${_})?([0-3]\\d)(?!\\d| ?\\d{3}(?!\\d))`);
const CHAPTER_BEHIND = sticky(
  `(?:${_},?${_}(?:[hH]oofdstuk|[hH](?:fd?)?st\\.?|H\\.)${_}|${_}(?:[-‑.]${_})?)(${CHAPTER_OR_FUND})(?![\\p{L}\\d&])(?!\\.\\p{L})`,
);
/** "36 600, VI, nr. 12": a Roman chapter between commas. */
const CHAPTER_BETWEEN = sticky(`${_},${_}(${CHAPTER})(?=${_},?${_}(?:nrs?|nummers?)(?!\\p{L})|${DASH}\\d)`);
/** "36 600 (VI), nr. 12", "36 600 vi, nr. 12". */
const CHAPTER_ODD = sticky(
  `${_}(?:\\((${CHAPTER})\\)|(?:[-‑]${_})?([ivx]{1,6}))(?=${_},?${_}nrs?(?!\\p{L})|${DASH}\\d)`,
);
const ROMAN_DOSSIER = sticky(`([CLXVI]{2,9})(?=${_},${_}(?:nr\\.?${_})?[A-Z]{1,2}${END})`);
const OLD = sticky('(\\d{4})(?!\\d)');
/** "32,793": a point that was read or typed as a comma. */
const COMMA_INSIDE = sticky(`(\\d\\d)[,'’](\\d{3})(?!\\d)(?=${_},?${_}(?:nrs?\\.?|nummers?)${_}\\d)`);
const SIX = sticky('(\\d{6})(?!\\d)');
const NUMBER_NEXT = sticky(`${_}(?:,${_})?(?:nrs?\\.?|nummers?)${_}\\d|${_}${DASH}${_}\\d{1,4}(?!\\d)`);
const SEPARATOR = sticky(`${_}(?:,|/|en(?!\\p{L})|;)${_}`);
const AMOUNT_NEXT = sticky(
  `[.,]\\d|${SP}\\d{3}(?!\\d)|${SP}(?:euro|mln|mld|miljoen|miljard|mensen|leden|personen|woningen|werkplekken|kinderen|huishoudens|inwoners|gulden|${MONTH})`,
);

/** Whether the five digits of a dossier stand at `position`. */
export const isDossier = (text: string, position: number): boolean => pastFive(text, position) > 0;

/** The dossier at `position`. */
export function readDossier(text: string, position: number): Dossier | undefined {
  const digitsEnd = pastFive(text, position);
  if (digitsEnd < 0) return undefined;
  const value = text.slice(position, position + 2) + text.slice(digitsEnd - 3, digitsEnd);
  const dossier: Dossier = { start: position, end: digitsEnd, digitsEnd, value };
  if (value === '21501') {
    const sub = at(SUBDOSSIER, text, digitsEnd);
    if (sub?.[1])
      return { ...dossier, end: SUBDOSSIER.lastIndex, value: `${value}-${sub[1]}`, chapter: sub[1] };
  }
  const first = peek(text, digitsEnd);
  if (first === ',' && !next(text, pastComma(text, digitsEnd), 'hHIVX')) return dossier;
  if (first === ')' || first === ';') return dossier;
  if (text.slice(digitsEnd, digitsEnd + 8).includes('R') && fits(RIJKSWET, text, digitsEnd)) {
    dossier.end = RIJKSWET.lastIndex;
    dossier.rijkswet = true;
    return dossier;
  }
  const between = first === ',' ? at(CHAPTER_BETWEEN, text, digitsEnd) : null;
  const odd = '(-ivx'.includes(first) ? at(CHAPTER_ODD, text, digitsEnd) : null;
  const match = between ?? odd ?? at(CHAPTER_BEHIND, text, digitsEnd);
  const chapter = match?.[1] ?? match?.[2]?.toUpperCase();
  if (match && chapter) {
    dossier.end = digitsEnd + match[0].length;
    dossier.chapter = chapter;
    dossier.value = `${value}-${chapter}`;
    // "36 410 VI (R 1234)" is rare, but there too the R number is left out.
    dossier.end = past(RIJKSWET, text, dossier.end);
  }
  return dossier;
}

/** What counts only after a label: Roman dossiers, four digits from before 1970, a digit too few or too many. */
export function readOddDossier(text: string, position: number, year?: number): Dossier | undefined {
  const begins = text.charCodeAt(position);
  const roman = begins > 64 ? at(ROMAN_DOSSIER, text, position) : null;
  if (roman?.[1])
    return {
      start: position,
      end: ROMAN_DOSSIER.lastIndex,
      digitsEnd: ROMAN_DOSSIER.lastIndex,
      value: roman[1],
    };
  if (!isDigit(begins)) return undefined;
  const old = at(OLD, text, position);
  if (old?.[1]) {
    const end = OLD.lastIndex;
    const dossier = { start: position, end, digitsEnd: end, value: old[1] };
    if (year !== undefined && year < 1972) return dossier;
    if (/^(?:19|20)/.test(old[1]) || !fits(NUMBER_NEXT, text, end)) return undefined;
    return { ...dossier, misprint: true };
  }
  const parted = at(COMMA_INSIDE, text, position);
  if (parted?.[1] && parted[2]) {
    const end = COMMA_INSIDE.lastIndex;
    return { start: position, end, digitsEnd: end, value: parted[1] + parted[2] };
  }
  const six = at(SIX, text, position);
  if (six?.[1] && fits(NUMBER_NEXT, text, SIX.lastIndex))
    return { start: position, end: SIX.lastIndex, digitsEnd: SIX.lastIndex, value: six[1], misprint: true };
  return undefined;
}

/** Further dossiers after the first: "31728, 30914, nr. 5", "29 984/22 589", "31815, 31816 en 31840". */
export function readMoreDossiers(text: string, position: number): Dossier[] {
  const found: Dossier[] = [];
  for (let end = position; found.length < 60; ) {
    if (!next(text, end, ',/e;') || !fits(SEPARATOR, text, end)) break;
    const dossier = readDossier(text, SEPARATOR.lastIndex);
    if (!dossier || fits(AMOUNT_NEXT, text, dossier.end)) break;
    found.push(dossier);
    end = dossier.end;
  }
  return found;
}

/** Whether what follows at `position` makes the digits before it an amount or a date instead of a dossier. */
export const isAmount = (text: string, position: number): boolean => fits(AMOUNT_NEXT, text, position);

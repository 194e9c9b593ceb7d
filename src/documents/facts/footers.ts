/**
 * Page footers, the colophon and the strip above a page of officielebekendmakingen: a line in; what it says of the
 * paper out, or nothing if it is text.
 */
import { CHAPTER_OR_FUND } from '../../references/index.ts';
import { readVergaderjaar } from '../dates.ts';
import { rangeOf } from '../ranges.ts';
import type { Kamerdocument } from '../types.ts';

const FOOTER_AANHANGSEL =
  /^\s*(Tweede|Eerste) Kamer,\s(?:vergaderjaar\s)?(\d{4}[-–/]\d{2,4}),\sAanhangsel(?:\svan de Handelingen)?(?:\s+\d{1,4})?\s*$/u;
const FOOTER_KAMERSTUK = new RegExp(
  String.raw`^\s*(Tweede|Eerste) Kamer,\svergaderjaar\s(\d{4}[-–/]\d{2,4}),\s(\d{2}[ .\u00a0\u202f]?\d{3})(?:\s?\(R\s?\d{3,4}\))?(?:[-\s](${CHAPTER_OR_FUND}|\d{2}))?(?:(?:\sen\s|\/|,\s)\d{2}[ .\u00a0\u202f]?\d{3}(?:-\d{2})?){0,3},\s?(?:nrs?\.\s?(\d{1,5}\s?[-–]\s?\d{1,5}|[\dA-Z]{1,5})|([A-Z]{1,2}))\s+\d{1,4}\s*$`,
  'u',
);
const IDENTIFIER = /^\s*((?:ah|kst|h)-(?:tk-|ek-)?[\dA-Za-z-]{3,40})\s*$/u;
const COLOPHON =
  /^\s*(?:ISSN\s?\d{4}\s?-\s?\d{4}|['’]s-Gravenhage\s\d{4}|Sdu Uitgevers|KVR\s?\d{4,6})(?=\s|$)\s*/u;
/** Until 2010: "0809tkkvr1234" is number 1234 of vergaderjaar 2008-2009. */
const OLD_IDENTIFIER = /^\s*(\d{2})(\d{2})(tk|ek)kvr(\d{1,4})\s*$/u;

/** The strip above a paper on officielebekendmakingen, its cells run together. */
const STRIP = new RegExp(
  String.raw`^\s*(Tweede|Eerste) Kamer der Staten-Generaal\s?(\d{4})-(\d{4})\s?(?:nr\.\s(\d{1,3}),\sitem\s(\d{1,3})|(\d{5}(?:-(?:${CHAPTER_OR_FUND}))?)\snr\.\s([\dA-Z]{1,5}))`,
  'u',
);
const STRIP_HEAD = /^\s*Datum publicatie\s?Organisatie/u;

function factsFromStrip(line: string): Partial<Kamerdocument> | undefined {
  const match = STRIP.exec(line);
  if (!match) return STRIP_HEAD.test(line) ? {} : undefined;
  const facts: Partial<Kamerdocument> = { kamer: kamer(match[1]), vergaderjaar: `${match[2]}-${match[3]}` };
  if (match[4])
    return {
      ...facts,
      soort: 'handelingen',
      id: `h-${match[1] === 'Eerste' ? 'ek' : 'tk'}-${match[2]}${match[3]}-${match[4]}-${match[5]}`,
    };
  return { ...facts, dossier: match[6] ?? '', nummer: match[7] ?? '' };
}

/** What a page footer or the colophon says, or nothing when the line is not one. */
export function factsFromFooter(line: string): Partial<Kamerdocument> | undefined {
  if (line.length > 240 || line.trim().length > 140) return undefined;
  // Text extracted from a PDF can run the colophon into the footer.
  let text = line;
  for (let i = 0; i < 4 && COLOPHON.test(text); i++) text = text.replace(COLOPHON, '');
  if (!text) return line.trim() ? {} : undefined;
  return factsFromOneFooter(text);
}

function factsFromOneFooter(line: string): Partial<Kamerdocument> | undefined {
  const strip = factsFromStrip(line);
  if (strip) return strip;
  const ah = FOOTER_AANHANGSEL.exec(line);
  if (ah) return { kamer: kamer(ah[1]), ...vergaderjaar(ah[2]) };
  const kst = FOOTER_KAMERSTUK.exec(line);
  if (kst) {
    const nummer = (kst[3] ?? '').replace(/\D/gu, '');
    return {
      kamer: kamer(kst[1]),
      ...vergaderjaar(kst[2]),
      dossier: kst[4] ? `${nummer}-${kst[4]}` : nummer,
      nummer: rangeOf(kst[5] ?? kst[6] ?? ''),
    };
  }
  const kenmerk = IDENTIFIER.exec(line);
  if (kenmerk?.[1] && /\d/u.test(kenmerk[1])) return { id: kenmerk[1] };
  const old = OLD_IDENTIFIER.exec(line);
  if (!old) return undefined;
  const begin = Number(old[1]) + (Number(old[1]) > 90 ? 1900 : 2000);
  return { kamer: old[3] === 'ek' ? 'I' : 'II', vergaderjaar: `${begin}-${begin + 1}`, nummer: old[4] ?? '' };
}

const kamer = (naam: string | undefined): 'I' | 'II' => (naam === 'Eerste' ? 'I' : 'II');
function vergaderjaar(text: string | undefined): { vergaderjaar?: string } {
  const year = readVergaderjaar(text ?? '');
  return year ? { vergaderjaar: year } : {};
}

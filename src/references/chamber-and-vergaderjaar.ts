/**
 * Chamber and vergaderjaar, as they stand between a label and a number. In: text and a place. Out: what was read there
 * and where it ends.
 */

import { _, at, fits, fourDigits, next, pastComma, SP, sticky } from './patterns.ts';
import type { Chamber } from './types.ts';
import { readVergaderjaar } from './vergaderjaren.ts';

/** What stands before the dossier. */
export interface Head {
  kamer?: Chamber;
  vergaderjaar?: string;
  year?: number;
  repaired?: true;
}

const CHAMBER = sticky(
  `(?:der${SP}(?:Kamer${SP})?|van de${SP})?(?:(II|ll|lI|Il|2|11|TK|(?:Tweede|2e)${_}Kamer)|(I|l|1|EK|(?:Eerste|1e)${_}Kamer))(?:${SP}der${SP}Staten-Generaal)?(?![\\p{L}])(?=[,:;]|${SP}|\\d{4,5}|-)`,
);
/** A bare "2" or "11" is a chamber only before a vergaderjaar or a comma: "11 066" is a dossier. */
const DIGIT_CHAMBER_NEXT = sticky(`${_},|${SP}(?:1[89]|20)\\d\\d${_}[-–/]`);

/** After a "1" or "2" these make it a dossier; "11" and "1e" may be a chamber. */
const ONLY_DIGITS = '023456789';
/** The chamber at `position`. */
function readChamber(text: string, position: number): { end: number; kamer: Chamber } | undefined {
  const letter = text.charAt(position);
  const second = text.charAt(position + 1);
  if (letter === 'I') {
    // Most are "II 2012" or "I, 2012".
    const kamer = second === 'I' ? 'II' : 'I';
    const end = position + kamer.length;
    if (' ,'.includes(text.charAt(end)) && !text.startsWith('der', end + 1)) return { end, kamer };
  }
  // "vergaderjaar" begins like "van de Tweede Kamer", "26 643" like "2".
  if ((letter === 'v' && second !== 'a') || ('12'.includes(letter) && ONLY_DIGITS.includes(second)))
    return undefined;
  const match = at(CHAMBER, text, position);
  if (!match) return undefined;
  const end = CHAMBER.lastIndex;
  if ('12'.includes(match[0].charAt(0)) && match[0].length < 3 && !fits(DIGIT_CHAMBER_NEXT, text, end))
    return undefined;
  return { end, kamer: match[1] ? 'II' : 'I' };
}

/** What a chamber or vergaderjaar can begin with. */
export const HEAD_BEGINS = "0129'’IlTEdvVzZnNpP(";

/** Chamber and vergaderjaar at `position`, in either order. */
export function readHead(text: string, position: number, known: Head = {}): { end: number; head: Head } {
  const head: Head = { ...known };
  let end = position;
  for (let n = 0; n < 3; n++) {
    const place = pastComma(text, end);
    if (!next(text, place, HEAD_BEGINS)) break;
    const chamber = next(text, place, '(') || fourDigits(text, place) ? undefined : readChamber(text, place);
    if (chamber) {
      head.kamer = chamber.kamer;
      end = chamber.end;
      continue;
    }
    // "nr." begins like "notavergaderjaar".
    const isNr = 'nN'.includes(text.charAt(place)) && text.charAt(place + 1) !== 'o';
    const vergaderjaar = isNr ? undefined : readVergaderjaar(text, place);
    if (!vergaderjaar) break;
    head.year = vergaderjaar.year;
    if (vergaderjaar.value !== undefined) head.vergaderjaar = vergaderjaar.value;
    else delete head.vergaderjaar;
    if (vergaderjaar.repaired) head.repaired = true;
    end = vergaderjaar.end;
  }
  return { end, head };
}

/**
 * Vergaderjaren in all their printed forms. In: text and a place. Out: the vergaderjaar there, `2009-2010`.
 * Forms: 2009/10, 2009-10, 2009/2010, 2009–2010, 2022/-23, "vergaderjaar …", "Zitting 1958-1959".
 */
import {
  _,
  at,
  broken,
  COMMA,
  DASH,
  fits,
  fourDigits,
  isDigit,
  NR,
  next,
  pastComma,
  sticky,
} from './patterns.ts';

export interface Vergaderjaar {
  end: number;
  /** `2009-2010`; absent where the two years do not follow each other. */
  value?: string;
  /** First year of the first vergaderjaar read. */
  year: number;
  /** A slip was repaired, as in "2022–203". */
  repaired?: true;
}

/** The word before a vergaderjaar; "notavergaderjaar" is a slip that does get printed. */
export const VERGADERJAAR_WORD = `(?:(?:[nN]ota)?[vV]er?${broken('|ga|der?|')}ja(?:ar|ren)|VERGADERJAAR|[vV]erg\\.${_}jr?\\.?|[zZ]ittings?(?:${broken('|')}jaar)?|[vV]j\\.?|[pP]arlementair${_}jaar)`;
/** The two years of a vergaderjaar. */
export const YEARS = `(?:1[89]\\d\\d|20\\d\\d)${_}(?:(?:${DASH}|/)${_}){1,2}['’]?\\d{2,4}(?!\\d)`;

const ONE = sticky(
  `\\(?${_}(?:${VERGADERJAAR_WORD}${COMMA})?(1[89]\\d\\d|20\\d\\d)${_}(?:(?:${DASH}|/)${_}){1,2}['’]?(\\d{2,4})(?!\\d)(?!\\.\\d{3}(?!\\d))${_}\\)?`,
);
/** "vergaderjaar 20112012": the dash is missing. */
const GLUED = sticky(`\\(?${_}${VERGADERJAAR_WORD}${COMMA}((?:19|20)\\d\\d)((?:19|20)\\d\\d)(?!\\d)${_}\\)?`);
/** "Kamerstukken II 20/21, 25 295": two years of two digits, right before a dossier or number. */
const SHORT = sticky(
  `['’]?(\\d\\d)${_}(?:${DASH}|/)${_}['’]?(\\d\\d)(?=${COMMA}(?:[1-4]\\d[. \\u00a0\\u2009]?\\d{3}(?!\\d)|${NR}${_}\\d))`,
);
const NEXT = sticky(`${_}(?:${DASH}|,|en|/)${_}(?=${YEARS})`);
const LONE_YEAR = sticky(
  `(?:${VERGADERJAAR_WORD}${COMMA})?((?:19|20)\\d\\d)(?=${_},${_}\\d\\d[\\s.\\u00a0\\u2009]?\\d{3}(?!\\d))`,
);

function yearsOf(first: string, second: string): { value?: string; repaired?: true } {
  const following = String(Number(first) + 1);
  if (second === following || (second.length === 2 && following.endsWith(second)))
    return { value: `${first}-${following}` };
  // The second year has lost a digit.
  if (
    second.length === 3 &&
    [0, 1, 2, 3].some((i) => following.slice(0, i) + following.slice(i + 1) === second)
  )
    return { value: `${first}-${following}`, repaired: true };
  return {};
}

/** After a comma only another year can go on with the list; mostly a dossier or "nr." follows. */
const mayGoOn = (text: string, position: number): boolean =>
  !next(text, position, ',') || '12'.includes(text.charAt(pastComma(text, position)));

function readShort(text: string, position: number): Vergaderjaar | undefined {
  // Mostly it is a dossier.
  if (isDigit(text.charCodeAt(position + 2)) && isDigit(text.charCodeAt(position))) return undefined;
  const [short, first, second] = at(SHORT, text, position) ?? [];
  if (!short || (Number(first) + 1) % 100 !== Number(second)) return undefined;
  const year = Number(first) + (Number(first) < 45 ? 2000 : 1900);
  return { end: position + short.length, year, value: `${year}-${year + 1}` };
}

/** The vergaderjaar at `position`; a range or list of them counts as its last. */
export function readVergaderjaar(text: string, position: number): Vergaderjaar | undefined {
  // A vergaderjaar begins with its word, a bracket or a year; most digits here are a dossier.
  if (next(text, position, "0123456789'’") && !fourDigits(text, position)) return readShort(text, position);
  const first = at(ONE, text, position) ?? (next(text, position, 'vVzZ(') ? at(GLUED, text, position) : null);
  if (!first?.[1] || !first[2]) return undefined;
  const vergaderjaar: Vergaderjaar = {
    end: position + first[0].length,
    year: Number(first[1]),
    ...yearsOf(first[1], first[2]),
  };
  // "1993/94-1996/97", "1999/2000, 2000/2001, 2001/2002": the dossier lasts to the last.
  for (let n = 0; n < 8; n++) {
    const last =
      next(text, vergaderjaar.end, '-–,e/‐‑—−') &&
      mayGoOn(text, vergaderjaar.end) &&
      fits(NEXT, text, vergaderjaar.end)
        ? at(ONE, text, NEXT.lastIndex)
        : null;
    if (!last?.[1] || !last[2]) break;
    vergaderjaar.end = ONE.lastIndex;
    Object.assign(vergaderjaar, yearsOf(last[1], last[2]));
  }
  return vergaderjaar;
}

/** A single year where a vergaderjaar should stand, as in "Kamerstukken II 2023, 36 200, nr. 3". */
export function pastLoneYear(text: string, position: number): number {
  return (fourDigits(text, position) || next(text, position, 'vVzZ')) && fits(LONE_YEAR, text, position)
    ? pastComma(text, LONE_YEAR.lastIndex)
    : position;
}

const SPACE_OR_COMMA = ' ,:\n\u00a0';
const BEFORE = new RegExp(`(?<![\\d-])(?:${VERGADERJAAR_WORD}${COMMA})?${YEARS}${COMMA}$`, 'u');

/** Where the vergaderjaar right before `position` begins; nothing before `floor` belongs to it. */
export function vergaderjaarBefore(text: string, position: number, floor: number): number | undefined {
  // It ends in a digit, perhaps with a comma and a space after it; most numbers follow something else.
  let last = position - 1;
  while (last > position - 4 && SPACE_OR_COMMA.includes(text.charAt(last))) last--;
  const digit = text.charCodeAt(last);
  if (!(digit >= 48 && digit <= 57)) return undefined;
  const from = Math.max(floor, position - 60);
  const match = BEFORE.exec(text.slice(from, position));
  return match ? from + match.index : undefined;
}

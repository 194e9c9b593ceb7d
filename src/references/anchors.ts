/**
 * Where a reference may stand. In: a text, then a place. Out: the next anchor and its sort.
 *
 * A few words can make a reference with no digit nearby (motie, amendement, a kamerstuk in a Roman dossier, a number
 * written as a word): the whole text is searched for them. Every other label is followed by a digit, so labels are
 * searched for only in a window before each run of digits. Common words ("brief", "vraag", "antwoord") are not anchors;
 * the digits after them are. Searching everywhere for all labels is five times slower.
 */

import { SPELLED } from './numbers-in-words.ts';
import { broken, isDigit, MONTH } from './patterns.ts';

export type Sort =
  | 'number'
  | 'dossier'
  | 'date'
  | 'count'
  | 'spelled'
  | 'stuk'
  | 'motie'
  | 'label'
  | 'aanhangsel'
  | 'handelingen'
  | 'journal'
  | 'identifier'
  | 'address';

export interface Anchor {
  sort: Sort;
  start: number;
  end: number;
}

/** How far before its first digit a label may begin: "Aanhangsel van de Handelingen der Tweede Kamer, vergaderjaar 2…". */
const WINDOW = 80;
/** "TK " is the shortest label. */
const SHORTEST = 3;

const BLANK = '[\\s\\u00ad]';
const AT_DIGIT: [Sort, string][] = [
  ['number', '(?:19|20)\\d\\d(?:[zd]|[ -]?[ZD][ -]?)\\d{5}'],
  ['dossier', `[1-4]\\d(?:[.\\-‑]|${BLANK}{1,4})?\\d{3}(?!\\d)`],
  [
    'date',
    `\\d{1,2}(?:${BLANK}{1,4}${MONTH}|[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d(?!\\d))|(?:19|20)\\d\\d(?!\\d)(?<=${MONTH}[a-z]{0,8}${BLANK}{1,4}\\d{4})`,
  ],
  [
    'count',
    `(?<=(?:raag|ragen|a-${BLANK}{1,2}gen|(?:oord(?:en)?|ding|elde|erkte)(?:${BLANK}(?:op|onder|bij))?|ntw\\.|noot|noten)${BLANK}{1,4}(?:(?:nrs?\\.?|nummers?)${BLANK})?\\(?)\\d|(?<=[hH]et${BLANK}(?:onder|bij)${BLANK})\\d`,
  ],
  [
    'stuk',
    `(?<=(?<![a-zA-Z])stuk(?:ken)?${BLANK}{1,4}(?:nrs?\\.?|nummers?)${BLANK}{0,4}|(?:vervanging${BLANK}van|gedrukt${BLANK}onder)${BLANK}nr\\.${BLANK}{0,4}|(?:VERVANGING${BLANK}VAN|GEDRUKT${BLANK}ONDER)${BLANK}NR\\.${BLANK}{0,4})\\d`,
  ],
];
const BEFORE_DIGIT: [Sort, string][] = [
  [
    'label',
    `[kK]amer${broken('|')}brief|[kK]amerst\\.|Parl(?:ia|e)menta|Parl\\.|(?:[kK]st|KST)\\.?\\s\\d|[TE]K(?=[\\s,-])|(?:Tweede|Eerste)\\sKamer(?![a-z])|[wW]ets${broken('|')}voor${broken('|')}stel|(?:[kK]amer)?[dD]ossier|[iI]nitiatief(?:wet|nota|voorstel)`,
  ],
  [
    'aanhangsel',
    `[aA]an${broken('|')}(?:hang|ghan|hnag)|AANHANGSEL|[aA]anh\\.|AvdH|AH(?:[- ]?TK)?(?=\\s[ITn\\d])|[kK]amer${broken('|')}vragen`,
  ],
  [
    'handelingen',
    `[hH]an(?:${broken('|')}de)${broken('|')}lingen|HANDELINGEN|[hH]and\\.\\s|H[TE]K(?=\\s[12])`,
  ],
  [
    'journal',
    'S[tT][bB]|S(?:tcrt|TCRT)|(?<![a-zA-Z])st(?:bl?|crt)\\.|T(?:rb|RB)|Staatsblad|Staatscourant|Tra[ck]tatenblad',
  ],
  [
    'identifier',
    '(?:[kK]st|KST|[hH]-(?:tk|ek|vv|TK|EK|VV)|[sS]tb|[sS]tcrt|[tT]rb|blg)[-‑][\\da-zA-Z]|(?:[aA]h|AH)[-‑](?:(?:[te]k|[TE]K)[-‑])?\\d',
  ],
  ['address', 'https?://|www\\.'],
];
const ANYWHERE: [Sort, string][] = [
  ['motie', `[mM]o${broken('|')}tie|[aA]men${broken('|')}de${broken('|')}ment|MOTIE|AMENDEMENT`],
  ['label', `[kK]a(?:m|rn|[-‐\\u00ad]\\s?m)er${broken('|')}stuk|KAMERSTUK`],
  ['identifier', '[kK]st-[A-Za-z]'],
  ['spelled', SPELLED],
];

function alternation(sorts: [Sort, string][], flags: string): { pattern: RegExp; sorts: Sort[] } {
  const pattern = new RegExp(sorts.map(([, source]) => `(${source})`).join('|'), flags);
  return { pattern, sorts: sorts.map(([sort]) => sort) };
}

/** How many characters to look at one by one. */
const NEAR = 12;
const DIGIT = /\d/g;
const MANY_DIGITS = /\d{1,9999}/y;
/** Past a long run of digits; no reference has one. */
function pastDigits(text: string, position: number): number {
  MANY_DIGITS.lastIndex = position;
  let end = position;
  while (MANY_DIGITS.test(text)) end = MANY_DIGITS.lastIndex;
  return end;
}
const SHAPES = alternation(AT_DIGIT, 'y');
// Identifiers come first: "stb-2021-5" begins like a journal.
const LABELS = alternation([...BEFORE_DIGIT].reverse(), 'g');
const WORDS = alternation(ANYWHERE, 'g');

function found(
  { pattern, sorts }: { pattern: RegExp; sorts: Sort[] },
  text: string,
  from: number,
  shift = 0,
): Anchor | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return undefined;
  let group = 0;
  while (group < sorts.length && match[group + 1] === undefined) group++;
  const sort = sorts[group];
  return sort && { sort, start: match.index + shift, end: match.index + match[0].length + shift };
}

/** The anchors of one text, in order. */
export class Anchors {
  readonly #text: string;
  #word: Anchor | undefined;
  #wordFrom = -1;
  /** The first digit not yet judged, and how far labels have been searched for. */
  #digit = -1;
  #windowed = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first anchor that begins at or after `place`; `place` may only grow from call to call. */
  next(place: number): Anchor | undefined {
    if (this.#wordFrom < 0 || (this.#word && this.#word.start < place)) {
      this.#word = found(WORDS, this.#text, place);
      this.#wordFrom = place;
    }
    const limit = this.#word?.start ?? this.#text.length;
    const digit = this.#nextAtDigits(place, limit);
    return digit && digit.start < limit ? digit : this.#word;
  }

  /** The first anchor at or before a digit, as long as it can begin before `limit`. */
  #nextAtDigits(place: number, limit: number): Anchor | undefined {
    const text = this.#text;
    if (this.#digit < place) this.#findDigit(place);
    while (this.#digit < text.length) {
      const digit = this.#digit;
      const from = Math.max(place, this.#windowed, digit - WINDOW);
      if (from >= limit) return undefined;
      // One character beyond the digit, for identifiers and "kst 3".
      const label =
        digit - from >= SHORTEST ? found(LABELS, text.slice(from, digit + 1), 0, from) : undefined;
      if (label) {
        this.#windowed = label.start;
        return label;
      }
      this.#windowed = digit;
      if (digit >= limit) return undefined;
      const shape = found(SHAPES, text, digit);
      let end = digit + 1;
      while (end < digit + NEAR && isDigit(text.charCodeAt(end))) end++;
      if (end === digit + NEAR) end = pastDigits(text, end);
      this.#findDigit(end);
      if (shape && !isDigit(text.charCodeAt(digit - 1))) return shape;
    }
    return undefined;
  }

  #findDigit(from: number): void {
    // Within a citation the next digit is near; a pattern pays off only farther away.
    for (let place = from; place < from + NEAR; place++)
      if (isDigit(this.#text.charCodeAt(place))) {
        this.#digit = place;
        return;
      }
    DIGIT.lastIndex = from;
    this.#digit = DIGIT.test(this.#text) ? DIGIT.lastIndex - 1 : this.#text.length;
  }
}

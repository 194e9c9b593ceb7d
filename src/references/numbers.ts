/**
 * The number of a paper within its dossier, with lists, ranges, pinpoints and dates: "nr. 12", "nrs. 12, 13 en 15",
 * ", 32", "-1320", ", AA", "nr. 4, p. 12 en 13, en nr. 6". In: text and where a dossier ends. Out: the items.
 */
import { readDate } from './dates.ts';
import { ascends, type Item, MOST_ITEMS, readList } from './lists.ts';
import {
  _,
  at,
  COMMA,
  DASH,
  endsHere,
  fits,
  isDigit,
  MONTH,
  NR,
  next,
  past,
  pastComma,
  peek,
  SP,
  sticky,
} from './patterns.ts';
import { type Pinpoint, readPinpoints } from './pinpoints.ts';

export interface Numbers {
  end: number;
  items: Item[];
  pinpoint?: Pinpoint;
  /** Year and month of the date after it ("nr. 61 van 20 juni 1994"), as `199406`. */
  month?: number;
  /** A note mark was stuck to it. */
  stuck?: true;
  /** "EK" stood before the letter. */
  kamer?: 'I';
  /** How it is written; only 'nr' is safe without a label. */
  form: 'nr' | 'comma' | 'hyphen' | 'space' | 'brackets';
}

/** `1320`, `188b`, without letters that follow because a space is missing. */
const DIGITS = `\\d{1,4}(?!\\d)(?:[a-z](?![\\p{L}\\d]|\\.\\p{Ll}))?`;
const LETTERS = `[A-Z]{1,2}(?![\\p{L}\\d&])`;
const ITEM = sticky(`((?:${DIGITS}|${LETTERS}))`);
/** Also with slips of punctuation around "nr.": "31 839; nr. 5", "nr, 5", "nr . 5", "n r. 5". */
const NR_FORM = sticky(
  `${_}(?:(?:[,:;]${_}){1,2}|\\.${_}(?=n)|${DASH}${_})?(?:(?:onder|met|stuk|brief|motie|amendement|verslag)${SP})?(?:onder|stuk|volg)?(?:${NR}|n${SP}r\\.|n\\.|#|letter(?=${SP}[A-Z]))${_}(?:[.,;]${_})?(?=\\d|${LETTERS})`,
);
const COMMA_FORM = sticky(`${_},${_}(?=${DIGITS})(?!\\d{1,2}${SP}${MONTH})(?!\\d+[.,:]\\d|\\d+${_}[%/])`);
const COMMA_LETTER = sticky(`${_},${_}(?=${LETTERS})`);
/** "(35 925, E)" */
const CLOSED_LETTER = sticky(`${_},${_}(?=[A-Z]{1,2}${_}[)\\]])`);
/** "26448/720": two dossiers have five digits each. */
const STUCK = sticky('\\d{5}(?!\\d|[.,/-]\\d)');
const SLASH_FORM = sticky(`/(?=\\d{1,4}(?![\\d/.-]|[ \\u00a0]\\d{3}))`);
const HYPHEN_FORM = sticky(`${_}${DASH}${_}(?=${DIGITS}|${LETTERS})`);
const EK_FORM = sticky(`${COMMA}(?:EK|Eerste${SP}Kamer)${COMMA}(?:${NR}${_})?(?=${LETTERS})`);
const SPACE_FORM = sticky(`${SP}(?=\\d{1,4}${_}(?:[.,;:)\\]](?!\\d)|$))`);
const SPACE_LETTER = sticky(`${SP}(?=${LETTERS})`);
const BRACKET_NR = sticky(`${_}\\(${_}${NR}${_}(?=\\d{1,4}${_}[,)])`);
const BRACKET_FORM = sticky(`${_}\\(${_}(?=\\d{1,3}[a-z]?${_}[,)]|(?!19|20)\\d{4}${_}\\))`);
const BRACKET_CLOSE = sticky(`${_}\\)`);
const CITATION_ENDS = sticky(`${_}(?:[),.;:\\]?!]|${DASH}|$)`);
const DATED = sticky(`${_}(?:,${_})?(?:van|d\\.?d\\.?|gedateerd)${SP}(?=\\d)|,${_}(?=\\d{1,2}${SP}${MONTH})`);
const NR_AGAIN = sticky(
  `${_}(?:[,;]${_})?(?:(?:en|alsmede|evenals|zomede|resp\\.|respectievelijk|vgl\\.|of)(?:${SP}(?:ook|vgl\\.|van|met|in))?${SP})?${NR}${_}(?=\\d|${LETTERS})|${_}(?:,|en(?!\\p{L}))${_}I${_},${_}(?=${LETTERS})`,
);
/** "26448-720 en -721". */
const HYPHEN_AGAIN = sticky(`${_}(?:,|en(?!\\p{L}))${_}${DASH}(?=\\d{1,4}(?!\\d))`);
const KIND =
  '[mM]emorie van (?:[tT]oelichting|[aA]ntwoord)|MvT|MvA|NV|[nN]ota naar aanleiding van het (?:nader )?verslag|NnavV|[nN]ota van [wW]ijziging|(?:[nN]ader )?[vV]erslag|[aA]dvies';
const PAGES_NEXT = `(?=,?${_}(?:p|blz|pag|bladz)[\\s.a])`;
const KIND_WORDS = sticky(`,${_}(?:${KIND})${PAGES_NEXT}|${_}\\((?:${KIND})\\)${PAGES_NEXT}`);
const HERDRUK = sticky(`${_}\\(?herdruk(?:${_}\\d)?\\)?`);
/** What follows a comma or "en" and is not the number of a paper. */
const OTHER_THING = sticky(
  `${_}(?:,${_}(?:en${_})?|en${_}|&${_}|/${_})?(?:\\d{1,2}${SP}(?:${MONTH})|(?:1[89]|20)\\d\\d${_}(?:[/–-]|${SP}\\d\\d[. ]?\\d{3})|\\d{1,2}(?:[.\\-]|${SP})\\d{3}(?!\\d)|\\d+(?:[.,:]\\d|${_}%|${SP}(?:leden|jaar|jaren|maanden|weken|dagen|uur|procent|euro|miljoen|miljard|mensen|personen|andere))|\\d{1,2}e(?!\\p{L}))|(?<=\\d)${_}(?:,|en(?!\\p{L}))${_}I${_},${_}${LETTERS}`,
);
/** A list after a singular "nr.": it has "en", or several items, or ends with the citation. */
const LIST_AHEAD = sticky(
  `(?:${_},${_}\\d{1,4}){0,30}(?:${_},)?${_}(?:en|&|resp\\.|respectievelijk)${_}\\d{1,4}(?!\\d)|(?:${_},${_}\\d{1,4}(?!\\d|[.,]\\d)){2}|${_},${_}\\d{1,4}${_}[).;\\]](?!\\d)`,
);

/** "A, B en C": letters to the end of the citation; an I before a comma is the chamber. */
const LETTER_AHEAD = sticky(
  `${_}(?:,|en(?!\\p{L})|&|/)${_}(?!I${_},)[A-Z]{1,2}(?=${_}(?:[).,;:]|en${SP}[A-Z]{1,2}(?!\\p{L})|$))(?!${_}[.,]?${_}\\d)`,
);
/** "nr. 1244/1245": the next number, not a year. */
const SLASH_AHEAD = sticky(`/(\\d{1,4})(?=${_}(?:[.,;:)\\]](?!\\d)|$))`);
function isNext(text: string, position: number, place: number): boolean {
  const second = Number(at(SLASH_AHEAD, text, place)?.[1]);
  return second === Number.parseInt(text.slice(position, place), 10) + 1;
}

function items(text: string, position: number, plural: boolean): Item[] {
  const goesOn = (within: string, place: number, count: number): boolean =>
    !fits(OTHER_THING, within, place) &&
    (plural ||
      count > 1 ||
      fits(LETTER_AHEAD, within, place) ||
      isNext(within, position, place) ||
      (fits(LIST_AHEAD, within, place) && ascends(within, position, place)));
  return readList(text, position, ITEM, goesOn)?.items ?? [];
}

const endsAt = (text: string, place: number): boolean =>
  fits(CITATION_ENDS, text, place) || fits(LETTER_AHEAD, text, place);

/** How the first number is introduced, and where it begins. */
function introduction(
  text: string,
  position: number,
  kamer: 'I' | 'II' | undefined,
  labelled: boolean,
): { place: number; form: Numbers['form']; plural: boolean; kamer?: 'I' } | undefined {
  const first = peek(text, position);
  if (first === ')' || first === '' || (first === '.' && !fits(NR_FORM, text, position))) return undefined;
  if (fits(NR_FORM, text, position)) {
    const place = NR_FORM.lastIndex;
    // Of the words for a number only "nrs." and "nummers" have an s after an r.
    return { place, form: 'nr', plural: /r['’]?s/i.test(text.slice(position, place)) };
  }
  if ((first === 'E' || first === ',') && fits(EK_FORM, text, position))
    return { place: EK_FORM.lastIndex, form: 'nr', plural: false, kamer: 'I' };
  if (fits(HYPHEN_FORM, text, position))
    return { place: HYPHEN_FORM.lastIndex, form: 'hyphen', plural: false };
  if (first === '(' && fits(BRACKET_NR, text, position))
    return { place: BRACKET_NR.lastIndex, form: 'brackets', plural: true };
  if (first === ',' && fits(CLOSED_LETTER, text, position))
    return { place: CLOSED_LETTER.lastIndex, form: 'comma', plural: false };
  if (!labelled) return undefined;
  if (first === '/' && fits(SLASH_FORM, text, position))
    return { place: SLASH_FORM.lastIndex, form: 'hyphen', plural: false };
  if (fits(COMMA_FORM, text, position) && !fits(OTHER_THING, text, position))
    return { place: COMMA_FORM.lastIndex, form: 'comma', plural: false };
  const letter = kamer === 'I' ? past(SPACE_LETTER, text, position) : position;
  if (letter > position) return { place: letter, form: 'space', plural: false };
  if (fits(COMMA_LETTER, text, position)) {
    const place = COMMA_LETTER.lastIndex;
    if (kamer === 'I' || endsAt(text, past(ITEM, text, place)))
      return { place, form: 'comma', plural: false };
  }
  if (fits(SPACE_FORM, text, position)) return { place: SPACE_FORM.lastIndex, form: 'space', plural: false };
  if (fits(BRACKET_FORM, text, position))
    return { place: BRACKET_FORM.lastIndex, form: 'brackets', plural: true };
  return undefined;
}

/** Skips a date after a number and keeps its month. */
function skipDate(text: string, numbers: Numbers): void {
  if (!next(text, numbers.end, ',vdg') || !fits(DATED, text, numbers.end)) return;
  const date = readDate(text, DATED.lastIndex);
  if (!date) return;
  numbers.end = date.end;
  if (date.year !== undefined) numbers.month = date.year * 100 + date.month;
}

/** "nr. 15121": a number with a note mark stuck to it; most likely the first three digits are the number. */
function readStuck(text: string, position: number): Numbers | undefined {
  if (!fits(STUCK, text, position)) return undefined;
  const end = position + 3;
  const item = { start: position, end, value: text.slice(position, end) };
  return { end, items: [item], form: 'nr', stuck: true };
}

/** The numbers after the dossier that ends at `position`. */
export function readNumbers(
  text: string,
  position: number,
  kamer: 'I' | 'II' | undefined,
  labelled: boolean,
): Numbers | undefined {
  const intro = introduction(text, position, kamer, labelled);
  if (!intro) return undefined;
  const first =
    (intro.form === 'hyphen' || intro.form === 'space') && isDigit(text.charCodeAt(intro.place))
      ? items(text, intro.place, false).slice(0, 1)
      : items(text, intro.place, intro.plural);
  const last = first.at(-1);
  if (!last) return intro.form === 'nr' ? readStuck(text, intro.place) : undefined;
  const numbers: Numbers = { end: last.end, items: first, form: intro.form };
  if (intro.kamer) numbers.kamer = intro.kamer;
  if (intro.form === 'brackets') {
    if (!fits(BRACKET_CLOSE, text, last.end)) return undefined;
    numbers.end = BRACKET_CLOSE.lastIndex;
    return numbers;
  }
  for (;;) {
    if (endsHere(text, numbers.end)) return numbers;
    if (next(text, numbers.end, 'h(')) numbers.end = past(HERDRUK, text, numbers.end);
    const behind = text.charAt(pastComma(text, numbers.end));
    const kind = next(text, numbers.end, ',(') && '(mMNnvVaA'.includes(behind);
    const tail = readPinpoints(text, kind ? past(KIND_WORDS, text, numbers.end) : numbers.end);
    if (tail.pinpoint) {
      numbers.end = tail.end;
      numbers.pinpoint = { ...tail.pinpoint, ...numbers.pinpoint };
    }
    skipDate(text, numbers);
    if (numbers.items.length >= MOST_ITEMS || !next(text, numbers.end, ',;earvonN')) return numbers;
    const again = intro.form === 'hyphen' && fits(HYPHEN_AGAIN, text, numbers.end) ? HYPHEN_AGAIN : NR_AGAIN;
    if (again === NR_AGAIN && !fits(NR_AGAIN, text, numbers.end)) return numbers;
    const more = items(text, again.lastIndex, true);
    const end = more.at(-1)?.end;
    if (end === undefined) return numbers;
    numbers.items.push(...more);
    numbers.end = end;
  }
}

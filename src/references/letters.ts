/**
 * Letters cited by date: "Kamerbrief van 22 november 2024", "voortgangsbrief d.d. 2 oktober 2025", "Kamerbrief over
 * … van 7 april jl.", "brief van oktober 2025". In: text and where a date stands. Out: references of kind 'brief', one
 * for each date, the first from the word before it.
 *
 * The anchor is the date, since "brief" is a common word and a date is not.
 */
import { isoDate, type PrintedDate, readDate } from './dates.ts';
import { _, at, fourDigits, MONTH, SP, sticky } from './patterns.ts';
import { mayBePaper, mayGoOn, maySend } from './senders.ts';
import type { Reference, ReferenceContext } from './types.ts';

/** How far before its date the word "brief" may stand: a subject can be long. */
const REACH = 220;
const BLANK = '[\\s\\u00ad]';
const DAY = '(?:(?:maan|dins|woens|donder|dondr|vrij|zater|zon)dag\\s{1,4})?';
const BY_DATE = `(?:van|d\\.?\\s?d\\.?|dd\\.?|gedateerd(?:\\s{1,3}op)?|op|gedagtekend|verzonden\\sop|gestuurd\\sop)`;
/** What stands between "brie" and the date. */
const DIRECT = new RegExp(
  `^(?:f|fje|ven)(?:${BLANK}{1,3}(?:aan${BLANK}{1,3}(?:de|uw)${BLANK}{1,3}Kamer|van${BLANK}{1,3}(?:mijn|onze)${BLANK}{1,3}\\p{L}{3,20}))?,?${BLANK}{1,4}\\(?${BY_DATE}${BLANK}{1,4}${DAY}$`,
  'u',
);
/** "Kamerbrief, 3 mei 2023", "Kamerbrief (3 mei 2023)", "Kamerbrief Voortgang (3 mei 2023)". */
const BARE_DATE = /^f(?:,?\s|[^.;:?!()]{0,100}\s\()$/;
/** Words that continue the sentence instead of giving the letter's sender or subject. */
const NO_SUBJECT = `(?:die|dat|die|heeft|had|is|was|werd|wordt|zal|zou|kan|kon|moet|mag|komt|kwam|krijgt|staat|stond|gaat|waar\\p{L}*|om|en|of|maar|als|toen|nu|nog|ook|ik|wij|we|u|zij|hij|voor|tot|sturen|gestuurd|toegezegd|toezeggen)(?!\\p{L})`;
const DISTANT = new RegExp(
  `^(?:f|ven)${BLANK}{1,4}(?!${NO_SUBJECT})((?:\\p{L}|[«‘“"'(])[^.;:?!]{2,${REACH}})${BLANK}{1,4}(?:van|d\\.?d\\.?|gedateerd)${BLANK}{1,4}${DAY}$`,
  'u',
);
/** "die zij op donderdag 2 oktober stuurde". */
const SENT = new RegExp(
  `^f${BLANK}{1,3}die${BLANK}{1,3}([^.;:?!,]{1,40})${BLANK}op${BLANK}(?:\\p{L}{2,10}dag${BLANK})?$`,
  'u',
);
const SENT_NEXT =
  /^\s{1,3}(?:jl\.?\s)?(?:(?:aan|naar)\s(?:de|uw)\sKamer\s)?(?:heeft\s|is\s|heb\s|hebben\s)?(?:stuurde|gestuurd|verzond|verstuurde|verzonden|schreef|(?:aan|naar)\s(?:de|uw)\sKamer)/;
/** The Kamer's own letter that forwards questions: "in antwoord op uw brief van …, nr. 5293107". */
const OWN_BEFORE = /(?:antwoord|reactie|beantwoording)\s{1,3}(?:op|van)\s{1,3}uw\s{1,3}$/iu;
const OWN_AFTER =
  /^,?\s{0,3}(?:met\s)?(?:uw\s)?(?:nr|nummer|kenmerk|referentie)\.?\s{0,3}(?:\d{5,}|20\d\d[-Z])/;
const NO_LETTER =
  /^(?:nieuws|brand|open|e-?mail|mail|ketting|pers|verhuis|oproep|sollicitatie|liefdes|adel|pand|schuld|advertentie|dreig|haat|bedel|afscheids|ontslag|aanmanings|herinnerings|klacht(?:en)?)-?$/iu;
/** "voortgangs", "DNA-", "stand-van-zaken". */
const PREFIX = /^(?:\p{L}{1,15}-){0,3}\p{L}{0,24}-?$/u;
const STILL_TO_COME = /^\s{1,3}(?:a\.\s?s\b|aanstaande)/;
const OTHER_DATE = new RegExp(`\\d{1,2}${SP}(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)`, 'u');

/** "over het debat van 3 mei": the date of the debate, not of the letter. */
const OF_OTHER_THING =
  /(?:debat|overleg|vergadering|AO|bijeenkomst|top|raad|rapport|artikel|bericht|uitzending|besluit|uitspraak|arrest|advies|wet|verdrag|verordening|richtlijn|akkoord|motie|verslag|onderzoek|deadline|termijn|verkiezing(?:en)?|bezoek|brand|aanslag|periode|week|nacht|zitting|toezegging|begroting)\s{1,4}(?:van|d\.?d\.?)\s{1,4}(?:\p{L}{2,8}dag\s{1,4})?$/iu;
const NEXT_DATE = sticky(`${_}(?:,${_}en|,|en)${SP}(?:van${SP})?(?=\\d)`);
/** "brieven van 13 en 26 oktober": days before the one that has the month. */
const DAYS_BEFORE = /(?:\d{1,2}(?:,\s|\s(?:en|resp\.|respectievelijk)\s)){1,4}$/;
const MONTH_BEFORE = new RegExp(`(?<!\\p{L}|\\d\\s{1,4})${MONTH}\\p{Ll}{0,8}\\.?\\s{1,4}$`, 'u');

interface Dated {
  start: number;
  date: PrintedDate;
}

/** The dates of "brieven van 3 maart en 4 april 2023", a missing year taken from the next one. */
function datesFrom(text: string, position: number, plural: boolean): Dated[] {
  const dates: Dated[] = [];
  for (let start = position; dates.length < 20; ) {
    const date = readDate(text, start);
    if (!date) break;
    dates.push({ start, date });
    if (!plural || !at(NEXT_DATE, text, date.end)) break;
    start = NEXT_DATE.lastIndex;
  }
  for (let i = dates.length - 2; i >= 0; i--) {
    const date = dates[i]?.date;
    const year = dates[i + 1]?.date.year;
    if (date && date.year === undefined && year !== undefined) date.year = year;
  }
  return dates;
}

/** The days in `days`, which begins at `start`, each with the month and year of the date that follows. */
function daysBefore(days: string, start: number, { month, year }: PrintedDate): Dated[] {
  return [...days.matchAll(/\d{1,2}/g)].map(({ 0: digits, index }) => ({
    start: start + index,
    date: {
      end: start + index + digits.length,
      day: Number(digits),
      month,
      ...(year !== undefined && { year }),
    },
  }));
}

/** Whether a letter or hyphen stands at `place`. */
function isLetter(text: string, place: number): boolean {
  const code = text.charCodeAt(place) | 32;
  return (code >= 97 && code <= 122) || /[\p{L}-]/u.test(text.charAt(place));
}

/** Whether the word with "brief" in it, what stands between that and the date, and what follows make it a paper. */
function isPaper(prefix: string, before: string, after: string): boolean {
  if (STILL_TO_COME.test(after) || !mayGoOn(after.trimStart())) return false;
  if (DIRECT.test(before)) return true;
  if (/^kamer$/i.test(prefix) && BARE_DATE.test(before)) return true;
  if (OTHER_DATE.test(before)) return false;
  const between = DISTANT.exec(before)?.[1];
  if (between !== undefined) return !OF_OTHER_THING.test(before) && mayBePaper(between);
  const sender = SENT_NEXT.test(after) ? SENT.exec(before)?.[1] : undefined;
  return sender !== undefined && maySend(sender);
}

/** The letters whose first date, or its year, stands at `position`; nothing before `floor` belongs to them. */
export function readLetters(
  text: string,
  position: number,
  floor: number,
  context: ReferenceContext,
): Reference[] {
  const from = Math.max(floor, position - REACH - 30);
  const window = text.slice(from, position);
  const word = Math.max(window.lastIndexOf('brie'), window.lastIndexOf('Brie'));
  if (word < 0) return [];
  // The start of the word with "brief" in it.
  let begin = word;
  while (begin > 0 && isLetter(window, begin - 1)) begin--;
  const prefix = window.slice(begin, word);
  if (prefix && (NO_LETTER.test(prefix) || !PREFIX.test(prefix))) return [];
  const month = fourDigits(text, position) ? (MONTH_BEFORE.exec(window)?.[0].length ?? 0) : 0;
  const plural = window.startsWith('ven', word + 4);
  const dates = datesFrom(text, position - month, plural);
  const last = dates.at(-1);
  if (!last) return [];
  const days = plural ? (DAYS_BEFORE.exec(window)?.[0] ?? '') : '';
  dates.unshift(...daysBefore(days, position - days.length, last.date));
  // After "brie": "f van …", "ven van …".
  const before = window.slice(word + 4, window.length - month - days.length);
  const after = text.slice(last.date.end, last.date.end + 60);
  if (!isPaper(prefix, before, after)) return [];
  const start = from + begin;
  const lead = text.slice(Math.max(0, start - 30), start);
  if (OWN_BEFORE.test(lead) || /\bopen\s$/i.test(lead) || (/uw\s{1,3}$/.test(lead) && OWN_AFTER.test(after)))
    return [];
  return dates.map(({ start: own, date }, index) => {
    const datum = isoDate(date, context.datum);
    return {
      start: index === 0 ? start : own,
      end: date.end,
      kind: 'brief',
      ids: [],
      ...(datum !== undefined && { datum }),
    };
  });
}

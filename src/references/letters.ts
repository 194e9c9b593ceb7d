/**
 * Letters cited by date: "Kamerbrief van 22 november 2024", "voortgangsbrief d.d. 2 oktober 2025", "Kamerbrief over
 * … van 7 april jl.". In: text and the place of a date. Out: a reference of kind 'brief' whose word stands before.
 *
 * Anchored on the date, since "brief" is a common word and a date is not.
 */
import { isoDate, type PrintedDate, readDate } from './dates.ts';
import { _, at, SP, sticky } from './shapes.ts';
import type { Reference, ReferenceContext } from './types.ts';

/** How far before its date the word of a letter may stand: a long subject. */
const REACH = 220;
const BLANK = '[\\s\\u00ad]';
const DAY = '(?:(?:maan|dins|woens|donder|dondr|vrij|zater|zon)dag\\s{1,4})?';
const BY_DATE = `(?:van|d\\.?\\s?d\\.?|dd\\.?|gedateerd(?:\\s{1,3}op)?|op|gedagtekend|verzonden\\sop|gestuurd\\sop)`;
/** The word, at the end of what stands before the date: directly, or with its subject between. */
const DIRECT = new RegExp(
  `^(?:f|fje|ven)(?:${BLANK}{1,3}(?:aan${BLANK}{1,3}(?:de|uw)${BLANK}{1,3}Kamer|van${BLANK}{1,3}(?:mijn|onze)${BLANK}{1,3}\\p{L}{3,20}))?,?${BLANK}{1,4}${BY_DATE}${BLANK}{1,4}${DAY}$`,
  'u',
);
/** "Kamerbrief, 3 mei 2023", "Kamerbrief (3 mei 2023)". */
const BARE_DATE = /^f(?:,?\s|\s\()$/;
/** Words that go on with a sentence rather than with the letter's sender or subject. */
const NO_SUBJECT = `(?:die|dat|die|heeft|had|is|was|werd|wordt|zal|zou|kan|kon|moet|mag|komt|kwam|krijgt|staat|stond|gaat|waar\\p{L}*|om|en|of|maar|als|toen|nu|nog|ook|ik|wij|we|u|zij|hij|voor|tot|sturen|gestuurd|toegezegd|toezeggen)(?!\\p{L})`;
const DISTANT = new RegExp(
  `^(?:f|ven)${BLANK}{1,4}(?!${NO_SUBJECT})(?:\\p{L}|[«‘“"'(])[^.;:?!]{2,${REACH}}${BLANK}{1,4}(?:van|d\\.?d\\.?)${BLANK}{1,4}${DAY}$`,
  'u',
);
/** "die zij op donderdag 2 oktober stuurde". */
const SENT = new RegExp(
  `^f${BLANK}{1,3}die${BLANK}{1,3}[^.;:?!,]{1,40}${BLANK}op${BLANK}(?:\\p{L}{2,10}dag${BLANK})?$`,
  'u',
);
const SENT_NEXT =
  /^\s{1,3}(?:jl\.?\s)?(?:(?:aan|naar)\s(?:de|uw)\sKamer\s)?(?:heeft\s|is\s|heb\s|hebben\s)?(?:stuurde|gestuurd|verzond|verstuurde|verzonden|schreef|(?:aan|naar)\s(?:de|uw)\sKamer)/;
/** The Kamer's own letter that passes questions on: "in antwoord op uw brief van …, nr. 5293107". */
const OWN_BEFORE = /(?:antwoord|reactie|beantwoording)\s{1,3}(?:op|van)\s{1,3}uw\s{1,3}$/iu;
const OWN_AFTER =
  /^,?\s{0,3}(?:met\s)?(?:uw\s)?(?:nr|nummer|kenmerk|referentie)\.?\s{0,3}(?:\d{5,}|20\d\d[-Z])/;
/** Letters of outsiders are no papers of the Kamer. */
const OUTSIDER =
  /^(?:f|ven)\s{1,3}van\s{1,3}een\s|^(?:f|ven)\s{1,3}van\s{1,3}(?:(?:de|het|een)\s{1,3})?(?:\p{L}{3,20}\s{1,3})?(?:gemeente|burgemeester|wethouder|college\svan\sb|provincie|gedeputeerde|Europese\sCommissie|Eurocommissaris|VN-|ambassadeur|directeur|politie|advoca)/iu;
const NO_LETTER =
  /^(?:nieuws|brand|open|e-?mail|mail|ketting|pers|verhuis|oproep|sollicitatie|liefdes|adel|pand|schuld|advertentie)-?$/iu;
/** "voortgangs", "DNA-". */
const PREFIX = /^\p{L}{2,24}-?$/u;
const STILL_TO_COME = /^\s{1,3}(?:a\.\s?s\b|aanstaande)/;
const OTHER_DATE = new RegExp(`\\d{1,2}${SP}(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)`, 'u');

/** "over het debat van 3 mei": the date is the meeting's, not the letter's. */
const OF_OTHER_THING =
  /(?:debat|overleg|vergadering|AO|bijeenkomst|top|raad|rapport|artikel|bericht|uitzending|besluit|uitspraak|arrest|advies|wet|verdrag|verordening|richtlijn|akkoord|motie|verslag|onderzoek|deadline|termijn|verkiezing(?:en)?|bezoek|brand|aanslag|periode|week|nacht|zitting|toezegging|begroting)\s{1,4}(?:van|d\.?d\.?)\s{1,4}(?:\p{L}{2,8}dag\s{1,4})?$/iu;
const NEXT_DATE = sticky(`${_}(?:,${_}en|,|en)${SP}(?:van${SP})?(?=\\d)`);

/** The dates of "brieven van 3 maart en 4 april 2023", a missing year taken from the next one. */
function datesFrom(text: string, position: number, plural: boolean): { start: number; date: PrintedDate }[] {
  const dates: { start: number; date: PrintedDate }[] = [];
  for (let start = position; dates.length < 20; ) {
    const date = readDate(text, start);
    if (!date) break;
    dates.push({ start, date });
    if (!plural || !at(NEXT_DATE, text, date.end)) break;
    start = NEXT_DATE.lastIndex;
  }
  for (let n = dates.length - 2; n >= 0; n--) {
    const date = dates[n]?.date;
    const year = dates[n + 1]?.date.year;
    if (date && date.year === undefined && year !== undefined) date.year = year;
  }
  return dates;
}

/** Whether a letter or hyphen stands at `place`. */
function isLetter(text: string, place: number): boolean {
  const code = text.charCodeAt(place) | 32;
  return (code >= 97 && code <= 122) || /[\p{L}-]/u.test(text.charAt(place));
}

/** The letters whose first date stands at `position`; nothing before `floor` belongs to them. */
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
  // From the beginning of the word with "brief" in it.
  let begin = word;
  while (begin > 0 && isLetter(window, begin - 1)) begin--;
  const prefix = window.slice(begin, word);
  // Behind "brie": "f van …", "ven van …".
  const before = window.slice(word + 4);
  if (prefix ? NO_LETTER.test(prefix) || !PREFIX.test(prefix) : OUTSIDER.test(before)) return [];
  const plural = window.startsWith('ven', word + 4);
  const [first, ...more] = datesFrom(text, position, plural);
  if (!first) return [];
  const after = text.slice(first.date.end, first.date.end + 40);
  if (STILL_TO_COME.test(after)) return [];
  const fits =
    DIRECT.test(before) ||
    (BARE_DATE.test(before) && /^kamer$/i.test(prefix)) ||
    (!OTHER_DATE.test(before) && DISTANT.test(before) && !OF_OTHER_THING.test(before)) ||
    (SENT_NEXT.test(after) && SENT.test(before) && !OTHER_DATE.test(before));
  if (!fits) return [];
  const start = from + begin;
  const lead = text.slice(Math.max(0, start - 30), start);
  if (OWN_BEFORE.test(lead) || /\bopen\s$/i.test(lead) || (/uw\s{1,3}$/.test(lead) && OWN_AFTER.test(after)))
    return [];
  return [{ ...first, start }, ...more].map(({ start: at, date }) => {
    const datum = isoDate(date, context.datum);
    return { start: at, end: date.end, kind: 'brief', ids: [], ...(datum !== undefined && { datum }) };
  });
}

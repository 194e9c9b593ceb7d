/** Dutch dates in print ("3 oktober 2025", "03-10-2025") to ISO dates. */
import { MONTHS } from '../references/index.ts';

/** Source of a regular expression that matches the name of a month. */
export const MONTH = MONTHS.join('|');

/** Source of a regular expression that matches a date in words. */
export const DATE = `\\d{1,2}\\s+(?:${MONTH})\\s+\\d{4}`;

const IN_WORDS = new RegExp(`(\\d{1,2})\\s+(${MONTH})\\s+(\\d{4})`, 'iu');
const DIGITS = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/u;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/u;

/** The first date in the text as an ISO date, or nothing. */
export function readDate(text: string): string | undefined {
  const inWords = IN_WORDS.exec(text);
  if (inWords)
    return iso(Number(inWords[3]), MONTHS.indexOf((inWords[2] ?? '').toLowerCase()) + 1, Number(inWords[1]));
  const iso8601 = ISO.exec(text);
  if (iso8601) return iso(Number(iso8601[1]), Number(iso8601[2]), Number(iso8601[3]));
  const inDigits = DIGITS.exec(text);
  return inDigits ? iso(Number(inDigits[3]), Number(inDigits[2]), Number(inDigits[1])) : undefined;
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1800 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "2025–2026", "2025/26" as '2025-2026'. */
export function readVergaderjaar(text: string): string | undefined {
  const match = /\b((?:18|19|20)\d{2})\s?[-–—/]\s?(\d{4}|\d{2})\b/u.exec(text);
  if (!match) return undefined;
  const begin = Number(match[1]);
  const until =
    match[2]?.length === 2 ? Number(`${String(begin + 1).slice(0, 2)}${match[2]}`) : Number(match[2]);
  return until === begin + 1 ? `${begin}-${until}` : undefined;
}

/** The vergaderjaar of a day: it begins on Prinsjesdag, the third Tuesday of September (Grondwet, article 65). */
export function vergaderjaarOn(iso: string): string | undefined {
  const year = Number(iso.slice(0, 4));
  if (!/^\d{4}-\d{2}-\d{2}/u.test(iso) || year < 1900) return undefined;
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const prinsjesdag = 15 + ((2 - weekday + 7) % 7);
  const begin = `${year}-09-${String(prinsjesdag).padStart(2, '0')}`;
  return iso >= begin ? `${year}-${year + 1}` : `${year - 1}-${year}`;
}

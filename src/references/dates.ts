/**
 * Dates as papers print them. In: text and a place. Out: the date there, perhaps without its day or year; `isoDate`
 * makes it an ISO date.
 */
import { _, at, MONTH, MONTHS, SP, sticky } from './patterns.ts';

export interface PrintedDate {
  /** Where the date ends, without a note mark stuck to it ("20231"). */
  end: number;
  /** Absent in "oktober 2025". */
  day?: number;
  month: number;
  /** Absent in "7 april jl." and "31 januari". */
  year?: number;
}

const YEAR = '((?:19|20)\\d\\d)(?=\\d{0,2}(?!\\d))';
const DATE = sticky(
  `(\\d{1,2})${_}(${MONTH})\\p{Ll}{0,8}\\.?(?:${SP}${YEAR}|(${SP}(?:jl|l\\.${_}l|dezes|jongstleden)\\.?(?!\\p{L})))?`,
);
const MONTH_ALONE = sticky(`(${MONTH})\\p{Ll}{0,8}\\.?${SP}${YEAR}`);
/** "21-06-2024", "5/9/2023" */
const NUMERIC = sticky(`(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)`);

const monthOf = (printed: string): number => {
  const short = printed.toLowerCase().replace('mrt', 'maart');
  return MONTHS.findIndex((name) => name.startsWith(short)) + 1;
};
const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** The date at `position`. */
export function readDate(text: string, position: number): PrintedDate | undefined {
  const match = at(DATE, text, position);
  if (!match?.[1] || !match[2]) return readOddDate(text, position);
  const month = monthOf(match[2]);
  const day = Number(match[1]);
  if (!isDay(day, month)) return undefined;
  const end = match[3] || match[4] ? DATE.lastIndex : position + match[0].replace(/\.$/, '').length;
  return match[3] ? { end, day, month, year: Number(match[3]) } : { end, day, month };
}

function readOddDate(text: string, position: number): PrintedDate | undefined {
  const alone = at(MONTH_ALONE, text, position);
  if (alone?.[1]) return { end: MONTH_ALONE.lastIndex, month: monthOf(alone[1]), year: Number(alone[2]) };
  const numeric = at(NUMERIC, text, position);
  const day = Number(numeric?.[1]);
  const month = Number(numeric?.[3]);
  if (!numeric || !isDay(day, month)) return undefined;
  return { end: NUMERIC.lastIndex, day, month, year: Number(numeric[4]) };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The ISO date; undefined for a month alone. Without a printed year, the last such day on or before `today`. */
export function isoDate({ day, month, year }: PrintedDate, today?: string): string | undefined {
  if (day === undefined) return undefined;
  const rest = `-${twoDigits(month)}-${twoDigits(day)}`;
  if (year !== undefined) return `${year}${rest}`;
  const now = today?.match(/^(\d{4})(-\d\d-\d\d)/);
  if (!now?.[1] || !now[2]) return undefined;
  return rest <= now[2] ? now[1] + rest : `${Number(now[1]) - 1}${rest}`;
}

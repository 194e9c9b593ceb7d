/**
 * Dates as letters and papers carry them. In: text and a place. Out: an ISO date, or what is missing of it.
 */
import { _, at, MONTH, MONTHS, SP, sticky } from './shapes.ts';

export interface PrintedDate {
  /** Where the date ends, a glued note mark ("20231") left out. */
  end: number;
  day: number;
  month: number;
  /** Absent in "7 april jl." and "31 januari". */
  year?: number;
}

const DATE = sticky(
  `(\\d{1,2})${_}(${MONTH})\\p{Ll}{0,8}\\.?(?:${SP}((?:19|20)\\d\\d)(?=\\d{0,2}(?!\\d))|(${SP}(?:jl|l\\.${_}l|dezes)\\.?(?!\\p{L})))?`,
);

/** The date at `position`. */
export function readDate(text: string, position: number): PrintedDate | undefined {
  const match = at(DATE, text, position);
  if (!match?.[1] || !match[2]) return undefined;
  const short = match[2].toLowerCase().replace('mrt', 'maart');
  const month = MONTHS.findIndex((name) => name.startsWith(short)) + 1;
  const day = Number(match[1]);
  if (day < 1 || day > 31 || month < 1) return undefined;
  const end = match[3] || match[4] ? DATE.lastIndex : position + match[0].replace(/\.$/, '').length;
  return match[3] ? { end, day, month, year: Number(match[3]) } : { end, day, month };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO date; without a printed year the last such day on or before `today`. */
export function isoDate(date: PrintedDate, today?: string): string | undefined {
  const rest = `-${two(date.month)}-${two(date.day)}`;
  if (date.year !== undefined) return `${date.year}${rest}`;
  const now = today?.match(/^(\d{4})(-\d\d-\d\d)/);
  if (!now?.[1] || !now[2]) return undefined;
  return rest <= now[2] ? now[1] + rest : `${Number(now[1]) - 1}${rest}`;
}

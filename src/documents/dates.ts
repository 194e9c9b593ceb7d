/** Dutch dates in print ("3 oktober 2025", "03-10-2025") to ISO dates. */

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Source of a regular expression that matches the name of a month. */
export const MAAND = MAANDEN.join('|');

/** Source of a regular expression that matches a date in words. */
export const DATUM = `\\d{1,2}\\s+(?:${MAAND})\\s+\\d{4}`;

const WOORDEN = new RegExp(`(\\d{1,2})\\s+(${MAAND})\\s+(\\d{4})`, 'iu');
const CIJFERS = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/u;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/u;

/** The first date in the text as an ISO date, or nothing. */
export function leesDatum(tekst: string): string | undefined {
  const w = WOORDEN.exec(tekst);
  if (w) return iso(Number(w[3]), MAANDEN.indexOf((w[2] ?? '').toLowerCase()) + 1, Number(w[1]));
  const i = ISO.exec(tekst);
  if (i) return iso(Number(i[1]), Number(i[2]), Number(i[3]));
  const c = CIJFERS.exec(tekst);
  return c ? iso(Number(c[3]), Number(c[2]), Number(c[1])) : undefined;
}

function iso(jaar: number, maand: number, dag: number): string | undefined {
  if (jaar < 1800 || jaar > 2100 || maand < 1 || maand > 12 || dag < 1 || dag > 31) return undefined;
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/** "2025–2026", "2025/26" as '2025-2026'. */
export function leesVergaderjaar(tekst: string): string | undefined {
  const m = /\b((?:18|19|20)\d{2})\s?[-–—/]\s?(\d{4}|\d{2})\b/u.exec(tekst);
  if (!m) return undefined;
  const begin = Number(m[1]);
  const einde = m[2]?.length === 2 ? Number(`${String(begin + 1).slice(0, 2)}${m[2]}`) : Number(m[2]);
  return einde === begin + 1 ? `${begin}-${einde}` : undefined;
}

/** The session on a day: it begins on the third Tuesday of September. */
export function vergaderjaarOp(iso: string): string | undefined {
  const jaar = Number(iso.slice(0, 4));
  if (!/^\d{4}-\d{2}-\d{2}/u.test(iso) || jaar < 1900) return undefined;
  const weekdag = new Date(Date.UTC(jaar, 8, 1)).getUTCDay();
  const prinsjesdag = 15 + ((2 - weekdag + 7) % 7);
  const begin = `${jaar}-09-${String(prinsjesdag).padStart(2, '0')}`;
  return iso >= begin ? `${jaar}-${jaar + 1}` : `${jaar - 1}-${jaar}`;
}

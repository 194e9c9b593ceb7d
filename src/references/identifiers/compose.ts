/**
 * Official identifiers from what was read. In: chamber, session, dossier, number. Out: `kst-31066-1512`, or
 * undefined where no identifier exists or none can be told.
 *
 * Papers of before about December 1994 have none. Those of the Eerste Kamer carry the session up to 2009-2010.
 */
import { sessionDigits } from '../sessions.ts';
import type { Chamber, Reference } from '../types.ts';

/** First year of the first session with identifiers. */
const FIRST_YEAR = 1994;
/** First year of the last session that Eerste Kamer identifiers carry. */
const LAST_EK_YEAR = 2009;
/** In that session they carried it until spring: papers from then on, and dossiers opened then, do without. */
const SPRING = 201004;
const SPRING_DOSSIER = 32_360;

const startOf = (session: string): number => Number(session.slice(0, 4));
/** Whether papers of a session have identifiers; unknown sessions may. */
const hasIdentifiers = (session: string | undefined): boolean =>
  session === undefined || startOf(session) >= FIRST_YEAR;

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

export interface Paper {
  kamer?: Chamber;
  vergaderjaar?: string;
  dossier: string;
  nummer?: string;
  /** Month of the paper as `199406`, where it is printed. */
  month?: number;
}

/** Whether the identifier of an Eerste Kamer paper of that year carries its session. */
function carriesSession(year: number, dossier: string, month = 0): boolean {
  if (year !== LAST_EK_YEAR) return year < LAST_EK_YEAR;
  return month < SPRING && !(Number.parseInt(dossier, 10) >= SPRING_DOSSIER);
}

/** `kst-36740-VII-20`, `kst-20082009-31700-VI-D`; a dossier alone gives `kst-36574`. */
export function kamerstukId({ kamer, vergaderjaar, dossier, nummer, month }: Paper): string | undefined {
  if (!hasIdentifiers(vergaderjaar) || (month !== undefined && month < 199411)) return undefined;
  // Four digits: a dossier of before 1970.
  if (dossier.length < 5 && isDigit(dossier.charAt(0))) return undefined;
  if (nummer === undefined) return `kst-${dossier}`;
  const numeric = isDigit(nummer.charAt(0));
  // The Tweede Kamer had letters too: the advice of the Raad van State, until 2004.
  const senate = kamer === 'I' || (!numeric && kamer !== 'II');
  if (senate && vergaderjaar !== undefined && carriesSession(startOf(vergaderjaar), dossier, month))
    return `kst-${sessionDigits(vergaderjaar)}-${dossier}-${nummer}`;
  // "188b" and plain numbers of the Eerste Kamer are from before 2010: without the session none can be told.
  if (numeric && (kamer === 'I' || !isDigit(nummer.charAt(nummer.length - 1)))) return undefined;
  return `kst-${dossier}-${nummer}`;
}

/** What was read, without the parts that were not: built up, since this is done for every reference. */
export function readAs(
  kamer: Chamber | undefined,
  vergaderjaar: string | undefined,
  dossier: string | undefined,
  nummer: string | undefined,
): NonNullable<Reference['gelezen']> {
  const read: NonNullable<Reference['gelezen']> = {};
  if (kamer !== undefined) read.kamer = kamer;
  if (vergaderjaar !== undefined) read.vergaderjaar = vergaderjaar;
  if (dossier !== undefined) read.dossier = dossier;
  if (nummer !== undefined) read.nummer = nummer;
  return read;
}

/** The identifiers of several items, each once. */
export function distinct(items: { id: string }[]): string[] {
  const [first] = items;
  // Almost always it is one.
  if (first && items.length === 1) return [first.id];
  return first ? [...new Set(items.map(({ id }) => id))] : [];
}

const CHAMBER = { I: 'ek', II: 'tk' } as const;

/** `ah-tk-20252026-726`; numbers restart each session, so that none can do without. */
export function aanhangselId(
  kamer: Chamber,
  vergaderjaar: string | undefined,
  nummer: string,
): string | undefined {
  if (vergaderjaar === undefined || startOf(vergaderjaar) < FIRST_YEAR) return undefined;
  return `ah-${CHAMBER[kamer]}-${sessionDigits(vergaderjaar)}-${nummer}`;
}

/** `h-tk-20122013-71-15` from sitting and item, `h-tk-20072008-4866-4868` from first and last page. */
export function handelingenId(
  kamer: Chamber,
  vergaderjaar: string | undefined,
  sitting?: string,
  item?: string,
  pages?: string,
): string | undefined {
  if (vergaderjaar === undefined || startOf(vergaderjaar) < FIRST_YEAR) return undefined;
  const head = `h-${CHAMBER[kamer]}-${sessionDigits(vergaderjaar)}`;
  if (startOf(vergaderjaar) >= 2010) return sitting && item ? `${head}-${sitting}-${item}` : undefined;
  return pages && /^\d+-\d+$/.test(pages) ? `${head}-${pages}` : undefined;
}

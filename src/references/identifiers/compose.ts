/**
 * Official identifiers from what was read. In: chamber, vergaderjaar, dossier, number. Out: `kst-31066-1512`, or
 * undefined where there is no identifier or it cannot be known.
 *
 * Papers from before about December 1994 have none. Those of the Eerste Kamer contain the vergaderjaar up to 2009-2010.
 */
import type { Chamber, Reference, ReferenceKind } from '../types.ts';
import { KINDS } from './kind.ts';
import { FIRST_WITH_ITEMS, type Identifier } from './parse.ts';

/** First year of the first vergaderjaar with identifiers. */
const FIRST_YEAR = 1994;
/** First year of the last vergaderjaar that Eerste Kamer identifiers contain. */
export const LAST_EK_YEAR = 2009;
/** In that vergaderjaar they did so until spring: papers from then on, and in dossiers opened then, do not. */
const SPRING = 201004;
const SPRING_DOSSIER = 32_360;

const startOf = (vergaderjaar: string): number => Number(vergaderjaar.slice(0, 4));
/** `2009-2010` → `20092010`, as identifiers write it. */
export const yearDigits = (vergaderjaar: string): string => vergaderjaar.replace('-', '');
/** All vergaderjaren with identifiers, newest first, from the one that begins in `year`. */
export const vergaderjarenUpTo = (year: number): string[] =>
  Array.from({ length: Math.max(0, year - FIRST_YEAR + 1) }, (_, i) => `${year - i}-${year - i + 1}`);
/** Whether the papers of a vergaderjaar have identifiers; if it is not known they may. */
const hasIdentifiers = (vergaderjaar: string | undefined): boolean =>
  vergaderjaar === undefined || startOf(vergaderjaar) >= FIRST_YEAR;

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

export interface Paper {
  kamer?: Chamber;
  vergaderjaar?: string;
  dossier: string;
  nummer?: string;
  /** Month of the paper as `199406`, where it is printed. */
  month?: number;
}

/** Whether the identifier of an Eerste Kamer paper of that year contains its vergaderjaar. */
function carriesYear(year: number, dossier: string, month = 0): boolean {
  if (year !== LAST_EK_YEAR) return year < LAST_EK_YEAR;
  return month < SPRING && !(Number.parseInt(dossier, 10) >= SPRING_DOSSIER);
}

/** `kst-36740-VII-20`, `kst-20082009-31700-VI-D`; a dossier alone gives `kst-36574`. */
export function kamerstukId({ kamer, vergaderjaar, dossier, nummer, month }: Paper): string | undefined {
  if (!hasIdentifiers(vergaderjaar) || (month !== undefined && month < 199411)) return undefined;
  // Four digits: a dossier from before 1970.
  if (dossier.length < 5 && isDigit(dossier.charAt(0))) return undefined;
  if (nummer === undefined) return dossierId(dossier);
  const numeric = isDigit(nummer.charAt(0));
  // The Tweede Kamer had letters too: the advice of the Raad van State, until 2004.
  const isEersteKamer = kamer === 'I' || (!numeric && kamer !== 'II');
  if (isEersteKamer && vergaderjaar !== undefined && carriesYear(startOf(vergaderjaar), dossier, month))
    return `kst-${yearDigits(vergaderjaar)}-${dossier}-${nummer}`;
  // "188b" and plain numbers of the Eerste Kamer are from before 2010, when identifiers need the vergaderjaar.
  if (numeric && (kamer === 'I' || !isDigit(nummer.charAt(nummer.length - 1)))) return undefined;
  return `kst-${dossier}-${nummer}`;
}

/** `36740-VII` → `kst-36740-VII` */
export const dossierId = (dossier: string): string => `kst-${dossier}`;

/** What was read, without the parts that were not. Built up property by property, as every reference needs it. */
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
  // There is almost always just one.
  if (first && items.length === 1) return [first.id];
  return first ? [...new Set(items.map(({ id }) => id))] : [];
}

const CHAMBER = { I: 'ek', II: 'tk', VV: 'vv' } as const;

const prefixOf = (kind: ReferenceKind): string | undefined =>
  Object.keys(KINDS).find((prefix) => KINDS[prefix] === kind);

/** The inverse of `parseIdentifier`. */
export function writeIdentifier(parsed: Identifier): string {
  const { kind, kamer, vergaderjaar, dossier, nummer, rijkswet, item, paginas, jaar, editie } = parsed;
  if (kind === 'zaak' || kind === 'document') return parsed.volgnummer ?? '';
  const chamber = kind !== 'kamerstuk' && kamer && CHAMBER[kamer];
  const year = vergaderjaar && yearDigits(vergaderjaar);
  return [
    ...[
      parsed.bijlage ? 'blg' : prefixOf(kind),
      parsed.volgnummer,
      chamber,
      year,
      jaar,
      dossier,
      rijkswet,
      nummer,
      item,
    ],
    ...(paginas ?? []),
    editie,
  ]
    .filter(Boolean)
    .join('-');
}

/** `ah-tk-20252026-726`; numbers restart each vergaderjaar, so every identifier has one. */
export function aanhangselId(
  kamer: Chamber,
  vergaderjaar: string | undefined,
  nummer: string,
): string | undefined {
  if (vergaderjaar === undefined || startOf(vergaderjaar) < FIRST_YEAR) return undefined;
  return `ah-${CHAMBER[kamer]}-${yearDigits(vergaderjaar)}-${nummer}`;
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
  const head = `h-${CHAMBER[kamer]}-${yearDigits(vergaderjaar)}`;
  if (startOf(vergaderjaar) >= FIRST_WITH_ITEMS)
    return sitting && item ? `${head}-${sitting}-${item}` : undefined;
  return pages && /^\d+-\d+$/.test(pages) ? `${head}-${pages}` : undefined;
}

/** `stb-2021-549` */
export const journalId = (kind: ReferenceKind, year: string, number: string | number): string =>
  `${prefixOf(kind)}-${year}-${number}`;

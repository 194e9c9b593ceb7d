/**
 * What an official identifier says. In: `kst-20082009-31700-VI-D`. Out: its dossier, number, vergaderjaar and the rest,
 * or undefined where it is not an identifier. `writeIdentifier` in `compose.ts` is the inverse.
 */
import type { Chamber, ReferenceKind } from '../types.ts';
import { CHAPTER_OR_FUND, EDITION, NUMBERED_SUBDOSSIERS } from './grammar.ts';
import { kindOf } from './kind.ts';

export interface Identifier {
  kind: ReferenceKind;
  /** If the identifier says so; 'VV' for a joint sitting. That of a kamerstuk does so only if it has a vergaderjaar. */
  kamer?: Chamber | 'VV';
  /** `2008-2009` */
  vergaderjaar?: string;
  /** `36740-VII`, `21501-02`, `CXLVIII` */
  dossier?: string;
  /** Of a kamerstuk within its dossier, of an Aanhangsel within its vergaderjaar, of a sitting, of a journal's issue. */
  nummer?: string;
  /** The number of a Rijkswet, where the identifier includes it: `R1519`. */
  rijkswet?: string;
  /** Of Handelingen, within the sitting. */
  item?: string;
  /** First and last page of Handelingen from before vergaderjaar 2010-2011. */
  paginas?: [first: string, last: string];
  /** Year of a journal. */
  jaar?: string;
  /** `h1`, `n1`, `b1` */
  editie?: string;
  /** A serial number without meaning: of a new paper (`kst-1268678`), an attachment, a zaak or a document. */
  volgnummer?: string;
  /** An attachment (`blg-1093410`); to what is not said. */
  bijlage?: true;
}

/** The first vergaderjaar whose Handelingen have sitting and item instead of pages. */
export const FIRST_WITH_ITEMS = 2010;

const CHAPTER = new RegExp(`^(?:${CHAPTER_OR_FUND})$`);
/** Two letters or more: a single one is a number of the Eerste Kamer, as no publication is a whole dossier. */
const LONG_CHAPTER = new RegExp(`^(?=..)(?:${CHAPTER_OR_FUND})$`);
const EDITIE = new RegExp(`^${EDITION}$`);
const DOSSIER = /^(?:\d{4,5}|[CDLXVI]{2,9})$/;
const NUMMER = /^(?:\d{1,5}[a-z]?|[A-Z]{1,3})$/;
const RIJKSWET = /^R\d{3,4}$/;

const CHAMBERS: Record<string, Chamber | 'VV'> = { tk: 'II', ek: 'I', vv: 'VV' };

/** `20082009` → `2008-2009`; undefined where the years do not follow each other. */
function vergaderjaarIn(digits: string | undefined): string | undefined {
  if (!digits || !/^(?:19|20)\d{6}$/.test(digits)) return undefined;
  const first = digits.slice(0, 4);
  const second = digits.slice(4);
  return Number(second) === Number(first) + 1 ? `${first}-${second}` : undefined;
}

export function parseIdentifier(id: string): Identifier | undefined {
  const kind = kindOf(id);
  if (!kind) return undefined;
  if (kind === 'zaak' || kind === 'document') return { kind, volgnummer: id };
  const [prefix = '', ...pieces] = id.split('-');
  if (prefix === 'blg') {
    const bijlage = opaque(kind, pieces, /^\d{1,9}$/);
    return bijlage && { ...bijlage, bijlage: true };
  }
  if (kind === 'kamerstuk') return opaque(kind, pieces, /^\d{6,7}$/) ?? kamerstuk(pieces);
  const editie = EDITIE.test(pieces.at(-1) ?? '') ? pieces.pop() : undefined;
  const read =
    kind === 'aanhangsel'
      ? (opaque(kind, pieces, /^\d{5,8}$/) ?? aanhangsel(pieces))
      : kind === 'handelingen'
        ? handelingen(pieces)
        : journal(kind, pieces);
  return read && editie ? { ...read, editie } : read;
}

function opaque(kind: ReferenceKind, [only = '', ...more]: string[], form: RegExp): Identifier | undefined {
  return more.length === 0 && form.test(only) ? { kind, volgnummer: only } : undefined;
}

function kamerstuk(pieces: string[]): Identifier | undefined {
  const rest = [...pieces];
  const read: Identifier = { kind: 'kamerstuk' };
  const vergaderjaar = rest.length > 1 ? vergaderjaarIn(rest[0]) : undefined;
  if (vergaderjaar) {
    rest.shift();
    Object.assign(read, { kamer: 'I', vergaderjaar });
  }
  const number = rest.shift() ?? '';
  if (!DOSSIER.test(number)) return undefined;
  const editie = EDITIE.test(rest.at(-1) ?? '') ? rest.pop() : undefined;
  const isDossier = rest.length === 1 && !editie && isAddition(number, rest[0] ?? '', LONG_CHAPTER);
  const nummer = isDossier ? undefined : rest.pop();
  const rijkswet = RIJKSWET.test(rest.at(-1) ?? '') ? rest.pop() : undefined;
  const [addition, ...more] = rest;
  if (more.length > 0 || (addition !== undefined && !isAddition(number, addition, CHAPTER))) return undefined;
  if (nummer === undefined ? editie || rijkswet : !NUMMER.test(nummer)) return undefined;
  read.dossier = addition === undefined ? number : `${number}-${addition}`;
  if (nummer !== undefined) read.nummer = nummer;
  if (rijkswet) read.rijkswet = rijkswet;
  if (editie) read.editie = editie;
  return read;
}

const isAddition = (number: string, addition: string, chapter: RegExp): boolean =>
  number === NUMBERED_SUBDOSSIERS ? /^\d\d$/.test(addition) : chapter.test(addition);

function aanhangsel([chamber = '', digits, nummer = '', ...more]: string[]): Identifier | undefined {
  const kamer = CHAMBERS[chamber];
  const vergaderjaar = vergaderjaarIn(digits);
  if (!kamer || kamer === 'VV' || !vergaderjaar || !/^\d{1,5}$/.test(nummer) || more.length > 0)
    return undefined;
  return { kind: 'aanhangsel', kamer, vergaderjaar, nummer };
}

function handelingen([chamber = '', digits, first = '', last = '', ...more]: string[]):
  | Identifier
  | undefined {
  const kamer = CHAMBERS[chamber];
  const vergaderjaar = vergaderjaarIn(digits);
  if (!kamer || !vergaderjaar || !/^\d{1,5}$/.test(first) || !/^\d{1,5}$/.test(last) || more.length > 0)
    return undefined;
  const head = { kind: 'handelingen', kamer, vergaderjaar } as const;
  return Number(vergaderjaar.slice(0, 4)) >= FIRST_WITH_ITEMS
    ? { ...head, nummer: first, item: last }
    : { ...head, paginas: [first, last] };
}

function journal(kind: ReferenceKind, [jaar = '', nummer = '', ...more]: string[]): Identifier | undefined {
  const fits = /^\d{4}$/.test(jaar) && /^\d{1,6}$/.test(nummer) && more.length === 0;
  return fits ? { kind, jaar, nummer } : undefined;
}

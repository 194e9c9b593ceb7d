/**
 * What a reference stands for. In: a reference, and the paper it stands in. Out: the best of what a card can show: the
 * part, the paper, the candidates, the places that name it, or nothing. A card never guesses.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import { isDocumentNumber, isZaak, type Reference } from '../../references/index.ts';
import { isDossier } from '../citations/identifiers.ts';
import { addressesOf, mentionsOf, mentionsOfDossier, mentionsOfEach } from '../citations/mentions.ts';
import { type PaperSet, setOf, setOfZaak } from '../citations/sets.ts';
import { paperById } from '../store/bodies.ts';
import type { HeadRow, LibraryDatabase, MentionRow } from '../store/database.ts';
import { heldHeads } from '../store/heads.ts';
import { voiceOf } from '../store/herkomst.ts';
import { findHeld } from './lookup.ts';
import { type PapersMeant, papersMeantBy } from './papers-meant.ts';
import { resolveParts, type ShownPart } from './resolve-parts.ts';

/** What a reference stands for, as far as the library can tell. */
export interface Resolution {
  soort: 'deel' | 'document' | 'kandidaten' | 'vermeldingen' | 'niets';
  /** The papers meant: one, or those of a list, or the candidates. */
  ids: string[];
  /** Addresses of what is held and shown, the one asked for first. */
  doelen: string[];
  /** Addresses of the parts that cite it, newest first. */
  vermeldingen: string[];
  /** A repaired misprint, a bare number, or a letter known only by its date. */
  waarschijnlijk?: true;
}

/** Where a reference stands: the id of a held paper, or the paper of the open page itself, held or not. */
export interface Standing {
  document?: string | Kamerdocument;
}

/** A resolution and what it was made from, for the card. */
export interface ResolutionDetails extends Resolution {
  mentions: MentionRow[];
  /** The parts and notes shown, the one asked for first, each with its paper. */
  parts: ShownPart[];
  /** Present where it was looked up on the way. */
  set?: PaperSet;
  /** The one paper meant, under the number it is held or open as. */
  paper?: string;
  /** The paper that the reference stands in. */
  own?: Kamerdocument;
  /** That paper is an open page, which need not be held. */
  isPage?: true;
}

export async function resolveReference(
  db: LibraryDatabase,
  reference: Reference,
  standing: Standing = {},
): Promise<ResolutionDetails> {
  const own =
    typeof standing.document === 'string' ? await paperById(db, standing.document) : standing.document;
  const open = own === standing.document ? own : undefined;
  const base = {
    mentions: [],
    parts: [],
    vermeldingen: [],
    ...(own ? { own } : {}),
    ...(open ? { isPage: true as const } : {}),
  };
  if ((reference.kind === 'vraag' || reference.kind === 'voetnoot') && reference.ids.length === 0) {
    const parts = own && reference.pinpoint ? await resolveParts(db, own, reference.pinpoint) : [];
    if (!own || parts.length === 0) return { ...base, soort: 'niets', ids: [], doelen: [] };
    return { ...base, soort: 'deel', ids: [own.id], doelen: doelenOf(parts), parts, paper: own.id };
  }
  const meant = await papersMeantBy(db, reference, own, open !== undefined);
  const first = meant.ids[0];
  const found = await (isDossier(reference) && first && !meant.either
    ? dossier(db, first)
    : first && (isZaak(first) || isDocumentNumber(first))
      ? ownNumbers(db, meant.ids, open)
      : papers(db, reference, meant, open));
  return {
    ...base,
    ...found,
    vermeldingen: addressesOf(found.mentions),
    ...(meant.waarschijnlijk && found.ids.length > 0 ? { waarschijnlijk: true } : {}),
  };
}

type Found = Pick<ResolutionDetails, 'soort' | 'ids' | 'doelen' | 'mentions' | 'parts' | 'set' | 'paper'>;

const doelenOf = (parts: readonly ShownPart[]): string[] => [...new Set(parts.map((part) => part.adres))];

/** Papers with an official identifier. */
async function papers(
  db: LibraryDatabase,
  reference: Reference,
  meant: PapersMeant,
  open?: Kamerdocument,
): Promise<Found> {
  const { ids } = meant;
  const found = (await Promise.all(ids.map((id) => findHeld(db, id, reference.gelezen)))).flat();
  // Several numbers of a range can be one publication.
  const held = eachOnce(found);
  // The open page is a paper too, held or not.
  const page = open && ids.length === 1 && ids[0] === open.id && held.length === 0 ? open : undefined;
  const named = [...ids, ...held.map((head) => head.id), ...(meant.spokenOf ? [meant.spokenOf] : [])];
  const kamer = reference.gelezen?.kamer;
  const query = kamer ? { kamer } : {};
  const mentions = meant.either
    ? await mentionsOfEach(db, [...new Set(named)], query)
    : await mentionsOf(db, [...new Set(named)], query);
  const doelen = held.map((head) => head.id);
  if (meant.either || (ids.length === 1 && held.length > 1)) {
    return { soort: 'kandidaten', ids: meant.either ? ids : doelen, doelen, mentions, parts: [] };
  }
  const only = ids.length === 1 ? ids[0] : undefined;
  // A reader who asks for the notice of a delay is after the answer: both are shown.
  const notice = only && held[0]?.facts.reactie === 'mededeling' ? held[0].id : undefined;
  const set = notice ? await setOf(db, notice) : undefined;
  const paper = page?.id ?? (only ? held[0]?.id : undefined);
  const known = { ids, mentions, parts: [], ...(set ? { set } : {}), ...(paper ? { paper } : {}) };
  const body = page ?? (only && held[0] ? await paperById(db, held[0].id) : undefined);
  if (body && reference.pinpoint) {
    const parts = await resolveParts(db, body, reference.pinpoint);
    if (parts.length > 0) return { ...known, soort: 'deel', doelen: doelenOf(parts), parts };
  }
  if (page) return { ...known, soort: 'document', doelen: [page.id] };
  if (held.length > 0) return { ...known, soort: 'document', doelen: [...doelen, ...answersIn(set)] };
  return { ...known, soort: mentions.length > 0 ? 'vermeldingen' : 'niets', doelen };
}

const answersIn = (set: PaperSet | undefined): string[] =>
  (set?.heads ?? []).filter((head) => head.facts.reactie === 'antwoord').map((head) => head.id);

/**
 * A zaak stands for all papers of its set; a document number for the paper that has it or, where none is known, for the
 * zaak that the same address names.
 */
async function ownNumbers(db: LibraryDatabase, ids: string[], open?: Kamerdocument): Promise<Found> {
  const mentions = await mentionsOf(db, ids);
  const [id = ''] = ids;
  const numbered = isZaak(id) ? [] : await byDocumentNumber(db, ids);
  const isOpen = open?.documentnummer === id;
  const zaak = numbered.length > 0 || isOpen ? undefined : ids.find(isZaak);
  const set = zaak ? await setOfZaak(db, zaak) : undefined;
  const doelen = (set?.heads ?? numbered).map((head) => head.id);
  // The open page may itself be what the number stands for.
  if (doelen.length === 0 && (isOpen || open?.zaken.includes(id))) doelen.push(open.id);
  const [paper] = doelen;
  const found = { ids, doelen, mentions, parts: [], ...(set ? { set } : {}) };
  if (paper) return { ...found, soort: 'document', paper };
  return { ...found, soort: mentions.length > 0 ? 'vermeldingen' : 'niets' };
}

async function byDocumentNumber(db: LibraryDatabase, ids: readonly string[]): Promise<HeadRow[]> {
  const numbered = await db.heads.where('documentnummer').anyOf(ids).toArray();
  // A page that prints no other number is kept under its document number.
  const all = eachOnce([...(await heldHeads(db, ids)), ...numbered]);
  const voice = Math.max(0, ...all.map(voiceOf));
  return all.filter((head) => voiceOf(head) === voice);
}

const eachOnce = (heads: readonly HeadRow[]): HeadRow[] => [
  ...new Map(heads.map((head) => [head.id, head])).values(),
];

/** A whole dossier: its held papers, newest first, and all that names it or a paper in it. */
async function dossier(db: LibraryDatabase, id: string): Promise<Found> {
  const heads = await db.heads.where('dossier').equals(id).reverse().sortBy('dag');
  const mentions = await mentionsOfDossier(db, id);
  const doelen = heads.map((head) => head.id);
  const soort = doelen.length > 0 ? 'document' : mentions.length > 0 ? 'vermeldingen' : 'niets';
  return { soort, ids: [id], doelen, mentions, parts: [] };
}

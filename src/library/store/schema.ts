/**
 * What may enter the library. In: anything, from a file, a pack or a message. Out: Kamerdocumenten, or a
 * ZodError that says which field is wrong.
 */
import {
  type Deel,
  DOCUMENT_KINDS,
  type Kamerdocument,
  type Noot,
  PART_KINDS,
} from '../../documents/types.ts';
import {
  dossierId,
  isDocumentNumber,
  isLocalId,
  isOfficialPaper,
  isZaak,
  parseIdentifier,
} from '../../references/index.ts';
import { fingerprint } from './hash.ts';
import { z } from './zod.ts';

/** A misprint (31 november) is no reason to refuse a paper. */
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const vergaderjaar = z.string().regex(/^\d{4}-\d{4}$/);
/** Bounds keep a hostile file from filling the database with one value. */
const line = z.string().max(20_000);
const text = z.string().max(5_000_000);
const offset = z.int().min(0);

const deel = z.strictObject({
  adres: z.string().min(1).max(100),
  soort: z.enum(PART_KINDS),
  nummers: z.array(z.int().min(0)).max(1000),
  spreker: line.optional(),
  tekst: text,
  secties: z.array(z.strictObject({ kop: line, positie: offset })).optional(),
});

const noot = z.strictObject({
  nummer: z.int().min(0),
  tekst: text.optional(),
  bij: z.string().max(100),
  positie: offset,
});

/** A paper as `readDocument` returns it; unknown fields are refused, so that nothing unchecked is kept. */
export const kamerdocumentSchema = z.strictObject({
  id: z.string().min(1).max(200),
  soort: z.enum(DOCUMENT_KINDS),
  titel: line,
  onderwerp: line.optional(),
  kop: line.optional(),
  kamer: z.enum(['I', 'II']).optional(),
  vergaderjaar: vergaderjaar.optional(),
  dossier: z.string().max(100).optional(),
  nummer: z.string().max(100).optional(),
  zaken: z.array(z.string().max(50)).max(1000),
  documentnummer: z.string().max(50).optional(),
  indieners: z.array(z.strictObject({ naam: line, fractie: line.optional() })).max(1000),
  gerichtAan: z.array(line).max(1000),
  ingezonden: isoDate.optional(),
  ontvangen: isoDate.optional(),
  datum: isoDate.optional(),
  reactie: z.enum(['antwoord', 'mededeling']).optional(),
  reactieVan: line.optional(),
  delen: z.array(deel).max(100_000),
  noten: z.array(noot).max(100_000),
});

/** Does not compile where a field was added to the type and not to the schema, which would refuse it. */
export type Complete = [
  Covers<Kamerdocument, typeof kamerdocumentSchema.shape>,
  Covers<Deel, typeof deel.shape>,
  Covers<Noot, typeof noot.shape>,
];
type Covers<T, Shape extends Record<keyof T, unknown>> = Shape;

/** A pack: papers, and a version that is a hash of them. */
export const packSchema = z.strictObject({
  version: z.string().min(1).max(200),
  documents: z.array(kamerdocumentSchema),
});

/** Papers that ship with the product, or that an office shares. */
export interface Pack {
  version: string;
  documents: Kamerdocument[];
}

/**
 * Checks one paper; throws a ZodError. A number that only looks like an official one is left out, and a paper that has
 * nothing better is kept under a local one.
 */
export function checkDocument(value: unknown): Kamerdocument {
  return withTrueNumbers(kamerdocumentSchema.parse(value));
}

/** The paper, if it is one. */
export function documentIn(value: unknown): Kamerdocument | undefined {
  return kamerdocumentSchema.safeParse(value).data;
}

/** Checks a pack; throws a ZodError. */
export function checkPack(value: unknown): Pack {
  const { version, documents } = packSchema.parse(value);
  return { version, documents: documents.map(withTrueNumbers) };
}

/** Asked of a paper in it: alone, `36600-X` reads as number X of dossier 36600. */
const isDossier = (dossier: string): boolean =>
  parseIdentifier(`${dossierId(dossier)}-1`)?.dossier === dossier;

function withTrueNumbers(paper: Kamerdocument): Kamerdocument {
  const { id, zaken, documentnummer, dossier } = paper;
  const checked = { ...paper, zaken: zaken.filter(isZaak) };
  if (!isOfficialPaper(id) && !isLocalId(id)) checked.id = `lokaal-${fingerprint(id)}`;
  if (documentnummer !== undefined && !isDocumentNumber(documentnummer)) delete checked.documentnummer;
  if (dossier !== undefined && !isDossier(dossier)) delete checked.dossier;
  return checked;
}

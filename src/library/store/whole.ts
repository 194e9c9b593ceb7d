/**
 * Whether a stored row can be used. In: whatever a table holds. Out: yes or no, never an error. It is asked of every row
 * that is read, so it looks at types and bounds only; what comes from outside is held to `schema.ts`.
 */
import { DOCUMENT_KINDS, type Kamerdocument, PART_KINDS } from '../../documents/types.ts';
import type { HerkomstSoort } from '../../view-models/herkomst.ts';
import type { Facts, MetaRow, PostingsRow, TermsRow } from './rows.ts';
import { sumOf } from './sum.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const isDay: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isTime: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isWeight: Check = (value) => Number.isFinite(value) && Number(value) >= 0;
const oneOf =
  (...known: readonly unknown[]): Check =>
  (value) =>
    known.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** Fields that are not named may hold anything: a newer version may have added them. */
const shape = (checks: Record<string, Check>): Check => {
  const entries = Object.entries(checks);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = value as Record<string, unknown>;
    return entries.every(([name, check]) => check(fields[name]));
  };
};
/** The browser gives typed arrays of its own realm, which `instanceof` does not know everywhere. */
const typed =
  (name: string): Check =>
  (value) =>
    ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === `[object ${name}]`;

const isBytes = typed('Uint8Array');
const isNumbers = typed('Uint32Array');
const texts = listOf(isText);

const factChecks: Record<keyof Facts, Check> = {
  id: isText,
  soort: oneOf(...DOCUMENT_KINDS),
  titel: isText,
  onderwerp: optional(isText),
  kamer: optional(oneOf('I', 'II')),
  vergaderjaar: optional(isText),
  dossier: optional(isText),
  nummer: optional(isText),
  zaken: texts,
  documentnummer: optional(isText),
  indieners: listOf(shape({ naam: isText, fractie: optional(isText) })),
  gerichtAan: texts,
  ingezonden: optional(isDay),
  ontvangen: optional(isDay),
  datum: optional(isDay),
  reactie: optional(oneOf('antwoord', 'mededeling')),
  reactieVan: optional(isText),
};

const isPaper = shape({
  ...factChecks,
  kop: optional(isText),
  delen: listOf(
    shape({
      adres: isText,
      soort: oneOf(...PART_KINDS),
      nummers: listOf(isCount),
      spreker: optional(isText),
      tekst: isText,
      secties: optional(listOf(shape({ kop: isText, positie: isCount }))),
    }),
  ),
  noten: listOf(shape({ nummer: isCount, tekst: optional(isText), bij: isText, positie: isCount })),
});

/** A paper as it can be shown; it was held to its schema when it came in. */
export const isWholePaper = (value: unknown): value is Kamerdocument => isPaper(value);

const volgens = optional(oneOf('back-up'));
const page = shape({ adres: isText, dag: isText, volgens });
const file = shape({ naam: isText, dag: isText, volgens });

const ORIGINS: Record<HerkomstSoort, Check> = {
  dienst: page,
  meegeleverd: shape({}),
  bestand: file,
  pakket: file,
  'back-up': file,
  pagina: page,
  onbekend: shape({}),
};

const isOrigin: Check = (value) => {
  if (typeof value !== 'object' || value === null || !('soort' in value)) return false;
  const { soort } = value;
  return typeof soort === 'string' && Object.hasOwn(ORIGINS, soort) && ORIGINS[soort as HerkomstSoort](value);
};

const isChosen = optional(oneOf(true));

const isHeadShape = shape({
  id: isText,
  nr: isCount,
  facts: shape(factChecks),
  hash: isText,
  herkomst: isOrigin,
  gekozen: isChosen,
  dag: isText,
  jaar: optional(isText),
  // Absent where an older version derived it.
  titel: optional(isText),
  dossier: optional(isText),
  zaken: texts,
  documentnummer: optional(isText),
  sleutels: texts,
  vragen: optional(texts),
  lengte: isWeight,
  versie: isCount,
});

const isHead: Check = (value) => {
  if (!isHeadShape(value)) return false;
  const { id, facts } = value as { id: string; facts: Facts };
  return facts.id === id;
};

/** The bytes of a paper, or the paper itself as the first version stored it; what is in the bytes shows when read. */
const isBody: Check = (value) => {
  if (typeof value !== 'object' || value === null || !('id' in value) || !isText(value.id)) return false;
  return 'json' in value ? isBytes(value.json) : isPaper(value);
};

const isTermsShape = shape({
  segment: isCount,
  last: isText,
  terms: isText,
  df: isNumbers,
  ends: isNumbers,
  data: isBytes,
  som: optional(isCount),
});

const isTerms: Check = (value) => {
  if (!isTermsShape(value)) return false;
  const row = value as TermsRow;
  const { terms, df, ends, data, last } = row;
  if (df.length !== ends.length || df.length === 0 || ends.at(-1) !== data.length) return false;
  if (!terms.endsWith(last) || ends.some((end, i) => end < (ends[i - 1] ?? 0))) return false;
  return row.som === undefined || row.som === sumOf(row);
};

const isPostingsShape = shape({
  segment: isCount,
  term: isText,
  part: isCount,
  data: isBytes,
  som: optional(isCount),
});

const isPostings: Check = (value) => {
  if (!isPostingsShape(value)) return false;
  const row = value as PostingsRow;
  return row.data.length > 0 && (row.som === undefined || row.som === sumOf(row));
};

/** More numbers than any library gives out; scoring takes memory for each. */
const MOST_NUMBERS = 2 ** 26;

const isIndexShape = shape({
  next: isCount,
  segment: isCount,
  papers: isCount,
  length: isWeight,
  segments: listOf(shape({ id: isCount, base: isCount, end: isCount, rows: optional(isCount) })),
  loose: listOf(isCount),
});

const isIndex: Check = (value) => {
  if (!isIndexShape(value)) return false;
  const { next, segment, papers, segments } = value as Extract<MetaRow, { key: 'index' }>;
  let reached = 0;
  for (const { id, base, end } of segments) {
    if (base < reached || end <= base || id >= segment) return false;
    reached = end;
  }
  return reached <= next && papers <= next && next <= MOST_NUMBERS;
};

const META: Record<MetaRow['key'], Check> = {
  index: isIndex,
  pack: shape({ version: isText, ids: texts }),
  removed: shape({ ids: texts }),
  backup: shape({ last: optional(isTime), since: isCount, missing: optional(isCount) }),
  unfinished: shape({ by: optional(isText), name: isText, done: isCount, total: isCount }),
  birth: shape({ id: isText }),
  damage: shape({ papers: texts, index: isFlag }),
  mending: shape({ after: isText, done: isCount }),
};

const isMeta: Check = (value) => {
  if (typeof value !== 'object' || value === null || !('key' in value)) return false;
  const { key } = value;
  // A newer version may keep more.
  return typeof key === 'string' && (!Object.hasOwn(META, key) || META[key as MetaRow['key']](value));
};

/** By table; rows of a table that is not here are not checked. */
export const WHOLE: Readonly<Record<string, Check>> = {
  heads: isHead,
  bodies: isBody,
  numbers: shape({ nr: isCount, id: isText }),
  mentions: shape({
    naar: isText,
    dossier: optional(isText),
    dag: isText,
    in: isText,
    adres: isText,
    zin: isText,
    start: isCount,
    end: isCount,
    hangtAan: optional(shape({ adres: isText, zin: isText })),
    kind: isText,
    kamer: optional(oneOf('I', 'II')),
    gedrukt: optional(isText),
  }),
  namings: shape({ sleutel: isText, id: isText, namen: optional(texts), in: isText }),
  terms: isTerms,
  postings: isPostings,
  meta: isMeta,
  trash: shape({
    id: isText,
    body: isBody,
    herkomst: isOrigin,
    gekozen: isChosen,
    sinds: isTime,
    door: optional(isText),
  }),
};

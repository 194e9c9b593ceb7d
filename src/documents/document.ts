/** Facts and parts in, a Kamerdocument out, with an identifier, title, zaken and kind of reply if none were given. */
import { aanhangselId, kamerstukId, parseIdentifier, zakenIn } from '../references/index.ts';
import { hash } from './hash.ts';
import { firstOf } from './ranges.ts';
import type { Deel, DocumentKind, Kamerdocument, Noot } from './types.ts';

/** Fields that go into the document as they were read. */
const AS_READ = [
  'onderwerp',
  'kamer',
  'vergaderjaar',
  'dossier',
  'nummer',
  'documentnummer',
  'ingezonden',
  'ontvangen',
  'datum',
  'reactieVan',
] as const;

/** In letters; what runs on longer is cut. Papers have shorter ones. */
const LONGEST_TITLE = 500;
const LONGEST_SUBJECT = 2000;

export function makeDocument(
  soort: DocumentKind,
  printed: Partial<Kamerdocument>,
  kop: string,
  delen: Deel[],
  noten: Noot[],
): Kamerdocument {
  const facts: Partial<Kamerdocument> = { ...factsFromId(printed.id), ...printed };
  const text = [kop, ...delen.map((deel) => deel.tekst)].join('\n');
  const document: Kamerdocument = {
    id: facts.id ?? official(soort, facts) ?? `lokaal-${hash(text)}`,
    soort,
    titel: titel(soort, facts, kop, delen).slice(0, LONGEST_TITLE),
    zaken: [],
    indieners: facts.indieners ?? [],
    gerichtAan: facts.gerichtAan ?? [],
    delen,
    noten,
  };
  if (kop) document.kop = kop;
  Object.assign(document, filled(facts, AS_READ));
  if (document.onderwerp) document.onderwerp = document.onderwerp.slice(0, LONGEST_SUBJECT);
  document.zaken = facts.zaken ?? (soort === 'kamervragen' ? ownZaken(document) : []);
  const reactie = facts.reactie ?? kindOfReactie(delen);
  if (reactie) document.reactie = reactie;
  return document;
}

/** Those of the fields that hold something. */
function filled<T, K extends keyof T>(from: T, fields: readonly K[]): Partial<Pick<T, K>> {
  const out: Partial<Pick<T, K>> = {};
  for (const field of fields) if (from[field]) out[field] = from[field];
  return out;
}

/** What an official identifier says of the paper; a number without a letter is most often of the Tweede Kamer. */
function factsFromId(id: string | undefined): Partial<Kamerdocument> {
  const parsed = id === undefined ? undefined : parseIdentifier(id);
  if (!parsed) return {};
  const { kind, kamer, vergaderjaar, dossier, nummer } = parsed;
  if (kind === 'kamerstuk') {
    if (!dossier || !nummer) return dossier ? { dossier } : {};
    return { dossier, nummer, kamer: kamer === 'I' || /^[A-Z]/.test(nummer) ? 'I' : 'II' };
  }
  if (!vergaderjaar || !kamer || kamer === 'VV') return {};
  return { kamer, vergaderjaar, ...(kind === 'aanhangsel' && nummer && { nummer }) };
}

function official(
  soort: DocumentKind,
  { kamer, vergaderjaar, dossier, nummer }: Partial<Kamerdocument>,
): string | undefined {
  if (!nummer) return undefined;
  if (dossier) return kamerstukId({ kamer, vergaderjaar, dossier, nummer: firstOf(nummer) });
  if (soort !== 'kamervragen' || !/^\d{1,4}$/u.test(nummer)) return undefined;
  return aanhangselId(kamer ?? 'II', vergaderjaar, nummer);
}

const KIND_NAMES: Record<DocumentKind, string> = {
  kamervragen: 'Kamervragen',
  brief: 'Brief',
  motie: 'Motie',
  amendement: 'Amendement',
  verslag: 'Verslag',
  kamerstuk: 'Kamerstuk',
  handelingen: 'Handelingen',
  artikel: 'Artikel',
};

function titel(
  soort: DocumentKind,
  facts: Partial<Kamerdocument>,
  kop: string,
  delen: readonly Deel[],
): string {
  const namen = (facts.indieners ?? []).map((indiener) => indiener.naam);
  const list = namen.length > 1 ? `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}` : (namen[0] ?? '');
  const leden = `${namen.length > 1 ? 'de leden' : 'het lid'} ${list}`;
  if (soort === 'kamervragen' && facts.onderwerp && list)
    return `Vragen van ${leden} over ${facts.onderwerp}`;
  if (facts.titel) return facts.titel;
  if (soort === 'kamervragen' && facts.onderwerp) return `Vragen over ${facts.onderwerp}`;
  // The subject of a kamerstuk is that of its dossier, not its own.
  const about = facts.onderwerp ? ` (${facts.onderwerp})` : '';
  if (facts.dossier && (soort === 'motie' || soort === 'amendement') && list)
    return `${KIND_NAMES[soort]} van ${leden}${about}`;
  if (facts.dossier && soort === 'brief' && facts.reactieVan)
    return `Brief van de ${facts.reactieVan}${about}`;
  if (facts.onderwerp) return facts.onderwerp;
  return kop.split('\n')[0]?.slice(0, 200) || firstSentence(delen[0]?.tekst ?? '') || KIND_NAMES[soort];
}

/** The first sentence, cut at a word, serves as a title where none is printed. */
function firstSentence(text: string): string {
  const sentence = /^.{1,160}?[.?!](?=\s|$)|^.{1,120}(?=\s|$)/su.exec(text)?.[0] ?? text.slice(0, 120);
  return sentence.replace(/\s+/gu, ' ').trim();
}

/** A Z number is the paper's own where a sentence of the mededeling names its askers, or no other is named. */
function ownZaken(document: Kamerdocument): string[] {
  const out = new Set<string>();
  const texts = [
    document.kop ?? '',
    ...document.delen.filter((deel) => deel.soort === 'mededeling').map((deel) => deel.tekst),
  ];
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+(?=\p{Lu})|\n/u));
  const having = sentences.filter((sentence) => zakenIn(sentence).length > 0);
  for (const sentence of having)
    if (having.length === 1 || document.indieners.some(({ naam }) => sentence.includes(naam)))
      for (const zaak of zakenIn(sentence)) out.add(zaak);
  return [...out];
}

function kindOfReactie(delen: readonly Deel[]): 'antwoord' | 'mededeling' | undefined {
  if (delen.some((deel) => deel.soort === 'antwoord')) return 'antwoord';
  return delen.some((deel) => deel.soort === 'mededeling') ? 'mededeling' : undefined;
}

/** Facts and parts in, a Kamerdocument out, with an identifier, title, zaken and kind of reply if none were given. */
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
    titel: titel(soort, facts, kop, delen).slice(0, 500),
    zaken: [],
    indieners: facts.indieners ?? [],
    gerichtAan: facts.gerichtAan ?? [],
    delen,
    noten,
  };
  if (kop) document.kop = kop;
  Object.assign(document, filled(facts, AS_READ));
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

/** What an official identifier says of itself. */
function factsFromId(id: string | undefined): Partial<Kamerdocument> {
  const ah = /^ah-(tk|ek)-(\d{4})(\d{4})-(\d{1,5})/u.exec(id ?? '');
  if (ah)
    return { kamer: ah[1] === 'ek' ? 'I' : 'II', vergaderjaar: `${ah[2]}-${ah[3]}`, nummer: ah[4] ?? '' };
  const h = /^h-(tk|ek)-(\d{4})(\d{4})-/u.exec(id ?? '');
  if (h) return { kamer: h[1] === 'ek' ? 'I' : 'II', vergaderjaar: `${h[2]}-${h[3]}` };
  const kst =
    /^kst-(?:\d{8}-)?(\d{4,5})(?:-(R\d{4}))?(?:-([IVXLC]+[A-D]?|[A-Z]|0\d|\d{2}(?=-)))?-([A-Z]{1,2}|\d{1,5})(?:-[hnb]\d)?$/u.exec(
      id ?? '',
    );
  if (!kst) return {};
  const dossier = kst[3] ? `${kst[1]}-${kst[3]}` : (kst[1] ?? '');
  return { dossier, nummer: kst[4] ?? '', kamer: /^[A-Z]/u.test(kst[4] ?? '') ? 'I' : 'II' };
}

function official(soort: DocumentKind, facts: Partial<Kamerdocument>): string | undefined {
  if (facts.dossier && facts.nummer) return `kst-${facts.dossier}-${firstOf(facts.nummer)}`;
  if (soort !== 'kamervragen' || !facts.nummer || !facts.vergaderjaar || !/^\d{1,4}$/u.test(facts.nummer))
    return undefined;
  return `ah-${facts.kamer === 'I' ? 'ek' : 'tk'}-${facts.vergaderjaar.replace('-', '')}-${facts.nummer}`;
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
  const having = sentences.filter((sentence) => /\d{4}Z\d{5}/u.test(sentence));
  for (const sentence of having)
    if (having.length === 1 || document.indieners.some(({ naam }) => sentence.includes(naam)))
      for (const [zaak] of sentence.matchAll(/\b\d{4}Z\d{5}\b/gu)) out.add(zaak);
  return [...out];
}

function kindOfReactie(delen: readonly Deel[]): 'antwoord' | 'mededeling' | undefined {
  if (delen.some((deel) => deel.soort === 'antwoord')) return 'antwoord';
  return delen.some((deel) => deel.soort === 'mededeling') ? 'mededeling' : undefined;
}

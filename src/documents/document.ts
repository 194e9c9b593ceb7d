/** Facts and parts in, a Kamerdocument out: identifier, title, zaken and kind of reply where no format told them. */
import { hash } from './hash.ts';
import { firstOf } from './ranges.ts';
import type { Deel, DocumentKind, Kamerdocument, Noot } from './types.ts';

export function makeDocument(
  soort: DocumentKind,
  reading: Partial<Kamerdocument>,
  kop: string,
  delen: Deel[],
  noten: Noot[],
): Kamerdocument {
  const f: Partial<Kamerdocument> = { ...factsFromId(reading.id), ...reading };
  const text = [kop, ...delen.map((d) => d.tekst)].join('\n');
  const document: Kamerdocument = {
    id: f.id ?? official(soort, f) ?? `lokaal-${hash(text)}`,
    soort,
    titel: titel(soort, f, kop, delen).slice(0, 500),
    zaken: [],
    indieners: f.indieners ?? [],
    gerichtAan: f.gerichtAan ?? [],
    delen,
    noten,
  };
  if (kop) document.kop = kop;
  const fields =
    'onderwerp kamer vergaderjaar dossier nummer documentnummer ingezonden ontvangen datum reactieVan'.split(
      ' ',
    );
  for (const field of fields as (keyof Kamerdocument)[])
    if (f[field]) Object.assign(document, { [field]: f[field] });
  document.zaken = f.zaken ?? (soort === 'kamervragen' ? ownZaken(document) : []);
  const reactie = f.reactie ?? kindOfReactie(delen);
  if (reactie) document.reactie = reactie;
  return document;
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

function official(soort: DocumentKind, f: Partial<Kamerdocument>): string | undefined {
  if (f.dossier && f.nummer) return `kst-${f.dossier}-${firstOf(f.nummer)}`;
  if (soort !== 'kamervragen' || !f.nummer || !f.vergaderjaar || !/^\d{1,4}$/u.test(f.nummer))
    return undefined;
  return `ah-${f.kamer === 'I' ? 'ek' : 'tk'}-${f.vergaderjaar.replace('-', '')}-${f.nummer}`;
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

function titel(soort: DocumentKind, f: Partial<Kamerdocument>, kop: string, delen: readonly Deel[]): string {
  const namen = (f.indieners ?? []).map((i) => i.naam);
  const row = namen.length > 1 ? `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}` : (namen[0] ?? '');
  const leden = `${namen.length > 1 ? 'de leden' : 'het lid'} ${row}`;
  if (soort === 'kamervragen' && f.onderwerp && row) return `Vragen van ${leden} over ${f.onderwerp}`;
  if (f.titel) return f.titel;
  if (soort === 'kamervragen' && f.onderwerp) return `Vragen over ${f.onderwerp}`;
  // The subject of a kamerstuk is that of its dossier, not its own.
  const about = f.onderwerp ? ` (${f.onderwerp})` : '';
  if (f.dossier && (soort === 'motie' || soort === 'amendement') && row)
    return `${KIND_NAMES[soort]} van ${leden}${about}`;
  if (f.dossier && soort === 'brief' && f.reactieVan) return `Brief van de ${f.reactieVan}${about}`;
  if (f.onderwerp) return f.onderwerp;
  return kop.split('\n')[0]?.slice(0, 200) || firstSentence(delen[0]?.tekst ?? '') || KIND_NAMES[soort];
}

/** The first sentence, cut at a word, stands for a title that is not printed. */
function firstSentence(text: string): string {
  const sentence = /^.{1,160}?[.?!](?=\s|$)|^.{1,120}(?=\s|$)/su.exec(text)?.[0] ?? text.slice(0, 120);
  return sentence.replace(/\s+/gu, ' ').trim();
}

/** A Z number is the paper's own where a sentence of the mededeling names its askers, or no other is named. */
function ownZaken(d: Kamerdocument): string[] {
  const out = new Set<string>();
  const texts = [d.kop ?? '', ...d.delen.filter((x) => x.soort === 'mededeling').map((x) => x.tekst)];
  const sentences = texts.flatMap((t) => t.split(/(?<=[.?!])\s+(?=\p{Lu})|\n/u));
  const having = sentences.filter((z) => /\d{4}Z\d{5}/u.test(z));
  for (const sentence of having)
    if (having.length === 1 || d.indieners.some((i) => sentence.includes(i.naam)))
      for (const [z] of sentence.matchAll(/\b\d{4}Z\d{5}\b/gu)) out.add(z);
  return [...out];
}

function kindOfReactie(delen: readonly Deel[]): 'antwoord' | 'mededeling' | undefined {
  if (delen.some((d) => d.soort === 'antwoord')) return 'antwoord';
  return delen.some((d) => d.soort === 'mededeling') ? 'mededeling' : undefined;
}

/**
 * The shared path: lines with marks, notes and what the format knew in, a Kamerdocument out; with for each mark and
 * part the line it came from, so that a page can show where it stands.
 */
import { splitsAntwoorden } from './answers.ts';
import { leesArtikel } from './article.ts';
import { hash } from './hash.ts';
import { feitenUitKop } from './heading-facts.ts';
import { type Woorden, woordenVan } from './hyphens.ts';
import { voegSamen } from './join.ts';
import { scheidBrief } from './letter.ts';
import type { Gelezen, Merk, Regel, RuweNoot } from './lines.ts';
import { leesHoofd } from './masthead.ts';
import { adresVan, type Groep, verdeel } from './parts.ts';
import { secties } from './sections.ts';
import type { Deel, Kamerdocument, Noot } from './types.ts';

/** A document with, for the open page, where its parts and marks came from. */
export interface Samenstelling {
  document: Kamerdocument;
  merken: { regel: Regel; merk: Merk; noot: number }[];
  delen: { adres: string; regels: Regel[] }[];
}

export function stelSamen(gelezen: Gelezen): Samenstelling {
  const woorden = woordenVan(gelezen.regels.map((r) => r.tekst));
  const { kop, groepen } = verdeel(gelezen.regels);
  if (!groepen.some((g) => g.soort === 'vraag')) return leesArtikel(gelezen, woorden);
  const brief = scheidBrief(kop);
  const hoofd = leesHoofd(brief?.kop ?? kop);
  if (brief?.brief.length) groepen.unshift({ soort: 'tekst', nummers: [], regels: brief.brief, koppen: [] });
  splitsAntwoorden(groepen);
  const kopTekst = voegSamen(hoofd.kop, woorden);
  const noten = new Notenboek(gelezen.noten, woorden);
  noten.neem('kop', kopTekst.merken);
  const gebruikt = new Map<string, number>();
  const delen: Deel[] = [];
  const plaatsen: Samenstelling['delen'] = [];
  for (const groep of groepen) {
    const adres = adresVan(groep.soort, groep.nummers, gebruikt);
    const { deel, merken } = maakDeel(adres, groep, woorden);
    delen.push(deel);
    noten.neem(adres, merken);
    plaatsen.push({ adres, regels: [...groep.koppen, ...groep.regels] });
  }
  const feiten = { ...hoofd.feiten, ...gelezen.feiten, ...feitenUitKop(kopTekst.tekst) };
  const document = maakDocument(feiten, kopTekst.tekst, delen, noten.klaar(delen.at(-1)));
  plaatsen.unshift({ adres: 'kop', regels: hoofd.kop });
  for (const noot of gelezen.noten) plaatsen.push({ adres: `voetnoot-${noot.nummer}`, regels: noot.regels });
  return { document, merken: noten.plaatsen, delen: plaatsen };
}

/** One part of joined text with its sections. */
export function maakDeel(adres: string, groep: Groep, woorden: Woorden): { deel: Deel; merken: Gevonden[] } {
  const { lopend, koppen } = secties(groep.regels, groep.soort);
  const { tekst, merken } = voegSamen(lopend, woorden);
  const deel: Deel = { adres, soort: groep.soort, nummers: groep.nummers, tekst };
  if (groep.spreker) deel.spreker = groep.spreker;
  if (koppen.length > 0)
    deel.secties = koppen.map(({ kop, voor }) => ({
      kop,
      positie:
        voor === 0 ? 0 : Math.min(tekst.length, voegSamen(lopend.slice(0, voor), woorden).tekst.length + 1),
    }));
  return { deel, merken };
}

type Gevonden = ReturnType<typeof voegSamen>['merken'][number];

/** Joins marks to notes, in reading order. */
export class Notenboek {
  readonly plaatsen: Samenstelling['merken'] = [];
  private readonly uit: Noot[] = [];
  private readonly wachtend: Map<string, RuweNoot[]> = new Map();
  private readonly rauw: readonly RuweNoot[];
  private readonly woorden: Woorden;

  constructor(noten: readonly RuweNoot[], woorden: Woorden) {
    this.rauw = noten;
    this.woorden = woorden;
    for (const noot of noten) {
      const sleutel = `${noot.reeks ?? ''}:${noot.nummer}`;
      const rij = this.wachtend.get(sleutel);
      if (rij) rij.push(noot);
      else this.wachtend.set(sleutel, [noot]);
    }
  }

  /** The marks found in one part. */
  neem(bij: string, merken: readonly Gevonden[]): void {
    for (const { merk, regel, positie } of merken) {
      const rauw = this.wachtend.get(`${merk.reeks ?? ''}:${merk.nummer}`)?.shift();
      this.plaatsen.push({ regel, merk, noot: this.uit.length });
      const noot: Noot = { nummer: merk.nummer, bij, positie };
      const tekst = rauw && voegSamen(rauw.regels, this.woorden).tekst;
      if (tekst) noot.tekst = tekst;
      this.uit.push(noot);
    }
  }

  /** All notes; those whose mark was not found hang on the last part, so that nothing printed is lost. */
  klaar(laatste: Deel | undefined): Noot[] {
    for (const rauw of this.rauw) {
      if (!this.wachtend.get(`${rauw.reeks ?? ''}:${rauw.nummer}`)?.includes(rauw)) continue;
      const tekst = voegSamen(rauw.regels, this.woorden).tekst;
      if (tekst && laatste)
        this.uit.push({ nummer: rauw.nummer, tekst, bij: laatste.adres, positie: laatste.tekst.length });
    }
    return this.uit;
  }
}

function maakDocument(
  feiten: Partial<Kamerdocument>,
  kop: string,
  delen: Deel[],
  noten: Noot[],
): Kamerdocument {
  const id =
    feiten.id ?? officieel(feiten) ?? `lokaal-${hash([kop, ...delen.map((d) => d.tekst)].join('\n'))}`;
  const document: Kamerdocument = {
    soort: 'kamervragen',
    zaken: [],
    indieners: [],
    gerichtAan: [],
    ...feiten,
    id,
    titel: feiten.titel ?? titel(feiten, kop),
    delen,
    noten,
  };
  if (kop) document.kop = kop;
  document.zaken = feiten.zaken ?? eigenZaken(document);
  const reactie = feiten.reactie ?? soortReactie(delen);
  if (reactie) document.reactie = reactie;
  return document;
}

function officieel(f: Partial<Kamerdocument>): string | undefined {
  if (!f.nummer || f.dossier || !f.vergaderjaar || !/^\d{1,4}$/u.test(f.nummer)) return undefined;
  return `ah-${f.kamer === 'I' ? 'ek' : 'tk'}-${f.vergaderjaar.replace('-', '')}-${f.nummer}`;
}

function titel(f: Partial<Kamerdocument>, kop: string): string {
  const onderwerp = f.onderwerp;
  const namen = (f.indieners ?? []).map((i) => i.naam);
  if (!onderwerp) return kop.split('\n')[0]?.slice(0, 200) || 'Kamervragen';
  if (namen.length === 0) return `Vragen over ${onderwerp}`;
  const rij = namen.length > 1 ? `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}` : namen[0];
  return `Vragen van ${namen.length > 1 ? 'de leden' : 'het lid'} ${rij} over ${onderwerp}`;
}

/** A Z number is the paper's own where a sentence of the mededeling names its askers, or no one else. */
function eigenZaken(d: Kamerdocument): string[] {
  const uit = new Set<string>();
  const teksten = [d.kop ?? '', ...d.delen.filter((x) => x.soort === 'mededeling').map((x) => x.tekst)];
  const zinnen = teksten.flatMap((t) => t.split(/(?<=[.?!])\s+(?=\p{Lu})|\n/u));
  const met = zinnen.filter((z) => /\d{4}Z\d{5}/u.test(z));
  for (const zin of met)
    if (met.length === 1 || d.indieners.some((i) => zin.includes(i.naam)))
      for (const [z] of zin.matchAll(/\b\d{4}Z\d{5}\b/gu)) uit.add(z);
  return [...uit];
}

function soortReactie(delen: readonly Deel[]): 'antwoord' | 'mededeling' | undefined {
  if (delen.some((d) => d.soort === 'antwoord')) return 'antwoord';
  return delen.some((d) => d.soort === 'mededeling') ? 'mededeling' : undefined;
}

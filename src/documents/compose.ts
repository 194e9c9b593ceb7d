/**
 * The shared path: lines with marks, notes and what the format knew in, a Kamerdocument out; with for each mark and
 * part the line it came from, so that a page can show where it stands.
 */
import { splitsAntwoorden, splitsOpVraagteken } from './answers.ts';
import { zonderHerhaling } from './article.ts';
import { kaleNummers } from './bare-numbers.ts';
import { maakDocument } from './document.ts';
import { feitenUitKop } from './heading-facts.ts';
import { type Woorden, woordenVan } from './hyphens.ts';
import { voegSamen } from './join.ts';
import { leesStuk } from './kamerstuk.ts';
import { feitenUitBrief, scheidBrief } from './letter.ts';
import type { Gelezen, Merk, Regel } from './lines.ts';
import { leesHoofd } from './masthead.ts';
import { verdeelMotie } from './motion.ts';
import { type Gevonden, Notenboek } from './notebook.ts';
import { adresVan, type Groep, verdeel } from './parts.ts';
import { secties } from './sections.ts';
import { verdeelSprekers } from './speeches.ts';
import { metGetypteNoten } from './typed-notes.ts';
import type { Deel, DocumentKind, Kamerdocument } from './types.ts';

/** A document with, for the open page, where its parts and marks came from. */
export interface Samenstelling {
  document: Kamerdocument;
  merken: { regel: Regel; merk: Merk; noot: number }[];
  delen: { adres: string; regels: Regel[] }[];
}

interface Indeling {
  soort: DocumentKind;
  kop: Regel[];
  groepen: Groep[];
  feiten: Partial<Kamerdocument>;
}

export function stelSamen(bron: Gelezen): Samenstelling {
  const getypt = metGetypteNoten(bron.regels);
  const gelezen = { ...bron, regels: getypt.regels, noten: [...getypt.noten, ...bron.noten] };
  const woorden = woordenVan(gelezen.regels.map((r) => r.tekst));
  const { soort, kop, groepen, feiten } = deelIn(gelezen);
  const noten = new Notenboek(gelezen.noten, woorden);
  const kopTekst = voegSamen(kop, woorden);
  noten.neem('kop', kopTekst.merken);
  const gebruikt = new Map<string, number>();
  const delen: Deel[] = [];
  const plaatsen: Samenstelling['delen'] = [{ adres: 'kop', regels: kop }];
  for (const groep of groepen) {
    const adres = adresVan(groep.soort, groep.nummers, gebruikt);
    const { deel, merken } = maakDeel(adres, groep, woorden);
    delen.push(deel);
    noten.neem(adres, merken);
    plaatsen.push({ adres, regels: [...groep.koppen, ...groep.regels] });
  }
  for (const noot of gelezen.noten) plaatsen.push({ adres: `voetnoot-${noot.nummer}`, regels: noot.regels });
  const alle = soort === 'kamervragen' ? { ...feiten, ...feitenUitKop(kopTekst.tekst) } : feiten;
  const document = maakDocument(soort, alle, kopTekst.tekst, delen, noten.klaar(delen.at(-1)));
  return { document, merken: noten.plaatsen, delen: plaatsen };
}

/** Which kind of paper it is, and its head and parts. */
function deelIn({ regels, feiten }: Gelezen): Indeling {
  const stuk = leesStuk(regels);
  const { kop, groepen } = verdeel(regels);
  if (!stuk && feiten.soort !== 'handelingen') {
    const vragen = groepen.some((g) => g.soort === 'vraag') ? { kop, groepen } : kaleNummers(regels);
    if (vragen) return vragenstuk(vragen, feiten);
  }
  const soort = feiten.soort ?? stuk?.soort;
  const samen = { ...stuk?.feiten, ...feiten };
  const rest = stuk ? regels.slice(stuk.na) : regels;
  const kopregels = stuk?.kop ?? [];
  if (groepen.some((g) => g.soort === 'vraag') && soort !== 'handelingen') {
    const vragen = verdeel(rest);
    splitsAntwoorden(vragen.groepen);
    const delen = splitsOpVraagteken(vragen.groepen);
    const voor: Groep[] = vragen.kop.length > 0 ? [tekstgroep(vragen.kop)] : [];
    return {
      soort: soort ?? 'kamerstuk',
      kop: kopregels,
      groepen: [...voor, ...delen],
      feiten: samen,
    };
  }
  if (soort === 'motie') {
    const motie = verdeelMotie(rest);
    const feitenMotie = {
      ...samen,
      indieners: motie.indieners.length > 0 ? motie.indieners : (samen.indieners ?? []),
    };
    return { soort, kop: kopregels, groepen: motie.groepen, feiten: feitenMotie };
  }
  const sprekers =
    soort === undefined || /^(?:handelingen|verslag|kamerstuk)$/u.test(soort)
      ? verdeelSprekers(rest)
      : undefined;
  if (sprekers && soort === 'handelingen' && !samen.titel) samen.onderwerp = itemtitel(rest);
  if (sprekers) return { soort: soort ?? 'verslag', kop: kopregels, groepen: sprekers, feiten: samen };
  if (soort) {
    const { kop: voor, groepen: overige } = verdeel(rest);
    const eerst = voor.length > 0 ? [tekstgroep(voor)] : [];
    return {
      soort,
      kop: kopregels,
      groepen: [...eerst, ...overige],
      feiten: { ...feitenUitBrief(rest), ...samen },
    };
  }
  const brief = scheidBrief(regels);
  const uitBrief = feitenUitBrief(regels);
  if (brief && (uitBrief.onderwerp || uitBrief.datum))
    return {
      soort: 'brief',
      kop: [],
      groepen: [tekstgroep([...brief.brief, ...brief.kop])],
      feiten: { ...uitBrief, ...feiten },
    };
  const artikel = zonderHerhaling(regels);
  const groep = artikel.regels.length > 0 ? [tekstgroep(artikel.regels)] : [];
  return { soort: 'artikel', kop: [], groepen: groep, feiten: { ...artikel.feiten, ...feiten } };
}

function vragenstuk(
  { kop, groepen }: { kop: Regel[]; groepen: Groep[] },
  feiten: Partial<Kamerdocument>,
): Indeling {
  const brief = scheidBrief(kop);
  const hoofd = leesHoofd(brief?.kop ?? kop);
  splitsAntwoorden(groepen);
  // A reply that prints neither headings nor other print for its answers.
  const antwoordt = hoofd.kop.some((r) => /\b(?:antwoorden|beantwoording)\b/iu.test(r.tekst));
  const delen =
    antwoordt && !groepen.some((g) => g.soort === 'mededeling') ? splitsOpVraagteken(groepen) : groepen;
  const voor = brief && brief.brief.length > 0 ? [tekstgroep(brief.brief)] : [];
  const uitBrief = brief ? feitenUitBrief(kop) : {};
  return {
    soort: 'kamervragen',
    kop: hoofd.kop,
    groepen: [...voor, ...delen],
    feiten: { ...uitBrief, ...hoofd.feiten, ...feiten },
  };
}

/** "39 Fietsveiligheid": the item of a sitting as the site prints it. */
function itemtitel(regels: readonly Regel[]): string {
  const regel = regels.slice(0, 12).find((r) => /^\s*\d{1,3}\s+\p{Lu}.{2,200}$/u.test(r.tekst));
  return regel?.tekst.replace(/^\s*\d{1,3}\s+/u, '').trim() ?? '';
}

const tekstgroep = (regels: Regel[]): Groep => ({ soort: 'tekst', nummers: [], regels, koppen: [] });

/** One part of joined text with its sections. */
function maakDeel(adres: string, groep: Groep, woorden: Woorden): { deel: Deel; merken: Gevonden[] } {
  const { lopend, koppen } = secties(groep.regels, groep.soort);
  const { tekst, merken, begin } = voegSamen(lopend, woorden);
  const deel: Deel = { adres, soort: groep.soort, nummers: groep.nummers, tekst };
  if (groep.spreker) deel.spreker = groep.spreker;
  if (koppen.length > 0)
    deel.secties = koppen.map(({ kop, voor }) => ({
      kop,
      positie: Math.min(tekst.length, begin[voor] ?? tekst.length),
    }));
  return { deel, merken };
}

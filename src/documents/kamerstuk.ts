/**
 * The printed head of a kamerstuk: "31 066 Belastingdienst", "Nr. 1512 BRIEF VAN DE STAATSSECRETARIS VAN FINANCIËN",
 * "Voorgesteld 5 juni 2025". Lines in; kind, dossier, number, date and movers out, and where the text begins.
 * Untried on a real one.
 */
import { DATUM, leesDatum, leesVergaderjaar } from './dates.ts';
import type { Regel } from './lines.ts';
import { korter } from './notes.ts';
import type { DocumentKind, Kamerdocument } from './types.ts';

const DOSSIER =
  /^\s*(\d{2}[ .\u00a0\u202f]?\d{3})(?:\s?\(R\s?\d{3,4}\))?(?:[-\s\u00a0]{1,2}([IVXLC]{1,6}[A-D]?|[A-Z]|\d{2})(?=\s|$))?(?:\s+(\S.{0,300}))?\s*$/u;
const NUMMER = /^\s*(?:Nr\.\s?(\d{1,5})|([A-Z]{1,2}))(?:\s+(.{3,400}))?\s*$/u;
const DATUMREGEL = new RegExp(
  `^\\s*(?:(?:Nader\\s)?(?:[Gg]ewijzigd\\s)?(?:Voorgesteld|Ontvangen|Vastgesteld|Ontvangen ter Griffie op)|['’]s-Gravenhage,|Den Haag,)\\s(?:\\p{L}{2,12}dag\\s)?(${DATUM})`,
  'u',
);
const AAN = /^\s*Aan de [Vv]oorzitter van de (?:Tweede|Eerste) Kamer/u;
const SOORTEN: readonly [RegExp, DocumentKind][] = [
  [/\bMOTIE\b/u, 'motie'],
  [/\b(?:SUB)?AMENDEMENT\b/u, 'amendement'],
  [/\bBRIEF\b/u, 'brief'],
  [/\b(?:VERSLAG|NOTA NAAR AANLEIDING VAN|LIJST VAN VRAGEN)\b/u, 'verslag'],
];

export interface Stukkop {
  soort: DocumentKind;
  feiten: Partial<Kamerdocument>;
  /** The heading proper, from the kind of paper on; its own number is no reference and left out. */
  kop: Regel[];
  /** Index of the line where the text begins. */
  na: number;
}

/** The head of a kamerstuk among the first lines, or nothing. */
export function leesStuk(regels: readonly Regel[]): Stukkop | undefined {
  const kop = regels.slice(0, 40);
  const nr = kop.findIndex(
    (r) => NUMMER.test(r.tekst) && (/Nr\./u.test(r.tekst) || /^\s*[A-Z]{1,2}\s+[A-Z]{4}/u.test(r.tekst)),
  );
  if (nr < 1) return undefined;
  const boven = kop.slice(0, nr);
  const dossiers = boven.flatMap((r, i) => (DOSSIER.test(r.tekst) ? [i] : []));
  const eerste = dossiers[0];
  if (eerste === undefined) return undefined;
  const d = DOSSIER.exec(boven[eerste]?.tekst ?? '');
  const n = NUMMER.exec(kop[nr]?.tekst ?? '');
  const nummer = (d?.[1] ?? '').replace(/\D/gu, '');
  const feiten: Partial<Kamerdocument> = {
    dossier: d?.[2] ? `${nummer}-${d[2]}` : nummer,
    nummer: n?.[1] ?? n?.[2] ?? '',
    kamer: kop.some((r) => /^\s*Eerste Kamer der Staten-Generaal/u.test(r.tekst)) || n?.[2] ? 'I' : 'II',
  };
  const jaar = leesVergaderjaar(kop.find((r) => /^\s*Vergaderjaar\s/u.test(r.tekst))?.tekst ?? '');
  if (jaar) feiten.vergaderjaar = jaar;
  const titel = [
    d?.[3] ?? '',
    ...boven
      .slice(eerste + 1)
      .filter((r) => !DOSSIER.test(r.tekst))
      .map((r) => r.tekst.trim()),
  ];
  if (titel.join('').trim()) feiten.onderwerp = titel.join(' ').replace(/\s+/gu, ' ').trim();
  // The kind runs on in capitals over the next lines.
  let na = nr + 1;
  let opschrift = n?.[3] ?? '';
  while (na < kop.length && na < nr + 6 && hoofdletters(kop[na]?.tekst ?? ''))
    opschrift += ` ${kop[na++]?.tekst.trim()}`;
  const datumregel = kop.findIndex((r, i) => i >= na && i < na + 6 && DATUMREGEL.test(r.tekst));
  if (datumregel >= 0) {
    feiten.datum = leesDatum(kop[datumregel]?.tekst ?? '') ?? '';
  }
  const aan = kop.findIndex((r, i) => i >= na && i < na + 4 && AAN.test(r.tekst));
  na = Math.max(na, datumregel + 1, aan + 1);
  const soort = SOORTEN.find(([vorm]) => vorm.test(opschrift))?.[1] ?? 'kamerstuk';
  const indieners = soort === 'motie' || soort === 'amendement' ? ledenIn(opschrift) : [];
  if (indieners.length > 0) feiten.indieners = indieners;
  if (aan >= 0) feiten.gerichtAan = [(kop[aan]?.tekst ?? '').trim().replace(/^Aan de /u, '')];
  if (soort === 'brief')
    feiten.reactieVan = kapitaal(/BRIEF VAN (?:DE|HET)\s(.{3,200})$/u.exec(opschrift)?.[1] ?? '');
  if (!feiten.reactieVan) delete feiten.reactieVan;
  const nummerregel = kop[nr];
  const kopregels = nummerregel && n?.[3] ? [korter(nummerregel, nummerregel.tekst.indexOf(n[3]))] : [];
  for (const r of kop.slice(nr + 1, na)) kopregels.push(hoofdletters(r.tekst) ? r : { ...r, alinea: true });
  return { soort, feiten, kop: kopregels, na };
}

const hoofdletters = (tekst: string): boolean => /\p{Lu}{3}/u.test(tekst) && !/\p{Ll}{2}/u.test(tekst);

/** Names in capitals, as the heading prints them; signatures below the text know better. */
function ledenIn(opschrift: string): { naam: string }[] {
  const m = /VAN (?:HET LID|DE LEDEN|HET LEDEN)\s(.{2,200}?)(?:\sC\.S\.|\sTER VERVANGING|$)/u.exec(opschrift);
  return (m?.[1] ?? '')
    .split(/,\s|\sEN\s/u)
    .map((naam) => ({ naam: kapitaal(naam.trim()) }))
    .filter((p) => p.naam);
}

function kapitaal(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/(?<=^|[\s-])(\p{Ll})/gu, (letter) => letter.toUpperCase())
    .replace(/(?<!^)\b(?:Van|En|De|Het|Der|Den|Voor|Ten|Ter)\b/gu, (woord) => woord.toLowerCase());
}

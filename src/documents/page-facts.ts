/** What the address and the title of a tweedekamer.nl page tell of the paper on it. */
import type { DocumentKind, Kamerdocument } from './types.ts';

const SOORTEN: readonly [RegExp, DocumentKind][] = [
  [/^lijst van vragen/iu, 'verslag'],
  [
    /^(?:antwoord(?:en)?(?: op)? )?(?:schriftelijke vragen|kamervragen|vragen)|^(?:mededeling|uitstel)/iu,
    'kamervragen',
  ],
  [/^(?:nader )?(?:gewijzigde |aangehouden )?motie/iu, 'motie'],
  [/^(?:nader )?(?:gewijzigd )?(?:sub)?amendement/iu, 'amendement'],
  [/^(?:brief|kamerbrief)/iu, 'brief'],
  [/^(?:verslag|nota n\.?a\.?v)/iu, 'verslag'],
  [/^(?:stenogram|handelingen|plenair verslag)/iu, 'handelingen'],
];
const PADEN: readonly [RegExp, DocumentKind][] = [
  [/\/kamervragen(?:\/|$)/u, 'kamervragen'],
  [/\/brieven_regering(?:\/|$)/u, 'brief'],
  [/\/moties(?:\/|$)/u, 'motie'],
  [/\/amendementen(?:\/|$)/u, 'amendement'],
  [/\/(?:verslagen|verslagen_van_het_debat)(?:\/|$)/u, 'verslag'],
];

/** Facts of a page: kind, title, zaak and document number. `isStuk` says that the address names a paper. */
export function feitenVanPagina(
  url: string,
  h1: string | undefined,
): { feiten: Partial<Kamerdocument>; isStuk: boolean } {
  const feiten: Partial<Kamerdocument> = {};
  const adres = ontleed(url);
  const zaak = adres?.searchParams.get('id') ?? '';
  const nummer = adres?.searchParams.get('did') ?? '';
  if (/^\d{4}Z\d{5}$/u.test(zaak)) feiten.zaken = [zaak];
  if (/^\d{4}D\d{5}$/u.test(nummer)) feiten.documentnummer = nummer;
  else if (/^\d{4}D\d{5}$/u.test(zaak)) feiten.documentnummer = zaak;
  const titel = h1?.replace(/\s+/gu, ' ').trim() ?? '';
  const kop = /^(.{3,60}?)\s?:\s(.+)$/u.exec(titel);
  const soort =
    SOORTEN.find(([vorm]) => vorm.test(titel))?.[1] ??
    PADEN.find(([vorm]) => vorm.test(adres?.pathname ?? ''))?.[1];
  const isStuk = Boolean(feiten.zaken || feiten.documentnummer);
  if (titel) feiten.titel = isStuk && kop?.[2] ? kop[2] : titel;
  if (soort && isStuk) feiten.soort = soort;
  if (isStuk && kop?.[2]) feiten.onderwerp = kop[2];
  return { feiten, isStuk };
}

function ontleed(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** What the address and the title of a tweedekamer.nl page say of the paper on it. */
import { isDocumentNumber, isZaak } from '../../references/index.ts';
import type { DocumentKind, Kamerdocument } from '../types.ts';

const KINDS: readonly [RegExp, DocumentKind][] = [
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
const PATHS: readonly [RegExp, DocumentKind][] = [
  [/\/kamervragen(?:\/|$)/u, 'kamervragen'],
  [/\/brieven_regering(?:\/|$)/u, 'brief'],
  [/\/moties(?:\/|$)/u, 'motie'],
  [/\/amendementen(?:\/|$)/u, 'amendement'],
  [/\/(?:verslagen|verslagen_van_het_debat)(?:\/|$)/u, 'verslag'],
];

/** Facts of a page: kind, title, zaak and document number. `isStuk` says that the address names a paper. */
export function factsOfPage(
  url: string,
  h1: string | undefined,
): { facts: Partial<Kamerdocument>; isStuk: boolean } {
  const facts: Partial<Kamerdocument> = {};
  const adres = parsed(url);
  const zaak = adres?.searchParams.get('id') ?? '';
  const nummer = adres?.searchParams.get('did') ?? '';
  if (isZaak(zaak)) facts.zaken = [zaak];
  if (isDocumentNumber(nummer)) facts.documentnummer = nummer;
  else if (isDocumentNumber(zaak)) facts.documentnummer = zaak;
  const titel = h1?.replace(/\s+/gu, ' ').trim() ?? '';
  const kop = /^(.{3,60}?)\s?:\s(.+)$/u.exec(titel);
  const soort =
    KINDS.find(([form]) => form.test(titel))?.[1] ??
    PATHS.find(([form]) => form.test(adres?.pathname ?? ''))?.[1];
  const isStuk = Boolean(facts.zaken || facts.documentnummer);
  if (titel) facts.titel = isStuk && kop?.[2] ? kop[2] : titel;
  if (soort && isStuk) facts.soort = soort;
  if (isStuk && kop?.[2]) facts.onderwerp = kop[2];
  return { facts, isStuk };
}

function parsed(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

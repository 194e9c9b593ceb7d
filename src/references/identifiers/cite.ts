/**
 * Identifiers for people. In: `kst-31066-1512`. Out: "Kamerstuk 31 066, nr. 1512" as the official guide to citing
 * writes it, with no-break spaces, and the official address.
 */
import { type Identifier, parseIdentifier } from './parse.ts';

const NB = '\u00a0';
const SITE = 'https://zoek.officielebekendmakingen.nl';

const years = (vergaderjaar = ''): string => vergaderjaar.replace('-', '–');

/** `31066`, `36740-VII`, `21501-02` → "31 066", "36 740 VII", "21 501-02". */
function citeDossier(dossier: string): string {
  const [number = '', addition] = dossier.split('-');
  const spaced = /^\d{5}$/.test(number) ? `${number.slice(0, 2)}${NB}${number.slice(2)}` : number;
  if (addition === undefined) return spaced;
  return `${spaced}${/^\d/.test(addition) ? '-' : NB}${addition}`;
}

function citeKamerstuk({ dossier, nummer, rijkswet, editie, vergaderjaar }: Identifier): string | undefined {
  if (dossier === undefined) return undefined;
  const cited = rijkswet
    ? `${citeDossier(dossier)} (${rijkswet.replace('R', `R${NB}`)})`
    : citeDossier(dossier);
  if (nummer === undefined) return `Kamerstuk${NB}${cited}`;
  const number = editie ? `${nummer}-${editie}` : nummer;
  const hasLetter = /^[A-Z]/.test(nummer);
  if (!vergaderjaar && !hasLetter) return `Kamerstuk${NB}${cited}, nr.${NB}${number}`;
  const between = vergaderjaar ? ` ${years(vergaderjaar)}, ` : NB;
  return `Kamerstuk${NB}I${between}${cited}, ${hasLetter ? number : `nr.${NB}${number}`}`;
}

const CHAMBERS = { I: 'I', II: 'II', VV: 'Verenigde Vergadering' };

function citeHandelingen({ kamer = 'II', vergaderjaar, nummer, item, paginas }: Identifier): string {
  const head = `Handelingen ${CHAMBERS[kamer]} ${years(vergaderjaar)}`;
  return paginas ? `${head}, p.${NB}${paginas.join('–')}` : `${head}, nr.${NB}${nummer}, item${NB}${item}`;
}

const JOURNALS: Partial<Record<Identifier['kind'], string>> = {
  staatsblad: 'Stb.',
  staatscourant: 'Stcrt.',
  tractatenblad: 'Trb.',
};

/** The official way to write an identifier out, or undefined where it is none. */
export function citeIdentifier(id: string): string | undefined {
  const parsed = parseIdentifier(id);
  if (!parsed) return undefined;
  const { kind, kamer, vergaderjaar, jaar, nummer, editie, volgnummer, bijlage } = parsed;
  if (volgnummer !== undefined) {
    if (kind === 'zaak' || kind === 'document') return volgnummer;
    return kind === 'kamerstuk' && !bijlage ? `Kamerstuk${NB}${volgnummer}` : undefined;
  }
  if (kind === 'kamerstuk') return citeKamerstuk(parsed);
  if (kind === 'handelingen') return citeHandelingen(parsed);
  const number = editie ? `${nummer}-${editie}` : nummer;
  if (kind !== 'aanhangsel') return `${JOURNALS[kind]}${NB}${jaar}, ${number}`;
  const chamber = kamer === 'I' ? `${NB}I` : '';
  return `Aanhangsel Handelingen${chamber}, vergaderjaar ${years(vergaderjaar)}, nr.${NB}${number}`;
}

/** Where the paper officially stands; nothing is fetched from there unless the reader asks. */
export function officialAddress(id: string): string | undefined {
  const parsed = parseIdentifier(id);
  if (!parsed) return undefined;
  const { kind, dossier, nummer, vergaderjaar } = parsed;
  if (kind === 'document') return `https://www.tweedekamer.nl/downloads/document?id=${id}`;
  if (kind === 'zaak') return `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}`;
  const isDossier = dossier !== undefined && nummer === undefined && !vergaderjaar;
  return isDossier && /^\d{5}/.test(dossier) ? `${SITE}/dossier/${dossier}` : `${SITE}/${id}.html`;
}

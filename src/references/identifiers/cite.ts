/**
 * Identifiers for people to read. In: `kst-31066-1512`. Out: "Kamerstuk 31 066, nr. 1512", as the official citation
 * guide writes it, with no-break spaces; and the official address.
 */
import { writeIdentifier } from './compose.ts';
import { type Identifier, parseIdentifier } from './parse.ts';

const NBSP = '\u00a0';
const SITE = 'https://zoek.officielebekendmakingen.nl';

const years = (vergaderjaar = ''): string => vergaderjaar.replace('-', '–');

/** `31066`, `36740-VII`, `21501-02` → "31 066", "36 740 VII", "21 501-02". */
function citeDossier(dossier: string): string {
  const [number = '', addition] = dossier.split('-');
  const spaced = /^\d{5}$/.test(number) ? `${number.slice(0, 2)}${NBSP}${number.slice(2)}` : number;
  if (addition === undefined) return spaced;
  return `${spaced}${/^\d/.test(addition) ? '-' : NBSP}${addition}`;
}

function citeKamerstuk({ dossier, nummer, rijkswet, editie, vergaderjaar }: Identifier): string | undefined {
  if (dossier === undefined) return undefined;
  const cited = rijkswet
    ? `${citeDossier(dossier)} (${rijkswet.replace('R', `R${NBSP}`)})`
    : citeDossier(dossier);
  if (nummer === undefined) return `Kamerstuk${NBSP}${cited}`;
  const number = editie ? `${nummer}-${editie}` : nummer;
  const hasLetter = /^[A-Z]/.test(nummer);
  if (!vergaderjaar && !hasLetter) return `Kamerstuk${NBSP}${cited}, nr.${NBSP}${number}`;
  const between = vergaderjaar ? ` ${years(vergaderjaar)}, ` : NBSP;
  return `Kamerstuk${NBSP}I${between}${cited}, ${hasLetter ? number : `nr.${NBSP}${number}`}`;
}

const CHAMBERS = { I: 'I', II: 'II', VV: 'Verenigde Vergadering' };

function citeHandelingen({ kamer = 'II', vergaderjaar, nummer, item, paginas }: Identifier): string {
  const head = `Handelingen ${CHAMBERS[kamer]} ${years(vergaderjaar)}`;
  return paginas
    ? `${head}, p.${NBSP}${paginas.join('–')}`
    : `${head}, nr.${NBSP}${nummer}, item${NBSP}${item}`;
}

const JOURNALS: Partial<Record<Identifier['kind'], string>> = {
  staatsblad: 'Stb.',
  staatscourant: 'Stcrt.',
  tractatenblad: 'Trb.',
};

/** An identifier written out in the official way; undefined where it is not an identifier. */
export function citeIdentifier(id: string): string | undefined {
  const parsed = parseIdentifier(id);
  if (!parsed) return undefined;
  const { kind, kamer, vergaderjaar, jaar, nummer, editie, volgnummer, bijlage } = parsed;
  if (volgnummer !== undefined) {
    if (kind === 'zaak' || kind === 'document') return volgnummer;
    return kind === 'kamerstuk' && !bijlage ? `Kamerstuk${NBSP}${volgnummer}` : undefined;
  }
  if (kind === 'kamerstuk') return citeKamerstuk(parsed);
  if (kind === 'handelingen') return citeHandelingen(parsed);
  const number = editie ? `${nummer}-${editie}` : nummer;
  if (kind !== 'aanhangsel') return `${JOURNALS[kind]}${NBSP}${jaar}, ${number}`;
  const chamber = kamer === 'I' ? `${NBSP}I` : '';
  return `Aanhangsel Handelingen${chamber}, vergaderjaar ${years(vergaderjaar)}, nr.${NBSP}${number}`;
}

/** The official address of the paper; nothing is fetched from it unless the reader asks. */
export function officialAddress(id: string): string | undefined {
  const parsed = parseIdentifier(id);
  if (!parsed) return undefined;
  const { kind, dossier, nummer, vergaderjaar } = parsed;
  // Of what was parsed, never of the text that came in.
  const written = writeIdentifier(parsed);
  if (kind === 'document') return `https://www.tweedekamer.nl/downloads/document?id=${written}`;
  if (kind === 'zaak') return `https://www.tweedekamer.nl/kamerstukken/detail?id=${written}`;
  const isDossier = dossier !== undefined && nummer === undefined && !vergaderjaar;
  return isDossier && /^\d{5}/.test(dossier) ? `${SITE}/dossier/${dossier}` : `${SITE}/${written}.html`;
}

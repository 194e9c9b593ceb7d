/**
 * Identifiers for people. In: `kst-31066-1512`. Out: "Kamerstuk 31 066, nr. 1512" as the official guide to citing
 * writes it, with no-break spaces, and the official address.
 */

const NB = '\u00a0';
const SITE = 'https://zoek.officielebekendmakingen.nl';

const session = (digits: string): string => `${digits.slice(0, 4)}–${digits.slice(4)}`;
const dossierNumber = (digits: string): string =>
  /^\d{5}$/.test(digits) ? `${digits.slice(0, 2)}${NB}${digits.slice(2)}` : digits;

/** `31066`, `36740-VII`, `21501-02` → "31 066", "36 740 VII", "21 501-02". */
function citeDossier(dossier: string): string {
  const [digits = '', addition] = dossier.split(/-(.*)/s);
  if (addition === undefined) return dossierNumber(digits);
  return `${dossierNumber(digits)}${/^\d/.test(addition) ? '-' : NB}${addition}`;
}

const CHAPTER = /^(?:[IVX]{1,6}[A-E]?|[A-T])$/;

/** Dossier and number of what follows `kst-`; a lone letter behind the dossier is a number of the Eerste Kamer. */
function parts(rest: string): { dossier: string; nummer?: string } {
  const [digits = '', ...more] = rest.split('-');
  const edition = /^[hnb]\d{1,2}$/.test(more.at(-1) ?? '') ? `-${more.pop()}` : '';
  const nummer = more.length > 1 || more.length === 1 ? more.pop() : undefined;
  if (nummer === undefined) return { dossier: digits };
  // "kst-36740-VII" and "kst-21501-02" name a dossier, "kst-35925-A" a paper.
  if (more.length === 0 && edition === '') {
    if (digits === '21501' && /^\d\d$/.test(nummer)) return { dossier: `${digits}-${nummer}` };
    if (/^[IVX]{2,6}[A-E]?$/.test(nummer)) return { dossier: `${digits}-${nummer}` };
  }
  return { dossier: [digits, ...more].join('-'), nummer: nummer + edition };
}

function citeKamerstuk(rest: string): string | undefined {
  const early = rest.match(/^((?:19|20)\d{6})-(.+)$/);
  const { dossier, nummer } = parts(early?.[2] ?? rest);
  if (!/^(?:\d{4,7}|[CDLXVI]{2,9})(?:-|$)/.test(dossier)) return undefined;
  if (/^\d{6,7}$/.test(dossier)) return nummer === undefined ? `Kamerstuk${NB}${dossier}` : undefined;
  const [, addition] = dossier.split('-');
  if (addition !== undefined && !CHAPTER.test(addition) && !/^(?:\d\d|R\d{3,4})$/.test(addition))
    return undefined;
  if (nummer === undefined) return `Kamerstuk${NB}${citeDossier(dossier)}`;
  const senate = early !== null || /^[A-Z]/.test(nummer);
  if (!senate) return `Kamerstuk${NB}${citeDossier(dossier)}, nr.${NB}${nummer}`;
  const years = early?.[1] ? `${session(early[1])}, ` : '';
  const number = /^[A-Z]/.test(nummer) ? nummer : `nr.${NB}${nummer}`;
  return `Kamerstuk${NB}I${years ? ` ${years}` : NB}${citeDossier(dossier)}, ${number}`;
}

const JOURNALS: Record<string, string> = { stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.' };
const HOUSE: Record<string, string> = { tk: 'II', ek: 'I', vv: 'Verenigde Vergadering' };

/** The official way to write an identifier out, or undefined where it is none. */
export function citeIdentifier(id: string): string | undefined {
  if (/^(?:19|20)\d\d[ZD]\d{5}$/.test(id)) return id;
  const kamerstuk = id.match(/^kst-(.+)$/);
  if (kamerstuk?.[1]) return citeKamerstuk(kamerstuk[1]);
  const aanhangsel = id.match(/^ah-(tk|ek)-(\d{8})-(\d{1,4}(?:-[hn]\d)?)$/);
  if (aanhangsel?.[2]) {
    const house = aanhangsel[1] === 'ek' ? `${NB}I` : '';
    return `Aanhangsel Handelingen${house}, vergaderjaar ${session(aanhangsel[2])}, nr.${NB}${aanhangsel[3]}`;
  }
  const record = id.match(/^h-(tk|ek|vv)-(\d{8})-(\d+)-(\d+)(?:-[hn]\d)?$/);
  if (record?.[1] && record[2]) {
    const head = `Handelingen ${HOUSE[record[1]]} ${session(record[2])}`;
    return Number(record[2].slice(0, 4)) >= 2010
      ? `${head}, nr.${NB}${record[3]}, item${NB}${record[4]}`
      : `${head}, p.${NB}${record[3]}–${record[4]}`;
  }
  const journal = id.match(/^(stb|stcrt|trb)-(\d{4})-(\d{1,6}(?:-[hn]\d)?)$/);
  if (journal?.[1]) return `${JOURNALS[journal[1]]}${NB}${journal[2]}, ${journal[3]}`;
  return undefined;
}

/** Where the paper officially stands; nothing is fetched from there unless the reader asks. */
export function officialAddress(id: string): string | undefined {
  if (/^(?:19|20)\d\dD\d{5}$/.test(id)) return `https://www.tweedekamer.nl/downloads/document?id=${id}`;
  if (/^(?:19|20)\d\dZ\d{5}$/.test(id)) return `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}`;
  if (citeIdentifier(id) === undefined && !/^(?:ah-\d{5,8}|blg-\d+)$/.test(id)) return undefined;
  const kamerstuk = id.match(/^kst-(\d{5}.*)$/);
  const early = /^kst-(?:19|20)\d{6}-/.test(id);
  if (kamerstuk?.[1] && !early) {
    const { dossier, nummer } = parts(kamerstuk[1]);
    if (nummer === undefined && /^\d{5}(?:-|$)/.test(dossier)) return `${SITE}/dossier/${dossier}`;
  }
  return `${SITE}/${id}.html`;
}

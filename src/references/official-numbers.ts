/**
 * What is printed in its official form: Z and D numbers, identifiers (`kst-31066-1512`) and addresses with either in
 * them. In: text and a place. Out: references.
 */
import { dossierId } from './identifiers/compose.ts';
import { kindOf } from './identifiers/kind.ts';
import { _, at, DASH, fits, NR, SP, sticky } from './patterns.ts';
import type { Reference } from './types.ts';

/** Also with the space that a column or a line end may put into it: "2019Z 08412". */
const NUMBER = sticky('((?:19|20)\\d\\d)(?:([ZDzd])|[ -]([ZD])|([ZD])(?=[ -]))[ -]?(\\d{5})(?!\\d)');
const SECOND = sticky('(?:&amp;|&)(?:id|did)=(?:((?:19|20)\\d\\d[ZD]\\d{5})(?!\\d))');

/** A Z or D number at `position`; `id=…&did=…` in one address are one reference, with the document first. */
export function readNumber(text: string, position: number): Reference | undefined {
  const match = at(NUMBER, text, position);
  if (!match) return undefined;
  const id = match[0].toUpperCase().replace(/[ -]/g, '');
  const reference: Reference = {
    start: position,
    end: NUMBER.lastIndex,
    kind: id.charAt(4) === 'Z' ? 'zaak' : 'document',
    ids: [id],
  };
  const second = at(SECOND, text, reference.end)?.[1];
  if (second === undefined) return reference;
  reference.end = SECOND.lastIndex;
  if (second === id) return reference;
  const both = [second, id].sort((a, b) => a.charAt(4).localeCompare(b.charAt(4)));
  return { ...reference, kind: both[0]?.charAt(4) === 'D' ? 'document' : 'zaak', ids: both };
}

const ID = sticky(
  `(?:(kst|KST|Kst)[-‑](?:(\\d{8})[-‑])?([A-Za-z\\d]{3,9}(?:[-‑][A-Za-z\\d]{1,5}){0,4})|(ah|AH|Ah)[-‑ ](?:(tk|ek|TK|EK)[-‑ ])?((?:19|20)\\d{2}[-‑–/]?\\d{4}|\\d{5,8})(?:(?:${DASH}|,${SP}(?:${NR}${_})?)(\\d{1,4}(?:-[hn]\\d)?))?|([hH]-(?:tk|ek|vv|TK|EK|VV)-\\d{8}(?:-[A-Za-z\\d]{1,6}){1,4})|((?:[sS]tb|[sS]tcrt|[tT]rb|[bB]lg)-\\d{2,8}(?:-[A-Za-z\\d]{1,6}){0,3}))(?![\\p{L}\\d])`,
);
/** The paper's own line at the foot of its pages. */
const OWN_LINE = sticky(`${_}ISSN`);

/** `KST-36600-vii-1` → `kst-36600-VII-1`: chapters and letters in capitals, the rest in lower case. */
function normalise(match: RegExpExecArray): string | undefined {
  const [, kst, vergaderjaar, rest, ah, chamber, years, number, record, journal] = match;
  if (kst && rest) {
    const parts = rest.split(/[-‑]/);
    if (!/^(?:\d{4,7}|[cCdDlLxXvViI]{2,9})$/.test(parts[0] ?? '')) return undefined;
    const tail = parts.map((part) => (/^(?:[hnb]\d{1,2}|\d+[a-z]?)$/.test(part) ? part : part.toUpperCase()));
    return ['kst', ...(vergaderjaar ? [vergaderjaar] : []), ...tail].join('-');
  }
  if (ah && years) {
    const digits = years.replace(/\D/g, '');
    if (!number) return chamber || match[0].charAt(2) === ' ' ? undefined : `ah-${digits}`;
    // "AH 20202021-3120": with a vergaderjaar it is clear that only the chamber is missing.
    const isVergaderjaar = chamber || Number(digits.slice(4)) === Number(digits.slice(0, 4)) + 1;
    return isVergaderjaar && digits.length === 8
      ? `ah-${chamber?.toLowerCase() ?? 'tk'}-${digits}-${number}`
      : undefined;
  }
  return (record ?? journal)?.toLowerCase();
}

/** An identifier at `position`. */
export function readIdentifier(text: string, position: number): Reference | undefined {
  const match = at(ID, text, position);
  const id = match && normalise(match);
  if (!id) return undefined;
  const end = ID.lastIndex;
  if (fits(OWN_LINE, text, end)) return undefined;
  const kind = kindOf(id);
  if (!kind) return undefined;
  return {
    start: position,
    end,
    kind,
    ids: [id],
    ...(id.startsWith('blg') && { pinpoint: { bijlage: true } }),
  };
}

const ADDRESS = sticky(`(?:https?://|www\\.)[^\\s<>"«»“”]{1,400}`);
const OFFICIAL =
  /^(?:https?:\/\/)?(?:www\.)?(?:zoek\.officielebekendmakingen|officielebekendmakingen|repository\.(?:officiele-)?overheid|repository\.officiele-overheidspublicaties)\.nl\//;
const IN_PATH = /(?<![\p{L}\d])((?:kst|ah|h|stb|stcrt|trb)-[A-Za-z\d-]{3,40})/gu;
const DOSSIER_PATH = /\/dossier\/(\d{5}(?:-[A-Z\d]{1,5})?)(?![-\d])/;
/** The page of a bill: "…/wetsvoorstellen/detail?qry=wetsvoorstel%3A36742". */
const BILL = /[?&]qry=wetsvoorstel(?:%3[Aa]|:)(\d{5}(?:-[A-Z\d]{1,5})?)(?![-\d])/;

/** Where the address at `position` ends, and its reference. Those that are not official hold only Z and D numbers. */
export function readAddress(
  text: string,
  position: number,
): { end: number; reference?: Reference } | undefined {
  const match = at(ADDRESS, text, position);
  if (!match) return undefined;
  const address = match[0].replace(/[).,;:\]]{1,4}$/, '');
  const end = position + address.length;
  if (/tweedekamer\.nl|[?&](?:id|did)=20\d\d[ZD]/.test(address)) {
    const number = /(?:19|20)\d\d[ZD]\d{5}(?!\d)/.exec(address);
    const reference = number
      ? readNumber(text, position + number.index)
      : toDossier(position, end, BILL.exec(address)?.[1]);
    return reference ? { end: Math.max(end, reference.end), reference } : { end };
  }
  if (!OFFICIAL.test(address)) return { end };
  const last = [...address.matchAll(IN_PATH)].at(-1)?.[1];
  if (last !== undefined) {
    const inner = readIdentifier(last, 0);
    return inner ? { end, reference: { ...inner, start: position, end } } : { end };
  }
  const reference = toDossier(position, end, DOSSIER_PATH.exec(address)?.[1]);
  return reference ? { end, reference } : { end };
}

const toDossier = (start: number, end: number, dossier: string | undefined): Reference | undefined =>
  dossier === undefined
    ? undefined
    : { start, end, kind: 'kamerstuk', ids: [dossierId(dossier)], gelezen: { dossier } };

/** The paper that a whole address names, such as that of a link; undefined where it names none. */
export const recogniseAddress = (address: string): Reference | undefined =>
  readAddress(address, 0)?.reference;

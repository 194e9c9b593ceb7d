/**
 * Labels of kamerstukken: "Kamerstukken II", "TK", "Tweede Kamer, vergaderjaar …", "wetsvoorstel", "dossier".
 * In: text and where a label stands. Out: the references after it, whatever kind of paper the label introduces.
 */
import { NEXT_AANHANGSEL, RECORD, readAanhangsel } from './aanhangsel.ts';
import { type Head, readHead } from './chamber-and-vergaderjaar.ts';
import { readHandelingen } from './handelingen.ts';
import { kamerstukId } from './identifiers/compose.ts';
import { readLabelled } from './kamerstuk.ts';
import { readNumber } from './official-numbers.ts';
import {
  _,
  at,
  BEGIN,
  broken,
  CLOSE,
  COMMA,
  fits,
  NR,
  next,
  past,
  pastComma,
  SP,
  sticky,
} from './patterns.ts';
import type { Reference, ReferenceContext } from './types.ts';
import { pastLoneYear } from './vergaderjaren.ts';

/** Also broken after its first syllable, and with an m that a scan read as r and n. */
const KAMER = `[kK]a${broken('|')}(?:m|rn)er`;
const STRONG = `${KAMER}${broken('|')}stuk(?:${broken('|')}k{0,2}en)?(?:[- ]?n(?:um${broken('|')}mers?|rs?\\.?))?(?:${broken('|')}dossiers?)?|KAMERSTUK(?:KEN)?|(?:[kK]st|KST)\\.?(?=${SP}\\d)|${KAMER}${broken('|')}brief|[kK]amerst\\.|Parliamentary${SP}(?:[pP]apers?|[dD]ocuments?)|Parl(?:ementaire|\\.)${SP}(?:[sS]tuk(?:ken)?|[sS]t\\.|[dD]ocs?\\.?|[pP]apers?\\.?)`;
const WEAK = `TK|EK|(?:Tweede|Eerste)${SP}Kamer(?:${SP}der${SP}Staten-Generaal)?`;
const OF_DOSSIER = `(?:[iI]nitiatief)?[wW]ets${broken('|')}voor${broken('|')}stel(?:len|nummers?)?|(?:[kK]amer)?[dD]ossiers?(?:n(?:ummers?|r\\.?))?|[iI]nitiatief(?:wet|nota|voorstel)`;
const LABEL = sticky(
  `${BEGIN}(?:(${STRONG})|(${WEAK})|(${OF_DOSSIER}))(?!\\p{L})(?:[-‑](?=I{1,2}(?!\\p{L})|[1-4]\\d))?`,
);
const NEXT_RECORD = sticky(`${COMMA}(?=${RECORD})`);
const NUMBER_NEXT = sticky(`${_}(?:[:,([]${_})?(?:${NR}${_})?(?=(?:19|20)\\d\\d[ZD]\\d{5})`);
const OPEN = sticky(
  `${_}(?:[(\\[:]${_})?(?:(?:met|onder)${SP})?(?:${NR}${_})?(?:kamerstuk${SP})?(?=[1-4]\\d[.\\s\\u00a0\\u2009-]?\\d{3})`,
);
/** What may stand between a label and a Z or D number. */
const NUMBER_MAY = '12:,([nN';
const ANNEX =
  /(?<!\p{L})[bB]ijlage(?:n)?(?:\s{1,2}(?:\d{1,2}|[IVX]{1,4}|[A-Z]))?\s{1,3}(?:bij|van|behorend(?:e)?\sbij|tot|aan)\s{1,3}(?:(?:de|het)\s)?$/u;
const NUMBER_BEFORE = `(?:onder\\s{1,3})?(${NR}\\s{0,3}(\\d{1,4}|[A-Z]{1,2}))`;
const IN = '\\s{1,3}(?:(?:is\\s)?toegevoegd\\s{1,3}aan|aan|van|uit|in|op|bij)\\s{1,3}(?:het\\s{1,3})?';
/** Not "tabel nr. 4 in Kamerstuk 29 538". */
const NUMBER_IN_PAPER = new RegExp(
  `(?:(?<=^|[.(;:]\\s{0,2}|(?<!\\p{L})(?:[zZ]ie|[sS]tuk|[mM]otie|[aA]mendement|[bB]rief)\\s)|(?=onder))${NUMBER_BEFORE}${IN}$`,
  'u',
);
/** "nr. 12, dossier 31 066"; not before "Kamerstuk", which may begin a new citation. */
const NUMBER_IN_DOSSIER = new RegExp(`${NUMBER_BEFORE}(?:${IN}|,\\s|\\s?\\()$`, 'u');

/** References from the label at `position`. */
export function readLabel(
  text: string,
  position: number,
  floor: number,
  context: ReferenceContext,
): Reference[] {
  const label = at(LABEL, text, position);
  if (!label) return [];
  const end = LABEL.lastIndex;
  const weak = label[2];
  const known: Head = weak ? { kamer: weak.startsWith('T') ? 'II' : 'I' } : {};
  if (label[3] !== undefined) return readDossierLabel(text, position, end, floor);
  const number =
    next(text, end, NUMBER_MAY) && fits(NUMBER_NEXT, text, end)
      ? readNumber(text, NUMBER_NEXT.lastIndex)
      : undefined;
  if (number) return weak ? [] : [{ ...number, start: position }];
  const { end: headEnd, head } = readHead(text, end, known);
  const behind = pastComma(text, headEnd);
  if (next(text, behind, 'aA') && fits(NEXT_AANHANGSEL, text, headEnd)) {
    // A footer has "Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel 6".
    const named = !weak || weak.length === 2;
    const reference = readAanhangsel(text, position, behind, head, context, named);
    return reference ? [reference] : [];
  }
  const hasYear = head.year !== undefined;
  if ((hasYear || weak) && next(text, behind, 'hH') && fits(NEXT_RECORD, text, headEnd))
    return readHandelingen(text, behind, context, position, head);
  const place = hasYear ? behind : pastLoneYear(text, behind);
  // "Tweede Kamer 36 574" may be any amount: a weak label needs a vergaderjaar or a number.
  const dossierAlone = weak ? hasYear || weak.length === 2 : !label[0].endsWith('brief');
  const found = readLabelled(text, position, place, head, {
    labelled: !weak || hasYear || weak.length === 2,
    dossierAlone,
  });
  return withAnnex(text, weak ? found : withNumberBefore(text, found, floor, NUMBER_IN_PAPER), floor);
}

/** "Bijlage bij Kamerstuk …": the annex becomes part of the reference. */
export function withAnnex(text: string, found: Reference[], floor: number): Reference[] {
  const [first] = found;
  if (!first) return found;
  // "bij ", "van ", "tot ", "aan ", "de ", "het ": most citations follow something else.
  if (first.start < 2 || !'jnte'.includes(text.charAt(first.start - 2))) return found;
  const before = text.slice(Math.max(floor, first.start - 40), first.start);
  const annex = ANNEX.exec(before);
  if (annex) {
    first.start -= before.length - annex.index;
    first.pinpoint = { ...first.pinpoint, bijlage: true };
  }
  return found;
}

/** "wetsvoorstellen 31815, 31816 en 31840", "nr. 156 toegevoegd aan dossier 31865". */
function readDossierLabel(text: string, start: number, position: number, floor: number): Reference[] {
  if (!fits(OPEN, text, position)) return [];
  const opened = /[([]/.test(text.slice(position, OPEN.lastIndex));
  const found = readLabelled(text, start, OPEN.lastIndex, {}, { labelled: true, dossierAlone: true });
  const [first] = found;
  if (first && opened && found.length === 1) first.end = past(CLOSE, text, first.end);
  return withNumberBefore(text, found, floor, NUMBER_IN_DOSSIER);
}

/** Gives a dossier without a number the number before it, where `pattern` matches that. */
function withNumberBefore(text: string, found: Reference[], floor: number, pattern: RegExp): Reference[] {
  const [first] = found;
  if (!first?.gelezen || first.gelezen.nummer !== undefined) return found;
  const { start } = first;
  const before = text.slice(Math.max(floor, start - 60), start);
  const added = pattern.exec(before);
  if (!added?.[1] || !added[2]) return found;
  const from = start - (before.length - before.lastIndexOf(added[1]));
  const { dossier } = first.gelezen;
  const id = dossier === undefined ? undefined : kamerstukId({ dossier, nummer: added[2] });
  return [
    {
      ...first,
      start: from,
      ids: id === undefined ? [] : [id],
      gelezen: { ...first.gelezen, nummer: added[2] },
    },
    ...found.slice(1),
  ];
}

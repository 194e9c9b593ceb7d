/**
 * Labels of kamerstukken: "Kamerstukken II", "TK", "Tweede Kamer, vergaderjaar …", "wetsvoorstel", "dossier".
 * In: text and the place of a label. Out: the references behind it, whatever sort of paper the label covers.
 */
import { AANHANGSEL, readAanhangsel } from './aanhangsel.ts';
import { type Head, readHead } from './heads.ts';
import { kamerstukId } from './identifiers.ts';
import { readLabelled } from './kamerstuk.ts';
import { pastLoneYear } from './sessions.ts';
import { _, at, BEGIN, broken, COMMA, fits, NR, next, past, pastComma, SP, sticky } from './shapes.ts';
import type { Reference, ReferenceContext } from './types.ts';
import { readNumber } from './verbatim.ts';

const STRONG = `[kK]amer${broken('|')}stuk(?:${broken('|')}ken)?(?:[- ]?n(?:um${broken('|')}mers?|rs?\\.?))?(?:${broken('|')}dossiers?)?|KAMERSTUK(?:KEN)?|[kK]st\\.?(?=${SP}\\d)|[kK]amer${broken('|')}brief`;
const WEAK = `TK|EK|(?:Tweede|Eerste)${SP}Kamer(?:${SP}der${SP}Staten-Generaal)?`;
const OF_DOSSIER = `(?:[iI]nitiatief)?[wW]ets${broken('|')}voor${broken('|')}stel(?:len)?|[dD]ossiers?(?:n(?:ummers?|r\\.?))?|[iI]nitiatief(?:wet|nota|voorstel)`;
const LABEL = sticky(`${BEGIN}(?:(${STRONG})|(${WEAK})|(${OF_DOSSIER}))(?!\\p{L})`);
const NEXT_AANHANGSEL = sticky(`${COMMA}(?=${AANHANGSEL})`);
const NUMBER_NEXT = sticky(`${_}(?:[:,([]${_})?(?:${NR}${_})?(?=(?:19|20)\\d\\d[ZD]\\d{5})`);
const OPEN = sticky(
  `${_}(?:[(\\[:]${_})?(?:(?:met|onder)${SP})?(?:${NR}${_})?(?:kamerstuk${SP})?(?=[1-4]\\d[.\\s\\u00a0\\u2009-]?\\d{3})`,
);
/** What may stand between a label and a Z or D number. */
const NUMBER_MAY = '12:,([nN';
const CLOSE = sticky(`${_}[)\\]]`);
const ANNEX =
  /(?<!\p{L})[bB]ijlage(?:n)?(?:\s{1,2}(?:\d{1,2}|[IVX]{1,4}|[A-Z]))?\s{1,3}(?:bij|van|behorend(?:e)?\sbij|tot|aan)\s{1,3}(?:(?:de|het)\s)?$/u;
const ADDED = new RegExp(
  `(?:onder\\s{1,3})?(${NR}\\s{0,3}(\\d{1,4}|[A-Z]{1,2}))\\s{1,3}(?:is\\s)?toegevoegd\\s{1,3}aan\\s{1,3}(?:het\\s{1,3})?$`,
  'u',
);

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
    const reference = readAanhangsel(text, position, behind, head, context);
    return reference ? [reference] : [];
  }
  const session = head.year !== undefined;
  const place = session ? behind : pastLoneYear(text, behind);
  // "Tweede Kamer 36 574" may count anything: a weak label wants a session or a number.
  const dossierAlone = weak ? session || weak.length === 2 : !label[0].endsWith('brief');
  const found = readLabelled(text, position, place, head, {
    labelled: !weak || session || weak.length === 2,
    dossierAlone,
  });
  return withAnnex(text, found, floor);
}

/** "Bijlage bij Kamerstuk …": the annex belongs to what is pointed at. */
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
  const before = text.slice(Math.max(floor, start - 60), start);
  const added = ADDED.exec(before);
  if (!first?.gelezen || first.gelezen.nummer !== undefined || !added?.[1] || !added[2]) return found;
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

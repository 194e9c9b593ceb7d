/**
 * The Handelingen, cited by sitting and item or by page. In: text and where the word stands. Out: references; to an
 * Aanhangsel or a kamerstuk where one follows the word.
 *
 * From vergaderjaar 2010-2011 sitting and item identify the paper, before that its first and last page.
 */
import { NEXT_AANHANGSEL, RECORD, readAanhangsel } from './aanhangsel.ts';
import { type Head, readHead } from './chamber-and-vergaderjaar.ts';
import { isDossier } from './dossiers.ts';
import { handelingenId, readAs } from './identifiers/compose.ts';
import { FIRST_WITH_ITEMS } from './identifiers/parse.ts';
import { readLabelled } from './kamerstuk.ts';
import { _, at, COMMA, DASH, fits, NR, next, past, pastComma, SP, sticky } from './patterns.ts';
import { readPinpoints } from './pinpoints.ts';
import type { Reference, ReferenceContext } from './types.ts';

const WORD = sticky(`${RECORD}|(?<!\\p{L})H([TE])K`);
const UCV = sticky(`${_}(?:UCV|VV|OCV)(?!\\p{L})`);
/** "Bijl. Hand. II 1962/63, 5380, nr. 21": papers from before 1995, bound with the Handelingen. */
const ANNEXED = sticky('(?<=[bB]ijl(?:agen|\\.)?\\s)');
const SITTING = sticky(
  `${COMMA}(?:${NR}${_}|UCV${SP})?(\\d{1,3})(?:(?:e|ste|de)${SP}vergadering)?(?![\\d/])(?!${SP}(?:januari|februari|maart|april|mei|jun|jul|aug|sep|okt|nov|dec))`,
);
const ITEM = sticky(
  `(?:${COMMA}|${_}(?:${DASH}|\\()${_})(?:item|agendapunt|nr\\.?${_}item)${_}(?:nr\\.?${_})?(\\d{1,2})(?!\\d)`,
);
/** "40, 6": now that sittings have items, a small number after the sitting is one. */
const BARE_ITEM = sticky(`,${_}(\\d{1,2})(?=${_}(?:[,;)\\]]|\\.(?!\\d)|$))`);
/** "71-15-53": sitting, item, page. */
const DASHED = sticky(`${_}${DASH}${_}(\\d{1,3})(?:${_}${DASH}${_}(\\d{1,5}))?(?!\\d)`);

/** References from the word "Handelingen" at `position`. */
export function readHandelingen(
  text: string,
  position: number,
  context: ReferenceContext,
  start = position,
  before: Head = {},
): Reference[] {
  const word = at(WORD, text, position);
  if (!word) return [];
  const joint = past(UCV, text, WORD.lastIndex);
  const known: Head = word[1] ? { ...before, kamer: word[1] === 'T' ? 'II' : 'I' } : before;
  const { end, head } = readHead(text, joint, known);
  if (head.year === undefined && head.kamer === undefined) return [];
  if (next(text, pastComma(text, end), 'aA') && fits(NEXT_AANHANGSEL, text, end)) {
    const reference = readAanhangsel(text, start, pastComma(text, end), head, context, true);
    return reference ? [reference] : [];
  }
  // "Handelingen I, 1996-1997, 24 692, nr. 228b" is a kamerstuk with the wrong label.
  const mislabelled =
    !isDossier(text, pastComma(text, end)) && !fits(ANNEXED, text, position)
      ? []
      : readLabelled(text, start, end, head, { labelled: true, dossierAlone: false });
  if (mislabelled.length) return mislabelled;
  const reference = readSitting(text, start, end, head, context, joint > WORD.lastIndex);
  return reference ? [reference] : [];
}

function readSitting(
  text: string,
  start: number,
  position: number,
  head: Head,
  context: ReferenceContext,
  joint: boolean,
): Reference | undefined {
  const sitting = at(SITTING, text, position)?.[1];
  let end = sitting ? SITTING.lastIndex : position;
  let item = at(ITEM, text, end)?.[1];
  let page: string | undefined;
  if (item) end = ITEM.lastIndex;
  else if (sitting && (head.year ?? 0) >= FIRST_WITH_ITEMS && fits(BARE_ITEM, text, end)) {
    item = at(BARE_ITEM, text, end)?.[1];
    end = BARE_ITEM.lastIndex;
  } else if (sitting) {
    const dashed = at(DASHED, text, end);
    if (dashed) {
      end = DASHED.lastIndex;
      item = dashed[1];
      page = dashed[2];
    }
  }
  const tail = readPinpoints(text, end);
  const pages = tail.pinpoint?.pagina ?? (page ? [page] : undefined);
  if (!sitting && !pages) return undefined;
  const kamer = head.kamer ?? context.kamer ?? 'II';
  const id = joint
    ? undefined
    : handelingenId(kamer, head.vergaderjaar, sitting, item, pages?.length === 1 ? pages[0] : undefined);
  const reference: Reference = {
    start,
    end: tail.end,
    kind: 'handelingen',
    ids: id === undefined ? [] : [id],
    gelezen: readAs(head.kamer, head.vergaderjaar, undefined, sitting),
  };
  if (tail.pinpoint) reference.pinpoint = tail.pinpoint;
  else if (pages) reference.pinpoint = { pagina: pages };
  if (head.repaired) reference.waarschijnlijk = true;
  return reference;
}

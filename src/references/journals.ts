/**
 * Official journals: "Stb. 2021, 549", "Staatscourant 2022, nr. 16685", "Trb. 1966, 91 en 92". In: text and where the
 * name stands. Out: references, one for each year, with items for a list.
 */

import { distinct, journalId } from './identifiers/compose.ts';
import { readList } from './lists.ts';
import { _, at, COMMA, DASH, endsHere, fits, MONTH, NR, SP, sticky } from './patterns.ts';
import type { Reference, ReferenceKind } from './types.ts';

const NAME = sticky(
  `(?:((?:[sS]tb|STB)l?|Staatsblad(?:en)?)|([sS]tcrt|STCRT|Staatscourant(?:en)?|Ned(?:erlandse|\\.)?${SP}Stcrt)|(Trb|TRB|Tractatenblad(?:en)?|Traktatenblad))(?!\\p{L})\\.?(?:${SP}van${SP}het${SP}Koninkrijk(?:${SP}der${SP}Nederlanden)?)?`,
);
const DAY = `(?:\\d{1,2}${SP}${MONTH}\\p{Ll}{0,8}\\.?${SP})`;
const YEAR = sticky(
  `(?:${_}\\(${_}|${COMMA})(?:van${SP})?(?:jaargang${SP}|${DAY})?(1[89]\\d\\d|20\\d\\d)(?!\\d)${_}(?:(?:[,/:;]|${DASH})${_})?(?:${NR}${_})?(?=\\d)`,
);
const ITEM = sticky(`(\\d{1,6})(?![\\d])(?!${SP}${MONTH})(?![.,]\\d)`);
/** "nr. 16685, 2022" and "nr. 5 van 2021": the year comes last. */
const YEAR_LAST = sticky(
  `${COMMA}(?:${NR}${_}(?=\\d{1,6},|\\d{1,6}${SP}van)|(?=\\d{1,6}${SP}van))(\\d{1,6})(?:,${_}|${SP}van${SP})${DAY}?(1[89]\\d\\d|20\\d\\d)(?!\\d|${_}[,/]${_}\\d)`,
);
const FULL_YEAR_NEXT = sticky(`${_}(?:,|en|;)${_}(?:1[89]\\d\\d|20\\d\\d)${_}[,/]${_}(?:${NR}${_})?\\d`);
const NEXT_YEAR = sticky(
  `${_}(?:,|en|;|alsmede)${_}(?=(?:1[89]\\d\\d|20\\d\\d)${_}[,/]${_}(?:${NR}${_})?\\d)`,
);

const KINDS: ReferenceKind[] = ['staatsblad', 'staatscourant', 'tractatenblad'];

/** References from the name of a journal at `position`. */
export function readJournal(text: string, position: number): Reference[] {
  const name = at(NAME, text, position);
  if (!name) return [];
  const kind = KINDS[[1, 2, 3].findIndex((group) => name[group] !== undefined)];
  if (!kind) return [];
  const found: Reference[] = [];
  let start = position;
  for (let place = NAME.lastIndex; found.length < 100; ) {
    const year = at(YEAR, text, place)?.[1];
    if (!year) break;
    const list = readList(text, YEAR.lastIndex, ITEM, (within, end) => !fits(FULL_YEAR_NEXT, within, end));
    if (!list) break;
    const items = list.items.map((item) => ({
      start: item.start,
      end: item.end,
      id: journalId(kind, year, Number(item.value)),
    }));
    const reference: Reference = { start, end: list.end, kind, ids: distinct(items) };
    if (items.length > 1) reference.items = items;
    found.push(reference);
    // "Stb. 2021, 5 en 2022, 7": the name is not repeated.
    if (endsHere(text, list.end) || !fits(NEXT_YEAR, text, list.end)) break;
    place = NEXT_YEAR.lastIndex;
    start = place;
  }
  if (found.length) return found;
  const last = at(YEAR_LAST, text, NAME.lastIndex);
  return last?.[1] && last[2]
    ? [{ start: position, end: YEAR_LAST.lastIndex, kind, ids: [journalId(kind, last[2], last[1])] }]
    : [];
}

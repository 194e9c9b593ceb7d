/**
 * The Aanhangsel of the Handelingen: questions with answers. In: text and the place of the word, or of what follows
 * it. Out: a reference. A footer ("vergaderjaar 2025–2026, Aanhangsel 6") has neither "Handelingen" nor "nr.".
 */

import { type Head, readHead } from './heads.ts';
import { aanhangselId } from './identifiers.ts';
import { readList } from './lists.ts';
import { readPinpoints } from './pinpoints.ts';
import { _, at, broken, COMMA, fits, MONTH, NR, pastComma, SP, sticky } from './shapes.ts';
import type { Reference, ReferenceContext } from './types.ts';

const RECORD = `[hH]an(?:${broken('|')}de)${broken('|')}lin${broken('|')}gen`;
/** "Aanhangsel van de Handelingen", "Aanhangsel Handelingen", "Aanh. Hand.", "AvdH"; captures what makes it sure. */
export const AANHANGSEL = `(?:(?:[aA]an${broken('|')}(?:hang|ghan|hnag|hnang)${broken('|')}(?:sel|esl|sels)|AANHANGSEL|[aA]anh\\.)${_}\\)?(${COMMA}(?:(?:van|bij|tot|op|der)${SP})?(?:de${SP})?(?:${RECORD}|HANDELINGEN|[hH]and\\.))?|(AvdH|A\\.v\\.d\\.H\\.|AH(?=${SP}(?:II${SP})?(?:19|20)\\d\\d${_}[-–/])))`;
const WORD = sticky(AANHANGSEL);
const NUMBER_FORM = sticky(`${COMMA}(?:onder${SP}|met${SP})?(${NR})${_}(?=\\d)`);
const PLAIN_FORM = sticky(`${_}(?:,${_})?(?=\\d{1,4}(?![\\d/–])(?!${SP}${MONTH})(?![.,]\\d))`);
const ITEM = sticky(`(\\d{1,4})(?!\\d)(?![.,]\\d)(?!${SP}${MONTH})`);
const NR_AGAIN = sticky(`${_}(?:,${_})?(?:en|alsmede)${SP}${NR}${_}(?=\\d)`);

/** The reference whose word "Aanhangsel" stands at `position`; `start` and `known` are what a label before it gave. */
export function readAanhangsel(
  text: string,
  start: number,
  position: number,
  known: Head,
  context: ReferenceContext,
  named = false,
): Reference | undefined {
  const word = at(WORD, text, position);
  if (!word) return undefined;
  const sure = named || word[1] !== undefined || word[2] !== undefined;
  return readBehindAanhangsel(text, start, WORD.lastIndex, known, context, sure);
}

/** The same from behind the word on. */
export function readBehindAanhangsel(
  text: string,
  start: number,
  position: number,
  known: Head,
  context: ReferenceContext,
  sure: boolean,
): Reference | undefined {
  let { end, head } = readHead(text, position, known);
  const session = head.year !== undefined;
  const nr = fits(NUMBER_FORM, text, end);
  if (!nr && (!sure || !session || !fits(PLAIN_FORM, text, end))) return undefined;
  const place = nr ? NUMBER_FORM.lastIndex : PLAIN_FORM.lastIndex;
  const list = readList(text, place, ITEM);
  if (!list || (!sure && !session)) return undefined;
  end = list.end;
  for (let n = 0; n < 20 && fits(NR_AGAIN, text, end); n++) {
    const more = readList(text, NR_AGAIN.lastIndex, ITEM);
    if (!more) break;
    list.items.push(...more.items);
    end = more.end;
  }
  if (!session) {
    // "Aanhangsel Handelingen, nr. 506, vergaderjaar 2025–2026"
    const behind = readHead(text, end, head);
    if (behind.head.year !== undefined && pastComma(text, end) < behind.end) ({ end, head } = behind);
  }
  const kamer = head.kamer ?? context.kamer ?? 'II';
  const vergaderjaar = head.vergaderjaar ?? (head.year === undefined ? context.vergaderjaar : undefined);
  const named = list.items.flatMap(({ start: from, end: to, value }) => {
    const id = aanhangselId(kamer, vergaderjaar, value);
    return id === undefined ? [] : [{ start: from, end: to, id }];
  });
  const tail = readPinpoints(text, end);
  const nummer = list.items[0]?.value;
  const reference: Reference = {
    start,
    end: tail.end,
    kind: 'aanhangsel',
    ids: [...new Set(named.map(({ id }) => id))],
    gelezen: {
      ...(head.kamer && { kamer: head.kamer }),
      ...(head.vergaderjaar !== undefined && { vergaderjaar: head.vergaderjaar }),
      ...(nummer !== undefined && { nummer }),
    },
  };
  if (named.length > 1) reference.items = named;
  if (tail.pinpoint) reference.pinpoint = tail.pinpoint;
  if (head.repaired) reference.waarschijnlijk = true;
  return reference;
}

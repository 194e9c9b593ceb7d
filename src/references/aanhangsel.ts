/**
 * The Aanhangsel of the Handelingen: questions with answers. In: text and where the word, or what follows it, stands.
 * Out: a reference. A footer ("vergaderjaar 2025–2026, Aanhangsel 6") has neither "Handelingen" nor "nr.".
 */

import { type Head, readHead } from './chamber-and-vergaderjaar.ts';
import { aanhangselId, distinct, readAs } from './identifiers/compose.ts';
import { ascends, type Item, PLURAL, readList } from './lists.ts';
import { _, at, broken, COMMA, endsHere, fits, MONTH, NR, pastComma, SP, sticky } from './patterns.ts';
import { readPinpoints } from './pinpoints.ts';
import { endWithoutMark } from './stuck-marks.ts';
import type { Chamber, Reference, ReferenceContext } from './types.ts';
import { VERGADERJAAR_WORD, YEARS } from './vergaderjaren.ts';

/** "Handelingen", also without its last syllable. */
export const RECORD = `(?:[hH]an(?:${broken('|')}de)${broken('|')}lin(?:g(?!e)|${broken('|')}gen)|HANDELINGEN|[hH]and\\.)`;
const VERGADERJAAR = `(?:${VERGADERJAAR_WORD}${COMMA})?${YEARS}`;
/** "AH" counts only next to a vergaderjaar: "AH II 2011/12, 5", "AH 5 (2011-2012)", "2011-2012, AH 5". */
const SHORT = `AH(?:${_}-?TK(?=[ -]))?(?=${SP}(?:(?:II|TK)${SP})?${YEARS}|${SP}(?:nr\\.?${_})?\\d{1,4}${_}(?:[,(]${_})?${VERGADERJAAR})|(?<=[-–/]\\d{2,4},?${SP})AH(?=${SP}(?:nr\\.?${_})?\\d{1,4}(?!\\d))`;
const QUESTIONS = `[kK]amer${broken('|')}vragen(?=${COMMA}(?:(?:I{1,2}|TK|EK)${COMMA})?${VERGADERJAAR}${COMMA}${NR}${_}\\d)`;
/** "Aanhangsel van de Handelingen", "Aanhangsel Handelingen", "Aanh. Hand.", "AvdH"; the groups are what makes it sure. */
const AANHANGSEL = `(?:(?:[aA]an${broken('|')}(?:hang|ghan|hnag|hnang)${broken('|')}(?:s?el|esl|sels)|AANHANGSEL|[aA]anh\\.)(?:${_}\\))?((?:-|${COMMA})(?:\\(?(?:van|bij|tot|op|der)${SP})?(?:de${SP}|de\\)${SP})?(?:${RECORD}|H\\.)(?:${_}\\))?)?|(AvdH|A\\.v\\.d\\.H\\.|${SHORT}|${QUESTIONS}))`;
const WORD = sticky(AANHANGSEL);
/** An Aanhangsel follows, perhaps after a comma. */
export const NEXT_AANHANGSEL = sticky(`${COMMA}(?=${AANHANGSEL})`);
const NUMBER_FORM = sticky(`(?:[-‑]|${COMMA})(?:onder${SP}|met${SP})?(${NR})${_}(?=\\d)`);
const PLAIN_FORM = sticky(`${_}(?:[,-]${_})?(?=\\d{1,4}(?![\\d/–])(?!${SP}${MONTH})(?![.,]\\d))`);
/** "AH 5 (2011-2012)": no "nr.", and the vergaderjaar after it. */
const PLAIN_THEN_VERGADERJAAR = sticky(`${SP}(?=\\d{1,4}${_}(?:[,(]${_})?${VERGADERJAAR})`);
/** "Aanhangsel Handelingen 2998": any number but a year. */
const PLAIN_ALONE = sticky(`${SP}(?=\\d{1,4}(?![\\d/–-]|[.,]\\d|${SP}${MONTH}))(?!(?:19|20)\\d\\d)`);
/** "nr. 22074Zie": a note mark stuck to the number; few numbers exceed 4000. */
const STUCK = sticky('(?:[1-3]\\d{3}(?=\\d(?!\\d))|\\d{3}(?=\\d\\d(?!\\d)))');
/** No vergaderjaar has had that many. */
const isTooLong = (digits: string): boolean => Number(digits) > 4000;
const ITEM = sticky(`(\\d{1,4})(?!\\d)(?![.,]\\d)(?!${SP}${MONTH})`);
const NR_AGAIN = sticky(`${_}(?:,${_})?(?:en|alsmede)${SP}${NR}${_}(?=\\d)`);
const VERGADERJAAR_NEXT = sticky(`${_}(?:[,;(]${_})?(?:en${SP})?${VERGADERJAAR}`);
/** "nr. 12 en 2012/13, nr. 5": a vergaderjaar with a number of its own. */
const NUMBER_OF_NEXT_YEAR = sticky(
  `${_}(?:[,;]${_})?(?:(?:en|alsmede|resp\\.)${SP})?(?=(?:I{1,2}${COMMA})?${VERGADERJAAR}${COMMA}${NR}${_}\\d)`,
);

/** The reference whose word "Aanhangsel" stands at `position`; `start` and `known` come from a label before it. */
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

/** "2531 en 2540", "2531 en nr. 2540"; the years of a vergaderjaar are no numbers. */
function readNumbers(
  text: string,
  position: number,
  plural: boolean,
): { end: number; items: Item[]; stuck: boolean } | undefined {
  const goesOn = (within: string, place: number): boolean => !fits(VERGADERJAAR_NEXT, within, place);
  const stuck = fits(STUCK, text, position);
  const list = readList(
    text,
    position,
    stuck ? STUCK : ITEM,
    (within, place, count) =>
      goesOn(within, place) && (plural || count > 1 || ascends(within, position, place)),
  );
  for (let n = 0; list && n < 20 && !endsHere(text, list.end) && fits(NR_AGAIN, text, list.end); n++) {
    const more = readList(text, NR_AGAIN.lastIndex, ITEM, goesOn);
    if (!more) break;
    list.items.push(...more.items);
    list.end = more.end;
  }
  return list && { ...list, stuck };
}

function identified(
  items: Item[],
  kamer: Chamber,
  vergaderjaar: string | undefined,
): { start: number; end: number; id: string }[] {
  return items.flatMap(({ start, end, value }) => {
    const id = aanhangselId(kamer, vergaderjaar, value);
    return id === undefined ? [] : [{ start, end, id }];
  });
}

/** Where a number without "nr." begins. After a vergaderjaar it belongs to a footer, unless the year follows the word. */
function plainNumber(
  text: string,
  position: number,
  head: Head,
  known: Head,
  sure: boolean,
): number | undefined {
  const hasYear = head.year !== undefined;
  const forms = hasYear
    ? [PLAIN_FORM]
    : sure
      ? [PLAIN_THEN_VERGADERJAAR, PLAIN_ALONE]
      : [PLAIN_THEN_VERGADERJAAR];
  if (hasYear && !sure && known.year !== undefined) return undefined;
  return forms.find((form) => fits(form, text, position))?.lastIndex;
}

/** The same, from just after the word. */
function readBehindAanhangsel(
  text: string,
  start: number,
  position: number,
  known: Head,
  context: ReferenceContext,
  sure: boolean,
): Reference | undefined {
  let { end, head } = readHead(text, position, known);
  const hasYear = head.year !== undefined;
  const nr = at(NUMBER_FORM, text, end);
  const place = nr ? NUMBER_FORM.lastIndex : plainNumber(text, end, head, known, sure);
  if (place === undefined) return undefined;
  const list = readNumbers(text, place, PLURAL.test(nr?.[1] ?? ''));
  const item = list?.items.at(-1);
  if (!list || !item) return undefined;
  end = endWithoutMark(text, start, item.start, item.end, isTooLong);
  if (end < item.end) Object.assign(item, { end, value: text.slice(item.start, end) });
  const stuck = list.stuck || end < list.end;
  if (!hasYear) {
    // "Aanhangsel Handelingen, nr. 506, vergaderjaar 2025–2026"
    const behind = readHead(text, end, head);
    if (behind.head.year !== undefined && pastComma(text, end) < behind.end) ({ end, head } = behind);
    if (!sure && head.year === undefined) return undefined;
  }
  const kamer = head.kamer ?? context.kamer ?? 'II';
  const vergaderjaar = head.vergaderjaar ?? (head.year === undefined ? context.vergaderjaar : undefined);
  const named = identified(list.items, kamer, vergaderjaar);
  for (let n = 0; hasYear && n < 20 && !endsHere(text, end) && fits(NUMBER_OF_NEXT_YEAR, text, end); n++) {
    const own = readHead(text, NUMBER_OF_NEXT_YEAR.lastIndex, head);
    const its = at(NUMBER_FORM, text, own.end)?.[1];
    const more = its === undefined ? undefined : readNumbers(text, NUMBER_FORM.lastIndex, PLURAL.test(its));
    if (!more) break;
    named.push(...identified(more.items, own.head.kamer ?? kamer, own.head.vergaderjaar));
    end = more.end;
  }
  const tail = readPinpoints(text, end);
  const nummer = list.items[0]?.value;
  const reference: Reference = {
    start,
    end: tail.end,
    kind: 'aanhangsel',
    ids: distinct(named),
    gelezen: readAs(head.kamer, head.vergaderjaar, undefined, nummer),
  };
  if (named.length > 1) reference.items = named;
  if (tail.pinpoint) reference.pinpoint = tail.pinpoint;
  if (head.repaired || stuck) reference.waarschijnlijk = true;
  return reference;
}

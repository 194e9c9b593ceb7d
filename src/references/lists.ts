/**
 * Lists and ranges, the same for every kind: "12", "12, 13 en 15", "15 t/m 17", "1–3". In: text, a place, and what an
 * item looks like. Out: the items with their stretches, a range written out.
 */
import { _, at, DASH, endsHere, fits, NR, next, pastComma, sticky } from './patterns.ts';

export interface Item {
  start: number;
  end: number;
  value: string;
}

export interface List {
  end: number;
  items: Item[];
}

/** More than any printed list has; what follows is read again from the start. */
export const MOST_ITEMS = 100;

const RANGE = sticky(
  `${_}(?:t/m|t\\.?(?:e\\.?)?m\\.?(?!\\p{L})|tot${_}en${_}met|tot|${DASH})${_}(?:${NR}${_})?`,
);
const NEXT = sticky(`${_}(?:,${_}(?:en|alsmede|of)|,|en|alsmede|resp\\.|respectievelijk|&|\\+|of|/)${_}`);

/** Whether the word before the numbers announces several. */
export const PLURAL = /^(?:[nN]r['’]?s|NRS|[nN]ummer['’]?s)/;
const SECOND = sticky(`${_}(?:,${_})?(?:(?:en|&|resp\\.|respectievelijk)${_})?(\\d{1,4})`);
/** "nr. 701 en 6": after a singular "nr." a list ascends, or nearly so. */
export function ascends(text: string, position: number, place: number): boolean {
  const second = at(SECOND, text, place)?.[1];
  return second === undefined || Number(second) > Number.parseInt(text.slice(position, place), 10) - 20;
}

/** A number, or the place of a letter: "C t/m F". */
const rank = (value: string): number => (/^[A-Z]$/.test(value) ? value.charCodeAt(0) : Number(value));

/** The items between `from` and `to`, each with the whole range as its stretch. */
function between(from: Item, to: Item): Item[] {
  const first = rank(from.value);
  const last = rank(to.value);
  if (!(last > first + 1) || last - first >= MOST_ITEMS) return [];
  const stretch = { start: from.start, end: to.end };
  return Array.from({ length: last - first - 1 }, (_gap, i) => ({
    ...stretch,
    value: from.value < 'A' ? String(first + 1 + i) : String.fromCharCode(first + 1 + i),
  }));
}

/** Whether a list may go on; after most commas the sentence does: ", waarin". */
function mayGoOn(text: string, position: number): boolean {
  if (!next(text, position, ',ear&+o/')) return false;
  const code = text.charCodeAt(pastComma(text, position));
  return !(code >= 97 && code <= 122) || code === 101 || code === 97 || code === 111 || code === 114;
}

/** The list at `position`. `item` matches one value; `goesOn` must hold before "," or "en" for the list to go on. */
export function readList(
  text: string,
  position: number,
  item: RegExp,
  goesOn: (text: string, position: number, items: number) => boolean = () => true,
): List | undefined {
  const read = (place: number): Item | undefined => {
    if (!fits(item, text, place)) return undefined;
    const end = item.lastIndex;
    return { start: place, end, value: text.slice(place, end) };
  };
  const first = read(position);
  if (!first) return undefined;
  const items = [first];
  for (let last = first; items.length < MOST_ITEMS && !endsHere(text, last.end); ) {
    let to: Item | undefined;
    if (next(text, last.end, 't-‐‑–—−') && fits(RANGE, text, last.end)) {
      to = read(RANGE.lastIndex);
      if (to && to.value < 'A' === last.value < 'A' && rank(to.value) > rank(last.value))
        items.push(...between(last, to), to);
      else to = undefined;
    }
    if (!to && mayGoOn(text, last.end) && fits(NEXT, text, last.end)) {
      const place = NEXT.lastIndex;
      to = read(place);
      if (to && goesOn(text, last.end, items.length)) items.push(to);
      else to = undefined;
    }
    if (!to) break;
    last = to;
  }
  return { end: (items.at(-1) ?? first).end, items };
}

/**
 * Questions, answers and notes with their numbers in words: "vraag zes", "de vragen twee en drie", "antwoord drie",
 * "noot vier". In: text and where the word before the number stands. Out: a reference of kind 'vraag' or 'voetnoot'.
 *
 * "een" is an article far more often than a number, so it counts only with accents or at the start of a list or range.
 */
import { _, at, fits, past, SP, sticky } from './patterns.ts';
import type { Reference } from './types.ts';

const NUMBERS = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];
const NUMBER = `(één|${[...NUMBERS].reverse().join('|')})(?!\\p{L})`;
/** For the anchors: the word with a number after it. */
export const SPELLED = `(?:[vV]ra(?:ag|gen)|[aA]ntwoord(?:en)?|[nN]o(?:ot|ten))[\\s\\u00ad]{1,4}(?:één|een[\\s\\u00ad](?:en|tot|t/m)|${NUMBERS.slice(1).join('|')})(?![a-z])`;

const WORD = sticky(`(?:[vV]ra(?:ag|gen)|([aA]ntwoord(?:en)?)|[nN]o(?:ot|ten))${SP}`);
const ITEM = sticky(NUMBER);
const AND = sticky(`${_},${_}(?:en${SP})?|${SP}en${SP}`);
const TO = sticky(`${SP}(?:tot${SP}en${SP}met|t/m|tot)${SP}`);
/** After these the number is an amount, not a pointer: "vragen zes maanden uitstel", "de vraag twee of drie keer". */
const COUNTED = sticky(
  `${SP}(?:of|leden|jaar|jaren|maanden|weken|dagen|uur|keer|maal|procent|euro|miljoen|miljard|mensen|personen|andere|extra|nieuwe|concrete|zaken|dingen|vragen)(?!\\p{L})`,
);
const POINTS_AT =
  /(?:^|(?<!\p{L})(?:zie|in|op|bij|onder|van|en|de|uit|naar|aan|over|als|antwoord|mijn|het)\s{1,3})$/iu;
const ANSWER =
  /(?:[aA]ntwoord(?:en)?|[bB]eantwoording)\s{1,3}(?:(?:op|van|bij|onder)\s{1,3})?(?:de\s{1,3})?$/u;

const numberOf = (word: string): number => NUMBERS.indexOf(word.replace('één', 'een')) + 1;

function readNumbers(text: string, position: number): { end: number; numbers: number[] } | undefined {
  const numbers: number[] = [];
  let end = position;
  for (let place = position; numbers.length < NUMBERS.length; ) {
    const word = at(ITEM, text, place)?.[1];
    if (!word) break;
    const value = numberOf(word);
    const from = numbers.at(-1);
    const range = from !== undefined && fits(TO, text, end);
    if (range) for (let n = from + 1; n < value; n++) numbers.push(n);
    numbers.push(value);
    end = ITEM.lastIndex;
    place = past(AND, text, past(TO, text, end));
    if (place === end) break;
  }
  return numbers.length ? { end, numbers } : undefined;
}

/** After "antwoord" the number may be an amount ("als antwoord drie partijen"), unless the clause ends there. */
const CLOSED = sticky(`${_}(?:[.,;)]|$)`);
const NOTE = /(?:[vV]oet|[eE]ind)$/;

/** The questions, answers or notes whose word stands at `position`; nothing before `floor` belongs to them. */
export function readSpelled(text: string, position: number, floor: number): Reference | undefined {
  const word = at(WORD, text, position);
  if (!word) return undefined;
  const { end, numbers } = readNumbers(text, WORD.lastIndex) ?? {};
  if (!end || !numbers || fits(COUNTED, text, end) || (word[1] && !fits(CLOSED, text, end))) return undefined;
  const note = 'nN'.includes(text.charAt(position));
  const from =
    note && NOTE.test(text.slice(Math.max(floor, position - 4), position)) ? position - 4 : position;
  const lead = text.slice(Math.max(floor, from - 40), from);
  if (!POINTS_AT.test(lead)) return undefined;
  if (note) return { start: from, end, kind: 'voetnoot', ids: [], pinpoint: { voetnoot: numbers } };
  const answer = ANSWER.exec(lead)?.[0].length ?? 0;
  return {
    start: from - answer,
    end,
    kind: 'vraag',
    ids: [],
    pinpoint: answer || word[1] ? { antwoord: numbers } : { vraag: numbers },
  };
}

/**
 * Citations of kamerstukken after a label or a vergaderjaar. In: text, where the citation begins, and what the label
 * said. Out: references, several when citations follow in a row and the label is not repeated.
 */

import { HEAD_BEGINS, type Head, readHead } from './chamber-and-vergaderjaar.ts';
import { type Dossier, isAmount, readDossier, readMoreDossiers, readOddDossier } from './dossiers.ts';
import { distinct, kamerstukId, type Paper, readAs } from './identifiers/compose.ts';
import { type Numbers, readNumbers } from './numbers.ts';
import { _, fits, NR, next, past, pastComma, SP, sticky } from './patterns.ts';
import { readPinpoints } from './pinpoints.ts';
import { endWithoutMark } from './stuck-marks.ts';
import type { Reference, ReferenceKind } from './types.ts';
import { readVergaderjaar } from './vergaderjaren.ts';

export interface Wanted {
  /** A label stands before it; without one only the safe forms count. */
  labelled: boolean;
  /** A dossier without a number counts too. */
  dossierAlone: boolean;
  kind?: ReferenceKind;
}

interface Named {
  start: number;
  end: number;
  id: string;
}

/** The papers named. Several dossiers without a number are all meant; a number belongs to the first of them. */
function identify(dossiers: Dossier[], numbers: Numbers | undefined, head: Head): Named[] {
  const [first] = dossiers;
  if (!first || first.misprint) return [];
  const paper: Paper = { dossier: first.value };
  const kamer = numbers?.kamer ?? head.kamer;
  if (kamer) paper.kamer = kamer;
  if (head.vergaderjaar !== undefined) paper.vergaderjaar = head.vergaderjaar;
  if (numbers?.month) paper.month = numbers.month;
  const named: Named[] = [];
  const numeric = (numbers?.items[0]?.value ?? '') < 'A';
  for (const { start, end, value } of numbers?.items ?? dossiers) {
    // "Kamerstukken II 2008/09, 31 700, nr. 8 en I, B": the letter is from the other chamber.
    if (kamer === 'II') paper.kamer = numbers && numeric && value >= 'A' ? 'I' : 'II';
    if (numbers) paper.nummer = value;
    else paper.dossier = value;
    const id = kamerstukId(paper);
    if (id !== undefined) named.push({ start, end, id });
  }
  return named;
}

/** A chapter letter with no number after it is the letter of an Eerste Kamer paper: "I 35 925 A". */
function letterForChapter(dossier: Dossier, head: Head): { dossier: Dossier; numbers: Numbers } | undefined {
  if (head.kamer !== 'I' || !dossier.chapter || !/^[A-Z]{1,2}$/.test(dossier.chapter)) return undefined;
  const value = dossier.value.slice(0, -dossier.chapter.length - 1);
  const start = dossier.end - dossier.chapter.length;
  const items = [{ start, end: dossier.end, value: dossier.chapter }];
  return { dossier: { ...dossier, value }, numbers: { end: dossier.end, items, form: 'space' } };
}

/** "29 762 e.a., D", "25 295 (Infectieziekten), nr. 12": a remark on the dossier before its number. */
export const ASIDE = sticky(
  `${SP}e\\.?${_}a\\.(?=,|${SP}nr)|(?:${SP}\\(\\p{L}[^()\\d\\n]{2,80}\\)|${SP}\\p{Lu}[\\p{L} -]{3,60})(?=,${_}${NR}${_}\\d)`,
);

/** Few dossiers have a thousand papers. */
const isTooLong = (digits: string): boolean => digits.length > 3;

function dropMark(text: string, start: number, numbers: Numbers): void {
  const item = numbers.items.at(-1);
  if (!item || item.end !== numbers.end) return;
  const end = endWithoutMark(text, start, item.start, item.end, isTooLong);
  if (end === item.end) return;
  item.value = text.slice(item.start, end);
  item.end = end;
  numbers.end = end;
  numbers.stuck = true;
}

/** One citation, from its dossier on. */
export function readCitation(
  text: string,
  start: number,
  position: number,
  head: Head,
  wanted: Wanted,
): Reference | undefined {
  let first = readDossier(text, position);
  if (!first && wanted.labelled) first = readOddDossier(text, position, head.year);
  if (!first) return undefined;
  let dossiers = [first];
  let numbers = readNumbers(text, first.end, head.kamer, wanted.labelled);
  if (!numbers && wanted.labelled && fits(ASIDE, text, first.end))
    numbers = readNumbers(text, ASIDE.lastIndex, head.kamer, true);
  if (!numbers && wanted.labelled) {
    // "29 279 (2022/23), nr. 353"
    const vergaderjaar = readVergaderjaar(text, pastComma(text, first.end));
    numbers = vergaderjaar && readNumbers(text, vergaderjaar.end, head.kamer, false);
  }
  if (!numbers) {
    const more = readMoreDossiers(text, first.end);
    const last = more.at(-1);
    const theirs = last && readNumbers(text, last.end, head.kamer, wanted.labelled);
    // "33 279, nr. 3 en 27 830, nr. 316" is left to `readOn`; here the number follows all dossiers.
    if (last) dossiers = [first, ...more];
    numbers = theirs;
  }
  if (!numbers) {
    const letter = letterForChapter(first, head);
    if (letter) {
      dossiers = [letter.dossier];
      numbers = letter.numbers;
    }
  }
  if (numbers) dropMark(text, start, numbers);
  const last = dossiers.at(-1) ?? first;
  if (!numbers && (!wanted.dossierAlone || isAmount(text, last.end))) return undefined;
  const named = identify(dossiers, numbers, head);
  const tail = numbers ?? readPinpoints(text, last.end);
  const kamer = numbers?.kamer ?? head.kamer;
  const nummer = numbers?.items[0]?.value;
  const reference: Reference = {
    start,
    end: tail.end,
    kind: wanted.kind ?? 'kamerstuk',
    ids: distinct(named),
    gelezen: readAs(kamer, head.vergaderjaar, dossiers[0]?.value ?? first.value, nummer),
  };
  if (reference.ids.length > 1) reference.items = named;
  if (tail.pinpoint) reference.pinpoint = tail.pinpoint;
  if (first.misprint || numbers?.stuck) reference.waarschijnlijk = true;
  return reference;
}

const ON = sticky(
  `${_}(?:[&+/]${_}|[;,]${_}(?:en${SP}|alsmede${SP}|vgl\\.${_})?|(?:en|alsmede|resp\\.|respectievelijk)${SP}(?:vgl\\.${_}|ook${SP}|van${SP})?)`,
);
const NUMBER_WORD = sticky(
  `(?:(?:met|onder)${SP})?(?:het${SP})?${NR}${_}(?=[1-4]\\d[.\\s\\u00a0\\u2009-]?\\d{3})`,
);

/** A digit, or what a chamber or vergaderjaar begins with. */
const CITATION_BEGINS = `34${HEAD_BEGINS}`;

/** Further citations that share the label: "; I 2022/23, 36 021, B", " en 27 830, nr. 316". */
export function readOn(text: string, position: number, head: Head): Reference[] {
  const found: Reference[] = [];
  for (let end = position; found.length < 100; ) {
    if (!next(text, end, ';,ear&+/') || !fits(ON, text, end)) break;
    const start = ON.lastIndex;
    // Mostly the sentence goes on.
    if (!next(text, start, CITATION_BEGINS)) break;
    const own = readHead(text, start, head);
    const citation = readCitation(text, start, pastComma(text, own.end), own.head, {
      labelled: own.end > start,
      dossierAlone: false,
    });
    if (!citation) break;
    found.push(citation);
    end = citation.end;
  }
  return found;
}

/** "Zitting 1958-1959-5380". */
const GLUED = sticky(`${_}[-–]${_}(?=\\d{4,5}(?!\\d))`);

/** Citations after a label and head that end at `position`; `start` is where the label begins. */
export function readLabelled(
  text: string,
  start: number,
  position: number,
  head: Head,
  wanted: Wanted,
): Reference[] {
  let place = pastComma(text, position);
  if (next(text, place, '-–nNmoh')) place = past(NUMBER_WORD, text, past(GLUED, text, place));
  const first = readCitation(text, start, place, head, wanted);
  return first ? [first, ...readOn(text, first.end, head)] : [];
}

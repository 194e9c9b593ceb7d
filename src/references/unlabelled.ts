/**
 * Numbers without a label: "(33576, nr. 105)", "34722-1; 33997-95", "nr. 203 (28286)", "2022/23, 26 485, nr. 424".
 * In: text and where five digits stand. Out: references, sure only where the surroundings make them a citation.
 */

import { readBudget } from './budgets.ts';
import { readHead } from './chamber-and-vergaderjaar.ts';
import { readDossier, readMoreDossiers } from './dossiers.ts';
import { distinct, kamerstukId, readAs } from './identifiers/compose.ts';
import { ASIDE, readCitation, readOn } from './kamerstuk.ts';
import { withAnnex } from './labels.ts';
import { type Numbers, readNumbers } from './numbers.ts';
import { _, CLOSE, COMMA, DASH, fits, NR, next, past, SP, sticky } from './patterns.ts';
import type { Reference } from './types.ts';
import { VERGADERJAAR_WORD, vergaderjaarBefore, YEARS } from './vergaderjaren.ts';

/** The digits belong to something else: an amount, an address, a telephone number, a longer number. */
const PART_OF_OTHER = sticky(
  `(?<=[\\p{L}/=_&#€$£%+@~]|[€$£]${_}|\\d[.,:/]|\\d${SP}|\\d-|\\p{L}[-‑]|[.][-‑]?|(?<!\\p{L})(?:${NR}|[aA]rt\\.|artikel|[tT]el\\.?|[pP]ostbus|EUR|euro|[kK]v[kK]|[bB]tw|\\p{L}{2,20}nummers?:?|ISBN|ISSN|ISO|NEN|EN|IEC|DIN)${_})`,
);
const OPEN_BEFORE = sticky(`(?<=[([]${_})`);
/** "(19 637, nr. 2950)" */
const BRACKETED = sticky(
  `(?<=[([]${_})1\\d[. \\u00a0]?\\d{3}(?:${_},?${_}nrs?\\.?${_}\\d{1,4}|-\\d{2,4}${_}[)\\]])`,
);
const OPEN_CLOSE = sticky(`${_}(?:[)\\],;]|$)`);
/** Words for a paper, right before its number. */
const ANNOUNCED = sticky(
  `(?<=(?<!\\p{L})(?:[mM]oties?|[aA]mendement(?:en)?|[bB]rief|[vV]erslag|[nN]ota|[sS]tuk(?:ken)?|[zZ]ie|zie ook|[nN]otitie|initiatiefnota|[tT]oelichting|Mv[TA]|t\\.?v\\.?v\\.?|vervanging van)(?:,|:)?${SP})`,
);
const LISTED_BEFORE = sticky(`(?<=[\\d)A-Z]${_};${_})`);
const LISTED_BEHIND = sticky(`${_};${_}(?:\\d{5}[-‑]|(?:19|20)\\d\\d[ZD]\\d|\\d\\d \\d{3}[-,])`);
const NUMBER_BEFORE = sticky(
  `(?<=(?<!\\p{L})(${NR}${_}(?:\\d{1,4}|[A-Z]{1,2})${_}(?:,${_}was${SP}${NR}${_}\\d{1,4}${_})?[([]${_}))`,
);
const REVERSED = new RegExp(
  `(${NR})${_}(\\d{1,4}|[A-Z]{1,2})${_}(?:,${_}was${SP}(${NR})${_}(\\d{1,4})${_})?[([]${_}$`,
  'u',
);
const WAS = sticky(
  `${_}[)\\]]?${_}[,(]?${_}(?:was|voorheen|t\\.?v\\.?v\\.?|ter${SP}vervanging${SP}van)${SP}(?:(?:de${SP})?(?:motie|het${SP}amendement|amendement|die)${SP})?(?:gedrukt${SP})?(?:onder${SP})?(?:op${SP}stuk${SP})?(${NR}${_})(\\d{1,4})(?!\\d)`,
);
const LONGER = sticky(`${SP}\\d{3}(?!\\d)|[.,/]?\\d|${DASH}\\d|/\\p{L}|${DASH}\\p{Ll}|%|[.,]\\d`);

const TITLE =
  /(?:(?<!\p{L})(?:[wW]et|[wW]ijziging|[wW]etsvoorstel|[iI]nitiatiefnota|[iI]nitiatiefwet|[gG]oedkeuring|[vV]aststelling|[vV]erzamelwet|[sS]lotwet|[rR]ijkswet|[nN]ota)(?!\p{L})|\p{L}{3,30}wet(?!\p{L}))[^.;:?!()]{0,100}[([]\s?$/u;
/** "36 812, nr. 5, vergaderjaar 2021-2022". */
const VERGADERJAAR_BEHIND = sticky(`${COMMA}\\(?(?:${VERGADERJAAR_WORD}${COMMA})?${YEARS}`);
const IN_USE = /^[23]/;
/** Dossiers below 20 000 are older, though a few are still in use; they count after a vergaderjaar or in brackets. */
const OLDEST_BARE = 1988;
const LASTING = /^1[5-9]/;

/** References from five digits at `position`; `floor` is where the previous reference ends. */
export function readBare(text: string, position: number, floor: number): Reference[] {
  const yearStart = vergaderjaarBefore(text, position, floor);
  if (yearStart === undefined && fits(PART_OF_OTHER, text, position)) return [];
  const start = yearStart ?? position;
  const head = yearStart === undefined ? {} : readHead(text, yearStart).head;
  const dossier = readDossier(text, position);
  if (!dossier) return [];
  const bracketed = LASTING.test(dossier.value) && fits(BRACKETED, text, position);
  if (!IN_USE.test(dossier.value) && !bracketed && (head.year ?? OLDEST_BARE) >= OLDEST_BARE) return [];
  const hasTitle = next(text, dossier.end, '(') && fits(ASIDE, text, dossier.end);
  const numbers = readNumbers(
    text,
    hasTitle ? ASIDE.lastIndex : dossier.end,
    undefined,
    yearStart !== undefined,
  );
  if (!numbers) return readBoth(text, position, dossier) ?? readAlone(text, position, dossier, floor);
  if (numbers.form === 'hyphen' && fits(LONGER, text, numbers.end)) return [];
  const wanted = { labelled: hasTitle || yearStart !== undefined, dossierAlone: false };
  const reference = readCitation(text, start, position, head, wanted);
  if (!reference) return [];
  const open = fits(OPEN_BEFORE, text, position);
  // "25.000, nr. 12" is more often an amount in a list than the budget of a year.
  if (!open && yearStart === undefined && !dossier.chapter && dossier.value.endsWith('000')) return [];
  const announced = fits(ANNOUNCED, text, position);
  const listed = fits(LISTED_BEFORE, text, position) || fits(LISTED_BEHIND, text, reference.end);
  const sure =
    yearStart !== undefined ||
    dossier.rijkswet ||
    fits(VERGADERJAAR_BEHIND, text, reference.end) ||
    announced ||
    listed ||
    (open && fits(OPEN_CLOSE, text, reference.end)) ||
    (open && numbers.form === 'nr');
  if (!sure) reference.waarschijnlijk = true;
  const found = withAnnex(text, [reference, ...readOn(text, reference.end, head)], floor);
  if (!sure) for (const each of found) each.waarschijnlijk = true;
  return found;
}

const SINGULAR = sticky(`${COMMA}nr\\.`);
/** "31728, 30914, nr. 5", "(29 984/22 589, nr. 809)": one number for two dossiers; it belongs to the first. */
function readBoth(
  text: string,
  position: number,
  dossier: NonNullable<ReturnType<typeof readDossier>>,
): Reference[] | undefined {
  const more = readMoreDossiers(text, dossier.end);
  const last = more.at(-1);
  if (!last || more.length > 2 || !fits(SINGULAR, text, last.end)) return undefined;
  const reference = readCitation(text, position, position, {}, { labelled: false, dossierAlone: false });
  if (!reference) return undefined;
  if (!fits(OPEN_BEFORE, text, position)) reference.waarschijnlijk = true;
  return [reference];
}

/** A dossier with no number after it: the number stands before it, or the dossier is alone in brackets. */
function readAlone(
  text: string,
  position: number,
  dossier: NonNullable<ReturnType<typeof readDossier>>,
  floor: number,
): Reference[] {
  if (!fits(OPEN_BEFORE, text, position)) return readBudget(text, dossier);
  const close = past(CLOSE, text, dossier.end);
  if (close === dossier.end) return [];
  if (fits(NUMBER_BEFORE, text, position)) return readReversed(text, position, dossier.value, close, floor);
  // "Jeugdzorg (31 839), nr. 977"
  const behind = readNumbers(text, close, undefined, false);
  if (behind?.form === 'nr') return readBehindBracket(position, dossier.value, behind);
  const tight = !/\s/.test(text.slice(position, dossier.digitsEnd));
  if (!dossier.rijkswet && !dossier.chapter) {
    if (/000$/.test(dossier.value)) return [];
    // "(36 574)" may be any amount, except after the name of a bill or a nota.
    if (!tight && !TITLE.test(text.slice(Math.max(floor, position - 120), position))) return [];
  }
  const id = kamerstukId({ dossier: dossier.value });
  const reference: Reference = {
    start: position,
    end: dossier.end,
    kind: 'kamerstuk',
    ids: id === undefined ? [] : [id],
    gelezen: { dossier: dossier.value },
  };
  if (!dossier.rijkswet) reference.waarschijnlijk = true;
  return [reference];
}

function readBehindBracket(position: number, dossier: string, { items, end }: Numbers): Reference[] {
  const named = items.flatMap(({ value, ...stretch }) => {
    const id = kamerstukId({ dossier, nummer: value });
    return id === undefined ? [] : [{ ...stretch, id }];
  });
  const gelezen = readAs(undefined, undefined, dossier, items[0]?.value);
  const reference: Reference = { start: position, end, kind: 'kamerstuk', ids: distinct(named), gelezen };
  if (named.length > 1) reference.items = named;
  return [reference];
}

/** "nr. 203 (28286)", "nr. 348, was nr. 347 (32317)": the number first, perhaps with the one it replaces. */
function readReversed(
  text: string,
  position: number,
  dossier: string,
  end: number,
  floor: number,
): Reference[] {
  const from = Math.max(floor, position - 80);
  const match = REVERSED.exec(text.slice(from, position));
  if (!match?.[2]) return [];
  const start = from + match.index;
  const paper = (nummer: string, first: number, last: number): Reference => {
    const id = kamerstukId({ dossier, nummer });
    return {
      start: first,
      end: last,
      kind: 'kamerstuk',
      ids: id === undefined ? [] : [id],
      gelezen: { dossier, nummer },
    };
  };
  if (match[4] === undefined || match[3] === undefined) return [paper(match[2], start, end)];
  const second = from + match.index + match[0].lastIndexOf(match[3]);
  const firstEnd = start + match[0].indexOf(match[2], (match[1] ?? '').length) + match[2].length;
  return [paper(match[2], start, firstEnd), paper(match[4], second, end)];
}

/** ", was nr. 1289", "t.v.v. nr. 61" after a citation: the paper that it replaces, in the same dossier. */
export function readReplaced(text: string, after: Reference): Reference | undefined {
  const dossier = after.gelezen?.dossier;
  if (dossier === undefined || after.gelezen?.nummer === undefined) return undefined;
  if (!next(text, after.end, ',wvt)](')) return undefined;
  WAS.lastIndex = after.end;
  const match = WAS.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const nummer = match[2];
  const id = kamerstukId({ ...after.gelezen, dossier, nummer });
  const end = WAS.lastIndex;
  const start = end - nummer.length - match[1].length;
  const reference: Reference = {
    start,
    end,
    kind: 'kamerstuk',
    ids: id === undefined ? [] : [id],
    gelezen: { ...after.gelezen, nummer },
  };
  if (after.waarschijnlijk) reference.waarschijnlijk = true;
  return reference;
}

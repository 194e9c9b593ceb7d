/**
 * Places inside a paper: ", blz. 17, 19-22 e.v.", ", antwoord op vragen 4 en 7", "(bijlage IV)", "(noot 4)".
 * In: text and where a citation ends. Out: the pinpoint and where it ends.
 */

import { readList } from './lists.ts';
import {
  _,
  at,
  broken,
  CLOSE,
  DASH,
  endsHere,
  fits,
  MONTH,
  next,
  past,
  pastSpace,
  SP,
  sticky,
} from './patterns.ts';
import type { Reference } from './types.ts';

export type Pinpoint = NonNullable<Reference['pinpoint']>;

const QUESTION = `[vV]ra(?:${broken('|')}ag|${broken('|')}gen)`;
const ANSWER = `(?:[aA]nt${broken('|')}woor${broken('|')}d(?:en)?|[bB]e${broken('|')}ant${broken('|')}woor${broken('|')}ding(?:en)?)`;
/** "antwoord op de vragen", "beantwoording bij vraag", "antwoord", "vragen"; the group captures a word for an answer. */
const PLACE_WORD = `(?:(${ANSWER})${SP}(?:(?:op|van|bij|onder)${SP})?(?:de${SP})?(?:(?:sub|deel)?${QUESTION}${SP})?|${QUESTION}${SP})(?:nrs?\\.?${_})?`;
const PLACE = sticky(PLACE_WORD);
const COUNT = sticky(
  `\\d{1,3}(?:[a-e](?![\\p{L}\\d]))?(?!\\d|[,:]\\d|\\.\\d(?!\\d?${_}\\p{Lu})|${_}%|\\p{Ll}{2})`,
);
const UNIT_NEXT = sticky(
  `(?:${SP})(?:leden|jaar|jaren|maanden|weken|dagen|uur|procent|euro|miljoen|miljard|mensen|personen|andere|${MONTH})`,
);

/** From a separator past the next number. */
const ONE_MORE = sticky(`${_}(?:,${_})?(?:en${SP})?\\d{1,3}`);

interface Counts {
  end: number;
  /** How many are printed: "3a en 3b" are two with one number. */
  items: number;
  numbers: number[];
}

/** Numbers of questions or answers at `position`: "2, 4, 5 en 8", "1 t/m 3". */
export function readCounts(text: string, position: number): Counts | undefined {
  const list = readList(
    text,
    position,
    COUNT,
    (within, place) => !fits(UNIT_NEXT, within, past(ONE_MORE, within, place)),
  );
  if (!list) return undefined;
  const numbers = list.items.map((item) => Number.parseInt(item.value, 10));
  return {
    end: list.end,
    items: numbers.length,
    numbers: numbers.length > 1 ? [...new Set(numbers)] : numbers,
  };
}

const OPEN = sticky(
  `${_}(?:[,(;\\[]${_})?(?:(?:zie${SP})?(?:het${SP}|de${SP}|in${SP}|onder${SP}|bij${SP}|met${SP}|op${SP}){0,2})`,
);
const PAGE_WORD = sticky(
  `(?:pp?\\.?|pgs?\\.?|blz\\.?|bladz\\.?|pag\\.?|pag${broken('|')}ina['’]?s?|blad${broken('|')}zijden?)${_}(?=\\d)`,
);
const ONE_PAGE = `\\d{1,5}(?!\\d|[.]\\d|${SP}\\d{3}|${SP}${MONTH})(?:${_}${DASH}${_}\\d{1,5}(?!\\d))?`;
const PAGE = sticky(ONE_PAGE);
const NEXT_PAGE = sticky(`${_}(?:,|en|&|;|/)${_}(?=${ONE_PAGE})`);
const FOLLOWING = sticky(`${_}(?:e\\.?${_}v\\.?|evv\\.?|e\\.v\\.v\\.)(?!\\p{L})|,?${_}slot${_}l\\.?k\\.?`);
const NOTE = sticky(`(?:[vV]oet)?no(?:ot|ten)${_}(?=\\d)`);
const ANNEX = sticky(
  `[bB]ijlagen?(?:${_}(?:[IVX]{1,5}|\\d{1,2}|[A-Z])(?![\\p{L}\\d]))?(?!\\p{L})(?!${SP}bij)`,
);

/** What a pinpoint can begin with, including "zie het" and "op". */
const BEGINS = 'pbBaAvVdsnzhiom';
function readPages(text: string, position: number): { end: number; pages: string[] } | undefined {
  if (!next(text, position, 'pb') || !fits(PAGE_WORD, text, position)) return undefined;
  const first = at(PAGE, text, PAGE_WORD.lastIndex);
  if (!first) return undefined;
  const pages = [printed(first[0])];
  let end = PAGE.lastIndex;
  while (pages.length < 40 && fits(NEXT_PAGE, text, end)) {
    const page = at(PAGE, text, NEXT_PAGE.lastIndex);
    if (!page) break;
    end = PAGE.lastIndex;
    pages.push(printed(page[0]));
  }
  return { end: past(FOLLOWING, text, end), pages };
}

/** "19 – 22" as "19-22". Most pages are one number. */
const printed = (page: string): string =>
  page.length < 4 ? page : page.replace(/\s/g, '').replace(/[‐‑–—−]/g, '-');

/** One pinpoint at `position`, after the words and brackets that may open it. */
function readOne(
  text: string,
  position: number,
  glued: boolean,
): { end: number; found: Pinpoint } | undefined {
  const pages = readPages(text, position);
  if (pages) return { end: pages.end, found: { pagina: pages.pages } };
  // "nr. 507 Vraag 1": without a comma before it, a capital begins a heading.
  const place = next(text, position, glued ? 'abv' : 'abvABVds') ? at(PLACE, text, position) : null;
  if (place) {
    const counts = readCounts(text, PLACE.lastIndex);
    if (counts)
      return { end: counts.end, found: place[1] ? { antwoord: counts.numbers } : { vraag: counts.numbers } };
  }
  if (next(text, position, 'nvV') && fits(NOTE, text, position)) {
    const counts = readCounts(text, NOTE.lastIndex);
    if (counts) return { end: counts.end, found: { voetnoot: counts.numbers } };
  }
  if (!glued && next(text, position, 'bB') && fits(ANNEX, text, position))
    return { end: ANNEX.lastIndex, found: { bijlage: true } };
  return undefined;
}

/** "antwoord op vraag 14 en vraag 15", "en op vraag 15": in the same paper. */
const ALSO = sticky(`${_}(?:,${_})?(?:en|alsmede)${SP}(?:(?:op|het|de|in)${SP}){0,2}`);

/** In "antwoord op vraag 14, antwoord op vraag 15" both are meant. */
function together(before: Pinpoint | undefined, { vraag, antwoord, ...rest }: Pinpoint): Pinpoint {
  const pinpoint = { ...before, ...rest };
  if (vraag) pinpoint.vraag = [...(before?.vraag ?? []), ...vraag];
  if (antwoord) pinpoint.antwoord = [...(before?.antwoord ?? []), ...antwoord];
  return pinpoint;
}

/** The pinpoints after a citation that ends at `position`. */
export function readPinpoints(text: string, position: number): { end: number; pinpoint?: Pinpoint } {
  let end = position;
  let pinpoint: Pinpoint | undefined;
  for (let n = 0; n < 4; n++) {
    if (endsHere(text, end)) break;
    const space = pastSpace(text, end);
    const isOpen = (pinpoint?.vraag || pinpoint?.antwoord) && !')]'.includes(text.charAt(end - 1));
    const also = isOpen && fits(ALSO, text, end) ? readOne(text, ALSO.lastIndex, true) : undefined;
    if (also?.found.vraag || also?.found.antwoord) {
      end = also.end;
      pinpoint = together(pinpoint, also.found);
      continue;
    }
    const opens = ',(;['.includes(text.charAt(space));
    // After most commas the sentence goes on: ", waarin".
    if (!next(text, opens ? space + 1 : space, BEGINS) || !fits(OPEN, text, end)) break;
    const place = OPEN.lastIndex;
    // With nothing but space before it, a capital begins a heading.
    const one = readOne(text, place, space === place);
    if (!one) break;
    end = '(['.includes(text.charAt(space)) ? past(CLOSE, text, one.end) : one.end;
    pinpoint = together(pinpoint, one.found);
  }
  return pinpoint ? { end, pinpoint } : { end };
}

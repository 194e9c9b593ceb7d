/**
 * The smallest pieces of pattern, as source strings for `sticky`. In: nothing. Out: spaces, dashes, words that
 * a line end may break, and the one helper that matches a pattern at a place.
 *
 * Every quantifier is bounded, and two optional runs of space never stand side by side, so that no text makes a
 * pattern backtrack more than a constant amount.
 */

const BLANK = '[\\t \\u00a0\\u00ad\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]';

/** Perhaps space, over one line end at most: an empty line ends a citation. */
export const _ = `${BLANK}{0,16}(?:\\r?\\n${BLANK}{0,16})?`;
/** Surely space. */
export const SP = `(?:${BLANK}{1,16}(?:\\r?\\n${BLANK}{0,16})?|\\r?\\n${BLANK}{0,16})`;
/** Perhaps a comma, with the space around it. */
export const COMMA = `${_}(?:[,:]${_})?`;
/** Hyphens, dashes and the minus sign. */
export const DASH = '[-‐‑–—−]';
/** A letter or digit may not follow: the end of a word or number. */
export const END = '(?![\\p{L}\\d])';
/** A letter may not go before: the begin of a word (a note mark may: "15Kamerstukken"). */
export const BEGIN = '(?<!\\p{L})';

export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
/** `maart`, `Maart` or `mrt.`: enough letters to know the month. */
export const MONTH = `(?:[jJ]an|[fF]eb|[mM]aart|[mM]rt|[aA]pr|[mM]ei|[jJ]un|[jJ]ul|[aA]ug|[sS]ep|[oO]kt|[nN]ov|[dD]ec)`;

/** "nr.", "nrs.", "nummer": the word before a number. */
export const NR = '(?:[nN]rs?|NRS?|[nN]ummers?|[nN]os?(?=\\.))(?![\\p{L}])\\.?:?';

/** A word that a soft hyphen or a line end may break where `|` stands: `broken('ver|ga|der|jaar')`. */
export function broken(word: string): string {
  return word.split('|').join(`(?:\\u00ad|[-‐]${BLANK}{0,2}(?:\\r?\\n${BLANK}{0,4})?)?`);
}

/** A pattern that matches only at the place where it is asked to. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'yu');
}

/** Matches a sticky pattern at `position`. */
export function at(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** Where a sticky pattern ends when it matches at `position`, else `position` itself. */
export function past(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}

/** Whether a sticky pattern matches at `position`. */
export function fits(pattern: RegExp, text: string, position: number): boolean {
  pattern.lastIndex = position;
  return pattern.test(text);
}

const SPACE = sticky(_);
const SPACE_COMMA = sticky(COMMA);
/** Past the space at `position`. */
export const pastSpace = (text: string, position: number): number => past(SPACE, text, position);
/** Past the space at `position`, and past a comma in it. */
export const pastComma = (text: string, position: number): number => past(SPACE_COMMA, text, position);

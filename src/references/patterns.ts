/**
 * The smallest pieces of the patterns, as source strings for `sticky`. In: nothing. Out: spaces, dashes, words that a
 * line end may break, and the helpers that match at a place.
 *
 * Every quantifier is bounded, and two optional runs of space never stand side by side, so no text can make a pattern
 * backtrack by more than a constant amount.
 */

const BLANK = '[\\t \\u00a0\\u00ad\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]';

/** Optional space, over one line end at most: an empty line ends a citation. */
export const _ = `${BLANK}{0,16}(?:\\r?\\n${BLANK}{0,16})?`;
/** The same, but required. */
export const SP = `(?:${BLANK}{1,16}(?:\\r?\\n${BLANK}{0,16})?|\\r?\\n${BLANK}{0,16})`;
/** An optional comma or colon, with the space around it. */
export const COMMA = `${_}(?:[,:]${_})?`;
/** Hyphens, dashes and the minus sign. */
export const DASH = '[-‐‑–—−]';
/** A letter or digit may not follow: the end of a word or number. */
export const END = '(?![\\p{L}\\d])';
/** A letter may not precede: the start of a word, even after a note mark ("15Kamerstukken"). */
export const BEGIN = '(?<!\\p{L})';

/** The months as papers write them, January first. */
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
/** `maart`, `Maart` or `mrt.`: enough letters to tell the month. */
export const MONTH = `(?:[jJ]an|[fF]eb|[mM]aart|[mM]rt|[aA]pr|[mM]ei|[jJ]un|[jJ]ul|[aA]ug|[sS]ep|[oO]kt|[nN]ov|[dD]ec)`;

/** "nr.", "nrs.", "nummer": the word before a number. */
export const NR = "(?:[nN]r(?:['’]?s)?|NRS?|[nN]ummer(?:['’]?s)?|[nN]os?(?=\\.))(?![\\p{L}])\\.?:?";

/** A word that a soft hyphen or a line end may break where `|` stands: `broken('ver|ga|der|jaar')`. */
export function broken(word: string): string {
  return word.split('|').join(`(?:\\u00ad|[-‐]${BLANK}{0,2}(?:\\r?\\n${BLANK}{0,4})?)?`);
}

/** A pattern that matches only at the place asked for. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'yu');
}

/** The bracket that closes what was opened before. */
export const CLOSE = sticky(`${_}[)\\]]`);

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

const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 0xad ||
  (code >= 0x2000 &&
    (code <= 0x200b ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x2060 ||
      code === 0x3000 ||
      code === 0xfeff) &&
    code !== 0x2010);

/** Past the space at `position`, over one line end at most, exactly as `_` matches it. */
export function pastSpace(text: string, position: number): number {
  let place = position;
  for (let line = 0; line < 2; line++) {
    for (let n = 0; n < 16 && isBlank(text.charCodeAt(place)); n++) place++;
    if (line === 1) break;
    const code = text.charCodeAt(place);
    if (code === 10) place++;
    else if (code === 13 && text.charCodeAt(place + 1) === 10) place += 2;
    else break;
  }
  return place;
}

/** Past the space at `position`, and past a comma or colon in it. */
export function pastComma(text: string, position: number): number {
  const place = pastSpace(text, position);
  const code = text.charCodeAt(place);
  return code === 44 || code === 58 ? pastSpace(text, place + 1) : place;
}

/** Whether the first non-space character at or after `position` is one of `those`: cheaper than a pattern. */
export function next(text: string, position: number, those: string): boolean {
  const place = pastSpace(text, position);
  return place < text.length && those.includes(text.charAt(place));
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Whether four digits, such as a year, stand at `position`. */
export const fourDigits = (text: string, position: number): boolean =>
  isDigit(text.charCodeAt(position + 3)) &&
  isDigit(text.charCodeAt(position + 2)) &&
  isDigit(text.charCodeAt(position + 1)) &&
  isDigit(text.charCodeAt(position));

/** The first non-space character at or after `position`; '' at the end of the text. */
export const peek = (text: string, position: number): string => text.charAt(pastSpace(text, position));

/** Whether a citation surely ends at `position`. Most do, and then no pattern for what may follow has to be tried. */
export function endsHere(text: string, position: number): boolean {
  const code = text.charCodeAt(pastSpace(text, position));
  // Nothing, ")", ".", digits, "?", "!", capitals, "]", "»", "”".
  return (
    Number.isNaN(code) ||
    code === 41 ||
    code === 46 ||
    (code >= 48 && code <= 57) ||
    code === 63 ||
    code === 33 ||
    (code >= 65 && code <= 90) ||
    code === 93 ||
    code === 187 ||
    code === 0x201d
  );
}

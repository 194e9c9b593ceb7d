/**
 * Text to terms. In: Dutch text. Out: its words, stemmed, with their offsets. Stop words and the set phrases of written
 * questions are left out, since every paper has them. Compounds stay whole: splitting them, or also looking up their
 * parts, ranked no pair marked by hand better, and pairs that share a rare word worse (46.8 % to 44.1–46.5 % in ten).
 */
import { stemmer } from '@orama/stemmers/dutch';
import { COMMON, PHRASES, STOP } from './stop-words.ts';

export interface Word {
  term: string;
  start: number;
  end: number;
}

/**
 * Which words are wanted: those the index keeps; those that say what a text is about; or all, as for what a reader
 * typed and for finding it back.
 */
type Wording = 'kept' | 'telling' | 'all';

/** Terms of one text, in order. */
export function wordsOf(text: string, wording: Wording = 'kept'): Word[] {
  const words: Word[] = [];
  eachWord(text, wording, (term, start, end) => words.push({ term, start, end }));
  return words;
}

/** The same without an object per word, for whole papers. */
export function eachWord(
  text: string,
  wording: Wording,
  take: (term: string, start: number, end: number) => void,
): void {
  const least = wording === 'all' ? 0 : wording === 'kept' ? 1 : 2;
  // Phrases are blanked, not cut, so that offsets stay right.
  const plain = least === 0 ? text : text.replace(PHRASES, (phrase) => ' '.repeat(phrase.length));
  scan(plain, ({ term, says }, start, end) => {
    if (says >= least) take(term, start, end);
  });
}

/** Finds the words that have one of these terms, skipping those that begin otherwise. */
export function finderOf(terms: ReadonlyMap<string, unknown>): (text: string) => Word[] {
  // Stemming never changes the first two letters.
  const begins = new Uint8Array(1 << 14);
  for (const term of terms.keys()) begins[beginAt(term, 0)] = 1;
  return (text) => {
    const words: Word[] = [];
    scan(
      text,
      ({ term }, start, end) => {
        if (terms.has(term)) words.push({ term, start, end });
      },
      begins,
    );
    return words;
  };
}

/** A number for the first two letters of a word, whatever their case; 0 where they are not ASCII. */
function beginAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return first < 0x80 && second < 0x80 ? ((first | 0x20) << 7) | (second | 0x20) : 0;
}

/** Calls with every word that may begin so; no string is made of a word seen before. */
function scan(
  text: string,
  take: (known: Known, start: number, end: number) => void,
  begins?: Uint8Array,
): void {
  for (let i = 0; i < text.length; ) {
    if (signAt(text, i) === OTHER) {
      i++;
      continue;
    }
    const start = i;
    do i++;
    while (i < text.length && signAt(text, i) !== OTHER);
    // "foto's" is one word.
    if (isApostrophe(text.charCodeAt(i)) && i + 1 < text.length && signAt(text, i + 1) === LETTER) {
      do i++;
      while (i < text.length && signAt(text, i) === LETTER);
    }
    const begin = begins ? beginAt(text, start) : 0;
    if (begin > 0 && begins?.[begin] === 0) continue;
    take(knownAs(text, start, i), start, i);
  }
}

/** ' or ’ */
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;

/** The class of each UTF-16 code unit, looked up once; 0 where it was not seen yet. */
const signs = new Uint8Array(0x10000);

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = signs[code] ?? 0;
  if (known) return known;
  // Both halves of a surrogate pair are what the whole character is.
  const halves = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
  const point = String.fromCodePoint(text.codePointAt(halves) ?? 0);
  const sign = /\p{L}/u.test(point) ? LETTER : /\p{N}/u.test(point) ? DIGIT : OTHER;
  if (code < 0xd800 || code > 0xdfff) signs[code] = sign;
  return sign;
}

/** What is known about a word as written. */
interface Known {
  word: string;
  term: string;
  /** 0: nothing; 1: enough to be searched for; 2: what a text is about. */
  says: 0 | 1 | 2;
}

/** Words remembered, since papers repeat them: each in a slot by its hash, until another takes it. */
const remembered = new Array<Known | undefined>(1 << 16);

function knownAs(text: string, start: number, end: number): Known {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (remembered.length - 1);
  const before = remembered[slot];
  if (before && before.word.length === end - start && text.startsWith(before.word, start)) return before;
  const found = read(text.slice(start, end));
  remembered[slot] = found;
  return found;
}

function read(word: string): Known {
  const plain = folded(word);
  return {
    word,
    term: stemmer(plain) || plain,
    says: plain.length < 2 || STOP.has(plain) ? 0 : COMMON.has(plain) ? 1 : 2,
  };
}

/** Whether the index has a term wherever it is used: inside a set phrase, its words are left out. */
export const alwaysKept = (term: string): boolean => !inPhrases().has(term);

let phraseTerms: Set<string> | undefined;
function inPhrases(): Set<string> {
  phraseTerms ??= new Set(PHRASES.source.match(/\p{L}{3,}/gu)?.map((word) => read(word).term));
  return phraseTerms;
}

/** Whether a word says nothing by itself. */
export const isStop = (word: string): boolean => read(word).says === 0;

/** Lower case without accents: "één" is looked up as "een", "Israëlische" as "israelische". */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  // Most words are plain ASCII, and normalising is slow.
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
}

const PLAIN = /^[a-z0-9]+$/;

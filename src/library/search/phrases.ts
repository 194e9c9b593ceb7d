/**
 * Quoted phrases. In: a phrase as typed. Out: whether a text contains it, word for word, whatever the accents, case and
 * signs between the words.
 */
import { folded, wordsOf } from './words.ts';

/** Letters with and without accents. */
const ACCENTS: Record<string, string> = {
  a: 'aáàäâå',
  c: 'cç',
  e: 'eéèëê',
  i: 'iíìïî',
  n: 'nñ',
  o: 'oóòöô',
  u: 'uúùüû',
};

/** A pattern that matches a folded text with or without accents. */
function patternOf(text: string): string {
  return [...text]
    .map((letter) => (ACCENTS[letter] ? `[${ACCENTS[letter]}]` : letter.replace(/[^\p{L}\p{N}]/gu, '\\$&')))
    .join('');
}

export function phraseFinder(phrase: string): (text: string) => boolean {
  const words = wordsOf(phrase, 'all').map(({ start, end }) => patternOf(folded(phrase.slice(start, end))));
  if (words.length === 0) return () => true;
  const between = '[^\\p{L}\\p{N}]+';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(between)}(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(text);
}

/**
 * Quoted phrases. In: a phrase as typed. Out: whether a text has it, word for word, without regard to accents, case and
 * signs between the words.
 */
import { folded, wordsOf } from './words.ts';

/** Letters as they stand with and without their accents. */
const ACCENTS: Record<string, string> = {
  a: 'aáàäâå',
  c: 'cç',
  e: 'eéèëê',
  i: 'iíìïî',
  n: 'nñ',
  o: 'oóòöô',
  u: 'uúùüû',
};

/** The pattern of a folded text, which also fits it with its accents. */
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

/**
 * In: the languages that the reader or the browser prefers. Out: what cards say in the first that we have, and dates and
 * lists as written in that language.
 */
import { cardsEn } from './cards-en.ts';
import { type CardStrings, cardsNl } from './cards-nl.ts';

export type { CardStrings };

export const cardStringsFor = (languages: readonly string[]): CardStrings =>
  inLanguage(languages, cardsNl, cardsEn);

/** Dutch, unless the first language that we have is English. */
export function inLanguage<T>(languages: readonly string[], nl: T, en: T): T {
  const first = languages
    .map((language) => language.slice(0, 2).toLowerCase())
    .find((language) => language === 'nl' || language === 'en');
  return first === 'en' ? en : nl;
}

/** An ISO date as "1 december 2025"; anything else as it stands. */
export function longDate({ locale }: CardStrings, iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** "Kathmann, El Boujdaini en Dassen" */
export function listOf({ locale }: CardStrings, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
}

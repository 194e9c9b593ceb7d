/**
 * In: the languages the reader's browser prefers. Out: the catalogue to use, with dates and lists in its language.
 */
import { en } from './en.ts';
import { nl, type Strings } from './nl.ts';

export type { Strings };

/** Dutch, unless the first language that we have is English. */
export function stringsFor(languages: readonly string[]): Strings {
  const first = languages
    .map((language) => language.slice(0, 2).toLowerCase())
    .find((l) => l === 'nl' || l === 'en');
  return first === 'en' ? en : nl;
}

/** An ISO date as "1 december 2025"; anything else as it stands. */
export function longDate(strings: Strings, iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(strings.locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** "Kathmann, El Boujdaini en Dassen" */
export function listOf(strings: Strings, items: readonly string[]): string {
  return new Intl.ListFormat(strings.locale, { style: 'long', type: 'conjunction' }).format(items);
}

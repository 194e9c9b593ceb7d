/**
 * In: the languages that the reader or the browser prefers. Out: all strings of our own pages. The content script uses
 * `cardStringsFor` in `cards.ts`, which carries only what cards say.
 */
import { inLanguage } from './cards.ts';
import { en } from './en.ts';
import { nl, type Strings } from './nl.ts';

export { type CardStrings, listOf, longDate } from './cards.ts';
export type { Strings };

export const stringsFor = (languages: readonly string[]): Strings => inLanguage(languages, nl, en);

/** "0,2 seconden" */
export const inSeconds = ({ locale }: Strings, ms: number): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(ms / 1000);

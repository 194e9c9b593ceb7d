/**
 * Text to terms. In: Dutch text. Out: its words, stemmed, with their place. Stop words and the set phrases of written
 * questions are left out, since every paper has them. Compounds stay whole: split, or with their parts asked as well,
 * they ranked no pair marked by hand better, and pairs that share a rare word worse (46.8 % to 44.1–46.5 % in ten).
 */
import { stemmer } from '@orama/stemmers/dutch';

export interface Word {
  term: string;
  start: number;
  end: number;
}

const list = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Words that tell nothing anywhere: not kept in the index. */
const STOP = list(
  `aan al alle alleen als alsnog alsook andere anders ander beide bent bij binnen daar daarbij daardoor
  daarin daarmee daarna daarnaast daarom daarop daarover daartoe daarvan daarvoor dan dat de deze die dit
  doen doet dient dienen door dus een eens en enige enkele er ertoe erg ermee erop ervan ervoor etc even
  gaan gaat gedaan geen gegeven geweest gij had hadden heb hebben hebt heeft heel hem hen het hierbij
  hierin hiermee hierop hierover hiertoe hiervan hiervoor hij hoe hoewel hun iemand iets ik immers in
  inderdaad indien ingevolge inmiddels is ja je jouw kan komen komt kon konden kunnen kunt kwam laatste
  maar mag maken me mede meer men met middels mijn moet moeten mogen na naar naast nee neen niet niets noch
  nog nogal nu of om omdat omtrent ons onze ook op over per reeds sinds slechts steeds te tegen ten tenzij
  ter terwijl tevens toch toe toen tot tussen tijdens u uit uitsluitend uw vaak van vanaf vanuit vanwege
  vele veel verder via volgens voor vooral voorts wat waar waaraan waarbij waardoor waarin waarmee waarnaar
  waarom waarop waarover waartoe waaruit waarvan waarvoor wanneer want waren was we wel welk welke werd
  werden wie wij wil willen worden wordt zal ze zeer zelf zich zie zij zijn zo zoals zodat zoveel zou
  zouden zulke zullen één jl nr nrs`,
);

/** Words that can be searched for, but that papers on any matter share: not used to relate them. */
const COMMON = list(
  `aanhangsel aanleiding aantal acht achten antwoord antwoorden basis beantwoord beantwoorden beantwoording
  bepaald bepaalde beraadslaging bestaan bestaande bestaat betreffende betreft betrekking bieden biedt
  bijvoorbeeld bleek blijft blijkt blijven brengt concreet concrete conform constaterende daadwerkelijk
  debat definitief destijds direct directe diverse duidelijk duidelijke eerder eerdere eerste eigen exact
  fase feit fractie fracties gebeurd gebeurt gebied gebruik gebruiken gebruikt geeft gehoord gemaakt
  genoemde genomen gericht gesteld gestelde geven gezien handelingen heer hierdoor huidig huidige indienen
  ingediend ingezonden invulling jaar jaren jongstleden juist kabinet kamer kamerstuk kamerstukken krijgen
  krijgt laat laten leden leiden leidt lid ligt lijkt maakt manier mate mededeling meerdere meest meneer
  mevrouw minister minister-president ministers mogelijk mogelijke mogelijkheden mogelijkheid moment
  momenteel namens neemt nemen nieuwe nodig onder ontstaan ontvangen opzichte orde overig overige
  overwegende passend plaats precies proces recent recente reden redenen regering respectievelijk samen
  sprake spreekt staan staat staatssecretaris staatssecretarissen stappen stellen stelt termijn thans
  toekomst tweede uiteindelijk uiteindelijke uitkomst uitspreken verband vergaderjaar verschillende
  verzoekt voldoende volgen volgt volledig voorgesteld voorzitter vraag vragen waarmede weg wellicht wijze
  zaken zien ziet zorgen`,
);

/** Phrases that open or close questions whatever they are about. */
const PHRASES =
  /(?<!\p{L})(?:(?:bent|ben|is|zijn)\s+(?:u|jij|het kabinet)\s+(?:er(?:van|mee)\s+)?(?:op de hoogte|bekend|bereid|voornemens|van mening)|bekend met (?:het|de)(?: (?:nieuws)?berichten?| artikel| uitzending)?|(?:nieuws)?berichten?\s+(?:dat|over|waaruit|van)|het\s+(?:nieuws)?bericht|de\s+berichten|kennisgenomen\s+van|(?:deelt|deel)\s+u\s+(?:de|het)\s+(?:mening|opvatting|analyse|standpunt|oordeel|zorgen)|van\s+mening\s+dat|wat\s+(?:is|vindt)\s+uw?\s+(?:mening|reactie|oordeel)|klopt\s+het|is\s+het\s+waar|kunt\s+u\s+(?:aangeven|toelichten|bevestigen|toezeggen|uitleggen|ingaan)|(?:deze\s+)?vragen\s+(?:afzonderlijk|een\s+voor\s+een|één\s+voor\s+één)|afzonderlijk(?:\s+van\s+elkaar)?\s+(?:te\s+)?beantwoorden|zo\s+(?:ja|nee|spoedig\s+mogelijk))(?!\p{L})/giu;

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;

/**
 * What of a text is wanted: what the index keeps; what tells of its matter; or every word, as when a reader typed it
 * or looks for what was typed.
 */
export type Wording = 'kept' | 'telling' | 'all';

/** Terms of one text, in order. */
export function wordsOf(text: string, wording: Wording = 'kept'): Word[] {
  const words: Word[] = [];
  eachWord(text, wording, (term, start, end) => words.push({ term, start, end }));
  return words;
}

/** The same without making an object of each, for whole papers. */
export function eachWord(
  text: string,
  wording: Wording,
  take: (term: string, start: number, end: number) => void,
): void {
  const least = wording === 'all' ? 0 : wording === 'kept' ? 1 : 2;
  // Phrases are blanked, not cut, so that places stay.
  const plain = least === 0 ? text : text.replace(PHRASES, (phrase) => ' '.repeat(phrase.length));
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const { term, tells } = knownAs(word);
    if (tells >= least) take(term, index, index + word.length);
  }
}

/** What is known of a word as it stands. */
interface Known {
  term: string;
  /** 0: nothing; 1: enough to be searched for; 2: what a text is about. */
  tells: 0 | 1 | 2;
}

/** Words remembered, since papers repeat them; those not met again for a while are forgotten. */
const ENOUGH = 30_000;
let known = new Map<string, Known>();
let older = new Map<string, Known>();

function knownAs(word: string): Known {
  return known.get(word) ?? remember(word, older.get(word) ?? read(word));
}

function remember(word: string, found: Known): Known {
  if (known.size >= ENOUGH) {
    older = known;
    known = new Map();
  }
  known.set(word, found);
  return found;
}

function read(word: string): Known {
  const plain = folded(word);
  return {
    term: stemmer(plain) || plain,
    tells: plain.length < 2 || STOP.has(plain) ? 0 : COMMON.has(plain) ? 1 : 2,
  };
}

/** Whether the index has a term wherever it stands: the words of set phrases are left out there. */
export const alwaysKept = (term: string): boolean => !inPhrases().has(term);

let phraseTerms: Set<string> | undefined;
function inPhrases(): Set<string> {
  phraseTerms ??= new Set(PHRASES.source.match(/\p{L}{3,}/gu)?.map((word) => knownAs(word).term));
  return phraseTerms;
}

/** Whether a word says nothing by itself. */
export const isStop = (word: string): boolean => knownAs(word).tells === 0;

/** Lower case without accents: "één" is looked up as "een", "Israëlische" as "israelische". */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  // Most words are plain letters, and normalising is slow.
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
}

const PLAIN = /^[a-z0-9]+$/;

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

/**
 * Finds words by their terms, much faster than taking the whole text apart: stemming leaves all of a word but its end
 * alone, so only words that begin like one of the terms are looked at.
 */
export function finderOf(terms: ReadonlyMap<string, unknown>): (text: string) => Word[] {
  const begins = [...new Set([...terms.keys()].map((term) => patternOf(beginOf(term))))];
  if (begins.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${begins.join('|')})[\\p{L}\\p{N}]*(?:[’'][\\p{L}]+)?`,
    'giu',
  );
  return (text) => {
    const words: Word[] = [];
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const { term } = knownAs(word);
      if (terms.has(term)) words.push({ term, start: index, end: index + word.length });
    }
    return words;
  };
}

/** What every word with this term begins with: at most three letters of a term's end are not as they stood. */
function beginOf(term: string): string {
  const letters = [...term];
  return letters.slice(0, Math.max(2, letters.length - 3)).join('');
}

/** The pattern of a folded text, which also fits it with its accents. */
export function patternOf(text: string): string {
  return [...text]
    .map((letter) => (ACCENTS[letter] ? `[${ACCENTS[letter]}]` : letter.replace(/[^\p{L}\p{N}]/gu, '\\$&')))
    .join('');
}

/** Tells whether a text has this phrase, word for word, without regard to accents, case and signs between the words. */
export function phraseFinder(phrase: string): (text: string) => boolean {
  const words = wordsOf(phrase, 'all').map(({ start, end }) => patternOf(folded(phrase.slice(start, end))));
  if (words.length === 0) return () => true;
  const between = '[^\\p{L}\\p{N}]+';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(between)}(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(text);
}

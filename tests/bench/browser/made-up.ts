/**
 * Made-up papers, the same every time. In: a number. Out: a paper with words as rare and as common as those of a
 * language, on one of many matters; and searches that such papers answer. As in the seeds, half of all words are stop
 * words, and 1,600 words of text have about 450 different others.
 */
import type { Kamerdocument } from '../../../src/documents/types.ts';

const WORDS = 80_000;
const MATTERS = 500;
const WORDS_OF_MATTER = 300;
const MEMBERS = 150;

/** Numbers between 0 and 1 that look random, from a seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'v',
  'w',
  'z',
];
const VOWELS = ['a', 'aa', 'e', 'ee', 'ie', 'ij', 'o', 'oe', 'oo', 'ou', 'u', 'ui'];
const CODAS = ['', 'k', 'l', 'm', 'n', 'ns', 'p', 'r', 'rt', 's', 'st', 't'];

const STOP =
  'de het een van en in dat is op te voor met zijn die aan niet door om ook als bij naar over tot uit'.split(
    ' ',
  );

/** The rarer a word, the longer. */
function wordOf(nr: number): string {
  const random = randomFrom(nr + 17);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const syllables = Math.ceil(Math.log10(nr + 2) / 1.7);
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  return word;
}

const words = Array.from({ length: WORDS }, (_, nr) => wordOf(nr));

/** A word as common as its rank says: each power of ten of ranks comes up equally often. */
const anyWord = (random: () => number): string => words[Math.floor(WORDS ** random()) - 1] ?? '';

function matterWord(matter: number, random: () => number): string {
  const nr = Math.floor(WORDS_OF_MATTER ** random()) - 1;
  return words[200 + ((matter * 7919 + nr * 104_729) % (WORDS - 200))] ?? '';
}

function anyOf(matter: number, random: () => number): string {
  const kind = random();
  if (kind < 0.5) return STOP[Math.floor(random() * STOP.length)] ?? '';
  return kind < 0.75 ? matterWord(matter, random) : anyWord(random);
}

function sentences(matter: number, length: number, random: () => number): string {
  let text = '';
  for (let i = 0; i < length; i++) {
    const word = anyOf(matter, random);
    const begins = i % 16 === 0;
    text += begins ? `${i > 0 ? '. ' : ''}${word.charAt(0).toUpperCase()}${word.slice(1)}` : ` ${word}`;
  }
  return `${text}.`;
}

const matterOf = (nr: number): number => Math.floor(randomFrom(nr + 1)() * MATTERS);

const dateOf = (nr: number): string =>
  new Date(Date.UTC(2007, 0, 1) + (nr % 6_500) * 86_400_000).toISOString().slice(0, 10);

/** A paper of one passage of 60 words. */
export function passage(nr: number): Kamerdocument {
  const random = randomFrom(nr + 1);
  random();
  const matter = matterOf(nr);
  const tekst = sentences(matter, 60, random);
  return {
    id: `lokaal-${nr}`,
    soort: 'brief',
    titel: sentences(matter, 6, random),
    zaken: [],
    indieners: [],
    gerichtAan: [],
    datum: dateOf(nr),
    delen: [{ adres: 'tekst', soort: 'tekst', nummers: [], tekst }],
    noten: [],
  };
}

/** Written questions with their answers, about 1,600 words, with a member, a zaak and some references. */
export function questionSet(nr: number): Kamerdocument {
  const random = randomFrom(nr + 1);
  random();
  const matter = matterOf(nr);
  const year = 2007 + (Math.floor(nr / 4000) % 18);
  const delen: Kamerdocument['delen'] = [];
  for (let i = 1; i <= 12; i++) {
    delen.push({ adres: `vraag-${i}`, soort: 'vraag', nummers: [i], tekst: sentences(matter, 36, random) });
    const cited =
      i % 4 === 0 ? ` Zie Kamerstuk ${26_000 + (matter % 90)} , nr. ${Math.floor(random() * 900) + 1}.` : '';
    const tekst = sentences(matter, 92, random) + cited.replace(' ,', ',');
    delen.push({ adres: `antwoord-${i}`, soort: 'antwoord', nummers: [i], tekst });
  }
  return {
    id: `ah-tk-${year}${year + 1}-${(nr % 4000) + 1}${nr >= 72_000 ? `-h${Math.floor(nr / 72_000)}` : ''}`,
    soort: 'kamervragen',
    titel: `Vragen over ${sentences(matter, 8, random)}`,
    onderwerp: sentences(matter, 8, random),
    kamer: 'II',
    vergaderjaar: `${year}-${year + 1}`,
    nummer: String((nr % 4000) + 1),
    zaken: [`${year}Z${String(nr % 100_000).padStart(5, '0')}`],
    indieners: [{ naam: wordOf(9_000 + Math.floor(random() * MEMBERS)), fractie: 'ABC' }],
    gerichtAan: ['de minister'],
    ingezonden: dateOf(nr),
    ontvangen: dateOf(nr + 30),
    reactie: 'antwoord',
    delen,
    noten: [],
  };
}

/** Three words of one matter; every other search has a word among them that very many papers have. */
export function search(nr: number): string {
  const random = randomFrom(nr + 1_000_003);
  const matter = Math.floor(random() * MATTERS);
  const typed = [matterWord(matter, random), matterWord(matter, random), matterWord(matter, random)];
  if (nr % 2 === 0) typed[1] = words[20 + Math.floor(random() * 200)] ?? '';
  return `${typed.join(' ')} `;
}

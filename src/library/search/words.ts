/**
 * Text to terms. In: Dutch text. Out: the words that tell something, stemmed, with their place. Stop words and the
 * set phrases of written questions are left out, since every paper has them.
 */
import { stemmer } from '@orama/stemmers/dutch';

export interface Word {
  term: string;
  start: number;
  end: number;
}

const STOP = new Set(
  `aan al alle alleen als alsnog alsook andere anders ander beide bent bij binnen daar daarbij daardoor daarin daarmee
  daarna daarnaast daarom daarop daarover daartoe daarvan daarvoor dan dat de deze die dit doen doet dient dienen door
  dus een eens en enige enkele er ertoe erg ermee erop ervan ervoor etc even gaan gaat gedaan geen gegeven geweest
  gij had hadden heb hebben hebt heeft heel hem hen het hierbij hierin hiermee hierop hierover hiertoe hiervan hiervoor
  hij hoe hoewel hun iemand iets ik immers in inderdaad indien ingevolge inmiddels is ja je jouw kan komen komt kon
  konden kunnen kunt kwam laatste maar mag maken me mede meer men met middels mijn moet moeten mogen na naar naast nee
  neen niet niets noch nog nogal nu of om omdat omtrent ons onze ook op over per reeds sinds slechts steeds te tegen
  ten tenzij ter terwijl tevens toch toe toen tot tussen tijdens u uit uitsluitend uw vaak van vanaf vanuit vanwege
  vele veel verder via volgens voor vooral voorts wat waar waaraan waarbij waardoor waarin waarmee waarnaar waarom
  waarop waarover waartoe waaruit waarvan waarvoor wanneer want waren was we wel welk welke werd werden wie wij wil
  willen worden wordt zal ze zeer zelf zich zie zij zijn zo zoals zodat zoveel zou zouden zulke zullen één jl nr nrs
  vraag vragen antwoord antwoorden beantwoord beantwoorden beantwoording mededeling lid leden minister ministers
  staatssecretaris staatssecretarissen minister-president kamer tweede eerste aanhangsel handelingen vergaderjaar
  ingezonden ontvangen kamerstuk kamerstukken namens
  aanleiding aantal acht achten basis bepaalde bepaald bestaan bestaat bestaande betreft betreffende betrekking biedt
  bieden bijvoorbeeld blijft blijven blijkt bleek brengt concreet concrete conform daadwerkelijk definitief destijds
  direct directe diverse duidelijk duidelijke eerder eerdere eigen exact feit fase gebeurd gebeurt gebied geeft geven
  gebruik gebruikt gebruiken gemaakt genoemde genomen gericht gesteld gestelde gezien hierdoor huidig huidige invulling
  jaar jaren jongstleden juist krijgt krijgen laat laten leidt leiden ligt lijkt maakt manier mate meest meerdere moment
  momenteel mogelijk mogelijke mogelijkheid mogelijkheden neemt nemen nieuwe nodig onder ontstaan opzichte overig
  overige passend plaats precies proces recent recente reden redenen respectievelijk samen sprake staan staat stappen
  stelt stellen termijn thans toekomst uitkomst uiteindelijk uiteindelijke verband verder verschillende volgt volgen
  volledig voldoende waarmede waarnaar weg wellicht welke wijze zaken zien ziet zorgen`
    .split(/\s+/)
    .filter(Boolean),
);

/** Phrases that open or close questions whatever they are about. */
const PHRASES =
  /(?<!\p{L})(?:(?:bent|ben|is|zijn)\s+(?:u|jij|het kabinet)\s+(?:er(?:van|mee)\s+)?(?:op de hoogte|bekend|bereid|voornemens|van mening)|bekend met (?:het|de)(?: (?:nieuws)?berichten?| artikel| uitzending)?|(?:nieuws)?berichten?\s+(?:dat|over|waaruit|van)|het\s+(?:nieuws)?bericht|de\s+berichten|kennisgenomen\s+van|(?:deelt|deel)\s+u\s+(?:de|het)\s+(?:mening|opvatting|analyse|standpunt|oordeel|zorgen)|van\s+mening\s+dat|wat\s+(?:is|vindt)\s+uw?\s+(?:mening|reactie|oordeel)|klopt\s+het|is\s+het\s+waar|kunt\s+u\s+(?:aangeven|toelichten|bevestigen|toezeggen|uitleggen|ingaan)|(?:deze\s+)?vragen\s+(?:afzonderlijk|een\s+voor\s+een|één\s+voor\s+één)|afzonderlijk(?:\s+van\s+elkaar)?\s+(?:te\s+)?beantwoorden|zo\s+(?:ja|nee|spoedig\s+mogelijk))(?!\p{L})/giu;

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;

/** Terms of one text, in order. `whole` keeps stop words and phrases: for what a reader typed. */
export function wordsOf(text: string, whole = false): Word[] {
  // Phrases are blanked, not cut, so that places stay.
  const plain = whole ? text : text.replace(PHRASES, (phrase) => ' '.repeat(phrase.length));
  const words: Word[] = [];
  for (const match of plain.matchAll(WORD)) {
    const word = folded(match[0]);
    if ((word.length < 2 && !whole) || (!whole && STOP.has(word))) continue;
    words.push({ term: stem(word), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Whether a word says nothing by itself. */
export const isStop = (word: string): boolean => STOP.has(folded(word));

/** Lower case without accents: "één" is looked up as "een", "Israëlische" as "israelische". */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
}

const known = new Map<string, string>();

/** The stem of a folded word. Remembered, since papers repeat their words. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size > 50_000) known.clear();
  const found = stemmer(word) || word;
  known.set(word, found);
  return found;
}

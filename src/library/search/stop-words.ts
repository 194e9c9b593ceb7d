/**
 * What says nothing about a paper's subject: words of the language, words of the genre, both folded, and the set
 * phrases of written questions ("Bent u bekend met het bericht dat").
 */

const list = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Words that never say anything: not kept in the index. */
export const STOP = list(
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

/** Words that can be searched for, but are in papers on any subject: not used to relate papers. */
export const COMMON = list(
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
export const PHRASES =
  /(?<!\p{L})(?:(?:bent|ben|is|zijn)\s+(?:u|jij|het kabinet)\s+(?:er(?:van|mee)\s+)?(?:op de hoogte|bekend|bereid|voornemens|van mening)|bekend met (?:het|de)(?: (?:nieuws)?berichten?| artikel| uitzending)?|(?:nieuws)?berichten?\s+(?:dat|over|waaruit|van)|het\s+(?:nieuws)?bericht|de\s+berichten|kennisgenomen\s+van|(?:deelt|deel)\s+u\s+(?:de|het)\s+(?:mening|opvatting|analyse|standpunt|oordeel|zorgen)|van\s+mening\s+dat|wat\s+(?:is|vindt)\s+uw?\s+(?:mening|reactie|oordeel)|klopt\s+het|is\s+het\s+waar|kunt\s+u\s+(?:aangeven|toelichten|bevestigen|toezeggen|uitleggen|ingaan)|(?:deze\s+)?vragen\s+(?:afzonderlijk|een\s+voor\s+een|één\s+voor\s+één)|afzonderlijk(?:\s+van\s+elkaar)?\s+(?:te\s+)?beantwoorden|zo\s+(?:ja|nee|spoedig\s+mogelijk))(?!\p{L})/giu;

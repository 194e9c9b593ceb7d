/**
 * How two printed lines become one: in come the end of a line and the start of the next, out comes what stands
 * between them. Most hyphens at a line's end break a word; some belong to it.
 */

export type Voeg =
  | { soort: 'spatie' }
  /** Nothing in between: inside an address, or after a hyphen that belongs to the word. */
  | { soort: 'dicht' }
  /** The hyphen goes; `trema` restores the letter that lost its dots at the break. */
  | { soort: 'koppel'; trema?: string };

const SPATIE: Voeg = { soort: 'spatie' };
const DICHT: Voeg = { soort: 'dicht' };

const LAATSTE_WOORD = /\S{1,400}$/u;
const EERSTE_WOORD = /^\S{1,400}/u;
const IN_ADRES = /(?:https?:|www\.|[\w-]{1,60}\.[a-z]{2,10}\/)/iu;
const BESTAND = /\.(?:pdf|html?|aspx?|php|docx?|xlsx?)[).,;»]{0,3}$/iu;
const VERBINDER = /^(?:en|of|en\/of|dan|als|tot|noch|versus|respectievelijk|c\.q\.)$/u;
const LOS_VOORVOEGSEL = /^(?:ex|vice|non|oud|niet|e|x|co|pro|semi|quasi|pan)$/iu;
const TREMA: Record<string, string> = { e: 'ë', i: 'ï', u: 'ü' };

/** Words of the paper, to see how it writes a word elsewhere. */
export type Woorden = ReadonlySet<string>;

/** All words, in lower case, that stand whole in a line; none where no line ends in a hyphen. */
export function woordenVan(regels: readonly string[]): Woorden {
  const woorden = new Set<string>();
  if (!regels.some((tekst) => /[-\u2010]\d{0,3}\s{0,9}$/u.test(tekst.slice(-14)))) return woorden;
  for (const tekst of regels)
    for (const [woord] of tekst.matchAll(/[\p{L}\d]+(?:[-\u2010\u2011][\p{L}\d]+)*(?![\p{L}\d-])/gu))
      if (woorden.size < 200_000) woorden.add(woord.toLowerCase().replace(/[\u2010\u2011]/gu, '-'));
  return woorden;
}

/** What stands between `voor` (text so far) and `na` (the next line, trimmed). */
export function voeg(voor: string, na: string, woorden: Woorden): Voeg {
  const staart = LAATSTE_WOORD.exec(voor.slice(-400))?.[0] ?? '';
  const hoofd = EERSTE_WOORD.exec(na)?.[0] ?? '';
  if (/[.:]/u.test(staart) && IN_ADRES.test(staart) && !/[)»,;]$/u.test(staart)) return adres(staart, hoofd);
  if (/\u00ad$/u.test(staart)) return { soort: 'koppel' };
  if (!/[\p{L}\d)’'][-\u2010]$/u.test(staart)) return SPATIE;
  const deel = voorKoppelteken(staart);
  const vervolg = /^[\p{L}\d]{1,60}/u.exec(hoofd)?.[0] ?? '';
  if (VERBINDER.test(hoofd)) return SPATIE;
  if (!vervolg) return DICHT;
  if (/^[\p{Lu}\d]/u.test(hoofd)) return DICHT;
  const los = `${deel}-${vervolg}`.toLowerCase();
  const vast = `${deel}${vervolg}`.toLowerCase();
  if (woorden.has(vast)) return { soort: 'koppel' };
  if (woorden.has(los)) return DICHT;
  // An abbreviation, a number or a loose prefix keeps its hyphen: EU-, 40-, ex-.
  if (/^(?:\p{Lu}[\p{Lu}\d]+|\d+)$/u.test(deel) || LOS_VOORVOEGSEL.test(deel)) return DICHT;
  // "Microsoft- of Apple-" shares the word that follows.
  if (/^\p{Lu}/u.test(deel) && /\p{Lu}[\p{L}\d]*- (?:en|of) \S+$/u.test(voor.slice(-120))) return DICHT;
  const begin = vervolg[0] ?? '';
  if (/^(?:be|ge)$/iu.test(deel) && TREMA[begin]) return { soort: 'koppel', trema: TREMA[begin] };
  if (/[aou]$/iu.test(deel) && begin === deel.at(-1)?.toLowerCase()) return DICHT;
  return { soort: 'koppel' };
}

/** The word before the hyphen at the end, read backwards. */
function voorKoppelteken(staart: string): string {
  const einde = staart.length - (/[)’']/u.test(staart.at(-2) ?? '') ? 2 : 1);
  let begin = einde;
  while (begin > 0 && einde - begin < 60 && /[\p{L}\d]/u.test(staart[begin - 1] ?? '')) begin--;
  return staart.slice(begin, einde);
}

/** Inside a web address a break is nothing, unless the address was over. */
function adres(staart: string, hoofd: string): Voeg {
  if (/[/\-_=?&%#]$/u.test(staart)) return DICHT;
  if (/^[%/?=&_#]/u.test(hoofd)) return DICHT;
  if (BESTAND.test(staart) || /[.:]$/u.test(staart)) return SPATIE;
  return /^[\p{Ll}\d%._~-]*(?:[/%=_]|-\p{Ll})[^\s()]*/u.test(hoofd) || BESTAND.test(hoofd) ? DICHT : SPATIE;
}

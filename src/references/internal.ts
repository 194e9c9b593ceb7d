/**
 * References within a paper: "zie vraag 5", "het antwoord op de vragen 1 t/m 3", "voetnoot 10". In: text and where the
 * first number stands. Out: a reference of kind 'vraag' or 'voetnoot'.
 *
 * The anchor is the number, since "vraag" is a common word. A heading is not a reference, nor is a question in a
 * survey or an exam.
 */

import { at, next, sticky } from './patterns.ts';
import { readCounts } from './pinpoints.ts';
import type { Reference } from './types.ts';

const GAP = '[\\s\\u00ad]{1,4}';
/** The words before the number, read backwards from it. */
const BEFORE = sticky(
  `(?<=(?<![\\p{L}\\d-])((?:(?:(?:[aA]nt(?:-\\s{1,2})?woord(?:en)?|[aA]ntw\\.|[bB]eant(?:-\\s{1,2})?woording)(?:${GAP}(?:op|van|bij|onder|aan))?(?:${GAP}(?:de|uw|mijn))?${GAP})?(?:[vV]ra(?:ag|(?:-\\s{1,2})?gen)|(?:[dD]eel|[sS]ub)vra(?:ag|gen))|[aA]ntwoord(?:en)?|[aA]ntw\\.|[bB]eantwoording|(?:[vV]oet|[eE]ind)?(?:noot|noten))${GAP}(?:(?:nrs?\\.?|nummers?)\\s)?\\(?))\\d`,
);
/** "zie het antwoord op 2", "conform mijn antwoord bij 2", with nothing else after it. */
const ELLIPTIC = sticky(
  `(?<=(?<!\\p{L})(?:[zZ]ie(?:\\s(?:ook|verder|tevens))?\\s|conform\\s)((?:(?:het|de|mijn|ons|onze)\\s)?(?:[aA]ntwoord(?:en)?|[bB]eantwoording|gestelde|opgemerkte)\\s(?:op|onder|bij)\\s))\\d`,
);
/** "het onder 7 gestelde", unless an article of a law is named before it. */
const UNDER = sticky(
  `(?<=(?<!(?:[aA]rt(?:ikel|\\.)|lid)[^.;:?!]{0,60})(?<!\\p{L})([hH]et\\s(?:onder|bij)\\s))\\d`,
);
const ASKED = /^\s{1,2}(?:gestelde|gevraagde|geantwoorde|gemelde|vermelde|opgemerkte|genoemde)(?!\p{L})/u;
const CLOSED = /^\s?(?:[.;,):]|$)/;
const IN_BRACKETS = /^\)\s?(?:[.;,):?]|$)/;
/** A word with a capital is a heading, except after one of these. */
const POINTS_AT =
  /(?<!\p{L})(?:zie(?:\s(?:ook|verder|tevens|hiervoor|voorts))?|in|op|bij|onder|van|en|de|het|uw|mijn|ons|onze|met|aan|over|naar|als|dit)\s{1,3}$/iu;
/** "Vraag en antwoord 3" */
const HEADING = /(?:^|[\n.:;?!]\s{0,3})[vV]ra(?:ag|gen)\sen\s$/;
/** Somebody else's list of questions. */
const FOREIGN =
  /^\s{1,2}op\s{1,2}\d|^[\s,]{0,3}(?:in|uit|van|op|bij)\s{1,3}(?:(?:de|het|een|deze|dit|dat|die|haar|zijn|hun|onze)\s{1,3})?[^.;?!]{0,40}?(?:enqu[eê]te|vragenlijst|onderzoek|survey|consultatie|formulier|examen|toets|peiling|rapport|quiz|referendum|evaluatie|notitie|handreiking|monitor|interview|CBS|WOB|Woo)/iu;
/** "vraag 5 van de eerdere Kamervragen": a question in another paper. */
const EARLIER =
  /^\s{1,3}(?:van|uit|in|bij)\s{1,3}(?:de|het|die|mijn|onze|hun|zijn|haar|uw|een)?\s{0,3}(?:eerdere?|vorige|vorig|eerder\sgestelde|Kamervragen|schriftelijke?|set|reeks|lijst|beantwoording\svan\sde\seerdere)(?!\p{L})/iu;
/** "Vragen 2 t/m 5 worden gezamenlijk beantwoord": a sentence; a heading stands alone. */
const SENTENCE =
  /^\s(?:worden|wordt|zijn|hangen|zal|zullen|betreffen|betreft|luidt|luidde|luidden|gaat|gaan)(?!\p{L})/u;
const VERB = /(?<!\p{L})(?:ik|wij|we)\s{1,3}$/iu;
const AMOUNT =
  /^\s{0,2}(?:%|‰|,\d|[-–]\d|\.\d(?!\d?\s?\p{Lu})|cent|gram|gemeenten|brieven|keer|maal|euro|miljoen|miljard|procent|mensen|leden|jaar|maanden|weken|dagen|uur|minuten|personen|dingen|concrete|zaken)/u;

/** The internal reference whose first number stands at `position`. */
export function readInternal(text: string, position: number, floor: number): Reference | undefined {
  const whole = at(BEFORE, text, position);
  const elliptic = whole ? null : at(ELLIPTIC, text, position);
  const words = (whole ?? elliptic ?? at(UNDER, text, position))?.[1];
  if (words === undefined || position - words.length < floor) return undefined;
  const counts = readCounts(text, position);
  if (!counts || counts.numbers.some((number) => number === 0 || number > 400)) return undefined;
  const start = position - words.length;
  const after = text.slice(counts.end, counts.end + 80);
  if (AMOUNT.test(after) || (!whole && !(elliptic ? CLOSED : ASKED).test(after))) return undefined;
  // "Zie vraag (7)."; but points in a sentence are numbered in brackets too, as in "de vraag (1) of".
  const bracket = words.endsWith('(') ? 1 : 0;
  if (bracket && !IN_BRACKETS.test(after)) return undefined;
  const reference: Reference = { start, end: counts.end + bracket, kind: 'vraag', ids: [] };
  if (/noo?t(?:en)?[\s\u00ad]/i.test(words)) {
    reference.kind = 'voetnoot';
    reference.pinpoint = { voetnoot: counts.numbers };
    return reference;
  }
  const lead = text.slice(Math.max(0, start - 40), start);
  if (HEADING.test(lead)) return undefined;
  if (/^[AVBD]/.test(words) && !POINTS_AT.test(lead) && !SENTENCE.test(after)) return undefined;
  if (/^[vV]raag/.test(words) && VERB.test(lead)) return undefined;
  // "zij vragen 12 gemeenten": the plural needs more than one number.
  if (/^(?:[vV]ragen|[aA]ntwoorden)\s/.test(words) && counts.items < 2 && !POINTS_AT.test(lead))
    return undefined;
  // Each begins with "in", "uit", "van", "op" or "bij", perhaps after a comma.
  if (next(after, 0, ',iuvob') && (FOREIGN.test(after) || EARLIER.test(after))) return undefined;
  reference.pinpoint = /[aA]nt/.test(words) ? { antwoord: counts.numbers } : { vraag: counts.numbers };
  return reference;
}

/**
 * Whose letters are papers of the Kamer. In: the words around "brief" and its date. Out: whether the government, or a
 * body of the Kamer, may have sent the letter to the Kamer.
 *
 * Letters from gemeenten, companies and citizens are cited by date just as often, and are not papers.
 */

const DETERMINERS =
  '(?:(?:de|het|mijn|onze|uw|zijn|haar|beide|toenmalige?|voormalige?|vorige?|huidige?|demissionaire?|dezelfde)\\s{1,3}){0,3}';
const MINISTRY =
  '(?:BZK?|SZW|VWS|OCW|EZK?|I&W|IenW|I&M|IenM|LNV|LVVN|J&V|JenV|V&J|VenJ|BuZa|BHOS?|AZ|VRO|KGG|A&M|AenM|VROM|V&W|EL&I|Financiën|Justitie|Defensie|(?:Algemene|Binnenlandse|Buitenlandse|Economische|Sociale)\\s{1,3}Zaken|Onderwijs|Landbouw|Infrastructuur)';
const COMMITTEE =
  '(?:(?:vaste|tijdelijke|algemene)\\s{1,3}(?:\\p{L}+\\s{1,3})?[cC]ommissies?|[cC]ommissie\\s{1,3}voor)';
/** Whoever writes to the Kamer, and the Kamer itself. */
const WRITER = `${DETERMINERS}(?:[mM]inister\\p{L}*|MP|[sS]taatssecretaris\\p{L}*|[bB]ewinds(?:persoon|personen|lieden)|[kK]abinet|[rR]egering|(?:ambts)?voorgang\\p{L}+|ambt(?:s)?geno\\p{L}+|collega|[pP]residium|[vV]oorzitter|[gG]riffier|Kamer|(?:Tweede|Eerste)\\s{1,3}Kamer|Staten-Generaal|parlement|[iI]n?formateurs?|[fF]ormateur|[vV]erkenners?|(?:Algemene\\s{1,3})?Rekenkamer|${COMMITTEE}|${MINISTRY})(?!\\p{L})`;

const BY = new RegExp(`^van\\s{1,3}${WRITER}`, 'u');
const TO = new RegExp(`^aan\\s{1,3}(?:de\\s{1,3}leden|beide\\s{1,3}Kamers|${WRITER})`, 'u');
const NAMED = /^(?:van|aan)\s{1,3}/;
const PRONOUN = /^(?:ik|wij|we|hij|zij|ze|u)(?!\p{L})/u;
const SUBJECT = new RegExp(`^${WRITER}`, 'u');
/** At the end of a subject: "over de strafbeschikking van de Ombudsman". */
const OF_OUTSIDER =
  /\svan\s{1,3}(?:(?:de|het|een)\s{1,3})?(?:Nationale\s{1,3})?(?:[oO]mbudsman|Europese\s{1,3}Commissie|Eurocommissaris|[gG]emeente|[bB]urgemeester|[pP]rovincie|[iI]nspectie|[aA]mbassadeur|VN-)\P{Lu}{0,30}$/u;

/** Whether the words between "brief" and its date allow for a paper: "van de Minister", "aan de Kamer", a subject. */
export function mayBePaper(between: string): boolean {
  if (NAMED.test(between)) return BY.test(between) || TO.test(between);
  return !OF_OUTSIDER.test(between);
}

/** The same for the words after the date: not with "van de gemeente Horst". */
export const mayGoOn = (after: string): boolean => !NAMED.test(after) || BY.test(after) || TO.test(after);

/** Whether the subject of "die … op 3 mei stuurde" may have sent a paper. */
export const maySend = (subject: string): boolean => PRONOUN.test(subject) || SUBJECT.test(subject);

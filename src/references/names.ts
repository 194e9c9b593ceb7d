/**
 * Names of movers, known by their form and not from a list of members. In: text and where a name may begin.
 * Out: the names as printed, and where the last of them ends.
 *
 * A name is particles ("van der", "El"), then one to three capitalised words, perhaps with hyphens ("Dik-Faber",
 * "Faber-van de Klashorst"). Anything else ends it; words for offices, parties, papers and policy are not names.
 */
import { _, at, fits, past, SP, sticky } from './patterns.ts';
import { TOPIC } from './topics.ts';

const PARTICLE = `(?:[vV]an|[dD]er|[dD]en|[dD]e|[hH]et|[tT]er|[tT]en|[tT]e|['’‘]t|[eE]l|[aA]l|[bB]en|[dD]i|[dD]a|[dD]el|[dD]u|[lL]e|[lL]a|[oO]p|[iI]n|[vV]on|[dD]os|[dD]['’]|[yY]e[nm]i)`;
const CAPITAL = `\\p{Lu}(?:['’]\\p{Lu})?(?:\\p{Ll}|\\p{M}|['’](?=\\p{Ll}))[\\p{Ll}\\p{M}'’]{0,24}(?:\\p{Lu}\\p{Ll}{1,20})?`;
const WORD = `(?:${CAPITAL}|IJ\\p{Ll}{1,20})(?:-(?:${SP})?(?:(?:van|de|der|den|ten|ter)${SP}){0,3}(?:${CAPITAL}|IJ\\p{Ll}{1,20})){0,2}`;
/** Capitalised words that end a name and cannot begin one: offices, bodies, parties, papers, months and days. */
const NO_NAME = `(?:(?:Kamer(?:s|lid|leden|stuk|stukken|brief|vragen)?|Tweede|Eerste|Aanhangsel|Handelingen|Minister|Staatssecretaris|Staten|Kabinet|Regering|Raad|Rijks?|Rijksoverheid|Commissie|Europese?|Nederlandse?|Nederland|Presidium|Voorzitter|Ministerie|Ministeries|Antwoord|Antwoorden|Vraag|Vragen|Motie|Moties|Amendement|Amendementen|Zie|De|Den|Der|Van|Te|Ten|Ter|In|Op|Aan|Bij|Door|Voor|Naar|Uit|Na|Nu|Er|Dan|Maar|Want|Daarom|Daarnaast|Daarmee|Verder|Tevens|Graag|Is|Heeft|Kan|Wij|We|Hij|Zij|U|Het|Een|En|Of|Alle|Geen|Niet|Wel|Deze|Dit|Dat|Die|Met|Om|Over|Wat|Hoe|Kunt|Bent|Deelt|Welke|Waarom|Hierin|Daarin|Ook|Als|Ik|Zo|Partij|Groep|Fractie|GroenLinks(?:-PvdA)?|PvdA|PvdD|ChristenUnie|Volt|Denk|Forum|Nieuw|Bijlage|Stb|Trb|Stcrt|Staatsblad|Staatscourant|Wet|Besluit|Regeling|Onderwerp|Stemmingen?|Verworpen|Aangenomen|Ontraden|Oordeel|Overbodig|Aangehouden|Ingetrokken|Gewijzigde?|Voorgesteld|Ontvangen|Overgenomen|Nader|Kamerbreed|Ontijdig|Nr|Nummer|Artikel|Onderdeel|Tabel|Titel|Hoofdstuk|Januari|Februari|Maart|April|Mei(?! Li)|Juni|Juli|Augustus|September|Oktober|November|December)(?!\\p{L})|${TOPIC})`;
const NAME = sticky(
  `(?:${PARTICLE}(?:${SP}|(?<=['’])|(?=\\p{Lu}))){0,3}(?!${NO_NAME})${WORD}(?:${SP}(?!${NO_NAME})(?:(?:v[ao]n|de|der|den|ten|ter|tot|in|op|['’]t|el)${SP}){0,3}(?!${NO_NAME})${WORD}){0,2}(?!\\p{L})`,
);
const PARTY = sticky(
  `${_}\\(${_}(?!Kamerst|TK|EK|[^)]{0,30}\\d{3})(?:[A-Z][\\p{L}\\d-]{1,20}(?:[ /-][A-Za-z\\d][\\p{L}\\d]{0,20}){0,3}|50PLUS|beiden${SP}[A-Z]\\w{1,15})${_}\\)`,
);
const MORE = sticky(
  `${_}(?:,${_}en${SP}|,|/|&|–|en${SP}|-${_}en${SP})${_}(?:(?:van${SP})?(?:het${SP}lid|de${SP}leden|de${SP}heer|mevrouw|dhr\\.|mw\\.)${SP}|[-‑](?=\\p{Lu}))?`,
);
const OTHERS = sticky(
  `(?:${SP}|-)c\\.?${_}s\\.?(?!\\p{L})|${SP}cum${SP}suis(?!\\p{L})|${SP}en${SP}anderen(?!\\p{L})`,
);
/** After "en" a lower-case "de" begins another noun far more often than a name. */
const NEW_NOUN = sticky(`(?:de|het|een|op|in|te|la|le|al)${SP}`);
/** "amendement op de Wet": a lower-case preposition does not begin a name. */
const PREPOSITION = sticky(`(?:op|in|te|het)${SP}`);
const COMMA_ONLY = /^[\s\S]*,\s*$/;

/** Names in a heading in capitals: "MOTIE VAN DE LEDEN VAN DER MOLEN EN AARTSEN". */
const CAPITALS = `(?!(?:OVER|EN|TER|INZAKE|DIE|IN|TOT|OP|MET|OM|CS|VOORGESTELD|TWEEDE|KAMER)(?!\\p{L}))\\p{Lu}[\\p{Lu}'’]{1,24}(?:-\\p{Lu}{2,24}){0,2}`;
const LARGE_NAME = sticky(
  `(?:(?:VAN|DER|DEN|DE|HET|TER|TEN|EL|['’]T)${SP}){0,3}${CAPITALS}(?:${SP}${CAPITALS})?(?![\\p{L}.])`,
);
const LARGE_MORE = sticky(`${_}(?:,${_}(?:EN${SP})?|EN${SP}|/${_})`);
const LARGE_OTHERS = sticky(`${SP}C\\.?${_}S\\.?(?!\\p{L})`);

const HYPHEN_SPACE = /-\s+/g;
const SPACES = /[\s\u00ad]+/g;
/** A name on one line. */
const clean = (name: string): string => name.replace(HYPHEN_SPACE, '-').replace(SPACES, ' ');

export interface Names {
  end: number;
  namen: string[];
}

/** Names at `position`; further ones after a comma only where `commas` says that the words before announce a list. */
export function readNames(text: string, position: number, commas: boolean): Names | undefined {
  if (fits(PREPOSITION, text, position)) return undefined;
  const first = at(NAME, text, position);
  if (!first) return undefined;
  const namen = [clean(first[0])];
  let end = past(PARTY, text, NAME.lastIndex);
  for (let n = 0; n < 15; n++) {
    const more = at(MORE, text, end);
    if (!more) break;
    const place = MORE.lastIndex;
    if (COMMA_ONLY.test(more[0]) && !commas) break;
    if (fits(NEW_NOUN, text, place)) break;
    const name = at(NAME, text, place);
    if (!name) break;
    namen.push(clean(name[0]));
    end = past(PARTY, text, NAME.lastIndex);
  }
  return { end: past(OTHERS, text, end), namen };
}

/** The same for names in capitals. */
export function readLargeNames(text: string, position: number): Names | undefined {
  const namen: string[] = [];
  let end = position;
  for (let place = position; namen.length < 16; ) {
    const name = at(LARGE_NAME, text, place);
    if (!name) break;
    namen.push(clean(name[0]));
    end = LARGE_NAME.lastIndex;
    if (!fits(LARGE_MORE, text, end)) break;
    place = LARGE_MORE.lastIndex;
  }
  return namen.length ? { end: past(LARGE_OTHERS, text, end), namen } : undefined;
}

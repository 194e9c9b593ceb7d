/**
 * Moties and amendementen: "motie-A c.s.", "motie van de leden A en B", "motie nr. 9", "motie op stuk nr. 211 van
 * het lid A", "motie 28 165, nr. 404". In: text and where the word stands. Out: the motie, and the kamerstuk with its
 * number where that follows directly.
 */
import { isAmount, isDossier, readDossier } from './dossiers.ts';
import { distinct, kamerstukId, readAs } from './identifiers/compose.ts';
import { readCitation, readOn } from './kamerstuk.ts';
import { MOST_ITEMS, readList } from './lists.ts';
import { readLargeNames, readNames } from './names.ts';
import { _, at, BEGIN, broken, CLOSE, fits, NR, next, past, SP, sticky } from './patterns.ts';
import type { Reference, ReferenceContext } from './types.ts';

const WORD = sticky(
  `${BEGIN}(?:sub)?(?:([mM]o${broken('|')}ties?|MOTIES?)|[aA]m(?:en|${broken('|')}en)${broken('|')}de${broken('|')}ment(?:en)?|AMENDEMENT(?:EN)?)(?!\\p{L})`,
);
const JOIN = sticky(`${_}[-‑–]${_}(?=[\\p{Lu}\\p{Ll}'’])|${SP}`);
/** "D66-Kamerlid". */
const PARTY = `(?:\\p{Lu}[\\p{L}\\d]{1,12}-)`;
const FORMER = `(?:toenmalige?${SP}|voormalige?${SP})?`;
const ONE_MEMBER = `(?:het${SP})?${FORMER}(?:(?:Tweede|Eerste)${SP}|oud-|${PARTY})?(?:[kK]amer|fractie)?lid`;
const MEMBERS = `(?:de${SP})?${FORMER}(?:oud-|${PARTY})?(?:[kK]amer|fractie)?(?:leden|leider|\\p{Lu}[\\p{L}\\d]{1,12}['’]ers?|collega(?:['’]?s)?|senator(?:en)?|(?:fractie)?voorzitters?)`;
/** "motie van Jesse Klaver", "motie van Van der Plas": before these "van" is not part of the name. */
const FULL_NAME = `(?=(?:[Vv]an|De|Den|Ter|Ten)${SP}\\p{L}|\\p{Lu}\\p{Ll}{1,14}${SP}(?:(?:van|der?|den|te[nr]|['’]t)${SP}){0,3}\\p{Lu}\\p{Ll})`;
const MOVED = `(?:ingediend|voorgesteld)${SP}door${SP}(?:(?:het${SP})?(?:[kK]amer)?lid${SP}|de${SP}leden${SP})?`;
const OF = sticky(
  `(?:(?:Kamer)?l(?:id|eden)${SP}|${MOVED}|van${SP}(?:(?:${ONE_MEMBER}(?=-)-|(?:${ONE_MEMBER}|${MEMBERS}|de${SP}heren|de${SP}heer|mevrouw|dhr\\.?|mw\\.?|mevr\\.?)${SP}))(?:de${SP}heer${SP}|mevrouw${SP})?|van${SP}${FULL_NAME})`,
);
/** "motie-J. ter Veld": skipped, since most movers are named without. */
const INITIALS = sticky(`(?:\\p{Lu}\\.${_}){1,4}(?=\\p{L})`);
const LARGE_OF = sticky(`VAN${SP}(?:HET${SP}LID|DE${SP}LEDEN)${SP}`);
const NUMBERED = sticky(
  `(?:(?:op${SP}(?:(?:de${SP}|het${SP})?stuk(?:ken)?${SP})?|(?:met|onder)${SP}(?:het${SP})?)?${NR}${_}|op${SP}stuk${SP})(?=\\d)`,
);
const BARE_NUMBER = sticky('\\d{1,4}(?!\\d)(?![.,]\\d)');
/** "op stuk nr. 18 en nr. 19", "en op stuk nr. 19" */
const NR_AGAIN = sticky(`${_}(?:,${_})?en${SP}(?:op${SP}stuk${SP})?${NR}${_}(?=\\d)`);
const NUMBER_BEHIND = sticky(`${_}(?:[,([]${_})?(${NR}${_})(?=\\d{1,4}(?!\\d))`);
const REVERSED_NEXT = sticky(`${_}[([,]${_}(?=[1-4]\\d)`);
/** "moties Brink (29 826, nr. 88) en Zand (29 826, nr. 89)" */
const NUMBER_IN_BRACKETS = sticky(`${_}[([]${_}(?:${NR}${_})?\\d`);
/** "(nr. 88, 29 826)" */
const DOSSIER_BEHIND = sticky(`${_},${_}[1-4]\\d(?:[.]|${SP})?\\d{3}${_}[)\\]]`);
const BY = sticky(`${_},?${_}(?=van${SP})`);

type NumberedKind = 'motie' | 'amendement' | 'kamerstuk';

/** The paper with the number at `position` in `dossier`. */
function inDossier(
  text: string,
  start: number,
  position: number,
  kind: NumberedKind,
  dossier: string | undefined,
): Reference | undefined {
  const goesOn = (within: string, place: number): boolean =>
    !isAmount(within, place) && !fits(DOSSIER_BEHIND, within, place);
  const list = readList(text, position, BARE_NUMBER, goesOn);
  if (!list) return undefined;
  while (list.items.length < MOST_ITEMS && next(text, list.end, ',e') && fits(NR_AGAIN, text, list.end)) {
    const more = readList(text, NR_AGAIN.lastIndex, BARE_NUMBER, goesOn);
    if (!more) break;
    list.items.push(...more.items);
    list.end = more.end;
  }
  const items = list.items.flatMap(({ start: from, end, value }) => {
    const id = dossier === undefined ? undefined : kamerstukId({ dossier, nummer: value });
    return id === undefined ? [] : [{ start: from, end, id }];
  });
  const nummer = list.items[0]?.value;
  const reference: Reference = {
    start,
    end: list.end,
    kind,
    ids: distinct(items),
    gelezen: readAs(undefined, undefined, dossier, nummer),
  };
  if (items.length > 1) reference.items = items;
  return reference;
}

/** The same in the dossier that follows ("motie nr. 67 (36200)"), or else in that of the paper around the text. */
export function numbered(
  text: string,
  start: number,
  position: number,
  kind: NumberedKind,
  context: ReferenceContext,
): Reference | undefined {
  const reference = inDossier(text, start, position, kind, context.dossier);
  const dossier =
    reference && fits(REVERSED_NEXT, text, reference.end)
      ? readDossier(text, REVERSED_NEXT.lastIndex)
      : undefined;
  if (!dossier || !fits(CLOSE, text, dossier.end)) return reference;
  const own = inDossier(text, start, position, kind, dossier.value);
  return own && { ...own, end: dossier.end };
}

type Motie = NonNullable<ReferenceContext['moties']>[number];

interface Moved {
  byMover: Map<string, Motie[]>;
  /** What was answered before, by the names asked for. */
  known: Map<string, string[]>;
}

/** Of each list of moties what was found in it, so that a text which names them all is read in one go. */
const lists = new WeakMap<readonly Motie[], Moved>();

function movedIn(moties: readonly Motie[]): Moved {
  const before = lists.get(moties);
  if (before) return before;
  const made: Moved = { byMover: new Map(), known: new Map() };
  for (const motie of moties)
    for (const name of new Set(motie.namen.map((naam) => naam.toLowerCase()))) {
      const some = made.byMover.get(name);
      if (some) some.push(motie);
      else made.byMover.set(name, [motie]);
    }
  lists.set(moties, made);
  return made;
}

/** The identifier of the only motie by these movers that has a number elsewhere in the paper. */
function known(namen: string[], { moties }: ReferenceContext): string[] {
  if (!moties) return [];
  const moved = movedIn(moties);
  const names = namen.map((name) => name.toLowerCase());
  const key = names.join('+');
  const ids = moved.known.get(key) ?? soleIn(moved.byMover, names);
  moved.known.set(key, ids);
  return [...ids];
}

function soleIn(byMover: Moved['byMover'], names: readonly string[]): string[] {
  const perName = names.map((name) => byMover.get(name) ?? []);
  const fewest = perName.reduce((some, more) => (more.length < some.length ? more : some), perName[0] ?? []);
  const fitting = fewest.filter(({ namen }) => {
    const movers = new Set(namen.map((naam) => naam.toLowerCase()));
    return names.every((name) => movers.has(name));
  });
  const exact = fitting.filter((motie) => motie.namen.length === names.length);
  const ids = new Set((exact.length ? exact : fitting).map((motie) => motie.id));
  return ids.size === 1 ? [...ids] : [];
}

/** References from the word "motie" or "amendement" at `position`. */
export function readMotie(text: string, position: number, context: ReferenceContext): Reference[] {
  const sub = text.charAt(position - 1) === 'b' && /^sub$/i.test(text.slice(position - 3, position)) ? 3 : 0;
  const word = at(WORD, text, position - sub);
  if (!word) return [];
  const kind = word[1] === undefined ? 'amendement' : 'motie';
  const join = at(JOIN, text, WORD.lastIndex);
  if (!join) return [];
  const place = JOIN.lastIndex;
  const isNumbered = fits(NUMBERED, text, place) && !/-/.test(join[0]);
  // "motie nr. 36 200, nr. 67": "nr." stands before the dossier too.
  const dossierAt = isNumbered ? NUMBERED.lastIndex : place;
  const isDossierNext = isDossier(text, dossierAt);
  if (isNumbered && !isDossierNext) {
    const reference = numbered(text, position, dossierAt, kind, context);
    const by = reference && past(BY, text, reference.end);
    const names = by !== undefined && fits(OF, text, by) ? readNames(text, OF.lastIndex, true) : undefined;
    if (reference && names) {
      reference.end = names.end;
      reference.namen = names.namen;
    }
    return reference ? [reference] : [];
  }
  if (isDossierNext) {
    const wanted = { labelled: true, dossierAlone: false, kind } as const;
    const reference = readCitation(text, position, dossierAt, {}, wanted);
    return reference ? [reference, ...readOn(text, reference.end, {})] : [];
  }
  const large = text.charAt(place) === 'V' && fits(LARGE_OF, text, place);
  const announced = large || fits(OF, text, place);
  const hyphen = join[0].trim() !== '';
  const several = /s$/i.test(word[0]) && !hyphen;
  const names = large
    ? readLargeNames(text, LARGE_OF.lastIndex)
    : readNames(
        text,
        announced || hyphen ? past(INITIALS, text, announced ? OF.lastIndex : place) : place,
        announced || several,
      );
  if (!names) return [];
  // "moties Informele Milieuraad": several moties under one name have "c.s." or a hyphen.
  const plural = several && !announced;
  const lone = plural && names.namen.length < 2 && !/s\.?$|suis$/.test(text.slice(position, names.end));
  if (lone && !fits(NUMBER_IN_BRACKETS, text, names.end)) return [];
  const motie: Reference = {
    start: position,
    end: names.end,
    kind,
    ids: known(names.namen, context),
    namen: names.namen,
  };
  // "motie-A (nr. 1315)": in the dossier of the debate.
  const nr = at(NUMBER_BEHIND, text, names.end)?.[1];
  const number =
    nr === undefined
      ? undefined
      : numbered(text, NUMBER_BEHIND.lastIndex - nr.length, NUMBER_BEHIND.lastIndex, 'kamerstuk', context);
  return number ? [motie, number] : [motie];
}

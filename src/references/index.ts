/** References in Dutch parliamentary papers. In: text, and what is known of its paper. Out: references in order. */
import { readAanhangsel } from './aanhangsel.ts';
import { type Anchor, Anchors } from './anchors.ts';
import { readHead } from './chamber-and-vergaderjaar.ts';
import { readHandelingen } from './handelingen.ts';
import { readInternal } from './internal.ts';
import { joinNumber } from './joins.ts';
import { readJournal } from './journals.ts';
import { readLabel, withAnnex } from './labels.ts';
import { readLetters } from './letters.ts';
import { numbered, readMotie } from './moties.ts';
import { readSpelled } from './numbers-in-words.ts';
import { readAddress, readIdentifier, readNumber } from './official-numbers.ts';
import type { Reference, ReferenceContext } from './types.ts';
import { readBare, readReplaced } from './unlabelled.ts';
import { vergaderjaarBefore } from './vergaderjaren.ts';

export {
  aanhangselId,
  CHAPTER,
  CHAPTER_OR_FUND,
  citeIdentifier,
  dossierId,
  FIRST_WITH_ITEMS,
  type Identifier,
  isAddress,
  isDocumentNumber,
  isIdentifier,
  isLocalId,
  isOfficialPaper,
  isZaak,
  kamerstukId,
  kindOf,
  LAST_EK_YEAR,
  officialAddress,
  parseIdentifier,
  vergaderjarenUpTo,
  writeIdentifier,
  yearDigits,
  zakenIn,
} from './identifiers/index.ts';
export { recogniseAddress } from './official-numbers.ts';
export { MONTHS } from './patterns.ts';
export type { Chamber, Reference, ReferenceContext, ReferenceKind } from './types.ts';

const asList = (reference: Reference | undefined): Reference[] => (reference ? [reference] : []);

/** The references that begin at the anchor or contain it; nothing before `floor` may be taken. */
function read(text: string, anchor: Anchor, floor: number, context: ReferenceContext): Reference[] {
  const { sort, start } = anchor;
  switch (sort) {
    case 'number':
      return asList(readNumber(text, start));
    case 'dossier':
      return readBare(text, start, floor);
    case 'date':
      return readLetters(text, start, floor, context);
    case 'count':
      return asList(readInternal(text, start, floor));
    case 'spelled':
      return asList(readSpelled(text, start, floor));
    case 'stuk':
      return readStuk(text, start, floor, context);
    case 'label':
      return readLabel(text, start, floor, context);
    case 'aanhangsel':
      return withAnnex(
        text,
        asList(aanhangselAt(text, start, floor, context) ?? readIdentifier(text, start)),
        floor,
      );
    case 'handelingen':
      return readHandelingen(text, start, context);
    case 'motie':
      return readMotie(text, start, context);
    case 'journal':
      return readJournal(text, start);
    case 'identifier':
      return asList(readIdentifier(text, start));
    case 'address':
      return [];
  }
}

/** "Vergaderjaar 2023–2024, Aanhangsel nr. 1045": the vergaderjaar may come first. */
function aanhangselAt(
  text: string,
  start: number,
  floor: number,
  context: ReferenceContext,
): Reference | undefined {
  const yearStart = vergaderjaarBefore(text, start, floor);
  const head = yearStart === undefined ? {} : readHead(text, yearStart).head;
  return readAanhangsel(text, yearStart ?? start, start, head, context);
}

/** "het antwoord op vraag 5 van Aanhangsel Handelingen …": the question is in that paper. */
const OF_THE_NEXT = /^\s?(?:van|uit|in|bij)?\s?(?:de|het)?\s?[([]?$/;
function isItsQuestion(text: string, before: Reference | undefined, after: Reference): before is Reference {
  return (
    before?.kind === 'vraag' &&
    after.kind === 'aanhangsel' &&
    OF_THE_NEXT.test(text.slice(before.end, after.start))
  );
}

const STUK = /((?:[oO]p\s{1,4})?stuk(?:ken)?\s{1,4})?(?:nrs?\.?|nummers?|NR\.)\s{0,4}$/;
const OTHER_DOSSIER = /^\d{1,4}\s?[([]/;
/** "op stuk nr. 18"; "ter vervanging van nr. 61" only where the dossier is known, since anything can be replaced. */
function readStuk(text: string, position: number, floor: number, context: ReferenceContext): Reference[] {
  const from = Math.max(floor, position - 40);
  const match = STUK.exec(text.slice(from, position));
  const isKnown = context.dossier !== undefined && !OTHER_DOSSIER.test(text.slice(position, position + 8));
  if (!match?.[1] && !isKnown) return [];
  const start = match ? from + match.index : position;
  return asList(numbered(text, start, position, 'kamerstuk', context));
}

/** Adds the references in one block of text to `all`, shifted to where the block stands. */
function readBlock(text: string, shift: number, context: ReferenceContext, all: Reference[]): void {
  const first = all.length;
  let floor = 0;
  const add = (reference: Reference): void => {
    const before = all.length > first ? all.at(-1) : undefined;
    if (isItsQuestion(text, before, reference)) {
      reference.start = before.start;
      reference.pinpoint = { ...reference.pinpoint, ...before.pinpoint };
      all.pop();
    } else if (before) joinNumber(text, before, reference);
    all.push(reference);
    floor = reference.end;
  };
  const anchors = new Anchors(text);
  for (let place = 0; ; ) {
    const anchor = anchors.next(place);
    if (!anchor) break;
    if (anchor.sort === 'address') {
      const address = readAddress(text, anchor.start);
      if (address?.reference) add(address.reference);
      place = Math.max(anchor.end, address?.end ?? 0);
      continue;
    }
    const references = read(text, anchor, floor, context);
    for (const reference of references) add(reference);
    const last = references.at(-1);
    const replaced = last && readReplaced(text, last);
    if (replaced) add(replaced);
    place = last ? Math.max(floor, anchor.start + 1) : anchor.end;
  }
  if (shift === 0) return;
  for (let n = first; n < all.length; n++) move(all[n], shift);
}

function move(reference: Reference | undefined, shift: number): void {
  if (!reference) return;
  for (const stretch of [reference, ...(reference.items ?? [])]) {
    stretch.start += shift;
    stretch.end += shift;
  }
}

/** What an empty line may hold, and how much of it at most. */
const WHITE = '\t \u00a0\r';
const MOST_WHITE = 64;

/** Where the next empty line begins and ends. Most texts have few line ends, so those are searched for first. */
function nextEmptyLine(text: string, from: number): { start: number; end: number } | undefined {
  for (let start = text.indexOf('\n', from); start >= 0; start = text.indexOf('\n', start + 1)) {
    let end = start + 1;
    while (end - start <= MOST_WHITE && WHITE.includes(text.charAt(end)) && end < text.length) end++;
    if (text.charAt(end) === '\n') return { start, end };
  }
  return undefined;
}

/** No reference is shorter. */
const SHORTEST = 4;

/**
 * Recognises every reference in `text`. What depends on the paper around the text comes from `context` alone.
 * References are in order and never overlap; offsets are UTF-16. An empty line ends whatever stands before it.
 */
export function recogniseReferences(text: string, context: ReferenceContext = {}): Reference[] {
  const found: Reference[] = [];
  for (let from = 0; from < text.length; ) {
    const line = nextEmptyLine(text, from);
    const to = line?.start ?? text.length;
    if (to - from >= SHORTEST)
      readBlock(from === 0 && !line ? text : text.slice(from, to), from, context, found);
    // This line end may begin the next empty line.
    from = line?.end ?? text.length;
  }
  return found;
}

/** References in Dutch parliamentary papers. In: text, and what its document tells. Out: references in order. */
import { readAanhangsel } from './aanhangsel.ts';
import { type Anchor, Anchors } from './anchors.ts';
import { readBare, readReplaced } from './bare.ts';
import { readHandelingen } from './handelingen.ts';
import { readInternal } from './internal.ts';
import { readJournal } from './journals.ts';
import { readHead } from './kamerstuk.ts';
import { readLabel, withAnnex } from './labels.ts';
import { readLetters } from './letters.ts';
import { joinNumber, numbered, readMotie } from './moties.ts';
import { sessionBefore } from './sessions.ts';
import type { Reference, ReferenceContext } from './types.ts';
import { readAddress, readIdentifier, readNumber } from './verbatim.ts';

export { citeIdentifier, officialAddress } from './cite.ts';
export type { Chamber, Reference, ReferenceContext, ReferenceKind } from './types.ts';

const one = (reference: Reference | undefined): Reference[] => (reference ? [reference] : []);

/** What the anchor begins or stands in; nothing before `floor` may be taken. */
function read(text: string, anchor: Anchor, floor: number, context: ReferenceContext): Reference[] {
  const { sort, start } = anchor;
  switch (sort) {
    case 'number':
      return one(readNumber(text, start));
    case 'dossier':
      return readBare(text, start, floor);
    case 'date':
      return readLetters(text, start, floor, context);
    case 'count':
      return one(readInternal(text, start, floor));
    case 'stuk':
      return one(numbered(text, stukBefore(text, start, floor), start, 'kamerstuk', context));
    case 'label':
      return readLabel(text, start, floor, context);
    case 'aanhangsel':
      return withAnnex(text, one(aanhangselAt(text, start, floor, context)), floor);
    case 'handelingen':
      return readHandelingen(text, start, context);
    case 'motie':
      return readMotie(text, start, context);
    case 'journal':
      return readJournal(text, start);
    case 'identifier':
      return one(readIdentifier(text, start));
    case 'address':
      return [];
  }
}

/** "Vergaderjaar 2023–2024, Aanhangsel nr. 1045": the session may go before. */
function aanhangselAt(
  text: string,
  start: number,
  floor: number,
  context: ReferenceContext,
): Reference | undefined {
  const session = sessionBefore(text, start, floor);
  const head = session === undefined ? {} : readHead(text, session).head;
  return readAanhangsel(text, session ?? start, start, head, context);
}

/** "het antwoord op vraag 5 van Aanhangsel Handelingen …": the question is that paper's. */
const OF_THE_NEXT = /^\s?(?:van|uit|in|bij)?\s?(?:de|het)?\s?[([]?$/;
function ownsQuestion(text: string, before: Reference | undefined, after: Reference): before is Reference {
  return (
    before?.kind === 'vraag' &&
    after.kind === 'aanhangsel' &&
    after.start - before.end < 12 &&
    OF_THE_NEXT.test(text.slice(before.end, after.start))
  );
}

const STUK = /(?:[oO]p\s{1,4})?stuk(?:ken)?\s{1,4}(?:nrs?\.?|nummers?)\s{0,4}$/;
function stukBefore(text: string, position: number, floor: number): number {
  const from = Math.max(floor, position - 40);
  const match = STUK.exec(text.slice(from, position));
  return match ? from + match.index : position;
}

/**
 * Recognises every reference in `text`. What depends on the document around the text comes from `context` alone.
 * References come in order and never overlap; offsets are UTF-16.
 */
export function recogniseReferences(text: string, context: ReferenceContext = {}): Reference[] {
  const found: Reference[] = [];
  let floor = 0;
  const add = (reference: Reference): void => {
    const before = found.at(-1);
    if (ownsQuestion(text, before, reference)) {
      reference.start = before.start;
      reference.pinpoint = { ...reference.pinpoint, ...before.pinpoint };
      found.pop();
    } else if (before) joinNumber(text, before, reference);
    found.push(reference);
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
  return found;
}

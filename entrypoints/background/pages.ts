/**
 * In: the text of an open page. Out: its references, located. The last few readings stay in memory to answer
 * pointers into the page itself; after the worker has died, the page is asked to send itself again.
 */
import { contextOf, linksOf, type PageReading, type PageText, readPage } from '../../src/documents/index.ts';
import type { LocatedReference, PageReply } from '../../src/messages/protocol.ts';
import { type Reference, recogniseReferences } from '../../src/references/index.ts';

const KEPT = 8;

export interface KnownPage {
  reading: PageReading;
  references: LocatedReference[];
}

const known = new Map<string, KnownPage>();

export const readingOf = (page: string): KnownPage | undefined => known.get(page);

export async function readPageMessage(page: PageText): Promise<PageReply> {
  const reading = readPage(page);
  const references = referencesOf(page, reading);
  const key = crypto.randomUUID();
  known.set(key, { reading, references });
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(oldest);
  }
  return { page: key, references };
}

/**
 * Recognised references, links and the page's own note marks, in reading order. A mark gives way to nothing, a link to
 * what its text says itself.
 */
function referencesOf(page: PageText, reading: PageReading): LocatedReference[] {
  const context = contextOf(reading.document);
  const marks = Map.groupBy(reading.marks.map(markAt), ({ block }) => block);
  const links = Map.groupBy(linksOf(page, reading.document), ({ block }) => block);
  return page.blocks.flatMap(({ text }, block) => {
    const found = recogniseReferences(text, context)
      .flatMap((reference) => byItem(reference))
      .map((reference) => ({ block, start: reference.start, end: reference.end, reference }));
    return joined(joined(marks.get(block) ?? [], found), links.get(block) ?? []);
  });
}

function markAt({ block, start, end, nummer }: PageReading['marks'][number]): LocatedReference {
  const reference: Reference = { start, end, kind: 'voetnoot', ids: [], pinpoint: { voetnoot: [nummer] } };
  return { block, start, end, reference };
}

/** Both together, each in reading order before and after; of `more` only what touches none of `some`. */
function joined(some: LocatedReference[], more: LocatedReference[]): LocatedReference[] {
  let at = 0;
  const apart = more.filter(({ start, end }) => {
    while ((some[at]?.end ?? Infinity) <= start) at++;
    return (some[at]?.start ?? Infinity) >= end;
  });
  return [...some, ...apart].sort((a, b) => a.start - b.start);
}

/** A list or range is pointed at paper by paper: "13" in "nrs. 12, 13 en 15" is number 13. */
function byItem(reference: Reference): Reference[] {
  const { items, ...whole } = reference;
  if (!items || items.length < 2) return [reference];
  return items.map(({ start, end, id }, i) => ({
    ...whole,
    start: i === 0 ? Math.min(reference.start, start) : start,
    end: i === items.length - 1 ? Math.max(reference.end, end) : end,
    ids: [id],
  }));
}

/**
 * What an open page refers to. In: its blocks of text, and how it reads as a paper. Out: references, note marks and
 * links that lead to a paper, each where it stands.
 */
import { type Reference, recogniseReferences } from '../../references/index.ts';
import { contextOf } from '../context.ts';
import type { PageReading } from './index.ts';
import type { PageText } from './page-lines.ts';
import { linksOf } from './page-links.ts';

/** A stretch of a block of the page; UTF-16 offsets, end exclusive. */
export interface Stretch {
  block: number;
  start: number;
  end: number;
}

/** A reference on the page: where it stands, and what it says. */
export interface LocatedReference extends Stretch {
  reference: Reference;
}

/**
 * Note marks, recognised references and links, in reading order, none overlapping. A mark gives way to nothing, a link
 * to what its own text names. Yields after each block, so that the caller can do something else meanwhile; returns all
 * at the end.
 */
export function* referencesOnPage(page: PageText, reading: PageReading): Generator<void, LocatedReference[]> {
  const located: LocatedReference[] = [];
  const context = contextOf(reading.document);
  const marks = Map.groupBy(reading.marks.map(markAt), ({ block }) => block);
  const links = Map.groupBy(linksOf(page, reading.document), ({ block }) => block);
  for (const [block, { text }] of page.blocks.entries()) {
    const found = recogniseReferences(text, context)
      .flatMap((reference) => byItem(reference))
      .map((reference) => ({ block, start: reference.start, end: reference.end, reference }));
    for (const one of joined(joined(marks.get(block) ?? [], found), links.get(block) ?? []))
      located.push(one);
    yield;
  }
  return located;
}

function markAt({ block, start, end, nummer }: PageReading['marks'][number]): LocatedReference {
  const reference: Reference = { start, end, kind: 'voetnoot', ids: [], pinpoint: { voetnoot: [nummer] } };
  return { block, start, end, reference };
}

/** Both, each in reading order, as one list in reading order; of `more` only what touches none of `some`. */
function joined(some: LocatedReference[], more: LocatedReference[]): LocatedReference[] {
  let at = 0;
  const apart = more.filter(({ start, end }) => {
    while ((some[at]?.end ?? Infinity) <= start) at++;
    return (some[at]?.start ?? Infinity) >= end;
  });
  return [...some, ...apart].sort((a, b) => a.start - b.start);
}

/**
 * A list is pointed at paper by paper: "13" in "nrs. 12, 13 en 15" is number 13. A range is one target, which names all
 * of its papers: nothing in "nrs. 1 t/m 4" is number 3 alone.
 */
function byItem(reference: Reference): Reference[] {
  const { items = [], ...whole } = reference;
  const targets: NonNullable<Reference['items']>[] = [];
  let end = -1;
  for (const item of items) {
    const last = targets.at(-1);
    if (last && item.start < end) last.push(item);
    else targets.push([item]);
    end = Math.max(end, item.end);
  }
  if (targets.length < 2) return [reference];
  return targets.map((of, i) => ({
    ...whole,
    start: Math.min(...of.map((item) => item.start), i === 0 ? reference.start : Infinity),
    end: Math.max(...of.map((item) => item.end), i === targets.length - 1 ? reference.end : 0),
    ids: of.map((item) => item.id),
  }));
}

/**
 * In: the text of a part, with its references and note marks by offset. Out: paragraphs of segments to render: plain
 * text, a reference, or a note mark.
 */
import type { Reference } from '../references/types.ts';
import type { Piece } from '../view-models/card.ts';

export type Segment = { text: string } | { text: string; reference: Reference } | { noteMark: number };

export interface Paragraph {
  /** Present where the paragraph opens a section: "Rijksbreed". */
  kop?: string;
  segments: Segment[];
}

export function paragraphsOf({ tekst = '', references, noten, secties = [] }: Piece): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const koppen = inOrder(secties, ({ positie }) => positie);
  const cited = inOrder(
    references,
    ({ start }) => start,
    ({ end }) => end,
  );
  const marks = inOrder(noten, ({ positie }) => positie);
  let start = 0;
  for (const line of tekst.split('\n')) {
    const end = start + line.length;
    const kop = koppen(start, end).find(
      ({ positie }) => positie >= start && positie < Math.max(end, start + 1),
    )?.kop;
    const segments = segmentsOf(tekst, start, end, cited(start, end), marks(start, end));
    if (segments.length > 0 || kop) paragraphs.push(kop ? { kop, segments } : { segments });
    start = end + 1;
  }
  return paragraphs;
}

/** Gives what touches a stretch of the text; asked for one stretch after another, it passes each item by once. */
function inOrder<T>(items: readonly T[], startOf: (item: T) => number, endOf = startOf) {
  const sorted = [...items].sort((a, b) => startOf(a) - startOf(b));
  let next = 0;
  return (from: number, to: number): T[] => {
    for (let item = sorted[next]; item && endOf(item) < from; item = sorted[next]) next++;
    const touching: T[] = [];
    for (let i = next; i < sorted.length && startOf(sorted[i] as T) <= to; i++) touching.push(sorted[i] as T);
    return touching;
  };
}

function segmentsOf(
  tekst: string,
  from: number,
  to: number,
  references: Reference[],
  noten: Piece['noten'],
): Segment[] {
  const cuts = [
    ...references
      .filter(({ start, end }) => start < to && end > from)
      .map((reference) => ({
        at: Math.max(from, reference.start),
        until: Math.min(to, reference.end),
        reference,
      })),
    ...noten
      .filter(({ positie }) => positie >= from && positie <= to)
      .map(({ positie, nummer }) => ({ at: positie, until: positie, nummer })),
  ].sort((a, b) => a.at - b.at || a.until - b.until);
  const segments: Segment[] = [];
  let at = from;
  const plain = (until: number) => {
    if (until > at) segments.push({ text: tekst.slice(at, until) });
    at = Math.max(at, until);
  };
  for (const cut of cuts) {
    plain(cut.at);
    if ('nummer' in cut) segments.push({ noteMark: cut.nummer });
    else if (cut.until > at) {
      segments.push({ text: tekst.slice(at, cut.until), reference: cut.reference });
      at = cut.until;
    }
  }
  plain(to);
  return segments;
}

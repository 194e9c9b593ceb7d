/**
 * The open page as a paper: blocks of text in; the document and the places on the page of its marks, parts and notes
 * out. Synchronous, text path only: no PDF, DOCX or XML code is reachable from here.
 */
import { type Composition, compose } from '../compose.ts';
import { partHeading } from '../lines/headings.ts';
import type { Line } from '../lines/lines.ts';
import { findParagraphs, withNoten, withoutFooters } from '../text/index.ts';
import type { Kamerdocument } from '../types.ts';
import { factsOfPage } from './page-facts.ts';
import { linesOf, type PageText } from './page-lines.ts';

/** The page read. All offsets are UTF-16 offsets in the blocks as given. */
export interface PageReading {
  /** Known by its official number where the page prints one, else by the document number in its address. */
  document: Kamerdocument;
  /** Note marks; `noot` is an index in `document.noten`. */
  marks: { block: number; start: number; end: number; nummer: number; noot: number }[];
  /** Which stretch of which block belongs to which part; the heading of a part counts, notes are `voetnoot-3`. */
  parts: { block: number; start: number; end: number; adres: string }[];
}

/** Reads the open page. A page that is not a paper gives an 'artikel' without questions. Never throws. */
export function readPage(page: PageText): PageReading {
  const { lines: all, h1 } = textOf(page);
  const { facts, isStuk } = factsOfPage(page.url, h1);
  const footer = withoutFooters(all);
  findParagraphs(footer.lines);
  const reading = withNoten(footer.lines);
  const composed = compose({ ...reading, facts: { ...footer.facts, ...facts } });
  const document = composed.document;
  if (document.id.startsWith('lokaal-') && isStuk && document.documentnummer)
    document.id = document.documentnummer;
  return { document, marks: marksOf(composed), parts: stretches(page, composed) };
}

/** The lines between the title of the page and the first large heading after the text of the paper. */
function textOf(page: PageText): { lines: Line[]; h1: string | undefined } {
  const lines: Line[] = [];
  const titel = page.blocks.findIndex((block) => block.heading === 1);
  let inDelen = false;
  for (let i = titel + 1; i < page.blocks.length; i++) {
    const block = page.blocks[i];
    if (!block) continue;
    if (inDelen && block.heading && block.heading <= 2 && !partHeading(block.text, true)) break;
    for (const line of linesOf(block, i)) {
      lines.push(line);
      inDelen ||= partHeading(line.text, true)?.soort === 'vraag';
    }
  }
  return { lines, h1: page.blocks[titel]?.text };
}

function marksOf(composed: Composition): PageReading['marks'] {
  return composed.marks.flatMap(({ line: { source }, mark: { start, end, nummer }, noot }) =>
    source
      ? [{ block: source.block, start: source.start + start, end: source.start + end, nummer, noot }]
      : [],
  );
}

/** Lines of one part that follow each other in a block are one stretch. */
function stretches(page: PageText, composed: Composition): PageReading['parts'] {
  const out: PageReading['parts'] = [];
  for (const { adres, lines } of composed.delen) {
    let previous: PageReading['parts'][number] | undefined;
    for (const { source } of lines) {
      if (!source) continue;
      const between = previous && page.blocks[source.block]?.text.slice(previous.end, source.start);
      if (previous && previous.block === source.block && source.start >= previous.start && !between?.trim())
        previous.end = Math.max(previous.end, source.end);
      else {
        previous = { block: source.block, start: source.start, end: source.end, adres };
        out.push(previous);
      }
    }
  }
  return out.sort((a, b) => a.block - b.block || a.start - b.start);
}

/**
 * What every page repeats: headers, footers, page numbers and the small print beside a letter, told by their place.
 * Pages of printed lines in; the lines that are text, and the facts that the rest tells, out.
 */

import { factsFromFooter } from '../facts/footers.ts';
import { factsFromBrief } from '../facts/letter.ts';
import { partHeading } from '../lines/headings.ts';
import { plainLine } from '../lines/lines.ts';
import type { Kamerdocument } from '../types.ts';
import { mostFrequent } from './measure.ts';
import type { PrintedLine, Sheet } from './printed.ts';

/** Shares of the page's height in which headers and footers stand. */
const HEADER_ZONE = 0.1;
const FOOTER_ZONE = 0.12;
/** A page of a paper has far fewer lines. */
const MOST_LINES = 400;
/** Small print is this much smaller than the text at most. */
const SMALL = 0.8;
const PAGE_NUMBER = /^(?:pagina\s)?\d{1,4}(?:\s(?:van|\/)\s\d{1,4})?$|^-\s?\d{1,4}\s?-$/iu;

const head = (p: Sheet): number => p.top - (p.top - p.bottom) * HEADER_ZONE;

/** A running head stands above everything else: below "Antwoord 2" there is none. */
const belowHeading = (line: PrintedLine, p: Sheet): boolean =>
  p.lines.length <= MOST_LINES &&
  p.lines.some((x) => x.y > line.y && partHeading(x.text, true) !== undefined);

/** The lines below this one follow it without white to below the header zone: it is text. */
function runsOn(line: PrintedLine, p: Sheet): boolean {
  if (p.lines.length > MOST_LINES) return false;
  let at = line;
  while (at.y > head(p)) {
    const below = p.lines.find(
      (x) => x.y < at.y && at.y - x.y < at.size * 1.6 && Math.abs(x.x - at.x) < at.size * 4,
    );
    if (!below) return false;
    at = below;
  }
  return true;
}

export function withoutFurniture(sheets: readonly Sheet[]): {
  pages: PrintedLine[][];
  facts: Partial<Kamerdocument>;
} {
  const facts: Partial<Kamerdocument> = {};
  const times = new Map<string, number>();
  const key = (line: PrintedLine): string =>
    `${Math.round(line.y / 6)} ${line.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()}`;
  const inHead = (line: PrintedLine, p: Sheet): boolean => line.y > head(p) && !belowHeading(line, p);
  const inMargin = (line: PrintedLine, p: Sheet): boolean =>
    (inHead(line, p) && !runsOn(line, p)) || line.y < p.bottom + (p.top - p.bottom) * FOOTER_ZONE;
  const body = mostFrequent(
    sheets.flatMap((p) => p.lines),
    (line) => line.size,
    (line) => line.text.length,
  );
  // Beside the text only what is the same to the letter; at the foot stand the notes.
  const beside = (line: PrintedLine, p: Sheet): boolean =>
    line.size < body * SMALL && line.y > p.bottom + (p.top - p.bottom) * 0.4;
  const place = (line: PrintedLine, p: Sheet): string =>
    inMargin(line, p) ? key(line) : `${key(line)} ${line.text}`;
  const repeated: string[] = [];
  for (const p of sheets) {
    const seen = new Set(
      p.lines.filter((line) => inMargin(line, p) || beside(line, p)).map((line) => place(line, p)),
    );
    for (const s of seen) times.set(s, (times.get(s) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(sheets.length * 0.4));
  const left = sheets.map((p) =>
    p.lines.filter((line) => {
      const footer = factsFromFooter(line.text);
      if (footer) {
        Object.assign(facts, footer);
        return false;
      }
      // Two pages may both begin with "Vraag …", or end with a note of one form.
      const own = partHeading(line.text, true) || line.nootNumber !== undefined;
      if (own || (!inMargin(line, p) && !beside(line, p))) return true;
      if ((times.get(place(line, p)) ?? 0) >= enough) {
        repeated.push(line.text);
        return false;
      }
      if (!inMargin(line, p)) return true;
      // At the head of a column a lone number may number a question.
      return !PAGE_NUMBER.test(line.text.trim()) || (inHead(line, p) && /^\s*\d/u.test(line.text));
    }),
  );
  // A letter may print its date nowhere but there.
  const { datum } = factsFromBrief(repeated.map((text) => plainLine(text, true)));
  return { pages: left, facts: datum ? { datum, ...facts } : facts };
}

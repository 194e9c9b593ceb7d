/**
 * What every page repeats: headers, footers, page numbers and the small print beside a letter, known by their place.
 * Pages of printed lines in; the lines that are text, and the facts in the rest, out.
 */

import { factsFromFooter } from '../facts/footers.ts';
import { factsFromBrief } from '../facts/letter.ts';
import { partHeading } from '../lines/headings.ts';
import { plainLine } from '../lines/lines.ts';
import type { Kamerdocument } from '../types.ts';
import { mostFrequent } from './measure.ts';
import type { PrintedLine, Sheet } from './printed.ts';

/** Headers and footers stand within these shares of the page's height. */
const HEADER_ZONE = 0.1;
const FOOTER_ZONE = 0.12;
/** A page of a paper has far fewer lines. */
const MOST_LINES = 400;
/** Small print is this much smaller than the text at most. */
const SMALL = 0.8;
const PAGE_NUMBER = /^(?:pagina\s)?\d{1,4}(?:\s(?:van|\/)\s\d{1,4})?$|^-\s?\d{1,4}\s?-$/iu;

const head = (sheet: Sheet): number => sheet.top - (sheet.top - sheet.bottom) * HEADER_ZONE;

/** A running head stands above everything else: below "Antwoord 2" there is none. */
const belowHeading = (line: PrintedLine, sheet: Sheet): boolean =>
  sheet.lines.length <= MOST_LINES &&
  sheet.lines.some((other) => other.y > line.y && partHeading(other.text, true) !== undefined);

/** The lines below follow without a gap until below the header zone: it is text. */
function runsOn(line: PrintedLine, sheet: Sheet): boolean {
  if (sheet.lines.length > MOST_LINES) return false;
  let lowest = line;
  while (lowest.y > head(sheet)) {
    const below = sheet.lines.find(
      (other) =>
        other.y < lowest.y &&
        lowest.y - other.y < lowest.size * 1.6 &&
        Math.abs(other.x - lowest.x) < lowest.size * 4,
    );
    if (!below) return false;
    lowest = below;
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
  const inHead = (line: PrintedLine, sheet: Sheet): boolean =>
    line.y > head(sheet) && !belowHeading(line, sheet);
  const inMargin = (line: PrintedLine, sheet: Sheet): boolean =>
    (inHead(line, sheet) && !runsOn(line, sheet)) ||
    line.y < sheet.bottom + (sheet.top - sheet.bottom) * FOOTER_ZONE;
  const body = mostFrequent(
    sheets.flatMap((sheet) => sheet.lines),
    (line) => line.size,
    (line) => line.text.length,
  );
  // Beside the text, only what is identical to the letter; at the foot are the notes.
  const beside = (line: PrintedLine, sheet: Sheet): boolean =>
    line.size < body * SMALL && line.y > sheet.bottom + (sheet.top - sheet.bottom) * 0.4;
  const place = (line: PrintedLine, sheet: Sheet): string =>
    inMargin(line, sheet) ? key(line) : `${key(line)} ${line.text}`;
  const repeated: string[] = [];
  for (const sheet of sheets) {
    const seen = new Set(
      sheet.lines
        .filter((line) => inMargin(line, sheet) || beside(line, sheet))
        .map((line) => place(line, sheet)),
    );
    for (const spot of seen) times.set(spot, (times.get(spot) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(sheets.length * 0.4));
  const left = sheets.map((sheet) =>
    sheet.lines.filter((line) => {
      const footer = factsFromFooter(line.text);
      if (footer) {
        Object.assign(facts, footer);
        return false;
      }
      // Two pages may both begin with "Vraag …", or end with notes that look alike.
      const own = partHeading(line.text, true) || line.nootNumber !== undefined;
      if (own || (!inMargin(line, sheet) && !beside(line, sheet))) return true;
      if ((times.get(place(line, sheet)) ?? 0) >= enough) {
        repeated.push(line.text);
        return false;
      }
      if (!inMargin(line, sheet)) return true;
      // At the head of a column a lone number may number a question.
      return !PAGE_NUMBER.test(line.text.trim()) || (inHead(line, sheet) && /^\s*\d/u.test(line.text));
    }),
  );
  // A letter may print its date only there.
  const { datum } = factsFromBrief(repeated.map((text) => plainLine(text, true)));
  return { pages: left, facts: datum ? { datum, ...facts } : facts };
}

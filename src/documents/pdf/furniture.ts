/**
 * What every page repeats: headers, footers and page numbers, told by their place. Pages of printed lines in; the
 * lines that are text, and the facts that the footers tell, out.
 */

import { factsFromFooter } from '../footers.ts';
import { partHeading } from '../headings.ts';
import type { Kamerdocument } from '../types.ts';
import type { PrintedLine, Sheet } from './printed.ts';

/** Shares of the page's height in which headers and footers stand. */
const HEADER_ZONE = 0.1;
const FOOTER_ZONE = 0.12;
const PAGE_NUMBER = /^(?:pagina\s)?\d{1,4}(?:\s(?:van|\/)\s\d{1,4})?$|^-\s?\d{1,4}\s?-$/iu;

export function withoutFurniture(sheets: readonly Sheet[]): {
  pages: PrintedLine[][];
  facts: Partial<Kamerdocument>;
} {
  const facts: Partial<Kamerdocument> = {};
  const times = new Map<string, number>();
  const key = (r: PrintedLine): string =>
    `${Math.round(r.y / 6)} ${r.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()}`;
  const inMargin = (r: PrintedLine, p: Sheet): boolean => {
    const height = p.top - p.bottom;
    return r.y > p.top - height * HEADER_ZONE || r.y < p.bottom + height * FOOTER_ZONE;
  };
  const inHead = (r: PrintedLine, p: Sheet): boolean => r.y > p.top - (p.top - p.bottom) * HEADER_ZONE;
  for (const p of sheets) {
    const seen = new Set(p.lines.filter((r) => inMargin(r, p)).map(key));
    for (const s of seen) times.set(s, (times.get(s) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(sheets.length * 0.4));
  const left = sheets.map((p) =>
    p.lines.filter((r) => {
      const footer = factsFromFooter(r.text);
      if (footer) {
        Object.assign(facts, footer);
        return false;
      }
      // Two pages may both begin with "Vraag …".
      if (!inMargin(r, p) || partHeading(r.text, true)) return true;
      if ((times.get(key(r)) ?? 0) >= enough) return false;
      // At the head of a column a lone number may number a question.
      return !PAGE_NUMBER.test(r.text.trim()) || (inHead(r, p) && /^\s*\d/u.test(r.text));
    }),
  );
  return { pages: left, facts };
}

/**
 * What every page repeats: headers, footers and page numbers, told by their place. Pages of printed lines in; the
 * lines that are text, and the facts that the footers tell, out.
 */

import { feitenUitVoet } from '../heading-facts.ts';
import { partkop } from '../headings.ts';
import type { Kamerdocument } from '../types.ts';
import type { Gedrukt, Vel } from './printed.ts';

/** Shares of the page's height in which headers and footers stand. */
const KOPZONE = 0.1;
const VOETZONE = 0.12;
const PAGINANUMMER = /^(?:pagina\s)?\d{1,4}(?:\s(?:van|\/)\s\d{1,4})?$|^-\s?\d{1,4}\s?-$/iu;

export function zonderMeubels(vellen: readonly Vel[]): {
  paginas: Gedrukt[][];
  feiten: Partial<Kamerdocument>;
} {
  const feiten: Partial<Kamerdocument> = {};
  const keer = new Map<string, number>();
  const sleutel = (r: Gedrukt): string =>
    `${Math.round(r.y / 6)} ${r.tekst.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim()}`;
  const inMarge = (r: Gedrukt, p: Vel): boolean => {
    const hoogte = p.boven - p.onder;
    return r.y > p.boven - hoogte * KOPZONE || r.y < p.onder + hoogte * VOETZONE;
  };
  for (const p of vellen) {
    const gezien = new Set(p.regels.filter((r) => inMarge(r, p)).map(sleutel));
    for (const s of gezien) keer.set(s, (keer.get(s) ?? 0) + 1);
  }
  const genoeg = Math.max(2, Math.ceil(vellen.length * 0.4));
  const over = vellen.map((p) =>
    p.regels.filter((r) => {
      const voet = feitenUitVoet(r.tekst);
      if (voet) {
        Object.assign(feiten, voet);
        return false;
      }
      // Two pages may both begin with "Vraag …".
      if (!inMarge(r, p) || partkop(r.tekst, true)) return true;
      return !(PAGINANUMMER.test(r.tekst.trim()) || (keer.get(sleutel(r)) ?? 0) >= genoeg);
    }),
  );
  return { paginas: over, feiten };
}

/** The measures of a paper's own print: body size, body font, left and right margin, and what departs from them. */
import type { Gedrukt } from './printed.ts';

export interface Maat {
  /** Smaller than the running text. */
  klein(r: Gedrukt | undefined): boolean;
  /** Wholly in another font than the running text. */
  anders(r: Gedrukt): boolean;
  /** The line was full: the first word of the next would not have fit. */
  vol(r: Gedrukt, volgende?: Gedrukt): boolean;
  /** The text is clearly shorter than a full line. */
  kort(tekst: string): boolean;
  regelafstand(r: Gedrukt): number;
}

/** Lines that begin at the same place on the page stand in one column. */
const kolom = (r: Gedrukt): number => Math.round(r.x / 24);

export function maatVan(regels: readonly Gedrukt[]): Maat {
  const grootte = vaakste(regels, (r) => Math.round(r.grootte * 2) / 2);
  const tekst = regels.filter((r) => Math.abs(r.grootte - grootte) <= 0.6);
  const font = vaaksteTekst(tekst);
  const rechts = deel(
    tekst.map((r) => r.rechts),
    0.95,
  );
  const kolommen = new Map<number, number[]>();
  for (const r of tekst) {
    const rij = kolommen.get(kolom(r));
    if (rij) rij.push(r.rechts);
    else kolommen.set(kolom(r), [r.rechts]);
  }
  const perKolom = new Map(
    [...kolommen].filter(([, rij]) => rij.length > 10).map(([k, rij]) => [k, deel(rij, 0.95)]),
  );
  const lengte = deel(
    tekst.map((r) => r.tekst.length),
    0.9,
  );
  const sprongen = tekst.slice(1).map((r, i) => (tekst[i]?.y ?? 0) - r.y);
  const afstand = kleinste(sprongen.filter((x) => x > grootte * 0.8 && x < grootte * 2.5)) || grootte * 1.2;
  return {
    klein: (r) => r !== undefined && r.grootte < grootte * 0.92,
    anders: (r) => r.font !== font,
    vol: (r, volgende) => {
      const woord = /^\S{1,60}/u.exec(volgende?.tekst.trimStart() ?? '')?.[0].length ?? 6;
      const letter = r.grootte * 0.48;
      const marge = perKolom.get(kolom(r)) ?? rechts;
      return r.rechts + (woord + 1) * letter > marge - grootte * 0.3;
    },
    kort: (t) => t.length < lengte * 0.8,
    regelafstand: (r) => (Math.abs(r.grootte - grootte) <= 0.6 ? afstand : r.grootte * 1.35),
  };
}

function vaakste<T>(rij: readonly T[], maat: (x: T) => number): number {
  const keer = new Map<number, number>();
  for (const x of rij) keer.set(maat(x), (keer.get(maat(x)) ?? 0) + 1);
  return [...keer].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The smallest distance that is common: in a short paper white lines may be more common than none. */
function kleinste(rij: readonly number[]): number {
  const keer = new Map<number, number>();
  for (const x of rij) {
    const maat = Math.round(x * 4) / 4;
    keer.set(maat, (keer.get(maat) ?? 0) + 1);
  }
  const meest = Math.max(0, ...keer.values());
  return [...keer].filter(([, n]) => n >= meest * 0.3).sort((a, b) => a[0] - b[0])[0]?.[0] ?? 0;
}

function vaaksteTekst(regels: readonly Gedrukt[]): string {
  const keer = new Map<string, number>();
  for (const r of regels) keer.set(r.font, (keer.get(r.font) ?? 0) + r.tekst.length);
  return [...keer].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function deel(rij: readonly number[], q: number): number {
  const s = [...rij].sort((a, b) => a - b);
  return s[Math.min(s.length - 1, Math.floor(s.length * q))] ?? 0;
}

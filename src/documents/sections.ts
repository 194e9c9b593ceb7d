/**
 * Headings inside a part ("Rijksbreed", "Ministerie van Financiën"): lines in; the running lines and, for each
 * heading, before which of them it stands, out.
 */
import type { Regel } from './lines.ts';
import type { PartKind } from './types.ts';

export interface Sectiekop {
  kop: string;
  /** Index among the running lines. */
  voor: number;
}

export function secties(regels: readonly Regel[], soort: PartKind): { lopend: Regel[]; koppen: Sectiekop[] } {
  const lopend: Regel[] = [];
  const koppen: Sectiekop[] = [];
  if (soort === 'vraag') return { lopend: [...regels], koppen };
  let naKop = false;
  regels.forEach((r, i) => {
    if (isKop(r, regels[i + 1], soort)) {
      koppen.push({ kop: r.tekst.trim().replace(/:$/u, ''), voor: lopend.length });
      naKop = true;
      return;
    }
    lopend.push(naKop ? { ...r, alinea: true } : r);
    naKop = false;
  });
  return { lopend, koppen };
}

/** A short line that begins a paragraph, ends without a stop, and has a paragraph right below it. */
function isKop(r: Regel, volgende: Regel | undefined, soort: PartKind): boolean {
  if (!volgende || !r.alinea || r.merken.length > 0) return false;
  const tekst = r.tekst.trim();
  if (tekst.length > 70 || tekst.length < 3 || !/^\p{Lu}/u.test(tekst) || /[.,;:!»”)\]\d-]$/u.test(tekst))
    return false;
  // The first of several lines in italics is a paragraph.
  if (r.kop) return !(volgende.kop && !volgende.alinea);
  if (soort === 'tekst' && r.alinea && volgende.alinea) return volgende.tekst.length > 120;
  if ((soort !== 'antwoord' && soort !== 'tekst') || volgende.alinea) return false;
  return (
    /^\p{Lu}/u.test(volgende.tekst.trim()) &&
    volgende.tekst.length > 50 &&
    tekst.length < volgende.tekst.length * 0.7
  );
}

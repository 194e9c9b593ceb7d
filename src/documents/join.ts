/**
 * Lines in, running text out: line ends and end-of-line hyphens repaired, paragraphs parted by '\n', marks
 * and what is no text taken out, with the place where each mark stood.
 */
import { voeg, type Woorden } from './hyphens.ts';
import type { Merk, Regel } from './lines.ts';

export interface Samengevoegd {
  tekst: string;
  /** In reading order; `positie` is a UTF-16 offset in `tekst`. */
  merken: { positie: number; merk: Merk; regel: Regel }[];
  /** For each line, the offset in `tekst` where it begins. */
  begin: number[];
}

interface Stuk {
  tekst: string;
  /** The mark that stood right after this piece. */
  merk?: Merk;
}

/** The line cut at its marks, the cut stretches left out. */
function stukken(regel: Regel): Stuk[] {
  const sneden: { start: number; end: number; merk?: Merk }[] = [
    ...regel.merken.map((merk) => ({ start: merk.start, end: merk.end, merk })),
    ...(regel.weg ?? []),
  ];
  sneden.sort((a, b) => a.start - b.start);
  const uit: Stuk[] = [];
  let vanaf = 0;
  for (const snede of sneden) {
    if (snede.start < vanaf) continue;
    const stuk: Stuk = { tekst: regel.tekst.slice(vanaf, snede.start) };
    if (snede.merk) stuk.merk = snede.merk;
    uit.push(stuk);
    vanaf = snede.end;
  }
  uit.push({ tekst: regel.tekst.slice(vanaf) });
  return uit;
}

const schoon = (tekst: string): string => tekst.replace(/[\t\n\r\f\v ]+/gu, ' ');

/** Joins lines to one text. */
export function voegSamen(regels: readonly Regel[], woorden: Woorden): Samengevoegd {
  const alineas: string[] = [];
  const merken: Samengevoegd['merken'] = [];
  const plekken: number[] = [];
  let lengte = 0;
  let tekst = '';
  const sluit = (): void => {
    const klaar = tekst.trimEnd();
    if (klaar) {
      alineas.push(klaar);
      lengte += klaar.length + 1;
    }
    tekst = '';
  };
  for (const r of regels) {
    const delen = stukken(r);
    const begin = delen
      .map((d) => d.tekst)
      .join('')
      .trim();
    if (r.alinea) sluit();
    else if (tekst && begin) {
      tekst = tekst.trimEnd();
      const v = voeg(tekst, begin, woorden);
      if (v.soort === 'spatie') tekst += ' ';
      else if (v.soort === 'koppel') tekst = tekst.slice(0, -1);
      if (v.soort === 'koppel' && v.trema) {
        const eerste = delen.find((d) => d.tekst.trim());
        if (eerste) eerste.tekst = v.trema + eerste.tekst.trimStart().slice(1);
      }
    }
    plekken.push(lengte + tekst.length);
    let naMerk = false;
    for (const deel of delen) {
      let nieuw = schoon(deel.tekst);
      if (!tekst || tekst.endsWith(' ')) nieuw = nieuw.trimStart();
      // A mark may be glued to the next word: "20243is".
      if (naMerk && nieuw && /[\p{L}\d»”)?!.,;:]$/u.test(tekst) && /^[\p{L}«“(]/u.test(nieuw)) tekst += ' ';
      if (nieuw) naMerk = false;
      tekst += nieuw;
      if (deel.merk) {
        merken.push({ positie: lengte + tekst.trimEnd().length, merk: deel.merk, regel: r });
        naMerk = true;
      }
    }
  }
  sluit();
  const geheel = alineas.join('\n');
  for (const m of merken) m.positie = Math.min(m.positie, geheel.length);
  return { tekst: geheel, merken, begin: plekken };
}

/**
 * One XML part of a DOCX in, its paragraphs out, each a line with its marks. Text boxes come before the paragraph
 * that anchors them; deleted text and the fallback copy of a drawing are left out.
 */
import { Parser } from 'htmlparser2';
import type { Merk, Regel } from '../lines.ts';
import { Diepte } from '../markup/depth.ts';
import type { Labels } from './numbering.ts';

/** A paragraph, and in footnotes.xml the id of the note that it belongs to. */
export interface Alinea {
  regel: Regel;
  noot?: string;
}

interface Open {
  tekst: string;
  merken: Merk[];
  /** Letters in bold or italic print. */
  sterk: number;
  label?: { numId: string; ilvl: number };
  stijl: string;
}

const NIET = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:pict']);
const aan = (val: string | undefined): boolean => val !== '0' && val !== 'false' && val !== 'none';

/** `nummer` turns the id of a note reference into the number that Word prints. */
export function alineasVan(
  xml: string,
  labels: Labels,
  nummer: (soort: 'f' | 'e', id: string) => number,
): Alinea[] {
  const uit: Alinea[] = [];
  const stapel: Open[] = [];
  let over = 0;
  const diepte = new Diepte();
  let sterk = false;
  let inRun = false;
  let inTekst = false;
  let noot: string | undefined;
  const cel = new CelRij(uit);
  const parser = new Parser(
    {
      onopentag(naam, at) {
        diepte.open();
        if (NIET.has(naam)) over++;
        if (over > 0) return;
        const p = stapel.at(-1);
        if (naam === 'w:p') stapel.push({ tekst: '', merken: [], sterk: 0, stijl: '' });
        else if (naam === 'w:r') [inRun, sterk] = [true, false];
        else if (naam === 'w:t') inTekst = true;
        else if (naam === 'w:footnote' || naam === 'w:endnote') noot = at['w:type'] ? undefined : at['w:id'];
        else if (naam === 'w:tr' || naam === 'w:tc' || naam === 'w:tbl') cel.open(naam);
        else if (!p) return;
        else if (naam === 'w:b' || naam === 'w:i') sterk ||= inRun && aan(at['w:val']);
        else if (naam === 'w:pStyle') p.stijl = at['w:val'] ?? '';
        else if (naam === 'w:ilvl') p.label = { numId: p.label?.numId ?? '', ilvl: Number(at['w:val']) || 0 };
        else if (naam === 'w:numId') p.label = { ilvl: p.label?.ilvl ?? 0, numId: at['w:val'] ?? '' };
        else if (naam === 'w:tab') p.tekst += inRun ? ' ' : '';
        else if (naam === 'w:br' || naam === 'w:cr') p.tekst += at['w:type'] === 'page' ? ' ' : '\n';
        else if (naam === 'w:noBreakHyphen') p.tekst += '-';
        else if (naam === 'w:footnoteReference' || naam === 'w:endnoteReference') {
          const soort = naam === 'w:footnoteReference' ? 'f' : 'e';
          const n = nummer(soort, at['w:id'] ?? '');
          p.tekst += String(n);
          p.merken.push({
            start: p.tekst.length - String(n).length,
            end: p.tekst.length,
            nummer: n,
            reeks: soort,
          });
        }
      },
      ontext(tekst) {
        const p = stapel.at(-1);
        if (!inTekst || over > 0 || !p) return;
        p.tekst += tekst;
        if (sterk) p.sterk += tekst.trim().length;
      },
      onclosetag(naam) {
        diepte.sluit();
        if (NIET.has(naam)) over = Math.max(0, over - 1);
        else if (over > 0) return;
        else if (naam === 'w:t') inTekst = false;
        else if (naam === 'w:r') inRun = false;
        else if (naam === 'w:footnote' || naam === 'w:endnote') noot = undefined;
        else if (naam === 'w:tr' || naam === 'w:tc' || naam === 'w:tbl') cel.sluit(naam);
        else if (naam === 'w:p') {
          const p = stapel.pop();
          if (p)
            for (const regel of regelsVan(p, labels))
              uit.push(noot === undefined ? { regel } : { regel, noot });
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return uit;
}

/** A paragraph as lines: a break inside it begins a new one. */
function regelsVan(p: Open, labels: Labels): Regel[] {
  const label = p.label && p.tekst.trim() ? labels(p.label.numId, p.label.ilvl) : '';
  const voor = label ? `${label} ` : '';
  const kop = p.sterk > 0 && p.sterk >= p.tekst.replace(/\s/gu, '').length * 0.85;
  const heel = kop || /^(?:kop|heading|titel|title)\d?/iu.test(p.stijl);
  const uit: Regel[] = [];
  let start = 0;
  for (const stuk of p.tekst.split('\n')) {
    const eind = start + stuk.length;
    const extra = uit.length === 0 ? voor : '';
    const merken = p.merken
      .filter((m) => m.start >= start && m.end <= eind)
      .map((m) => ({ ...m, start: m.start - start + extra.length, end: m.end - start + extra.length }));
    if (stuk.trim()) {
      const r: Regel = { tekst: extra + stuk, merken, alinea: true };
      if (heel) r.kop = true;
      uit.push(r);
    }
    start = eind + 1;
  }
  return uit;
}

/** A row of a table whose cells hold one short paragraph each is one line. */
class CelRij {
  private readonly uit: Alinea[];
  private readonly rijen: { begin: number; cellen: number; vol: boolean; start: number }[] = [];

  constructor(uit: Alinea[]) {
    this.uit = uit;
  }

  open(naam: string): void {
    if (naam === 'w:tr')
      this.rijen.push({ begin: this.uit.length, cellen: 0, vol: true, start: this.uit.length });
    const rij = this.rijen.at(-1);
    if (naam === 'w:tc' && rij) rij.start = this.uit.length;
  }

  sluit(naam: string): void {
    const rij = this.rijen.at(-1);
    if (!rij) return;
    if (naam === 'w:tc') {
      const n = this.uit.length - rij.start;
      rij.cellen += n > 0 ? 1 : 0;
      if (n > 1 || (n === 1 && (this.uit[rij.start]?.regel.tekst.length ?? 0) > 80)) rij.vol = false;
    }
    if (naam !== 'w:tr') return;
    this.rijen.pop();
    if (!rij.vol || rij.cellen < 2) return;
    const regels = this.uit.splice(rij.begin).map((a) => a.regel);
    const eerste = regels[0];
    if (!eerste) return;
    for (const r of regels.slice(1)) {
      const bij = eerste.tekst.length + 1;
      eerste.merken.push(...r.merken.map((m) => ({ ...m, start: m.start + bij, end: m.end + bij })));
      eerste.tekst += ` ${r.tekst}`;
    }
    this.uit.push({ regel: eerste });
  }
}

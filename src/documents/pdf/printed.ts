/**
 * Pieces of a page in, printed lines out. A note mark is a small number above the baseline of its line: size and
 * place tell it, not the digits.
 */
import type { Merk } from '../lines.ts';
import type { Pagina, Stuk } from './open.ts';

/** A line as printed; x and y in points, y upwards. */
export interface Gedrukt {
  tekst: string;
  merken: Merk[];
  x: number;
  rechts: number;
  y: number;
  grootte: number;
  /** The font of most of its letters, and whether one font has them all. */
  font: string;
  /** The line begins with a small or raised number: a note begins. */
  nootnummer?: number;
  /** How much of the text that number takes. */
  nootlengte?: number;
}

interface Open {
  stukken: Stuk[];
  y: number;
  grootte: number;
}

/** Superscript is this much smaller than its line at most. */
const KLEINER = 0.88;
const EENHEID = /(?:^|[\s\d(])(?:[kcdmh]?m|10|CO)$/u;

/** A page as lines, with its lower and upper edge. */
export interface Vel {
  regels: Gedrukt[];
  onder: number;
  boven: number;
}

export const vel = (pagina: Pagina): Vel => ({
  regels: gedrukteRegels(pagina),
  onder: pagina.onder,
  boven: pagina.boven,
});

function gedrukteRegels(pagina: Pagina): Gedrukt[] {
  const regels: Open[] = [];
  let open: Open | undefined;
  for (const s of pagina.stukken) {
    if (!s.tekst || (!s.tekst.trim() && s.breedte === 0)) continue;
    if (open && hoortBij(open, s)) {
      open.stukken.push(s);
      if (s.tekst.trim() && s.grootte > open.grootte * 1.05 && Math.abs(s.y - open.y) < s.grootte * 0.6) {
        open.grootte = s.grootte;
        open.y = s.y;
      }
    } else if (s.tekst.trim()) {
      open = { stukken: [s], y: s.y, grootte: s.grootte };
      regels.push(open);
    }
  }
  return regels.map(druk).filter((r) => r.tekst.trim());
}

/** On the same baseline and further right, or raised by less than a line. */
function hoortBij(open: Open, s: Stuk): boolean {
  const laatste = open.stukken.at(-1);
  if (!laatste) return false;
  const hoger = s.y - open.y;
  const grens = Math.max(open.grootte, s.grootte);
  if (s.x < laatste.x - grens * 0.5) return false;
  // Print of another size far off on the same height is another column.
  const zwart = open.stukken.findLast((x) => x.tekst.trim()) ?? laatste;
  const ver = s.x > zwart.x + zwart.breedte + grens * 3;
  if (ver && Math.abs(s.grootte - open.grootte) > grens * 0.15) return false;
  if (Math.abs(hoger) <= grens * 0.2) return true;
  const aansluitend = s.x <= laatste.x + laatste.breedte + grens * 1.2;
  const kleinMetHogere = s.grootte < open.grootte * KLEINER && hoger > 0 && hoger < open.grootte * 0.7;
  const groteNaKleine = open.grootte < s.grootte * KLEINER && hoger < 0 && -hoger < s.grootte * 0.7;
  const onder = s.grootte < open.grootte * KLEINER && hoger < 0 && -hoger < open.grootte * 0.4;
  return aansluitend && (kleinMetHogere || groteNaKleine || onder);
}

function druk(open: Open): Gedrukt {
  let tekst = '';
  const merken: Merk[] = [];
  const perFont = new Map<string, number>();
  let rechts = 0;
  let vorige: Stuk | undefined;
  let nootnummer: number | undefined;
  let nootlengte = 0;
  for (const s of open.stukken) {
    if (
      vorige &&
      s.x - (vorige.x + vorige.breedte) > open.grootte * 0.18 &&
      !/\s$/u.test(tekst) &&
      !/^\s/u.test(s.tekst)
    )
      tekst += ' ';
    const getal = /^\s*([1-9]\d{0,2})(?:,\s?[1-9]\d{0,2})*[,)]?\s*$/u.exec(s.tekst);
    const klein = s.grootte < open.grootte * KLEINER;
    const hoog = s.y > open.y + open.grootte * 0.12;
    if (getal && klein && (hoog || !tekst.trim())) {
      if (!tekst.trim()) nootnummer = Number(getal[1]);
      else if (!EENHEID.test(tekst.slice(-4)))
        for (const n of s.tekst.matchAll(/\d+/gu))
          merken.push({
            start: tekst.length + n.index,
            end: tekst.length + n.index + n[0].length,
            nummer: Number(n[0]),
          });
      if (nootnummer !== undefined && !nootlengte) nootlengte = tekst.length + s.tekst.length;
    }
    const na = merken.at(-1)?.end === tekst.trimEnd().length && /^\s*[.,;:?!»)]/u.test(s.tekst);
    tekst = metAccent(na ? tekst.trimEnd() : tekst, s.tekst);
    perFont.set(s.font, (perFont.get(s.font) ?? 0) + s.tekst.trim().length);
    if (s.tekst.trim()) rechts = Math.max(rechts, s.x + s.breedte);
    vorige = s;
  }
  const font = [...perFont].sort((a, b) => b[1] - a[1])[0];
  const eerste = open.stukken[0];
  const r: Gedrukt = {
    tekst,
    merken,
    x: eerste?.x ?? 0,
    rechts,
    y: open.y,
    grootte: open.grootte,
    font: font?.[0] ?? '',
  };
  // A comma or bracket printed with the mark goes with it.
  for (const m of merken)
    if (/^[,)]\s/u.test(tekst.slice(m.end, m.end + 2)) && !/\p{L}/u.test(tekst[m.end + 2] ?? '')) m.end += 1;
  if (nootnummer !== undefined && tekst.slice(nootlengte).trim()) {
    r.nootnummer = nootnummer;
    r.nootlengte = nootlengte;
  }
  return r;
}

/** Some fonts print an accent as a sign of its own behind the letter: "Kostic´". */
function metAccent(voor: string, na: string): string {
  const samen = voor.slice(-1) + na;
  const goed = samen
    .replace(/([cnszlCNSZL])\u00b4(?!s\b)/gu, '$1\u0301')
    .replace(/([cszeCSZE])\u02c7/gu, '$1\u030c')
    .normalize('NFC');
  return voor.slice(0, -1) + goed;
}

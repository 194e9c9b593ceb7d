/**
 * Notes in plain text: at page ends between the questions, or at the end of the paper. Lines in; out come the
 * lines of the text, and the notes with the place among those lines where each was printed.
 */
import { DATUM } from './dates.ts';
import { partkop } from './headings.ts';
import { type Regel, type RuweNoot, superGetal } from './lines.ts';

const NOOTBEGIN = /^\s*(\d{1,3})[ \t\u00a0]{1,8}(?=[\p{L}\d«"“‘'(<[€])/u;
const BEGINT_MET_DATUM = new RegExp(`^\\s*${DATUM}`, 'iu');
const ZINSEINDE = /[.?!»”"’)\]]\s*$/u;

/** Numbers that are glued to a word or its punctuation, each a possible mark. */
const GEKLEEFD = /(?<=[\p{L}\p{P}\d])\d{1,3}(?!\d)/gu;

export function scheidNoten(regels: readonly Regel[]): { regels: Regel[]; noten: RuweNoot[] } {
  const tekst: Regel[] = [];
  const noten: RuweNoot[] = [];
  const gezien = new Set<number>();
  let laatste = 0;
  let noot: RuweNoot | undefined;
  let inDelen = false;
  for (const r of regels) {
    inDelen ||= partkop(r.tekst, true)?.soort === 'vraag';
    const begin = nootbegin(r, inDelen);
    const nummer = begin?.nummer;
    const vorige = noot?.regels.at(-1);
    const wil = laatste + 1;
    const begint =
      begin !== undefined &&
      nummer !== undefined &&
      (nummer === wil || (nummer > wil && nummer <= wil + 20 && r.alinea)) &&
      gezien.has(nummer) &&
      (begin.zeker || r.alinea || naEinde(vorige ?? (noot ? undefined : tekst.at(-1))));
    if (begint) {
      const rest = korter(r, begin.lengte);
      if (/^\s*(?:Noten|Voetnoten)\s*:?\s*$/u.test(tekst.at(-1)?.tekst ?? '')) tekst.pop();
      noot = { nummer, regels: rest.tekst.trim() ? [rest] : [], voor: tekst.length };
      noten.push(noot);
      laatste = nummer;
      continue;
    }
    if (
      noot &&
      !r.paginabegin &&
      !partkop(r.tekst, true) &&
      (!vorige || !r.alinea || !ZINSEINDE.test(vorige.tekst))
    ) {
      noot.regels.push({ ...r, alinea: false });
      continue;
    }
    // After the notes of a page the text goes on where it was.
    tekst.push(r.paginabegin ? opNieuwePagina(r, tekst.at(-1), noot !== undefined) : r);
    noot = undefined;
    for (const m of r.merken) gezien.add(m.nummer);
    for (const [cijfers] of r.tekst.matchAll(GEKLEEFD))
      for (let i = 0; i < cijfers.length; i++) gezien.add(Number(cijfers.slice(i)));
    for (const [super_] of r.tekst.matchAll(/[¹²³⁰⁴-⁹]{1,3}/gu)) gezien.add(superGetal(super_));
    for (const [rij] of r.tekst.matchAll(/\d{1,3}(?:[?.!»]?, ?\d{1,3}){1,6}/gu))
      for (const [n] of rij.matchAll(/\d+/gu)) gezien.add(Number(n));
  }
  return { regels: tekst, noten };
}

interface Nootbegin {
  nummer: number;
  /** How much of the line is number. */
  lengte: number;
  /** The number is superscript. */
  zeker: boolean;
}

function nootbegin(r: Regel, inDelen: boolean): Nootbegin | undefined {
  const merk = r.merken[0];
  if (merk && !r.tekst.slice(0, merk.start).trim() && r.tekst.slice(merk.end).trim())
    return { nummer: merk.nummer, lengte: merk.end, zeker: true };
  // The number may stand on a line of its own, the note below it.
  const los = inDelen ? /^\s*(\d{1,3})\s*$/u.exec(r.tekst) : null;
  if (los && Number(los[1]) > 0) return { nummer: Number(los[1]), lengte: r.tekst.length, zeker: true };
  const m = NOOTBEGIN.exec(r.tekst);
  if (!m || BEGINT_MET_DATUM.test(r.tekst)) return undefined;
  const nummer = Number(m[1]);
  return nummer > 0 ? { nummer, lengte: m[0].length, zeker: false } : undefined;
}

/** The first line of a page goes on with the paragraph above the page break, notes or not in between. */
function opNieuwePagina(r: Regel, vorige: Regel | undefined, naNoten: boolean): Regel {
  if (!vorige || partkop(r.tekst, true) || partkop(vorige.tekst, true)) return r;
  const af = ZINSEINDE.test(vorige.tekst);
  if (naNoten) return { ...r, alinea: af };
  return r.alinea && !af && /^\s*\p{Ll}/u.test(r.tekst) ? { ...r, alinea: false } : r;
}

/** The line ends a sentence, or ends early. */
const naEinde = (r: Regel | undefined): boolean =>
  r !== undefined && (ZINSEINDE.test(r.tekst) || r.tekst.trim().length < 50);

/** The line without its first `n` characters. */
export function korter(r: Regel, n: number): Regel {
  const uit: Regel = {
    ...r,
    tekst: r.tekst.slice(n),
    merken: r.merken.filter((m) => m.start >= n).map((m) => ({ ...m, start: m.start - n, end: m.end - n })),
  };
  if (r.weg) uit.weg = r.weg.filter((w) => w.start >= n).map((w) => ({ start: w.start - n, end: w.end - n }));
  if (r.bron) uit.bron = { ...r.bron, start: r.bron.start + n };
  return uit;
}

/**
 * Notes in plain text: at page ends between the questions, or at the end of the paper. Lines in; out come the
 * lines of the text, and the notes with the place among those lines where each was printed.
 */
import { DATUM } from './dates.ts';
import { partkop } from './headings.ts';
import type { Regel, RuweNoot } from './lines.ts';

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
  for (const r of regels) {
    const nummer = nootnummer(r.tekst);
    const vorige = noot?.regels.at(-1);
    const wil = laatste + 1;
    const begint =
      nummer !== undefined &&
      (nummer === wil || (nummer > wil && nummer <= wil + 20 && r.alinea)) &&
      gezien.has(nummer) &&
      (r.alinea ||
        (vorige !== undefined && ZINSEINDE.test(vorige.tekst)) ||
        (noot !== undefined && kort(vorige)));
    if (begint) {
      const eind = NOOTBEGIN.exec(r.tekst)?.[0].length ?? 0;
      noot = { nummer, regels: [korter(r, eind)], voor: tekst.length };
      noten.push(noot);
      laatste = nummer;
      continue;
    }
    if (
      noot &&
      vorige &&
      !r.paginabegin &&
      !partkop(r.tekst, true) &&
      (!r.alinea || !ZINSEINDE.test(vorige.tekst))
    ) {
      noot.regels.push({ ...r, alinea: false });
      continue;
    }
    // After the notes of a page the text goes on where it was.
    tekst.push(
      noot && r.paginabegin && !partkop(r.tekst, true) ? { ...r, alinea: vervolgt(tekst.at(-1)) } : r,
    );
    noot = undefined;
    for (const [cijfers] of r.tekst.matchAll(GEKLEEFD))
      for (let i = 0; i < cijfers.length; i++) gezien.add(Number(cijfers.slice(i)));
    for (const [rij] of r.tekst.matchAll(/\d{1,3}(?:, ?\d{1,3}){1,6}/gu))
      for (const [n] of rij.matchAll(/\d+/gu)) gezien.add(Number(n));
  }
  return { regels: tekst, noten };
}

function nootnummer(tekst: string): number | undefined {
  const m = NOOTBEGIN.exec(tekst);
  if (!m || BEGINT_MET_DATUM.test(tekst)) return undefined;
  const n = Number(m[1]);
  return n > 0 ? n : undefined;
}

const kort = (r: Regel | undefined): boolean => r !== undefined && r.tekst.trim().length < 50;
const vervolgt = (r: Regel | undefined): boolean => r === undefined || ZINSEINDE.test(r.tekst);

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

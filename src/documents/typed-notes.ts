/**
 * Notes that were typed or numbered by hand: "1)" or "[1]" in the text, "1) …" or "[1] …" after the last answer.
 * Lines in; the lines of the text with their marks, and the notes, out. Nothing happens unless every note at the end
 * has its mark in the text, in order: an enumeration is not taken for notes.
 */
import { partkop } from './headings.ts';
import type { Merk, Regel, RuweNoot } from './lines.ts';
import { korter } from './notes.ts';

const BEGIN = /^\s*(?:\[(\d{1,2})\]|\((\d{1,2})\)|(\d{1,2})[).])\s*(?=\S)/u;
const HAAK = /\s?\[(\d{1,2})\]/gu;
const RONDE = /(?<=[\p{L}\d?.!»”"'’‘,;:)])\s?(\d{1,2})\)(?=\s|$|[.,;:?!])/gu;
/** Bare digits against a word or its punctuation, where nothing in the paper is a certain mark. */
const GEPLAKT = /(?<=\p{Ll}{2}|[\p{Ll})][.?!,;:»”]|[»”)])(\d{1,2})(?=\s|$|[.,;:?!»)])/gu;
/** A note may run over several paragraphs, but not over a page of them. */
const LANGSTE = 4;

export function metGetypteNoten(regels: readonly Regel[]): { regels: Regel[]; noten: RuweNoot[] } {
  const niets = { regels: [...regels], noten: [] };
  const begin = eersteNoot(regels);
  if (begin === undefined) return niets;
  const noten: RuweNoot[] = [];
  for (const r of regels.slice(begin)) {
    const m = BEGIN.exec(r.tekst);
    const nummer = Number(m?.[1] ?? m?.[2] ?? m?.[3]);
    if (m && nummer === noten.length + 1)
      noten.push({ nummer, reeks: 'getypt', regels: [korter(r, m[0].length)] });
    else noten.at(-1)?.regels.push({ ...r, alinea: false });
  }
  const tekst = regels.slice(0, begin);
  const kaal = regels.some((r) => r.merken.length > 0) ? undefined : GEPLAKT;
  const merken =
    zoek(tekst, noten.length, HAAK) ??
    zoek(tekst, noten.length, RONDE) ??
    (kaal && zoek(tekst, noten.length, kaal));
  if (!merken) return niets;
  const uit = tekst.map((r) => ({ ...r, merken: [...r.merken] }));
  for (const { regel, merk } of merken) uit[regel]?.merken.push(merk);
  return { regels: uit, noten };
}

/** The last line that begins with number 1 and after which only notes follow. */
function eersteNoot(regels: readonly Regel[]): number | undefined {
  for (let i = regels.length - 1; i >= 0 && i >= regels.length - 400; i--) {
    const r = regels[i];
    if (!r || partkop(r.tekst, true)) return undefined;
    const m = BEGIN.exec(r.tekst);
    if (m && Number(m[1] ?? m[2] ?? m[3]) === 1) return oplopend(regels.slice(i)) ? i : undefined;
  }
  return undefined;
}

function oplopend(regels: readonly Regel[]): boolean {
  let nummer = 0;
  let vervolg = 0;
  for (const r of regels) {
    const m = BEGIN.exec(r.tekst);
    if (m && Number(m[1] ?? m[2] ?? m[3]) === nummer + 1) {
      nummer++;
      vervolg = 0;
    } else if (++vervolg > LANGSTE) return false;
  }
  return nummer > 0;
}

/** The marks 1 to `aantal` in ascending order, or nothing where one is lacking. */
function zoek(
  regels: readonly Regel[],
  aantal: number,
  vorm: RegExp,
): { regel: number; merk: Merk }[] | undefined {
  const uit: { regel: number; merk: Merk }[] = [];
  regels.forEach((r, regel) => {
    for (const m of r.tekst.matchAll(vorm)) {
      const nummer = Number(m[1]);
      if (nummer !== uit.length + 1 || nummer > aantal || tussenHaken(r.tekst, m.index)) continue;
      uit.push({ regel, merk: { start: m.index, end: m.index + m[0].length, nummer, reeks: 'getypt' } });
    }
  });
  return uit.length === aantal ? uit : undefined;
}

/** "(artikel 2)": the bracket closes one that was opened before. */
function tussenHaken(tekst: string, voor: number): boolean {
  const stuk = tekst.slice(Math.max(0, voor - 200), voor);
  return stuk.lastIndexOf('(') > stuk.lastIndexOf(')');
}

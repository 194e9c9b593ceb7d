/**
 * Plain text, as taken out of a PDF (short lines, footnotes at page ends) or a DOCX (one line per paragraph,
 * `[footnoteRef:1]` and `[1: …]`). Text in, lines and notes out.
 */
import { feitenUitVoet } from './heading-facts.ts';
import { type Gelezen, type Regel, type RuweNoot, regel } from './lines.ts';
import { zoekMerken } from './marks.ts';
import { scheidNoten } from './notes.ts';
import type { Kamerdocument } from './types.ts';

/** Lines longer than this are paragraphs of their own, not wrapped lines. */
const LANG = 130;

export function leesTekst(bron: string): Gelezen {
  const { tekst, noten: wordnoten } = wordNoten(bron.replace(/\r\n?/gu, '\n'));
  const { regels, feiten } = zonderVoeten(naarRegels(tekst));
  alineas(regels);
  if (wordnoten.length > 0) {
    for (const r of regels) markeerWord(r);
    return { regels, noten: wordnoten, feiten };
  }
  return { ...metNoten(regels), feiten };
}

/** Notes and marks of lines in which nothing but place and order tells them. */
export function metNoten(regels: readonly Regel[]): { regels: Regel[]; noten: RuweNoot[] } {
  const gescheiden = scheidNoten(regels);
  zoekMerken(gescheiden.regels, gescheiden.noten);
  return gescheiden;
}

/** Lines with their paragraphs. */
function naarRegels(tekst: string): Regel[] {
  const uit: Regel[] = [];
  let leeg = true;
  let pagina = false;
  for (const rauw of tekst.split('\n')) {
    if (/^(?:\f| (?=\S))/u.test(rauw)) pagina = true;
    const kaal = rauw.replace(/^[\f ]+/u, '').trimEnd();
    if (!kaal) {
      leeg = true;
      continue;
    }
    const r = regel(kaal, leeg);
    if (pagina) r.paginabegin = true;
    uit.push(r);
    leeg = false;
    pagina = false;
  }
  return uit;
}

/** Page footers go, and tell what they know. */
export function zonderVoeten(regels: readonly Regel[]): { regels: Regel[]; feiten: Partial<Kamerdocument> } {
  const feiten: Partial<Kamerdocument> = {};
  const uit: Regel[] = [];
  let pagina = false;
  for (const r of regels) {
    const voet = feitenUitVoet(r.tekst);
    if (voet) {
      Object.assign(feiten, voet);
      pagina = true;
    } else {
      uit.push(pagina ? { ...r, paginabegin: true } : r);
      pagina = false;
    }
  }
  return { regels: uit, feiten };
}

/** Finds the paragraphs that no blank line shows: after a line that ended early, or where lines are paragraphs. */
export function alineas(regels: Regel[]): void {
  const lengtes = regels.map((r) => r.tekst.length).sort((a, b) => a - b);
  const breed = lengtes[Math.floor(lengtes.length * 0.9)] ?? 0;
  const losseRegels = (lengtes[Math.floor(lengtes.length * 0.8)] ?? 0) > LANG;
  for (let i = 1; i < regels.length; i++) {
    const r = regels[i];
    const vorige = regels[i - 1]?.tekst ?? '';
    if (!r || r.alinea) continue;
    if (/^\s*(?:Nader\s)?(?:Antwoord|Mededeling)\svan\s/u.test(r.tekst) && /\)\.?\s*$/u.test(vorige)) {
      r.alinea = true;
      continue;
    }
    const woord = /^\S{1,60}/u.exec(r.tekst)?.[0].length ?? 0;
    const paste = vorige.length + woord + 1 <= breed * 0.88;
    r.alinea =
      losseRegels || (paste && /[.?!:;»”"’)\]]\d{0,3}\s*$/u.test(vorige)) || /^[•–·▪-]\s/u.test(r.tekst);
  }
}

/** More notes than any paper has. */
const MEESTE_NOTEN = 10_000;
const WORDMERK = /\s?\[(?:footnoteRef|endnoteRef):(\d{1,3})\]/gu;

function markeerWord(r: Regel): void {
  for (const m of r.tekst.matchAll(WORDMERK))
    r.merken.push({ start: m.index, end: m.index + m[0].length, nummer: Number(m[1]) });
}

/** Takes `[1: …]` out of the text; brackets inside a note are kept in it. */
function wordNoten(tekst: string): { tekst: string; noten: RuweNoot[] } {
  const noten: RuweNoot[] = [];
  if (!/\[(?:footnoteRef|endnoteRef):\d/u.test(tekst)) return { tekst, noten };
  let uit = '';
  let vanaf = 0;
  let mis = 0;
  for (const m of tekst.matchAll(/[ \t]{0,4}\[(\d{1,3}):[ \t]/gu)) {
    if (m.index < vanaf) continue;
    if (noten.length >= MEESTE_NOTEN || mis > 100) break;
    const begin = m.index + m[0].length;
    const einde = sluithaak(tekst, begin);
    if (einde < 0) {
      mis++;
      continue;
    }
    uit += tekst.slice(vanaf, m.index);
    vanaf = einde + 1;
    const delen = tekst.slice(begin, einde).split('\n');
    noten.push({
      nummer: Number(m[1]),
      regels: delen.filter((d) => d.trim()).map((d) => regel(d.trim(), true)),
    });
  }
  return { tekst: uit + tekst.slice(vanaf), noten };
}

/** The bracket that closes a note of at most 5,000 characters. */
function sluithaak(tekst: string, vanaf: number): number {
  let diep = 1;
  for (let i = vanaf; i < tekst.length && i < vanaf + 5000; i++) {
    if (tekst[i] === '[') diep++;
    else if (tekst[i] === ']' && --diep === 0) return i;
  }
  return -1;
}

/**
 * The printed head of an official paper, above its own heading: "Tweede Kamer der Staten-Generaal 2 / Vergaderjaar
 * 2025–2026 Aanhangsel van de Handelingen / … / 726". Lines in; the facts and the lines of the heading proper out.
 */
import { leesVergaderjaar } from './dates.ts';
import type { Regel } from './lines.ts';
import type { Kamerdocument } from './types.ts';

const BEGIN =
  /^\s*(?:(?:Vragen|Vraag)\s(?:van\s(?:het|de)|aan\s(?:de|het))\s?|(?:Nader\s)?Antwoord\s(?:van|op)\s|Mededeling\s(?:van|aan)\s)/u;
const GESTELD = /^\s*(?:Vragen gesteld door de leden der Kamer|regering gegeven antwoorden)/u;

export function leesHoofd(regels: readonly Regel[]): { kop: Regel[]; feiten: Partial<Kamerdocument> } {
  const feiten: Partial<Kamerdocument> = {};
  const begin = regels.findIndex((r) => BEGIN.test(r.tekst) && !GESTELD.test(r.tekst));
  const boven = regels.slice(0, begin < 0 ? Math.min(regels.length, 14) : begin);
  let aanhangsel = false;
  let masthead = false;
  for (const r of boven) {
    const tekst = r.tekst.trim();
    if (/^(?:Tweede|Eerste) Kamer der Staten-Generaal/u.test(tekst)) {
      feiten.kamer = tekst.startsWith('Eerste') ? 'I' : 'II';
      masthead = true;
    }
    if (/^(?:Vergaderjaar|Zitting)\s/iu.test(tekst)) {
      const jaar = leesVergaderjaar(tekst);
      if (jaar) feiten.vergaderjaar = jaar;
      masthead = true;
    }
    if (/Aanhangsel (?:van de|der) Handelingen/u.test(tekst)) aanhangsel = true;
    const nummer = /^\d{1,4}$/u.exec(tekst)?.[0];
    if (nummer && aanhangsel && !feiten.nummer) feiten.nummer = nummer;
  }
  if (begin >= 0) return { kop: regels.slice(begin), feiten };
  return { kop: masthead ? regels.filter((r) => !isMasthead(r.tekst)) : [...regels], feiten };
}

const isMasthead = (tekst: string): boolean =>
  /^\s*(?:(?:Tweede|Eerste) Kamer der Staten-Generaal|Vergaderjaar\s\d{4}|\d{1,2}\s*$)/u.test(tekst) ||
  GESTELD.test(tekst);

/**
 * The printed head of an official paper, above its own heading: "Tweede Kamer der Staten-Generaal 2 / Vergaderjaar
 * 2025–2026 Aanhangsel van de Handelingen / … / 726". Lines in; the facts and the lines of the heading proper out.
 */
import { DATE, readDate, readVergaderjaar } from '../dates.ts';
import type { Line } from '../lines/lines.ts';
import type { Kamerdocument } from '../types.ts';
import { withZaken } from '../zaken.ts';

const BEGIN =
  /^\s*(?:(?:Vragen|Vraag)\s(?:van\s(?:het|de)|aan\s(?:de|het))\s?|(?:Nader\s)?Antwoord\s(?:van|op)\s|Mededeling\s(?:van|aan)\s)/u;
const ASKED = /^\s*(?:Vragen gesteld door de leden der Kamer|regering gegeven antwoorden)/u;

const SUBMITTED = new RegExp(`^\\(?ingezonden:?\\s(?:op\\s|d\\.d\\.\\s)?(${DATE})\\s?\\)?\\.?$`, 'iu');
/** The zaak on a line of its own, above the heading. */
const ZAKEN = /^(?:\d{4}Z\d{5}[\s,;/]{0,3}){1,9}$/u;

export function readMasthead(lines: readonly Line[]): { kop: Line[]; facts: Partial<Kamerdocument> } {
  const facts: Partial<Kamerdocument> = {};
  const begin = lines.findIndex((line) => BEGIN.test(line.text) && !ASKED.test(line.text));
  const above = lines.slice(0, begin < 0 ? Math.min(lines.length, 14) : begin);
  let aanhangsel = false;
  let masthead = false;
  for (const line of above) {
    const text = line.text.trim();
    if (/^(?:Tweede|Eerste) Kamer der Staten-Generaal/u.test(text)) {
      facts.kamer = text.startsWith('Eerste') ? 'I' : 'II';
      masthead = true;
    }
    if (/^(?:Vergaderjaar|Zitting)\s/iu.test(text)) {
      const year = readVergaderjaar(text);
      if (year) facts.vergaderjaar = year;
      masthead = true;
    }
    if (/Aanhangsel (?:van de|der) Handelingen/u.test(text)) aanhangsel = true;
    const ingezonden = SUBMITTED.exec(text)?.[1];
    if (ingezonden) facts.ingezonden = readDate(ingezonden) ?? '';
    if (begin >= 0 && ZAKEN.test(text)) facts.zaken = withZaken(facts.zaken, text);
    const nummer = /^\d{1,4}$/u.exec(text)?.[0];
    if (nummer && aanhangsel && !facts.nummer) facts.nummer = nummer;
  }
  if (begin >= 0) return { kop: lines.slice(begin), facts };
  return { kop: masthead ? lines.filter((line) => !isMasthead(line.text)) : [...lines], facts };
}

const isMasthead = (text: string): boolean =>
  /^\s*(?:(?:Tweede|Eerste) Kamer der Staten-Generaal|Vergaderjaar\s\d{4}|\d{1,2}\s*$)/u.test(text) ||
  ASKED.test(text);

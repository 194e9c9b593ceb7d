/**
 * A letter of a ministry: the labels of its letterhead ("Datum", "Onderwerp", "Uw kenmerk") and its opening sentence
 * in, facts out; and where in the lines before the questions the letter proper stands.
 */
import { DATUM, leesDatum } from './dates.ts';
import type { Regel } from './lines.ts';
import type { Kamerdocument } from './types.ts';

const LABEL = /^\s*(Datum|Onderwerp|Betreft|Betreffende|Uw (?:kenmerk|brief|referentie))\s*:?\s*(.*)$/iu;
const PLAATS = new RegExp(
  `^\\s*(?:['’]s-Gravenhage|Den Haag|Utrecht|Amsterdam|Rotterdam),?\\s(?:d\\.d\\.\\s)?(${DATUM})\\s*$`,
  'iu',
);
const INGEZONDEN = new RegExp(
  `(?:werden|zijn|is|heeft|hebben)\\s(?:\\p{L}+\\s){0,3}?ingezonden\\sop\\s(${DATUM})`,
  'iu',
);
const ZAAK = /\b\d{4}Z\d{5}\b/gu;

/** Date, subject and zaak of a letter. */
export function feitenUitBrief(regels: readonly Regel[]): Partial<Kamerdocument> {
  const feiten: Partial<Kamerdocument> = {};
  const zaken = new Set<string>();
  for (let i = 0; i < Math.min(regels.length, 120); i++) {
    const tekst = regels[i]?.tekst ?? '';
    const label = LABEL.exec(tekst);
    const waarde = label && (label[2]?.trim() || regels[i + 1]?.tekst.trim() || '');
    if (label && waarde) {
      if (/^datum/iu.test(tekst.trim()) && waarde.length < 60) feiten.datum ??= leesDatum(waarde);
      else if (/^\s*(?:onderwerp|betreft)/iu.test(tekst) && waarde.length < 400) feiten.onderwerp ??= waarde;
    }
    const plaats = PLAATS.exec(tekst);
    if (plaats) feiten.datum ??= leesDatum(plaats[1] ?? '');
    const ingezonden = INGEZONDEN.exec(tekst.slice(0, 4000));
    if (ingezonden) feiten.ingezonden ??= leesDatum(ingezonden[1] ?? '');
    if (/^\s*Vraag\s1\b/u.test(tekst)) break;
    if (zaken.size < 20) for (const [z] of tekst.matchAll(ZAAK)) zaken.add(z);
  }
  for (const veld of ['datum', 'ingezonden'] as const) if (feiten[veld] === undefined) delete feiten[veld];
  if (zaken.size > 0) feiten.zaken = [...zaken];
  return feiten;
}

const AANHEF =
  /^\s*(?:Geachte|In antwoord op (?:uw|de)|Hierbij|Hiermee|Met deze brief|Naar aanleiding van uw|Mede namens|Bijgaand|Op \d{1,2}\s)/u;
const OPSCHRIFT =
  /^\s*(?:Antwoord(?:en)?|Beantwoording|Reactie|Schriftelijke vragen|Kamervragen|Vragen|[\d]{4}Z\d{5})\b.{0,400}/su;

/** Splits what stands before the first question: the letter, and the heading above the questions. */
export function scheidBrief(regels: readonly Regel[]): { brief: Regel[]; kop: Regel[] } | undefined {
  const begin = regels.findIndex((r) => AANHEF.test(r.tekst));
  if (begin < 0) return undefined;
  let kop = -1;
  for (let i = regels.length - 1; i > begin; i--) {
    const r = regels[i];
    if (r && OPSCHRIFT.test(r.tekst) && (r.kop || /vragen/iu.test(r.tekst + (regels[i + 1]?.tekst ?? ''))))
      kop = i;
    else if (kop >= 0) break;
  }
  if (kop >= 0) return { brief: regels.slice(begin, kop), kop: regels.slice(kop) };
  const onderwerp = regels.findIndex(
    (r) => LABEL.test(r.tekst) && /^\s*(?:onderwerp|betreft)/iu.test(r.tekst),
  );
  const boven =
    onderwerp < 0
      ? []
      : regels
          .slice(onderwerp, begin)
          .filter((r) => /vragen/iu.test(r.tekst))
          .slice(0, 1);
  return { brief: regels.slice(begin), kop: boven };
}

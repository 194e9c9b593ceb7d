/**
 * A letter of a ministry: the labels of its letterhead ("Datum", "Onderwerp", "Uw kenmerk") and its opening sentence
 * in, facts out; and where the letter proper stands among the lines before the questions.
 */
import { zakenIn } from '../../references/index.ts';
import { DATE, readDate } from '../dates.ts';
import type { Line } from '../lines/lines.ts';
import type { Kamerdocument } from '../types.ts';

const LABEL = /^\s*(Datum|Onderwerp|Betreft|Betreffende|Uw (?:kenmerk|brief|referentie))\s*:?(.*)/iu;
const PLACE = new RegExp(
  `^\\s*(?:['’]s-Gravenhage|Den Haag|Utrecht|Amsterdam|Rotterdam),?\\s(?:d\\.d\\.\\s)?(${DATE})\\s*$`,
  'iu',
);
const SUBMITTED = new RegExp(
  `(?:werden|zijn|is|heeft|hebben)\\s(?:\\p{L}+\\s){0,3}?ingezonden\\sop\\s(${DATE})`,
  'iu',
);

/** Date, subject and zaak of a letter. */
export function factsFromBrief(lines: readonly Line[]): Partial<Kamerdocument> {
  const facts: Partial<Kamerdocument> = {};
  const zaken = new Set<string>();
  for (let i = 0; i < Math.min(lines.length, 120); i++) {
    const text = lines[i]?.text ?? '';
    const label = LABEL.exec(text);
    const value = label && (label[2]?.trim() || lines[i + 1]?.text.trim() || '');
    if (label && value) {
      if (/^datum/iu.test(text.trim()) && value.length < 60) facts.datum ??= readDate(value);
      else if (/^\s*(?:onderwerp|betreft)/iu.test(text) && value.length < 400)
        facts.onderwerp ??= subjectIn(value);
    }
    const place = PLACE.exec(text);
    if (place) facts.datum ??= readDate(place[1] ?? '');
    const ingezonden = SUBMITTED.exec(text.slice(0, 4000));
    if (ingezonden) facts.ingezonden ??= readDate(ingezonden[1] ?? '');
    if (/^\s*Vraag\s1\b/u.test(text)) break;
    if (zaken.size < 20) for (const zaak of zakenIn(text)) zaken.add(zaak);
  }
  for (const field of ['datum', 'ingezonden', 'onderwerp'] as const)
    if (facts[field] === undefined) delete facts[field];
  if (zaken.size > 0) facts.zaken = [...zaken];
  return facts;
}

/** "Beantwoording Kamervragen over honden" is about honden, and "Kamervragen" about nothing yet. */
function subjectIn(value: string): string | undefined {
  if (!/^(?:(?:de\s)?(?:be)?antwoord|reactie|schriftelijke|(?:kamer)?vragen)/iu.test(value)) return value;
  const match =
    /^[^«»“”]{0,200}?vragen(?:\s[^«»“”]{0,200}?)?\s(?:over|inzake|betreffende|aangaande|m\.b\.t\.)\s(.+)$/iu.exec(
      value,
    );
  if (match?.[1]) return match[1];
  return /vragen\W{0,3}$/iu.test(value) ? undefined : value;
}

const SALUTATION =
  /^\s*(?:Geachte|In antwoord op (?:uw|de)|Hierbij|Hiermee|Met deze brief|Naar aanleiding van uw|Mede namens|Bijgaand|Op \d{1,2}\s)/u;
const CAPTION =
  /^\s*(?:Antwoord(?:en)?|Beantwoording|Reactie|Schriftelijke vragen|Kamervragen|Vragen|[\d]{4}Z\d{5})\b.{0,400}/su;

const ABOVE_CAPTION =
  /^\s*(?:\d{4}Z\d{5}(?:[\s,;/]{1,3}\d{4}Z\d{5}){0,9}|\(?ingezonden\s[^()]{8,60}\)?)\s*$/iu;

/** Splits what stands before the first question: the letter, and the heading above the questions. */
export function splitBrief(lines: readonly Line[]): { brief: Line[]; kop: Line[] } | undefined {
  const begin = lines.findIndex((line) => SALUTATION.test(line.text));
  if (begin < 0) return undefined;
  let kop = -1;
  for (let i = lines.length - 1; i > begin; i--) {
    const line = lines[i];
    if (
      line &&
      CAPTION.test(line.text) &&
      (line.kop || /vragen/iu.test(line.text + (lines[i + 1]?.text ?? '')))
    )
      kop = i;
    else if (kop >= 0) break;
  }
  // The zaak and the date of the questions may stand above their heading.
  while (kop > begin + 1 && ABOVE_CAPTION.test(lines[kop - 1]?.text ?? '')) kop--;
  if (kop >= 0) return { brief: lines.slice(begin, kop), kop: lines.slice(kop) };
  const onderwerp = lines.findIndex(
    (line) => LABEL.test(line.text) && /^\s*(?:onderwerp|betreft)/iu.test(line.text),
  );
  const above =
    onderwerp < 0
      ? []
      : lines
          .slice(onderwerp, begin)
          .filter((line) => /vragen/iu.test(line.text))
          .slice(0, 1);
  return { brief: lines.slice(begin), kop: above };
}

const OFFICE = /^\s*(?:de\s)?((?:minister|staatssecretaris)(?:-president)?\b[^.?!:]{0,120}?)\s*(,?)$/iu;

/** Who signed the letter, as an office: the last one printed, on one line or two. */
export function signatory(brief: readonly Line[]): string | undefined {
  for (let i = brief.length - 1; i >= 0 && i >= brief.length - 10; i--) {
    const match = OFFICE.exec(brief[i]?.text.trimEnd() ?? '');
    if (!match?.[1]) continue;
    const below = brief[i + 1]?.text.trim() ?? '';
    // "de minister van Volksgezondheid," "Welzijn en Sport,"
    const runsOn = match[2] && /^\p{Lu}\p{Ll}{3}[^.\d]{2,60},$/u.test(below);
    return runsOn ? `${match[1]}, ${below.slice(0, -1)}` : match[1];
  }
  return undefined;
}

/**
 * The printed head of a kamerstuk: "31 066 Belastingdienst", "Nr. 1512 BRIEF VAN DE STAATSSECRETARIS VAN FINANCIËN",
 * "Voorgesteld 5 juni 2025". Lines in; kind, dossier, number, date and movers out, and where the text begins.
 * Not tested on a real one.
 */
import { CHAPTER_OR_FUND } from '../../references/index.ts';
import { DATE, readDate, readVergaderjaar } from '../dates.ts';
import { type Line, withoutStart } from '../lines/lines.ts';
import { rangeOf } from '../ranges.ts';
import type { DocumentKind, Kamerdocument } from '../types.ts';

const DOSSIER = new RegExp(
  String.raw`^\s*(\d{2}[ .\u00a0\u202f]?\d{3})(?:\s?\(R\s?\d{3,4}\))?(?:[-\s\u00a0]{1,2}(${CHAPTER_OR_FUND}|\d{2})(?=\s|$))?(?:\s+(\S.{0,300}))?\s*$`,
  'u',
);
const NUMBER = /^\s*(?:Nrs?\.\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?)|([A-Z]{1,2}))(?:\s+(\S.{2,399}))?\s*$/u;
const DATE_LINE = new RegExp(
  `^\\s*(?:(?:Nader\\s)?(?:[Gg]ewijzigd\\s)?(?:Voorgesteld|Ontvangen|Vastgesteld|Ontvangen ter Griffie op)|['’]s-Gravenhage,|Den Haag,)\\s(?:\\p{L}{2,12}dag\\s)?(${DATE})`,
  'u',
);
const ADDRESSED = /^\s*Aan de [Vv]oorzitter van de (?:Tweede|Eerste) Kamer/u;
const KINDS: readonly [RegExp, DocumentKind][] = [
  [/\bMOTIE\b/u, 'motie'],
  [/\b(?:SUB)?AMENDEMENT\b/u, 'amendement'],
  [/\bBRIEF\b/u, 'brief'],
  [/\b(?:VERSLAG|NOTA NAAR AANLEIDING VAN|LIJST VAN VRAGEN)\b/u, 'verslag'],
];

export interface KamerstukHead {
  soort: DocumentKind;
  facts: Partial<Kamerdocument>;
  /** The heading proper, from the kind of paper on; its own number is not a reference and is left out. */
  kop: Line[];
  /** Index of the line where the text begins. */
  after: number;
}

/** The head of a kamerstuk among the first lines, or nothing. */
export function readKamerstuk(lines: readonly Line[]): KamerstukHead | undefined {
  const kop = lines.slice(0, 40);
  const numberAt = kop.findIndex(
    (line) =>
      NUMBER.test(line.text) && (/Nrs?\./u.test(line.text) || /^\s*[A-Z]{1,2}\s+[A-Z]{4}/u.test(line.text)),
  );
  if (numberAt < 1) return undefined;
  const above = kop.slice(0, numberAt);
  const dossiers = above.flatMap((line, i) => (DOSSIER.test(line.text) ? [i] : []));
  const first = dossiers[0];
  if (first === undefined) return undefined;
  const dossier = DOSSIER.exec(above[first]?.text ?? '');
  const number = NUMBER.exec(kop[numberAt]?.text ?? '');
  const digits = (dossier?.[1] ?? '').replace(/\D/gu, '');
  const facts: Partial<Kamerdocument> = {
    dossier: dossier?.[2] ? `${digits}-${dossier[2]}` : digits,
    nummer: rangeOf(number?.[1] ?? number?.[2] ?? ''),
    kamer:
      kop.some((line) => /^\s*Eerste Kamer der Staten-Generaal/u.test(line.text)) || number?.[2] ? 'I' : 'II',
  };
  const year = readVergaderjaar(kop.find((line) => /^\s*Vergaderjaar\s/u.test(line.text))?.text ?? '');
  if (year) facts.vergaderjaar = year;
  const titel = [
    dossier?.[3] ?? '',
    ...above
      .slice(first + 1)
      .filter((line) => !DOSSIER.test(line.text))
      .map((line) => line.text.trim()),
  ];
  if (titel.join('').trim()) facts.onderwerp = titel.join(' ').replace(/\s+/gu, ' ').trim();
  // The kind continues in capitals on the next lines.
  let after = numberAt + 1;
  let caption = number?.[3] ?? '';
  while (after < kop.length && after < numberAt + 6 && inCapitals(kop[after]?.text ?? ''))
    caption += ` ${kop[after++]?.text.trim()}`;
  const dateLine = kop.findIndex((line, i) => i >= after && i < after + 6 && DATE_LINE.test(line.text));
  if (dateLine >= 0) {
    facts.datum = readDate(kop[dateLine]?.text ?? '') ?? '';
  }
  const addressee = kop.findIndex((line, i) => i >= after && i < after + 4 && ADDRESSED.test(line.text));
  after = Math.max(after, dateLine + 1, addressee + 1);
  const soort = KINDS.find(([form]) => form.test(caption))?.[1] ?? 'kamerstuk';
  const indieners = soort === 'motie' || soort === 'amendement' ? ledenIn(caption) : [];
  if (indieners.length > 0) facts.indieners = indieners;
  if (addressee >= 0) facts.gerichtAan = [(kop[addressee]?.text ?? '').trim().replace(/^Aan de /u, '')];
  if (soort === 'brief')
    facts.reactieVan = capitalised(/BRIEF VAN (?:DE|HET)\s(.{3,200})$/u.exec(caption)?.[1] ?? '');
  if (!facts.reactieVan) delete facts.reactieVan;
  const numberLine = kop[numberAt];
  const kopLines =
    numberLine && number?.[3] ? [withoutStart(numberLine, numberLine.text.indexOf(number[3]))] : [];
  for (const line of kop.slice(numberAt + 1, after))
    kopLines.push(inCapitals(line.text) ? line : { ...line, startsParagraph: true });
  return { soort, facts, kop: kopLines, after };
}

const inCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** Names in capitals, as the heading prints them; the signatures below the text are more exact. */
function ledenIn(caption: string): { naam: string }[] {
  const match = /VAN (?:HET LID|DE LEDEN|HET LEDEN)\s(.{2,200}?)(?:\sC\.S\.|\sTER VERVANGING|$)/u.exec(
    caption,
  );
  return (match?.[1] ?? '')
    .split(/,\s|\sEN\s/u)
    .map((naam) => ({ naam: capitalised(naam.trim()) }))
    .filter((person) => person.naam);
}

function capitalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=^|[\s-])(\p{Ll})/gu, (letter) => letter.toUpperCase())
    .replace(/(?<!^)\b(?:Van|En|De|Het|Der|Den|Voor|Ten|Ter)\b/gu, (word) => word.toLowerCase());
}

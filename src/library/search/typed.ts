/**
 * References as a reader types them. In: what was typed. Out: the reference, if it is one and nothing besides; label
 * and comma may be left out ("31066 1512", "36740 vii 20", "ah 726 2025-2026"), and the address of a paper will do.
 */
import { CHAPTER, recogniseAddress, recogniseReferences } from '../../references/index.ts';
import type { Reference } from '../../references/types.ts';

const VERGADERJAAR = String.raw`(\d{4}\s?[-–/]\s?(?:\d{4}|\d{2}))`;
const NUMBER = String.raw`(?:nr\.?\s*)?(\d{1,5})`;

const DOSSIER = String.raw`(\d{2}[\s.]?\d{3})(?:\s*\(?R\s?\d{3,4}\)?)?`;
const CHAPTER_BEHIND = String.raw`(?:[\s-]+(${CHAPTER}))?`;

const short = (source: string): RegExp => new RegExp(`^${source}$`, 'i');

/** Short forms, each with the reference written in full. */
const SHORT: [pattern: RegExp, full: (...parts: string[]) => string][] = [
  [short(String.raw`${DOSSIER}${CHAPTER_BEHIND}[\s,]+(\d{1,4})`), kamerstuk],
  [
    short(String.raw`(21[\s.]?501)[\s-]+(\d\d)[\s,]+(\d{1,4})`),
    (dossier = '', sub = '', nr = '') => `Kamerstuk ${dossier}-${sub}, nr. ${nr}`,
  ],
  // A dossier by itself; a single V, X or I is a chapter, any other letter a paper of the Eerste Kamer.
  [short(String.raw`${DOSSIER}(?:[\s-]+(${CHAPTER}))?`), kamerstuk],
  [
    short(String.raw`(?:(?:ek|i)\s)?${DOSSIER}${CHAPTER_BEHIND}[\s,-]+([a-z]{1,2})`),
    (dossier = '', chapter = '', letter = '') =>
      `Kamerstukken I ${dossier} ${chapter.toUpperCase()}, ${letter.toUpperCase()}`,
  ],
  [short(String.raw`(?:zaak|document)(?:nummer)?\s+(\d{4}[zd]\d{5})`), (number = '') => number],
  [
    short(String.raw`(stb|stcrt|trb)\.?\s+(\d{4})[\s,]+(\d{1,6})`),
    (journal = '', year = '', nr = '') => `${journal.toLowerCase()}-${year}-${nr}`,
  ],
  [short(String.raw`(?:ah|aanhangsel)?\s*${VERGADERJAAR}[\s,]+${NUMBER}`), aanhangsel],
  [
    short(String.raw`(?:ah|aanhangsel)\s*${NUMBER}[\s,(]+${VERGADERJAAR}\)?`),
    (nr = '', vergaderjaar = '') => aanhangsel(vergaderjaar, nr),
  ],
  [short(String.raw`(?:ah|aanhangsel)\s*${NUMBER}`), (nr = '') => `Aanhangsel Handelingen, nr. ${nr}`],
];

function kamerstuk(dossier = '', chapter = '', nr?: string): string {
  const whole = `Kamerstuk ${dossier} ${chapter.toUpperCase()}`.trim();
  return nr === undefined ? whole : `${whole}, nr. ${nr}`;
}

function aanhangsel(vergaderjaar = '', nr = ''): string {
  return `Aanhangsel Handelingen, vergaderjaar ${vergaderjaar.replace(/\s/g, '')}, nr. ${nr}`;
}

/** The reference typed; undefined for a text, or for a pointer into a paper that is not named. */
export function typedReference(text: string): Reference | undefined {
  const linked = /^(?:https?:\/\/|www\.)\S+$/.test(text) ? recogniseAddress(text) : undefined;
  if (linked) return linked;
  for (const reading of [text, ...inFull(text)]) {
    const [reference, ...more] = recogniseReferences(reading);
    if (!reference || more.length > 0 || reference.kind === 'vraag' || reference.kind === 'voetnoot')
      continue;
    if (reading.length - (reference.end - reference.start) <= 2) return reference;
  }
  return undefined;
}

function inFull(text: string): string[] {
  return SHORT.flatMap(([pattern, full]) => {
    const match = pattern.exec(text);
    return match ? [full(...match.slice(1)).replace(/(?<!\s)\s+,/, ',')] : [];
  });
}

/**
 * References as a reader types them. In: what was typed. Out: the reference that it is and nothing besides, also where
 * label or comma were left out: "31066 1512", "36740 vii 20", "ah 726 2025-2026".
 */
import { recogniseReferences } from '../../references/index.ts';
import type { Reference } from '../../references/types.ts';

const SESSION = String.raw`(\d{4}\s?[-–/]\s?(?:\d{4}|\d{2}))`;
const NUMBER = String.raw`(?:nr\.?\s*)?(\d{1,5})`;

/** What may be left out, with the reference written in full. */
const SHORT: [pattern: RegExp, full: (...parts: string[]) => string][] = [
  [
    /^(\d{2}[\s.]?\d{3})(?:[\s-]+([ivxlc]+[a-c]?))?[\s,]+(\d{1,4})$/i,
    (dossier = '', chapter = '', nr = '') => `Kamerstuk ${dossier} ${chapter.toUpperCase()}, nr. ${nr}`,
  ],
  [new RegExp(`^(?:ah|aanhangsel)?\\s*${SESSION}[\\s,]+${NUMBER}$`, 'i'), aanhangsel],
  [
    new RegExp(`^(?:ah|aanhangsel)\\s*${NUMBER}[\\s,(]+${SESSION}\\)?$`, 'i'),
    (nr = '', session = '') => aanhangsel(session, nr),
  ],
];

function aanhangsel(session = '', nr = ''): string {
  return `Aanhangsel Handelingen, vergaderjaar ${session.replace(/\s/g, '')}, nr. ${nr}`;
}

/** The reference typed; nothing where it is a text, or points into a paper that is not named. */
export function typedReference(text: string): Reference | undefined {
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
    return match ? [full(...match.slice(1)).replace(/\s+,/, ',')] : [];
  });
}

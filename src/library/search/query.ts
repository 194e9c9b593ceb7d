/**
 * What a reader typed. In: the text of a search. Out: its words, its quoted phrases, and its filters as the terms that
 * papers are indexed under for them: `lid:Kathmann`, `dossier:"36 740 VII"`, `jaar:2024` or `jaar:2023-2024`,
 * `soort:motie`.
 */
import { DOCUMENT_KINDS, type Kamerdocument, vergaderjaarOn } from '../../documents/index.ts';
import { comparable } from '../citations/names.ts';
import { dayOf } from '../citations/texts.ts';

/** Longer input is a text, not a search. */
const LONGEST = 500;

export interface Query {
  /** The words outside filters, those of phrases included, as typed. */
  text: string;
  /** Text that must be in the paper word for word. */
  phrases: string[];
  /** Terms that every paper found must have. */
  filters: string[];
}

const FILTER = /(?<![\p{L}\p{N}])(lid|dossier|jaar|soort):\s?(?:["“”„]([^"“”„]*)["“”]?|(\S+))/giu;
const PHRASE = /["“”„]([^"“”„]+)["“”]/gu;

export function parseQuery(typed: string): Query {
  const filters: string[] = [];
  const rest = typed.slice(0, LONGEST).replace(FILTER, (_, sort: string, quoted?: string, bare?: string) => {
    const term = filterTerm(sort.toLowerCase(), quoted ?? bare ?? '');
    if (term) filters.push(term);
    return ' ';
  });
  const phrases = [...rest.matchAll(PHRASE)].flatMap(([, phrase = '']) => phrase.trim() || []);
  return { text: rest.replace(/["“”„]/g, ' ').trimStart(), phrases, filters };
}

function filterTerm(sort: string, value: string): string | undefined {
  if (sort === 'lid') {
    const name = comparable(value);
    return name && `lid:${name}`;
  }
  if (sort === 'dossier') {
    const dossier = dossierTerm(value);
    return dossier && `dossier:${dossier}`;
  }
  if (sort === 'soort') {
    // "moties" and "motie" are one.
    const kind = DOCUMENT_KINDS.find((one) => comparable(value).startsWith(one));
    return kind && `soort:${kind}`;
  }
  const years = /^(\d{4})(?:[-–/](\d{2}|\d{4}))?$/.exec(value.trim());
  if (!years?.[1]) return undefined;
  const next = years[2] && String(Number(years[1]) + 1);
  return next?.endsWith(years[2] ?? '') ? `jaar:${years[1]}-${next}` : `jaar:${years[1]}`;
}

/** "36 740 VII" and "36.740-vii" are one. */
function dossierTerm(value: string): string {
  return value
    .toLowerCase()
    .replace(/(?<=\d)[\s.]+(?=\d)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A name has fewer. */
const MOST_WORDS = 12;

/**
 * The terms by which filters find a paper. Names are found by their last words: "Van Dijk" also finds Inge van Dijk.
 */
export function filterTerms(document: Kamerdocument): string[] {
  const terms = new Set<string>();
  for (const { naam } of document.indieners) {
    const words = comparable(naam).split(' ');
    for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++)
      terms.add(`lid:${words.slice(from).join(' ')}`);
  }
  if (document.dossier) {
    const dossier = dossierTerm(document.dossier);
    terms.add(`dossier:${dossier}`);
    // A chapter of the budget is also part of the budget.
    terms.add(`dossier:${dossier.split('-')[0]}`);
  }
  terms.add(`soort:${document.soort}`);
  const day = dayOf(document);
  if (day) terms.add(`jaar:${day.slice(0, 4)}`);
  const vergaderjaar = document.vergaderjaar ?? vergaderjaarOn(day);
  if (vergaderjaar) terms.add(`jaar:${vergaderjaar}`);
  return [...terms];
}

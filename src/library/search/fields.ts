/**
 * What is indexed of a paper, and with what weight. In: a Kamerdocument. Out: its terms with weighted counts, and its
 * weighted length.
 */
import type { Kamerdocument, PartKind } from '../../documents/types.ts';
import { textsOf } from '../citations/texts.ts';
import { filterTerms } from './query.ts';
import { eachWord } from './words.ts';

/** A subject says what a paper is about, a question what it answers; a note mostly names sources. */
const WEIGHT: Record<PartKind | 'voetnoot' | 'titel', number> = {
  titel: 4,
  vraag: 2,
  dictum: 2,
  antwoord: 1,
  toelichting: 1,
  spreker: 1,
  tekst: 1,
  mededeling: 0.5,
  voetnoot: 0.5,
};

export interface Indexed {
  /** Weighted count per term; 0 for terms that only filters use. */
  counts: Map<string, number>;
  /** Sum of the weighted counts. */
  length: number;
}

export function indexed(document: Kamerdocument): Indexed {
  const counts = new Map<string, number>();
  let length = 0;
  const take = (text: string, weight: number): void => {
    eachWord(text, 'kept', (term) => {
      counts.set(term, (counts.get(term) ?? 0) + weight);
      length += weight;
    });
  };
  take(subjectOf(document), WEIGHT.titel);
  for (const { naam, fractie } of document.indieners) take(`${naam} ${fractie ?? ''}`, 1);
  for (const text of textsOf(document)) {
    if (text.soort !== 'kop') take(text.tekst, WEIGHT[text.soort]);
  }
  for (const term of filterTerms(document)) counts.set(term, 0);
  return { counts, length };
}

/** What a paper is about, in its own words: the subject, and the title where it adds something. */
export function subjectOf(document: Pick<Kamerdocument, 'titel' | 'onderwerp'>): string {
  const { titel, onderwerp } = document;
  if (!onderwerp) return titel;
  return titel.includes(onderwerp) || titel.length > 2 * onderwerp.length
    ? onderwerp
    : `${onderwerp}. ${titel}`;
}

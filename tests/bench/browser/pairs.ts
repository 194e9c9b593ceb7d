/**
 * More pairs of questions that belong together than anyone marked by hand. In: the subjects of all kamervragen. Out:
 * pairs asked by the same members in the same month that share one rare word and little else. Of 22 looked at by hand,
 * 19 were on one matter; the others share a word by chance ("report").
 */
import { wordsOf } from '../../../src/library/search/words.ts';

export interface Subject {
  zaak: string;
  datum: string;
  onderwerp: string;
  personen: string[];
}

export interface Pair {
  kind: string;
  query: string;
  queryZaak: string | null;
  target: string;
}

/** A word that at most this many papers have is rare enough to say what they are about. */
const RARE = 40;
/** Letters of such a word. */
const SHORTEST = 4;
/** Share of words, and of members, in common: alike in words is too easy, other members are other matters. */
const ALIKE = 0.5;

/** What both have, as a share of what either has. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const both = b.filter((item) => a.includes(item)).length;
  return both / Math.max(1, a.length + b.length - both);
}

export function rarePairs(subjects: readonly Subject[]): Pair[] {
  const papers = subjects.map((subject) => ({
    ...subject,
    terms: [...new Set(wordsOf(subject.onderwerp, 'telling').map(({ term }) => term))],
  }));
  type Paper = (typeof papers)[number];
  const having = new Map<string, number>();
  const together = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const term of paper.terms) having.set(term, (having.get(term) ?? 0) + 1);
    for (const person of paper.personen) {
      const key = `${person} ${paper.datum.slice(0, 7)}`;
      together.set(key, [...(together.get(key) ?? []), paper]);
    }
  }
  const rare = (term: string): boolean => term.length >= SHORTEST && (having.get(term) ?? 0) <= RARE;
  const fits = (query: Paper, target: Paper): boolean =>
    target.datum <= query.datum &&
    target.zaak !== query.zaak &&
    query.terms.length >= 3 &&
    overlap(query.personen, target.personen) >= ALIKE &&
    overlap(query.terms, target.terms) <= ALIKE &&
    query.terms.filter((term) => rare(term) && target.terms.includes(term)).length === 1;
  const used = new Set<string>();
  const pairs: Pair[] = [];
  for (const query of papers) {
    if (used.has(query.zaak)) continue;
    const near = query.personen.flatMap(
      (person) => together.get(`${person} ${query.datum.slice(0, 7)}`) ?? [],
    );
    const target = near.find((other) => !used.has(other.zaak) && fits(query, other));
    if (!target) continue;
    used.add(query.zaak).add(target.zaak);
    pairs.push({
      kind: 'shared-rare-word',
      query: query.onderwerp,
      queryZaak: query.zaak,
      target: target.zaak,
    });
  }
  return pairs;
}

/**
 * Related questions. In: a paper, an address or free text. Out: questions of other sets, best first, each with reasons:
 * what is cited, who asked, which words. A set appears once.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { Reason, RelatedHit } from '../../view-models/results.ts';
import { type PaperSet, setOfHead } from '../citations/sets.ts';
import { partAddress } from '../citations/texts.ts';
import { requireWholeIndex } from '../search/integrity.ts';
import { K1, rank, rarityOf, type Wanted } from '../search/rank.ts';
import { stillHeld } from '../search/search.ts';
import { papersById } from '../store/bodies.ts';
import { type HeadRow, indexMeta, type LibraryDatabase } from '../store/database.ts';
import { heldHeads } from '../store/heads.ts';
import { completed } from '../views/heads.ts';
import { fitOf } from './fit.ts';
import { RANKS_ONLY, sharedWith, type Ties, tiePeople } from './shared.ts';
import { type Subject, subjectFrom } from './subject.ts';

const LIMIT = 10;
/** Terms looked up in the index: those of the subject with most weight. */
const TERMS = 30;
/**
 * Rare words count for more than their rarity says: of 374 pairs of subjects that share one, 49.5 % were among the
 * first ten, against 46.8 % without this; of 12 pairs marked by hand the mean reciprocal rank rose from .50 to .55.
 */
const SHARPNESS = 1.35;
/** Papers ranked for each one needed, since a set counts once. */
const SPARE = 2;
/** How many times further it looks where nearly all of those were taken out. */
const FURTHER = 8;
/** Words named as a reason. */
const WORDS = 4;
/** Shared words it takes for words alone to relate a paper, unless one is as rare as a name. */
const FEWEST = 2;
/** Of 43,000 subjects about a hundred have such a word; a small library has none. */
const RARE = 6;

/**
 * Share of the score of a paper just like the subject. Measured on a library of 27 papers: papers on the same matter
 * scored 0.17 and more, papers on another 0.15 and less.
 */
const ALIKE = 0.15;

interface Candidate {
  head: HeadRow;
  score: number;
  /** By its words alone. */
  text: number;
}

/** Throws a `LibraryFailure` where nothing is related and the index is not whole. */
export async function relatedTo(
  db: LibraryDatabase,
  about: Kamerdocument | string,
  options: { limit?: number; deel?: string } = {},
): Promise<RelatedHit[]> {
  const hits = await hitsFor(db, about, options);
  if (hits.length === 0) await requireWholeIndex(db);
  return hits;
}

async function hitsFor(
  db: LibraryDatabase,
  about: Kamerdocument | string,
  { limit = LIMIT, deel }: { limit?: number; deel?: string },
): Promise<RelatedHit[]> {
  const [subject, meta] = await Promise.all([subjectFrom(db, about, deel), indexMeta(db)]);
  const wanted = [...subject.terms]
    .map(([term, { weight }]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TERMS);
  const [ranking, ties] = await Promise.all([
    ranked(db, wanted, limit + subject.own.size),
    sharedWith(db, subject, meta.papers),
  ]);
  const alike = ALIKE * bestPossible(wanted, ranking.rarity, meta.papers);
  const found = await candidatesFrom(db, subject, ranking.held, ties, meta.papers);
  const candidates = found.filter(({ head, text }) => text >= alike || tied(ties.get(head.id)));
  const hits: RelatedHit[] = [];
  const seen = new Set(subject.own);
  for (let i = 0; i < candidates.length && hits.length < limit; i += limit) {
    const some = candidates.slice(i, i + limit);
    const sets = await Promise.all(some.map(({ head }) => setOfHead(db, head)));
    // The paper of a set that a reader wants is the one with the answers.
    const shown = some.map(({ head }, at) => answering(sets[at]) ?? head);
    const bodies = await papersById(
      db,
      shown.map((head) => head.id),
    );
    some.forEach(({ head, score, text }, at) => {
      const [set, body, paper] = [sets[at], bodies[at], shown[at]];
      if (!set || !body || !paper || seen.has(head.id) || hits.length >= limit) return;
      for (const member of set.heads) seen.add(member.id);
      const { shared, vraag } = fitOf(body, subject, ranking.rarity);
      const reasons = reasonsFrom(ties.get(head.id), shared, subject, ranking.rarity, text >= alike);
      if (reasons.length === 0) return;
      const hit: RelatedHit = { paper: completed(paper, set), score, reasons };
      if (vraag) hit.vraag = { adres: partAddress(body, vraag), nummers: vraag.nummers, tekst: vraag.tekst };
      hits.push(hit);
    });
  }
  return hits;
}

/** Papers by their words, more than are needed; it looks further down where very many were taken out. */
async function ranked(db: LibraryDatabase, wanted: readonly Wanted[], needed: number) {
  for (let most = needed * SPARE; ; most *= FURTHER) {
    const { best, rarity } = await rank(db, wanted, most, { sharpness: SHARPNESS });
    const held = await stillHeld(db, best, best.length);
    if (held.length >= needed || best.length < most) return { held, rarity };
  }
}

/** Whether more is shared than who asked or which ministry. */
const tied = (ties: Ties | undefined): boolean =>
  [...(ties ?? [])].some(([soort, values]) => !RANKS_ONLY.has(soort) && values.size > 0);

const answering = (set: PaperSet | undefined): HeadRow | undefined =>
  set?.heads.filter((member) => member.facts.reactie === 'antwoord').at(-1);

/** The score of a paper that has every term very often; a term that no paper has counts as the rarest. */
function bestPossible(
  wanted: readonly Wanted[],
  rarity: ReadonlyMap<string, number>,
  papers: number,
): number {
  const rarest = rarityOf(papers, 0);
  return wanted.reduce(
    (sum, { term, weight }) => sum + weight * (rarity.get(term) ?? rarest) ** SHARPNESS * (K1 + 1),
    0,
  );
}

/** Papers found by their words or by what they share, best first, without the subject's own set. */
async function candidatesFrom(
  db: LibraryDatabase,
  subject: Subject,
  held: readonly { nr: number; id: string; score: number }[],
  ties: Map<string, Ties>,
  papers: number,
): Promise<Candidate[]> {
  const heads = await db.heads.bulkGet(held.map(({ id }) => id));
  const candidates = new Map<string, Candidate>();
  held.forEach(({ nr, id, score }, i) => {
    const head = heads[i];
    if (head?.nr === nr) candidates.set(id, { head, score, text: score });
    else db.damage.index();
  });
  for (const head of await heldHeads(db, [...ties.keys()]))
    if (!candidates.has(head.id)) candidates.set(head.id, { head, score: 0, text: 0 });
  for (const candidate of candidates.values()) {
    const { head } = candidate;
    tiePeople(ties, subject, head, papers);
    for (const values of ties.get(head.id)?.values() ?? []) {
      for (const weight of values.values()) candidate.score += weight;
    }
  }
  return [...candidates.values()]
    .filter(({ head }) => !subject.own.has(head.id))
    .sort((a, b) => b.score - a.score || b.head.dag.localeCompare(a.head.dag));
}

/** Reasons, the strongest first; none where only some words, an asker or a ministry are shared. */
function reasonsFrom(
  ties: Ties | undefined,
  shared: readonly string[],
  subject: Subject,
  rarity: ReadonlyMap<string, number>,
  alike: boolean,
): Reason[] {
  const sum = (values: ReadonlyMap<string, number>): number =>
    [...values.values()].reduce((a, b) => a + b, 0);
  const reasons = [...(ties ?? [])]
    .filter(([, values]) => values.size > 0)
    .sort(([, a], [, b]) => sum(b) - sum(a))
    .map(([soort, values]): Reason => {
      return { soort, waarden: [...values].sort((a, b) => b[1] - a[1]).map(([waarde]) => waarde) };
    });
  const rare = (rarity.get(shared[0] ?? '') ?? 0) >= RARE;
  const enough = alike && (rare || shared.length >= Math.min(FEWEST, subject.terms.size));
  if (!enough && !reasons.some(({ soort }) => !RANKS_ONLY.has(soort))) return [];
  const waarden = shared.slice(0, WORDS).map((term) => subject.terms.get(term)?.word ?? term);
  return waarden.length > 0 ? [...reasons, { soort: 'woorden', waarden }] : reasons;
}

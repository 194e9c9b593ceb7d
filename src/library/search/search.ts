/**
 * Search. In: what a reader typed. Out: papers, best first, each with the passage found; for filters alone, the newest
 * first. An identifier in any form goes straight to its paper.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { SearchHit } from '../../view-models/results.ts';
import { partAddress, splitAddress, textsOf } from '../citations/texts.ts';
import { partPiece } from '../resolve/pieces.ts';
import { resolveReference } from '../resolve/resolve.ts';
import { papersById } from '../store/bodies.ts';
import { type HeadRow, indexMeta, type LibraryDatabase } from '../store/database.ts';
import { headOf, headOfBody, headsFor, withDamage } from '../views/heads.ts';
import { subjectOf } from './fields.ts';
import { newestHaving } from './filtered.ts';
import { requireWholeIndex } from './integrity.ts';
import { phraseFinder } from './phrases.ts';
import { parseQuery, type Query } from './query.ts';
import { type Ranked, type Ranking, rank, type Wanted } from './rank.ts';
import { passageFinder } from './snippet.ts';
import { termsFrom } from './terms.ts';
import { typedReference } from './typed.ts';
import { alwaysKept, folded, isStop, wordsOf } from './words.ts';

/** Completions tried for a word still being typed. */
const COMPLETIONS = 12;
/** What a completion is worth in a passage, against the word as typed. */
const COMPLETED = 0.1;
/** Papers ranked beyond those shown, since some may have been taken out. */
const SPARE = 30;
/** How many times further it looks where very many were. */
const FURTHER = 8;
/** Papers read at most to find a quoted phrase. */
const MOST_READ = 200;
/** As many as a panel shows at once: for every hit a paper is read. */
const LIMIT = 10;

/** Throws a `LibraryFailure` where nothing was found and the index is not whole. */
export async function searchLibrary(
  db: LibraryDatabase,
  typed: string,
  options: { limit?: number } = {},
): Promise<SearchHit[]> {
  const hits = await hitsFor(db, typed, options);
  if (hits.length === 0 && typed.trim()) await requireWholeIndex(db);
  return hits;
}

async function hitsFor(
  db: LibraryDatabase,
  typed: string,
  { limit = LIMIT }: { limit?: number },
): Promise<SearchHit[]> {
  const query = parseQuery(typed);
  const text = query.text.trimEnd();
  if (!text && query.filters.length === 0) return [];
  const direct = query.filters.length === 0 ? await byIdentifier(db, text) : [];
  if (direct.length > 0) return direct.slice(0, limit);
  const least = query.phrases.length > 0 ? MOST_READ : limit;
  for (let most = least + SPARE; ; most *= FURTHER) {
    const { best, rarity } = await found(db, query, most);
    const held = await stillHeld(db, best, least);
    if (held.length >= least || best.length < most) return hitsAmong(db, query, held, rarity, limit);
  }
}

/** The best papers that contain the phrases of the query, each with the passage that answers it. */
async function hitsAmong(
  db: LibraryDatabase,
  { phrases }: Query,
  held: readonly Held[],
  rarity: Ranking['rarity'],
  limit: number,
): Promise<SearchHit[]> {
  const exact = phrases.map(phraseFinder);
  const passage = passageFinder(rarity, exact);
  const fits = (body: Kamerdocument): boolean =>
    exact.length === 0 || wholeTexts(body).some((part) => exact.every((has) => has(part)));
  const hits: Promise<SearchHit>[] = [];
  for (let from = 0; from < held.length && hits.length < limit; from += limit) {
    const some = held.slice(from, from + limit);
    const ids = some.map(({ id }) => id);
    const [bodies, heads] = await Promise.all([papersById(db, ids), db.heads.bulkGet(ids)]);
    some.forEach(({ nr, score }, i) => {
      const [body, head] = [bodies[i], heads[i]];
      if (hits.length >= limit) return;
      // The number stands for another paper, or for none: what was found is not what was meant.
      if (head?.nr !== nr) db.damage.index();
      else if (!body) hits.push(damagedHit(db, head, score));
      else if (fits(body))
        hits.push(headOfBody(db, body).then((paper) => ({ ...passage(body), paper, score })));
    });
  }
  return Promise.all(hits);
}

/** A paper that has the words and cannot be read any more: better shown as that than not at all. */
async function damagedHit(db: LibraryDatabase, head: HeadRow, score: number): Promise<SearchHit> {
  const paper = await withDamage(db, headOf(head));
  return { adres: head.id, paper, zin: subjectOf(head.facts), marks: [], score };
}

/** Numbers of papers, best first: by their words or, where only filters were typed, the newest. */
async function found(db: LibraryDatabase, query: Query, most: number): Promise<Ranking> {
  const { phrases, filters } = query;
  const wanted = await wantedTerms(db, query);
  if (wanted.length === 0) return { best: await newestHaving(db, filters, most), rarity: new Map() };
  // A paper with all words of a phrase may still lack the phrase, so many are read until enough have it.
  const inPhrases = phrases
    .flatMap((phrase) => wordsOf(phrase))
    .map(({ term }) => term)
    .filter(alwaysKept);
  const ranking = await rank(db, wanted, most, { must: [...filters, ...inPhrases] });
  return { ...ranking, rarity: asTyped(ranking.rarity, wanted) };
}

/** In a passage a word as typed outweighs its completions: "CLOUD Act" is not shown as "cloud … actor". */
function asTyped(rarity: ReadonlyMap<string, number>, wanted: readonly Wanted[]): Map<string, number> {
  const weighed = new Map(rarity);
  for (const { term, weight } of wanted) {
    const worth = rarity.get(term);
    if (worth !== undefined && weight < 1) weighed.set(term, worth * COMPLETED);
  }
  return weighed;
}

const wholeTexts = (document: Kamerdocument): string[] => [
  document.titel,
  document.onderwerp ?? '',
  ...textsOf(document).map((text) => text.tekst),
];

/** A paper found, by the number that the index knows it by. */
interface Held extends Ranked {
  id: string;
}

/** The best papers found that have not been removed since, with their ids. */
export async function stillHeld(
  db: LibraryDatabase,
  found: readonly Ranked[],
  most: number,
): Promise<Held[]> {
  const held: Held[] = [];
  // Usually none was removed, and each costs a row to read.
  for (let from = 0; held.length < most && from < found.length; ) {
    const some = found.slice(from, from + most - held.length);
    const rows = await db.numbers.bulkGet(some.map(({ nr }) => nr));
    some.forEach((one, i) => {
      const id = rows[i]?.id;
      if (id !== undefined) held.push({ ...one, id });
    });
    from += some.length;
  }
  return held;
}

/** Terms of a search: stop words count only where there is nothing else, and the last word may be unfinished. */
async function wantedTerms(db: LibraryDatabase, { text, phrases }: Query): Promise<Wanted[]> {
  const words = wordsOf(text, 'all');
  const telling = words.filter((word) => !isStop(text.slice(word.start, word.end)));
  const used = telling.length > 0 ? telling : words;
  const wanted = new Map(used.map(({ term }): [string, Wanted] => [term, { term, weight: 1 }]));
  const last = words.at(-1);
  if (last && last.end === text.length && used.includes(last) && phrases.length === 0) {
    const prefix = folded(text.slice(last.start, last.end));
    if (prefix.length >= 2) {
      for (const term of await termsFrom(db, (await indexMeta(db)).segments, prefix, COMPLETIONS))
        if (!wanted.has(term)) wanted.set(term, { term, weight: 0.5, like: last.term });
    }
  }
  return [...wanted.values()];
}

/** The papers and parts that a reference stands for, where nothing else was typed. */
async function byIdentifier(db: LibraryDatabase, text: string): Promise<SearchHit[]> {
  const reference = typedReference(text);
  if (!reference) return [];
  const resolution = await resolveReference(db, reference);
  const addresses = resolution.doelen.length > 0 ? resolution.doelen : resolution.vermeldingen;
  const ids = [...new Set(addresses.map((adres) => splitAddress(adres).id))];
  const [bodies, heads] = await Promise.all([papersById(db, ids), headsFor(db, ids)]);
  return ids.flatMap((id, i) => {
    const paper = heads.get(id);
    const body = bodies[i];
    const adres = addresses.find((one) => splitAddress(one).id === id) ?? id;
    if (!paper || !body) return [];
    const mention =
      resolution.doelen.length > 0 ? undefined : resolution.mentions.find((one) => one.adres === adres);
    if (mention)
      return [
        { adres, paper, zin: mention.zin, marks: [{ start: mention.start, end: mention.end }], score: 1 },
      ];
    return [{ ...opening(body, adres), paper, score: 1 }];
  });
}

/** The part meant, else what the paper is about. */
function opening(
  document: Kamerdocument,
  adres: string,
): Pick<SearchHit, 'adres' | 'deel' | 'zin' | 'marks'> {
  const deel = document.delen.find((one) => partAddress(document, one) === adres);
  if (!deel) return { adres, zin: document.onderwerp ?? document.titel, marks: [] };
  const { tekst = '', soort, nummers } = partPiece(document, deel);
  return { adres, deel: { soort, nummers }, zin: tekst.split('\n')[0] ?? '', marks: [] };
}

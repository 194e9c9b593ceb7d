/**
 * Papers that cite what a subject cites, or that cite each other. In: a subject. Out: the ties of each paper, weighted
 * on the scale of BM25, so that sharing something rare counts for more.
 */
import { isZaak } from '../../references/index.ts';
import type { ReasonKind } from '../../view-models/results.ts';
import { mentionsOf, mentionsOfDossier } from '../citations/mentions.ts';
import { comparable, ministryOf, samePerson } from '../citations/names.ts';
import { rarityOf } from '../search/rank.ts';
import type { HeadRow, LibraryDatabase } from '../store/database.ts';
import type { Subject } from './subject.ts';

/**
 * What each tie is worth, to be multiplied by its rarity. A motie is about one thing, a dossier can be about anything.
 */
const WORTH: Record<Exclude<ReasonKind, 'woorden'>, number> = {
  'zelfde-motie': 2.5,
  verwijst: 3,
  'zelfde-kamerstuk': 2,
  'zelfde-dossier': 0.7,
  'zelfde-indiener': 0.5,
  'zelfde-ministerie': 0.2,
};

/** Bounds on papers and rows, so that an id that everybody cites costs no more than another. */
const MOST_CITED = 40;
const MOST_ROWS = 60;

export type Ties = Map<ReasonKind, Map<string, number>>;

/** Ties per paper: reason, then value, then weight. */
export async function sharedWith(
  db: LibraryDatabase,
  subject: Subject,
  papers: number,
): Promise<Map<string, Ties>> {
  const ties = new Map<string, Ties>();
  const tie = (id: string, soort: keyof typeof WORTH, waarde: string, rarity: number): void => {
    if (subject.own.has(id)) return;
    addTie(ties, id, soort, waarde, WORTH[soort] * rarity);
  };
  const citing = [...subject.cited].slice(0, MOST_CITED).map(async ([id, sort]) => {
    const rows = await mentionsOf(db, [id], { limit: MOST_ROWS });
    const others = new Set(rows.map((row) => row.in));
    // If anyone calls it a motie, it is one.
    const isMotie = sort === 'motie' || rows.some((row) => row.kind === 'motie');
    for (const other of others)
      tie(other, isMotie ? 'zelfde-motie' : 'zelfde-kamerstuk', id, rarityOf(papers, others.size));
    const held = isZaak(id) ? await db.heads.where('zaken').equals(id).primaryKeys() : [id];
    for (const head of await db.heads.bulkGet(held))
      if (head) tie(head.id, 'verwijst', id, rarityOf(papers, 1));
  });
  const cites = mentionsOf(db, [...subject.own], { limit: MOST_ROWS }).then((rows) => {
    for (const row of rows) tie(row.in, 'verwijst', row.naar, rarityOf(papers, 1));
  });
  const dossiers = [...subject.dossiers].slice(0, MOST_CITED).map(async (dossier) => {
    const rows = await mentionsOfDossier(db, dossier, MOST_ROWS);
    const held = await db.heads.where('dossier').equals(dossier).limit(MOST_ROWS).primaryKeys();
    const others = new Set([...held, ...rows.map((row) => row.in)]);
    for (const other of others) tie(other, 'zelfde-dossier', dossier, rarityOf(papers, others.size));
  });
  await Promise.all([...citing, cites, ...dossiers]);
  for (const found of ties.values()) dropCovered(found);
  return ties;
}

function addTie(
  ties: Map<string, Ties>,
  id: string,
  soort: ReasonKind,
  waarde: string,
  weight: number,
): void {
  const own = ties.get(id) ?? new Map<ReasonKind, Map<string, number>>();
  const values = own.get(soort) ?? new Map<string, number>();
  values.set(waarde, Math.max(weight, values.get(waarde) ?? 0));
  own.set(soort, values);
  ties.set(id, own);
}

/** Every member asks a lot, and every ministry is asked a lot: these only rank what is found otherwise. */
export const RANKS_ONLY: ReadonlySet<ReasonKind> = new Set(['zelfde-indiener', 'zelfde-ministerie']);

/** Adds who asked and which ministry, where a paper shares them with the subject. */
export function tiePeople(
  ties: Map<string, Ties>,
  subject: Subject,
  { id, facts }: HeadRow,
  papers: number,
): void {
  const tie = (soort: 'zelfde-indiener' | 'zelfde-ministerie', waarde: string): void =>
    addTie(ties, id, soort, waarde, WORTH[soort] * rarityOf(papers, 1));
  for (const naam of subject.indieners) {
    const asker = facts.indieners.find((indiener) => samePerson(indiener.naam, naam));
    if (asker) tie('zelfde-indiener', asker.naam);
  }
  for (const ambt of facts.gerichtAan) {
    const ministerie = ministryOf(ambt);
    if (ministerie && subject.ministeries.has(comparable(ministerie))) tie('zelfde-ministerie', ministerie);
  }
}

/** A shared dossier adds nothing where a paper in it is shared. */
function dropCovered(ties: Ties): void {
  const moties = ties.get('zelfde-motie');
  const stukken = ties.get('zelfde-kamerstuk');
  const dossiers = ties.get('zelfde-dossier');
  if (!dossiers) return;
  for (const dossier of dossiers.keys()) {
    const papers = [...(moties?.keys() ?? []), ...(stukken?.keys() ?? [])];
    if (papers.some((id) => id.startsWith(`${dossier}-`))) dossiers.delete(dossier);
  }
  if (dossiers.size === 0) ties.delete('zelfde-dossier');
}

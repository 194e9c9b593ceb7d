/**
 * The passage of a paper that answers a search best. In: a paper and terms with their rarity. Out: one sentence of one
 * part, with the words found in it.
 */
import type { Kamerdocument } from '../../documents/types.ts';
import type { SearchHit } from '../../view-models/results.ts';
import { sentenceBounds } from '../citations/sentences.ts';
import { type PaperText, textsOf } from '../citations/texts.ts';
import { subjectOf } from './fields.ts';
import { finderOf, type Word } from './words.ts';

/** Readers look for questions first; a note mostly names a source. */
const PREFERENCE: Partial<Record<PaperText['soort'], number>> = {
  vraag: 1.2,
  dictum: 1.2,
  voetnoot: 0.8,
  mededeling: 0.7,
};
/** A sentence with a quoted phrase outweighs any other. */
const EXACT = 100;
/** The part around a sentence counts a little, so that of equal sentences the one in the better part is shown. */
const AROUND = 0.25;
/** Longest passage shown. */
const LONGEST = 300;

type FoundPassage = Pick<SearchHit, 'adres' | 'deel' | 'zin' | 'marks'>;

type Has = (text: string) => boolean;

/** Finds the best passage of a paper; a sentence with a quoted phrase goes first. */
export function passageFinder(
  rarity: ReadonlyMap<string, number>,
  phrases: readonly Has[],
): (document: Kamerdocument) => FoundPassage {
  const find = finderOf(rarity);
  return (document) => bestPassage(document, rarity, find, phrases);
}

type Find = (text: string) => Word[];

function bestPassage(
  document: Kamerdocument,
  rarity: ReadonlyMap<string, number>,
  find: Find,
  phrases: readonly Has[],
): FoundPassage {
  let best: { text: PaperText; from: number; to: number; value: number } | undefined;
  for (const text of textsOf(document)) {
    if (text.soort === 'kop') continue;
    const words = find(text.tekst);
    if (words.length === 0) continue;
    const whole = worth(words, rarity);
    const part = PREFERENCE[text.soort] ?? 1;
    // A sentence is worth no more than its whole part, so most parts need not be split.
    if (best && whole * (1 + AROUND) * part * (phrases.length > 0 ? EXACT : 1) <= best.value) continue;
    const bounds = sentenceBounds(text.tekst);
    let next = 0;
    for (let i = 0; i + 1 < bounds.length; i++) {
      const from = bounds[i] ?? 0;
      const to = bounds[i + 1] ?? 0;
      while ((words[next]?.start ?? Infinity) < from) next++;
      const first = next;
      while ((words[next]?.end ?? Infinity) <= to) next++;
      const inside = words.slice(first, next);
      if (inside.length === 0) continue;
      const exact = phrases.some((has) => has(text.tekst.slice(from, to))) ? EXACT : 1;
      const value = (worth(inside, rarity) + whole * AROUND) * part * exact;
      if (!best || value > best.value) best = { text, from, to, value };
    }
  }
  if (!best) return { adres: document.id, ...shortened(subjectOf(document), find) };
  const { text } = best;
  const found = shortened(text.tekst.slice(best.from, best.to), find);
  const deel = text.deel ?? { nummers: text.noot ? [text.noot.nummer] : [] };
  const soort = text.soort === 'kop' ? 'tekst' : text.soort;
  return { adres: text.adres, deel: { soort, nummers: deel.nummers }, ...found };
}

/** What some words are worth: each term once, rare ones more. */
function worth(words: readonly Word[], rarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of new Set(words.map((word) => word.term))) sum += rarity.get(term) ?? 0;
  return sum;
}

/** The sentence with its marks; a long one begins shortly before the first word found. */
function shortened(text: string, find: Find): Pick<SearchHit, 'zin' | 'marks'> {
  const zin = text.trim();
  const all = marksOf(zin, find);
  if (zin.length <= LONGEST) return { zin, marks: all };
  const first = all[0]?.start ?? 0;
  let from = first > LONGEST / 2 ? zin.lastIndexOf(' ', first - LONGEST / 4) + 1 : 0;
  if (from < 0) from = 0;
  const end = zin.lastIndexOf(' ', from + LONGEST);
  const to = zin.length - from <= LONGEST ? zin.length : end > from ? end : from + LONGEST;
  const cut = `${from > 0 ? '… ' : ''}${zin.slice(from, to)}${to < zin.length ? ' …' : ''}`;
  return { zin: cut, marks: marksOf(cut, find) };
}

const marksOf = (zin: string, find: Find): SearchHit['marks'] =>
  find(zin).map(({ start, end }) => ({ start, end }));

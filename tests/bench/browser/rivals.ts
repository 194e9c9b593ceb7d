/**
 * MiniSearch and FlexSearch in the page, with our words: stemmed, without stop words. Their index lives in memory; it
 * is kept in IndexedDB as text, as they propose, and read back whole at a cold start.
 */
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { wordsOf } from '../../../src/library/search/words.ts';
import { passage, search } from './made-up.ts';
import { getText, putText } from './texts.ts';

export type Rival = 'MiniSearch' | 'FlexSearch';

interface Engine {
  add(id: string, title: string, text: string): void;
  find(query: string, limit: number): string[];
  save(): Promise<void>;
}

const terms = (text: string): string[] => wordsOf(text).map(({ term }) => term);
const OPTIONS = { fields: ['titel', 'tekst'], tokenize: terms, processTerm: (term: string) => term };

function miniSearch(index: MiniSearch): Engine {
  return {
    add: (id, titel, tekst) => index.add({ id, titel, tekst }),
    find: (query, limit) =>
      index
        .search(query, { boost: { titel: 2 } })
        .slice(0, limit)
        .map((hit) => String(hit.id)),
    save: () => putText('MiniSearch', JSON.stringify(index)),
  };
}

const FLEX = { tokenize: 'strict', encode: terms, resolution: 9 } as const;

function flexSearch(index: Index): Engine {
  return {
    add: (id, titel, tekst) => void index.add(id, `${titel}\n${tekst}`),
    find: (query, limit) => (index.search(query, { limit, suggest: true }) as string[]).map(String),
    async save() {
      const parts: Record<string, string> = {};
      await index.export((key: string, data: string) => {
        parts[key] = data;
      });
      await putText('FlexSearch', JSON.stringify(parts));
    },
  };
}

const make = (rival: Rival): Engine =>
  rival === 'MiniSearch' ? miniSearch(new MiniSearch(OPTIONS)) : flexSearch(new Index(FLEX));

async function load(rival: Rival): Promise<Engine> {
  const text = await getText(rival);
  if (rival === 'MiniSearch') return miniSearch(MiniSearch.loadJSON(text, OPTIONS));
  const index = new Index(FLEX);
  for (const [key, data] of Object.entries(JSON.parse(text) as Record<string, string>))
    index.import(key, data);
  return flexSearch(index);
}

let engine: Engine | undefined;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Indexes made-up passages and stores the index. */
export async function rivalFill(rival: Rival, count: number): Promise<number> {
  const made = Array.from({ length: count }, (_, i) => passage(i));
  engine = make(rival);
  const into = engine;
  return timed(async () => {
    for (const { id, titel, delen } of made) into.add(id, titel, delen[0]?.tekst ?? '');
    await into.save();
  });
}

/** Indexes subjects; gives for each query the ids found, best first, and the time it took. */
export async function rivalIds(
  rival: Rival,
  subjects: readonly { id: string; titel: string }[],
  queries: readonly string[],
  limit: number,
): Promise<{ ids: string[]; time: number }[]> {
  const into = make(rival);
  for (const { id, titel } of subjects) into.add(id, titel, '');
  const found: { ids: string[]; time: number }[] = [];
  for (const query of queries) {
    let ids: string[] = [];
    const time = await timed(() => {
      ids = into.find(query, limit);
    });
    found.push({ ids, time });
  }
  return found;
}

/** From nothing in memory to the first hits. */
export async function rivalCold(rival: Rival): Promise<number> {
  return timed(async () => {
    engine = await load(rival);
    engine.find(search(99), 20);
  });
}

/** Warm searches, and queries as long as a passage. */
export async function rivalWarm(
  rival: Rival,
  rounds: number,
): Promise<{ search: number[]; related: number[] }> {
  engine ??= await load(rival);
  const from = engine;
  const times = { search: [] as number[], related: [] as number[] };
  for (let i = 0; i < rounds; i++) times.search.push(await timed(() => from.find(search(i), 20)));
  for (let i = 0; i < rounds / 5; i++) {
    const text = passage(900_000 + i).delen[0]?.tekst ?? '';
    times.related.push(await timed(() => from.find(text, 10)));
  }
  return times;
}

/** Drops the index, so that the memory of another can be measured. */
export function rivalForget(): void {
  engine = undefined;
}

/** The library in the page. In: papers to fill it with, searches. Out: times in milliseconds, one of each call. */
import type { Kamerdocument } from '../../../src/documents/types.ts';
import { type Library, openLibrary } from '../../../src/library/index.ts';
import { recogniseReferences } from '../../../src/references/index.ts';
import { passage, questionSet, search } from './made-up.ts';

let library: Library | undefined;
const open = async (name: string): Promise<Library> => {
  library ??= await openLibrary(name);
  return library;
};

/** Papers given to the library at once. */
const SOME = 1000;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Fills a library with made-up papers, by number; returns the time it took, merging apart. */
export async function fill(
  name: string,
  sort: 'passages' | 'documents',
  count: number,
  first = 0,
): Promise<{ adding: number; merging: number }> {
  const make = sort === 'passages' ? passage : questionSet;
  const into = await open(name);
  let adding = 0;
  for (let from = first; from < first + count; from += SOME) {
    const papers = Array.from({ length: Math.min(SOME, first + count - from) }, (_, i) => make(from + i));
    adding += await timed(() => into.add(papers));
  }
  return { adding, merging: await timed(() => into.rederive()) };
}

/** Fills a library with these papers. */
export async function keep(name: string, papers: Kamerdocument[]): Promise<number> {
  const into = await open(name);
  return timed(async () => {
    await into.add(papers);
    await into.rederive();
  });
}

/** Enters the pack at an address of this page. */
export async function enterPack(name: string, address: string): Promise<number> {
  const into = await open(name);
  const file = await (await fetch(address)).blob();
  return timed(() => into.restore(file));
}

/** Exports the whole library, as a page does that saves it to disk: nothing is kept in memory. */
export async function takeOut(name: string): Promise<number> {
  const from = await open(name);
  return timed(() => from.export().pipeTo(new WritableStream()));
}

/** From opening the library to its first hits. */
export async function coldSearch(name: string): Promise<number> {
  return timed(async () => (await open(name)).search(search(99)));
}

export async function warmSearches(name: string, rounds: number): Promise<number[]> {
  const from = await open(name);
  const times: number[] = [];
  for (let i = 0; i < rounds + 5; i++) times.push(await timed(() => from.search(search(i))));
  return times.slice(5);
}

/** Searches as a reader types them, letter by letter: the time of every keystroke from the third on. */
export async function typedSearches(name: string, rounds: number): Promise<number[]> {
  const from = await open(name);
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const whole = search(i).trim();
    for (let end = 3; end <= whole.length; end += 2)
      times.push(await timed(() => from.search(whole.slice(0, end))));
  }
  return times;
}

/** Related questions of papers that are not held: their numbers are beyond those that are. */
export async function relatedTimes(
  name: string,
  sort: 'passages' | 'documents',
  rounds: number,
): Promise<number[]> {
  const from = await open(name);
  const make = sort === 'passages' ? passage : questionSet;
  const times: number[] = [];
  for (let i = 0; i < rounds + 3; i++) {
    const paper = make(900_000 + i);
    times.push(await timed(() => from.related(sort === 'passages' ? (paper.delen[0]?.tekst ?? '') : paper)));
  }
  return times.slice(3);
}

/** A paper by its identifier, and all that a card shows of a reference to it. */
export async function lookups(
  name: string,
  count: number,
  rounds: number,
): Promise<{ ids: number[]; cards: number[] }> {
  const from = await open(name);
  const ids: number[] = [];
  const cards: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const { id } = questionSet((i * 7919) % count);
    ids.push(await timed(() => from.held([id])));
    const [reference] = recogniseReferences(`Zie ${id}, vraag 3.`);
    if (reference) cards.push(await timed(() => from.card(reference)));
  }
  return { ids, cards };
}

/** For each query the ids of what is related, best first, and the time it took. */
export async function relatedIds(
  name: string,
  queries: readonly string[],
  limit: number,
): Promise<{ ids: string[]; time: number }[]> {
  const from = await open(name);
  const found: { ids: string[]; time: number }[] = [];
  for (const query of queries) {
    let ids: string[] = [];
    const time = await timed(async () => {
      ids = (await from.related(query, { limit })).map((hit) => hit.paper.id);
    });
    found.push({ ids, time });
  }
  return found;
}

/** Bytes that everything in the page has stored. */
export async function stored(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

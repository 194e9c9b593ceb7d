/** Every kind of damage: what the reader sees of it, that a back-up has all that is whole, and what mending brings back. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Kamerdocument } from '../../src/documents/types.ts';
import { failureOf, type Library, openLibrary } from '../../src/library/index.ts';
import { COMMON_WORD_KINDS, KINDS, type Seen } from './damage.ts';
import { actOf, harm } from './harm.ts';
import { allIds, reference, stuk } from './papers.ts';

const hurt = stuk('kst-30000-1', 'Zie Kamerstuk 31 066, nr. 2 over de dijkversterking.', {
  datum: '2025-03-01',
});
const others = [
  stuk('kst-30000-2', 'Een tekst over gemalen: Kamerstuk 30 000, nr. 1, en de brief van 2 oktober 2025.'),
  stuk('kst-30000-3', 'De motie-Kathmann (Kamerstuk 30 000, nr. 1) over bruggen.'),
];
const shipped = stuk('kst-30000-4', 'Meegeleverd, over tunnels.');
const ids = [hurt, ...others, shipped].map(({ id }) => id);

let count = 0;
const open: Library[] = [];
afterEach(() => {
  for (const library of open.splice(0)) library.close();
});
async function opened(name = `damage-${count++}`): Promise<Library> {
  const library = await openLibrary(name);
  open.push(library);
  return library;
}

/** A library that was damaged while no page had it open. */
async function damaged(statements: string): Promise<Library> {
  const name = `damage-${count++}`;
  const before = await openLibrary(name);
  await before.installPack({ version: 'a', documents: [shipped] });
  await before.add([hurt, ...others]);
  before.close();
  await harm(name, actOf(statements), hurt.id);
  return opened(name);
}

async function seenOnPage(library: Library): Promise<Seen> {
  const { paper, pieces } = await library.inFull(hurt.id);
  if (paper.beschadigd) return 'says damaged';
  return paper.gehouden && pieces[0]?.tekst === hurt.delen[0]?.tekst ? 'as before' : 'not held';
}

async function seenOnCard(library: Library): Promise<Seen> {
  const { papers, pieces } = await library.card(reference('Kamerstuk 30 000, nr. 1'));
  if (papers[0]?.beschadigd) return 'says damaged';
  return pieces[0]?.tekst === hurt.delen[0]?.tekst ? 'as before' : 'not held';
}

async function seenInSearch(library: Library): Promise<Seen> {
  try {
    const [hit] = await library.search('dijkversterking');
    if (hit?.paper.id !== hurt.id) return 'not held';
    return hit.paper.beschadigd ? 'says damaged' : 'as before';
  } catch (error) {
    expect(failureOf(error)).toBe('index');
    return 'says damaged';
  }
}

/** In the list, with the notice above it. */
async function seenInList(library: Library): Promise<Seen> {
  const listed = await library.shelf();
  const [head] = await library.heads(listed.filter((id) => id === hurt.id));
  const { papers, index } = (await library.state()).damage;
  if (head?.beschadigd && papers.includes(hurt.id)) return 'says damaged';
  if (head?.gehouden) return head.titel === hurt.titel ? 'as before' : 'not held';
  return index ? 'says damaged' : 'not held';
}

const backUpOf = async (library: Library) => {
  const onEnd = vi.fn();
  const file = await new Response(library.export({ onEnd })).blob();
  return { file, exported: onEnd.mock.calls[0]?.[0] };
};

const heldIn = async (file: Blob): Promise<Kamerdocument[]> => {
  const other = await opened();
  await other.restore(file);
  const papers = await Promise.all((await allIds(other)).map((id) => other.paper(id)));
  return papers.flatMap((paper) => paper ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
};

test.each(KINDS)('$name', async ({ harm: statements, list, paper, search, card, exported, mended }) => {
  const library = await damaged(statements);
  expect(await seenInSearch(library), 'search').toBe(search);
  expect(await seenOnPage(library), 'paper').toBe(paper);
  expect(await seenOnCard(library), 'card').toBe(card);
  if ([list, paper, search, card].includes('says damaged'))
    await expect
      .poll(async () => JSON.stringify(await library.damaged()))
      .not.toBe('{"papers":[],"index":false}');
  expect(await seenInList(library), 'list').toBe(list);

  const backUp = await backUpOf(library);
  const whole = [hurt, ...others, shipped].filter(({ id }) => exported || id !== hurt.id);
  expect(backUp.exported).toEqual({ papers: whole.length, damaged: exported ? [] : [hurt.id] });
  expect((await library.state()).backup).toEqual({
    last: expect.any(String),
    since: 0,
    ...(exported ? {} : { missing: 1 }),
  });
  expect(await heldIn(backUp.file)).toEqual(whole);

  expect(await library.mend()).toEqual(exported ? [] : [hurt.id]);
  const after: Seen = mended ?? 'as before';
  expect(await seenOnPage(library), 'paper, mended').toBe(after);
  expect(await seenOnCard(library), 'card, mended').toBe(after);
  expect(await seenInList(library), 'list, mended').toBe(after);
  if (!mended) expect(await seenInSearch(library), 'search, mended').toBe('as before');
  expect((await library.damaged()).index).toBe(false);

  // What helps a paper that cannot be read any more: to bring it in again.
  await library.add([hurt]);
  expect(await seenOnPage(library), 'paper, again').toBe('as before');
  expect(await seenInSearch(library), 'search, again').toBe('as before');
  expect(await library.damaged()).toEqual({ papers: [], index: false });
  expect((await allIds(library)).sort()).toEqual(ids);
});

test.each(COMMON_WORD_KINDS)('$name', async ({ harm: statements }) => {
  const name = `damage-${count++}`;
  const before = await opened(name);
  const many = Array.from({ length: 700 }, (_, i) => stuk(`kst-31000-${i}`, 'Gemalen.'));
  await before.add(many);
  await before.rederive();
  before.close();
  await harm(name, actOf(statements), '');
  const library = await opened(name);
  const failures = [library.search('gemalen'), library.search('gemalen soort:kamerstuk')].map((search) =>
    search.then(() => 'found', failureOf),
  );
  expect(await Promise.all(failures)).toEqual(['index', 'index']);
  await expect.poll(async () => (await library.damaged()).index).toBe(true);
  // A merge would make of it an index that counts as whole.
  await library.add([stuk('kst-31001-1', 'Gemalen en bruggen.')]);
  await library.rederive();
  expect((await library.damaged()).index).toBe(true);
  await library.mend();
  expect(await library.search('gemalen', { limit: 1000 })).toHaveLength(701);
});

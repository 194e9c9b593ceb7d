import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LibraryFailure, openLibrary } from '../../src/library/index.ts';
import { due, mergeSegments } from '../../src/library/search/merge.ts';
import { SegmentWriter } from '../../src/library/search/segment.ts';
import { postingsOf, termsFrom } from '../../src/library/search/terms.ts';
import { indexMeta, LibraryDatabase } from '../../src/library/store/database.ts';
import { runs } from '../runs.ts';
import { stuk } from './papers.ts';

const segments = (...sizes: number[]) => {
  let base = 0;
  return sizes.map((size, id) => {
    base += size;
    return { id, base: base - size, end: base };
  });
};

describe('what is merged', () => {
  it.each([
    [[], 2, 0],
    [[1], 2, 0],
    [[1, 1], 2, 2],
    [[250, 1], 2, 0],
    [[250, 250, 1], 2, 3],
    [[30_000, 250, 250, 1], 2, 3],
    [[250, 250, 250], 8, 0],
    [Array(8).fill(250), 8, 8],
    [[30_000, ...Array(8).fill(250), 3], 8, 9],
  ])('of %j, %i of one size: the last %i', (sizes, least, last) => {
    expect(due(segments(...sizes), least)).toHaveLength(last);
  });
});

it('merging changes no answer, and drops what is gone', async () => {
  const word = fc.constantFrom('gemalen', 'dijken', 'bruggen', 'tunnels', 'sluizen', 'de', 'waterschap');
  // No more than are shown: words are as rare as in all papers until those gone are left out, so the order may change.
  const papers = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 10 });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(papers, fc.nat(), async (texts, gone) => {
      const name = `merge-${run++}`;
      const library = await openLibrary(name);
      for (const [i, text] of texts.entries()) await library.add([stuk(`lokaal-${i}`, text.join(' '))]);
      await library.remove([`lokaal-${gone % texts.length}`]);
      const hits = async () => {
        const found = await library.search('gemalen dijken waters');
        return found.map((hit) => hit.paper.id).sort();
      };
      const before = await hits();
      await library.rederive();
      expect(await hits()).toEqual(before);
      const db = new LibraryDatabase(name);
      const meta = await indexMeta(db);
      expect(meta.segments.length).toBeLessThanOrEqual(2);
      expect(meta.loose).toEqual([]);
      const left = new Set((await db.terms.toArray()).map((row) => row.segment));
      expect([...left].sort()).toEqual(meta.segments.map((segment) => segment.id).sort());
      db.close();
      library.close();
    }),
    { numRuns: runs(25) },
  );
});

it('a very common word is found in each of its papers, before a merge and after', async () => {
  const library = await openLibrary('merge-common');
  const ids = Array.from({ length: 1800 }, (_, i) => `lokaal-${i}`);
  const papers = ids.map((id, i) => stuk(id, i % 300 === 0 ? 'Gemalen en stuwdammen.' : 'Gemalen.'));
  const found = async (typed: string) =>
    new Set((await library.search(typed, { limit: 2000 })).map((hit) => hit.paper.id));
  await library.add(papers.slice(0, 900));
  await library.rederive();
  await library.add(papers.slice(900));
  for (const merged of [false, true]) {
    if (merged) await library.rederive();
    expect(await found('gemalen ')).toEqual(new Set(ids));
    expect(await found('stuwdammen ')).toEqual(new Set(ids.filter((_, i) => i % 300 === 0)));
  }
  library.close();
});

it('a merge that was stopped leaves nothing behind', async () => {
  const library = await openLibrary('stopped');
  for (let i = 0; i < 3; i++) await library.add([stuk(`lokaal-${i}`, 'De gemalen.')]);
  const db = new LibraryDatabase('stopped');
  const meta = await indexMeta(db);
  await db.meta.put({ ...meta, segment: 100, loose: [99] });
  const row = (await db.terms.toArray())[0];
  if (row) await db.terms.add({ ...row, segment: 99 });
  expect(await library.search('gemalen')).toHaveLength(3);
  await mergeSegments(db, 8);
  expect(await db.terms.where('[segment+last]').between([99], [100]).count()).toBe(0);
  expect((await indexMeta(db)).loose).toEqual([]);
  db.close();
  library.close();
});

it('a very common term has rows of its own, and is found like any other', async () => {
  const db = new LibraryDatabase('long');
  const writer = new SegmentWriter(1);
  for (let paper = 0; paper < 40_000; paper++) writer.put(paper, 4, 9);
  writer.end('gemaal');
  for (let i = 0; i < 2_000; i++) {
    writer.put(i, 4, 9);
    writer.end(`gemeente${String(i).padStart(4, '0')}`);
  }
  const { terms, postings } = writer.take(true);
  expect(postings.length).toBeGreaterThan(1);
  expect(terms.length).toBeGreaterThan(1);
  await db.terms.bulkAdd(terms);
  await db.postings.bulkAdd(postings);
  const where = [{ id: 1, base: 0, end: 40_000 }];
  const found = await postingsOf(db, where, ['gemaal', 'gemeente1999', 'gem', 'zee']);
  expect([...found].map(([term, { df, runs }]) => [term, df, runs.length])).toEqual([
    ['gemaal', 40_000, postings.length],
    ['gemeente1999', 1, 1],
  ]);
  expect(await termsFrom(db, where, 'gema', 5)).toEqual(['gemaal']);
  expect(await termsFrom(db, where, 'gemeente19', 500)).toHaveLength(100);
  await db.postings.delete([1, 'gemaal', 1]);
  await expect(postingsOf(db, where, ['gemaal'])).rejects.toThrow(LibraryFailure);
  expect(db.damage.hasIndex).toBe(true);
  db.close();
});

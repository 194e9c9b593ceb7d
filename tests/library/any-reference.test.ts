import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/index.ts';
import { anyReference } from '../messages/arbitrary.ts';
import { runs } from '../runs.ts';
import { libraryOf, seeds } from './papers.ts';

describe('whatever reference is asked for', () => {
  let library: Library;
  let ids: (string | undefined)[];

  beforeAll(async () => {
    const { all } = await seeds();
    library = await libraryOf(...all);
    ids = [...all.map((paper) => paper.id), 'lokaal-unknown', undefined];
  });

  it('the answer holds together', async () => {
    await fc.assert(
      fc.asyncProperty(anyReference, fc.nat(), async (reference, at) => {
        const id = ids[at % ids.length];
        const standing = id === undefined ? {} : { document: id };
        const found = await library.resolve(reference, standing);
        const card = await library.card(reference, standing);
        expect(card.soort).toBe(found.soort);
        if (found.soort === 'deel') expect(found.doelen.some((adres) => adres.includes('#'))).toBe(true);
        if (found.soort === 'document') expect(found.doelen.length).toBeGreaterThan(0);
        if (found.soort === 'vermeldingen') expect(found.vermeldingen.length).toBeGreaterThan(0);
        if (found.soort === 'niets') expect([...found.doelen, ...found.vermeldingen]).toEqual([]);
        // What is only probable is never passed off as sure.
        if (reference.waarschijnlijk && found.ids.length > 0 && found.soort !== 'deel')
          expect(found.waarschijnlijk).toBe(true);
        for (const { zin, start, end } of card.mentions) expect(zin.slice(start, end)).not.toBe('');
        for (const paper of card.papers) {
          if (paper.gehouden) expect(ids).toContain(paper.id);
        }
      }),
      { numRuns: runs(250) },
    );
  });
});

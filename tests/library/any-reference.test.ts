import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/index.ts';
import type { Reference } from '../../src/references/types.ts';
import { libraryOf, seeds } from './papers.ts';

/** References as a page may send them: right, wrong, or made up. */
const id = fc.oneof(
  fc.constantFrom(
    'kst-31066-1512',
    'kst-36574',
    'ah-tk-20252026-403',
    '2025Z18684',
    '2025D00001',
    'kst-6643-1320',
    '',
  ),
  fc.string({ maxLength: 30 }),
);
const numbers = fc.array(fc.nat(30), { maxLength: 4 });
const anyReference: fc.Arbitrary<Reference> = fc.record(
  {
    start: fc.nat(50),
    end: fc.nat(50),
    kind: fc.constantFrom(
      'kamerstuk',
      'aanhangsel',
      'handelingen',
      'motie',
      'amendement',
      'zaak',
      'document',
      'brief',
      'vraag',
      'voetnoot',
      'staatsblad',
    ),
    ids: fc.array(id, { maxLength: 3 }),
    gelezen: fc.record(
      {
        kamer: fc.constantFrom('I', 'II'),
        vergaderjaar: fc.constantFrom('2025-2026', '1985-1986'),
        dossier: fc.constantFrom('6643', '266443', '31066', '36740-VII', '[', ''),
        nummer: fc.constantFrom('1320', '403', 'AA', '*'),
      },
      { requiredKeys: [] },
    ),
    pinpoint: fc.record({ vraag: numbers, antwoord: numbers, voetnoot: numbers }, { requiredKeys: [] }),
    namen: fc.array(fc.constantFrom('Kathmann', 'Six Dijkstra', '', ' - '), { maxLength: 2 }),
    datum: fc.constantFrom('2025-10-02', '2024-11-22', 'gisteren'),
    waarschijnlijk: fc.constant(true as const),
  },
  { requiredKeys: ['start', 'end', 'kind', 'ids'] },
);

describe('whatever reference is asked for', () => {
  let library: Library;
  let places: (string | undefined)[];

  beforeAll(async () => {
    const { all } = await seeds();
    library = await libraryOf(...all);
    places = [...all.map((paper) => paper.id), 'lokaal-unknown', undefined];
  });

  it('the answer holds together', async () => {
    await fc.assert(
      fc.asyncProperty(anyReference, fc.nat(), async (reference, at) => {
        const place = places[at % places.length];
        const where = place === undefined ? {} : { document: place };
        const found = await library.resolve(reference, where);
        const card = await library.card(reference, where);
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
          if (paper.gehouden) expect(places).toContain(paper.id);
        }
      }),
      { numRuns: 250 },
    );
  }, 30_000);
});

/** Whatever the tables hold, the library answers or says by name what is wrong, and whole papers come out of it whole. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LibraryFailure, openLibrary } from '../../src/library/index.ts';
import { runs } from '../runs.ts';
import { harm } from './harm.ts';
import { allIds, reference, stuk, vragen } from './papers.ts';

const papers = [
  stuk('kst-30000-1', 'Zie Kamerstuk 31 066, nr. 2 over de dijkversterking.', { dossier: '30000' }),
  stuk('kst-30000-2', 'Gemalen: Kamerstuk 30 000, nr. 1, en de brief van 2 oktober 2025.', {
    dossier: '30000',
  }),
  vragen('ah-tk-20242025-7', ['Wat kost de dijkversterking?'], { '1': 'Veel.' }, { zaken: ['2025Z00007'] }),
];
const TABLES = ['heads', 'bodies', 'numbers', 'mentions', 'namings', 'terms', 'postings', 'meta', 'trash'];

/** A row as it was, with a field replaced, or without one; or any other, under its key. */
const anyValue = fc.oneof(
  fc.anything({ withDate: true, withTypedArray: true, maxDepth: 2 }),
  fc.constantFrom(null, NaN, -1, 1e15, '', '9999-99-99', new Uint8Array([255, 255, 255])),
);
const change = fc.record({
  table: fc.constantFrom(...TABLES),
  at: fc.nat(12),
  how: fc.constantFrom('field', 'bytes', 'less', 'gone'),
  field: fc.nat(20),
  value: anyValue,
});
const keys = ['index', 'pack', 'removed', 'backup', 'unfinished', 'birth', 'damage', 'mending', 'anders'];
const metaRow = fc.tuple(
  fc.constantFrom(...keys),
  fc.dictionary(
    fc.constantFrom('ids', 'papers', 'index', 'after', 'done', 'since', 'last', 'segments', 'next'),
    anyValue,
    { maxKeys: 4 },
  ),
);

const KEYS: Record<string, string[]> = {
  numbers: ['nr'],
  terms: ['segment', 'last'],
  postings: ['segment', 'term', 'part'],
  meta: ['key'],
  mentions: ['nr'],
  namings: ['nr'],
};

let count = 0;

test('random damage to any tables throws nothing but named failures, and loses no whole paper', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.option(metaRow),
      async (changes, meta) => {
        const name = `random-${count++}`;
        const before = await openLibrary(name);
        await before.add(papers);
        before.close();
        const touched = new Set<unknown>();
        await harm(
          name,
          (edit, put) => {
            for (const { table, at, how, field, value } of changes) {
              let row = -1;
              edit(table, (old) => {
                if (++row !== at % 3) return old;
                if (table === 'bodies') touched.add(old.id);
                if (how === 'gone') return undefined;
                const names = Object.keys(old).filter((one) => !(KEYS[table] ?? ['id']).includes(one));
                const chosen = names[field % Math.max(1, names.length)];
                if (chosen === undefined) return old;
                const { [chosen]: taken, ...rest } = old;
                if (how === 'less') return rest;
                if (how === 'bytes' && taken instanceof Uint8Array)
                  return {
                    ...rest,
                    [chosen]: taken.map((byte, i) => (i % 7 === field % 7 ? byte ^ 0x81 : byte)),
                  };
                return cloneable({ ...rest, [chosen]: value }) ?? rest;
              });
            }
            const extra = meta && cloneable({ ...meta[1], key: meta[0] });
            if (extra) put('meta', extra);
          },
          '',
        );
        const library = await openLibrary(name);
        for (const ask of asks) await ask(library).catch(named);
        const file = await new Response(library.export()).blob();
        const other = await openLibrary(`random-${count++}`);
        await other.restore(file);
        await library.mend();
        for (const paper of papers) {
          if (touched.has(paper.id)) continue;
          expect(await other.paper(paper.id)).toEqual(paper);
          expect(await library.paper(paper.id)).toEqual(paper);
          expect(await allIds(library)).toContain(paper.id);
        }
        expect((await library.damaged()).index).toBe(false);
        for (const ask of asks) await ask(library);
        library.close();
        other.close();
      },
    ),
    { numRuns: runs(20) },
  );
});

type Ask = (library: Awaited<ReturnType<typeof openLibrary>>) => Promise<unknown>;

const asks: Ask[] = [
  (library) => library.search('dijkversterking'),
  (library) => library.search('lid:berg dossier:30000'),
  (library) => library.search('"over de dijkversterking"'),
  (library) => library.related('dijkversterking en gemalen'),
  (library) => library.card(reference('Kamerstuk 30 000, nr. 1')),
  (library) => library.card(reference('de brief van 2 oktober 2025')),
  (library) => library.card(reference('Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 7')),
  (library) => library.inFull('kst-30000-1'),
  (library) => library.inFull('kst-30000'),
  (library) => library.timeline('ah-tk-20242025-7'),
  (library) => library.timeline('kst-30000'),
  (library) => library.overview(papers[2] ?? stuk('x', '')),
  (library) => library.state(),
  (library) => library.shelf({ by: 'titel' }),
  async (library) => library.heads(await library.shelf({ by: 'soort' })),
  (library) => library.shelfLabels(),
  (library) => library.held(['kst-30000-1', '2025Z00007']),
  (library) => library.rederive(),
  (library) => library.packVersion(),
  (library) => library.putBack(),
  (library) => library.add([stuk('kst-30000-9', 'Nieuw.')]),
  (library) => library.remove(['kst-30000-9']),
];

function named(error: unknown): void {
  if (!(error instanceof LibraryFailure)) throw error;
}

function cloneable(row: Record<string, unknown>): Record<string, unknown> | undefined {
  try {
    return structuredClone(row);
  } catch {
    return undefined;
  }
}

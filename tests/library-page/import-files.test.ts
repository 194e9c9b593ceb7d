/** What the reader is told of an import that was stopped. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { importFiles } from '../../entrypoints/library/import/import-files.ts';
import { libraryOf, stuk } from '../library/papers.ts';

it('counts what a file brought before the reader stopped it', async () => {
  const papers = Array.from({ length: 600 }, (_, i) => stuk(`kst-31000-${1000 + i}`, `Over gemalen ${i}.`));
  const ids = papers.map(({ id }) => id);
  const other = await libraryOf(...papers.map((paper) => ({ ...paper, titel: 'Nieuw' })));
  const file = new File([await new Response(other.export({ ids })).blob()], 'pakket.gz');
  const library = await libraryOf();
  await library.add(papers, { herkomst: { soort: 'pagina', adres: '', dag: '2026-11-12' } });
  const stop = new AbortController();
  const outcome = await importFiles(library, [file], {
    onProgress: ({ stage, done }) => stage === 'entering' && done > 0 && stop.abort(),
    signal: stop.signal,
    mayEnterMany: async () => true,
  });
  const replaced = (await library.state()).replaced?.papers ?? 0;
  expect(replaced).toBeGreaterThan(0);
  expect(outcome).toMatchObject({ added: 0, replaced, cancelled: true });
});

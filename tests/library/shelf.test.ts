import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/index.ts';
import { LibraryDatabase } from '../../src/library/store/database.ts';
import { libraryOf, stuk, vragen } from './papers.ts';

const papers = [
  stuk('kst-30000-1', 'Tekst.', { titel: 'Élan in de polder', datum: '2020-03-01' }),
  stuk('kst-30000-2', 'Tekst.', { soort: 'motie', titel: 'dijken', datum: '2021-03-01' }),
  stuk('kst-30000-3', 'Tekst.', { soort: 'motie', titel: '«Zand»', datum: '2022-03-01' }),
  vragen('ah-tk-20212022-4', ['Hoe hoog?'], {}, { onderwerp: 'Bruggen', ontvangen: '2021-11-01' }),
];
const [kamerstuk = '', motie = '', jongereMotie = '', vraag = ''] = papers.map(({ id }) => id);

describe('the shelf', () => {
  it('gives the newest first, or the oldest', async () => {
    const library = await libraryOf(...papers);
    const newest = [jongereMotie, vraag, motie, kamerstuk];
    expect(await library.shelf({ descending: true })).toEqual(newest);
    expect(await library.shelf()).toEqual(newest.reverse());
  });

  it('sorts by what papers are about, whatever their case, accents and quotes', async () => {
    const library = await libraryOf(...papers);
    expect(await library.shelf({ by: 'titel' })).toEqual([vraag, motie, kamerstuk, jongereMotie]);
  });

  it('sorts by kind, the newest first within each', async () => {
    const library = await libraryOf(...papers);
    expect(await library.shelf({ by: 'soort' })).toEqual([kamerstuk, vraag, jongereMotie, motie]);
    expect(await library.shelf({ by: 'soort', descending: true })).toEqual([
      jongereMotie,
      motie,
      vraag,
      kamerstuk,
    ]);
  });

  it('keeps what fits every filter', async () => {
    const library = await libraryOf(...papers.slice(1));
    await library.installPack({ version: 'a', documents: papers.slice(0, 1) });
    expect(await library.shelf({ filter: { soort: 'motie' } })).toEqual([motie, jongereMotie]);
    // The vergaderjaar of a paper that does not print it follows from its date.
    expect(await library.shelf({ filter: { soort: 'motie', jaar: '2020-2021' } })).toEqual([motie]);
    expect(await library.shelf({ filter: { herkomst: 'meegeleverd' } })).toEqual([kamerstuk]);
    expect(await library.shelf({ filter: { herkomst: 'meegeleverd', soort: 'motie' } })).toEqual([]);
  });

  it('knows the vergaderjaar of a paper of September', async () => {
    const library = await libraryOf(
      stuk('lokaal-a', 'x', { datum: '2025-09-15' }),
      stuk('lokaal-b', 'x', { datum: '2025-09-16' }),
      stuk('lokaal-c', 'x', { datum: '2025-09-30' }),
    );
    expect(await library.shelf({ filter: { jaar: '2024-2025' } })).toEqual(['lokaal-a']);
    expect(await library.shelf({ filter: { jaar: '2025-2026' } })).toEqual(['lokaal-b', 'lokaal-c']);
    const found = await library.search('jaar:2025-2026');
    expect(found.map((hit) => hit.paper.id)).toEqual(['lokaal-c', 'lokaal-b']);
  });

  it('offers filters for what there is', async () => {
    const library = await libraryOf(...papers);
    const labels = await library.shelfLabels();
    expect(labels.soorten.sort()).toEqual(['kamerstuk', 'kamervragen', 'motie']);
    expect(labels.jaren).toEqual(['2021-2022', '2020-2021', '2019-2020']);
    expect(labels.herkomsten).toEqual(['onbekend']);
  });

  it('gives the papers of a window in its order', async () => {
    const library = await libraryOf(...papers);
    const heads = await library.heads([vraag, 'kst-1-1', kamerstuk]);
    expect(heads.map(({ id, gehouden }) => [id, gehouden])).toEqual([
      [vraag, true],
      ['kst-1-1', false],
      [kamerstuk, true],
    ]);
  });

  it('includes papers that an older version entered without a title to sort by', async () => {
    const library = await openLibrary('shelf-old');
    await library.add(papers);
    const db = new LibraryDatabase('shelf-old');
    const { titel: _, ...old } = (await db.heads.get(motie)) ?? { titel: '' };
    await db.heads.put(old as never);
    expect(await library.shelf({ by: 'titel' })).toEqual([vraag, kamerstuk, jongereMotie, motie]);
    db.close();
  });
});

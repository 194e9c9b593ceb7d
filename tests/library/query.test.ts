import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/library/search/query.ts';
import { libraryOf, stuk, vragen } from './papers.ts';

describe('what was typed', () => {
  it.each([
    ['gemalen', 'gemalen', [], []],
    ['gemalen lid:Kathmann ', 'gemalen   ', [], ['lid:kathmann']],
    ['lid:"Van der Werf" gemalen', 'gemalen', [], ['lid:van der werf']],
    ['Lid: El Boujdaini', 'Boujdaini', [], ['lid:el']],
    ['dossier:"36 740 VII" jaar:2024', '', [], ['dossier:36740-vii', 'jaar:2024']],
    ['dossier:26.643 jaar:2023/24', '', [], ['dossier:26643', 'jaar:2023-2024']],
    ['dossier:21501-02', '', [], ['dossier:21501-02']],
    ['jaar:2023-2025 x', 'x', [], ['jaar:2023']],
    ['jaar:ooit', '', [], []],
    ['over “soevereine cloud” nu', 'over  soevereine cloud  nu', ['soevereine cloud'], []],
    ['nog "niet af', 'nog  niet af', [], []],
  ])('%j', (typed, text, phrases, filters) => {
    expect(parseQuery(typed)).toEqual({ text, phrases, filters });
  });

  it('is never too odd', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { text, phrases, filters } = parseQuery(`lid:${typed} "${typed}`);
        expect([...phrases, ...filters].every((part) => part.length > 0)).toBe(true);
        expect(text.length).toBeLessThanOrEqual(510);
      }),
    );
  });
});

describe('filters', () => {
  const library = () =>
    libraryOf(
      vragen(
        'lokaal-1',
        ['Hoe oud zijn de gemalen?'],
        {},
        { indieners: [{ naam: 'Inge van Dijk' }], datum: '2023-05-01' },
      ),
      vragen(
        'lokaal-2',
        ['Hoe duur zijn de gemalen?'],
        {},
        { indieners: [{ naam: 'Jansen' }], datum: '2024-05-01' },
      ),
      vragen(
        'lokaal-3',
        ['Hoe duur zijn de bruggen?'],
        {},
        { indieners: [{ naam: 'Van Dijk' }], datum: '2024-06-01' },
      ),
      stuk('kst-36740-VII-20', 'De gemalen.', {
        dossier: '36740-VII',
        datum: '2025-10-02',
        vergaderjaar: '2025-2026',
      }),
    );
  it.each([
    ['gemalen lid:"van dijk"', ['lokaal-1']],
    ['gemalen lid:dijk jaar:2024', []],
    ['lid:"Van Dijk"', ['lokaal-3', 'lokaal-1']],
    ['lid:"Inge van Dijk"', ['lokaal-1']],
    ['jaar:2024', ['lokaal-3', 'lokaal-2']],
    ['gemalen jaar:2024', ['lokaal-2']],
    ['jaar:2025-2026', ['kst-36740-VII-20']],
    ['dossier:36740', ['kst-36740-VII-20']],
    ['dossier:"36 740 VII" gemalen', ['kst-36740-VII-20']],
    ['dossier:"36 740 VIII"', []],
    ['soort:kamerstukken', ['kst-36740-VII-20']],
    ['gemalen soort:kamervragen', ['lokaal-2', 'lokaal-1']],
    ['gemalen soort:motie', []],
    ['jaar:2023-2024', ['lokaal-3', 'lokaal-2']],
  ])('%j finds %j', async (typed, ids) => {
    const hits = await (await library()).search(typed);
    expect(hits.map((hit) => hit.paper.id)).toEqual(ids);
  });

  it('are met by no word that a paper merely has', async () => {
    const library = await libraryOf(stuk('lokaal-1', 'Het lid Kathmann over jaar 2024.'));
    expect(await library.search('lid:kathmann')).toEqual([]);
    expect(await library.search('li')).toHaveLength(1);
  });
});

describe('a quoted phrase', () => {
  it('is found word for word, and shown where it stands', async () => {
    const library = await libraryOf(
      stuk('lokaal-1', 'De cloud is soeverein. Een cloud, soevereine of niet.'),
      stuk('lokaal-2', 'Cloud, cloud en nog eens cloud. Wij willen een Soevereine «cloud» hebben.'),
    );
    const hits = await library.search('"soevereine cloud"');
    expect(hits.map((hit) => hit.paper.id)).toEqual(['lokaal-2']);
    expect(hits[0]?.zin).toBe('Wij willen een Soevereine «cloud» hebben.');
  });

  it('may hold words that papers share, which the index leaves out', async () => {
    const library = await libraryOf(vragen('lokaal-1', ['Kent u het bericht over de gemalen van Lynden?']));
    for (const phrase of ['het bericht over de gemalen', 'bericht over de gemalen van lynden', 'kent u'])
      expect(await library.search(`"${phrase}"`), phrase).toHaveLength(1);
    expect(await library.search('"gemalen bericht"')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../src/references/index.ts';
import { table } from './table.ts';

describe('Aanhangsel', () => {
  table([
    ['Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 506', 'aanhangsel ah-tk-20252026-506'],
    ['Aanhangsel van de Handelingen II 2011/12, nr. 2531', 'aanhangsel ah-tk-20112012-2531'],
    ['Aanhangsel der Handelingen I 2022/23, nr. 5', 'aanhangsel ah-ek-20222023-5'],
    ['Aanh. Hand. II 2012/13, nr. 34', 'aanhangsel ah-tk-20122013-34'],
    ['Aanghansel Handelingen, vergaderjaar 2023–2024, nr. 12', 'aanhangsel ah-tk-20232024-12'],
    ['Aan-\nhangsel Handelingen, verga-\nderjaar 2023–\n2024, nr. 12', 'aanhangsel ah-tk-20232024-12'],
    ['Aanhangsel Handelingen, vergaderjaar 2023–2024, 1028 Vraag 1', 'aanhangsel ah-tk-20232024-1028'],
    ['Aanhangsel Handelingen, nr. 506, vergaderjaar 2025–2026', 'aanhangsel ah-tk-20252026-506'],
    ['Vergaderjaar 2023–2024, Aanhangsel nr. 1045', 'aanhangsel ah-tk-20232024-1045'],
    ['Aanhangsel Handelingen II 2019/20, nrs. 89 en 90', 'aanhangsel ah-tk-20192020-89 ah-tk-20192020-90'],
    ['Aanhangsel Handelingen, notavergaderjaar 2025–2026, nr. 506', 'aanhangsel ah-tk-20252026-506'],
    ['Aanhangsel Handelingen, vergaderjaar 2022–203, nr. 844', 'aanhangsel? ah-tk-20222023-844'],
    ['Aanhangsel van de Handelingen II, 2022/-23, nr. 1823', 'aanhangsel ah-tk-20222023-1823'],
    ['Kamervragen (Aanhang-sel) 2020–2021, nr. 2345', 'aanhangsel ah-tk-20202021-2345'],
    ['Kamerstukken II, 2023–2024, AvdH 721', 'aanhangsel ah-tk-20232024-721'],
    ['Handelingen II 2023/24, Aanhangsel van de Handelingen, nr. 1045', 'aanhangsel ah-tk-20232024-1045'],
    [
      'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen, nr. 2386',
      'aanhangsel ah-tk-20232024-2386',
    ],
    [
      'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 506, antwoord op vraag 4, antwoord op vraag 7',
      'aanhangsel ah-tk-20252026-506 antwoord=4,7',
    ],
    [
      'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 506, vraag 3 en het antwoord op vraag 5',
      'aanhangsel ah-tk-20252026-506 vraag=3 antwoord=5',
    ],
    [
      '(Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 506, antwoord op vraag 4) en vraag 7',
      'aanhangsel ah-tk-20252026-506 antwoord=4',
      'vraag vraag=7',
    ],
    [
      'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 506, antwoord op vragen 4 en 7',
      'aanhangsel ah-tk-20252026-506 antwoord=4,7',
    ],
    [
      'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 726, vraag 15',
      'aanhangsel ah-tk-20252026-726 vraag=15',
    ],
    [
      'antwoord op vraag 5 van Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 506',
      'aanhangsel ah-tk-20252026-506 antwoord=5',
    ],
    ['Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 507 Vraag 1 Hoe', 'aanhangsel ah-tk-20242025-507'],
    ['Aanhangsel Handelingen II 1987/88, nr. 12', 'aanhangsel'],
    ['Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel 6'],
    ['Vergaderjaar 2025–2026 Aanhangsel van de Handelingen\n\nVragen gesteld\n\n726'],
  ]);
});

describe('Handelingen', () => {
  table([
    ['Handelingen II 2012-2013, nr. 71, item 15, blz. 53-69', 'handelingen h-tk-20122013-71-15 pagina=53-69'],
    ['Handelingen I 2014/15, nr. 11, item 4, p. 5', 'handelingen h-ek-20142015-11-4 pagina=5'],
    ['Handelingen II 2018/19, 45-7-12', 'handelingen h-tk-20182019-45-7 pagina=12'],
    ['Handelingen II 2007/08, nr. 108, p. 7909-7943', 'handelingen h-tk-20072008-7909-7943 pagina=7909-7943'],
    ['Handelingen TK 2007-2008, blz. 4867', 'handelingen pagina=4867'],
    ['Handelingen II, 1988/89, blz. 39-2410 en 2435', 'handelingen pagina=39-2410,2435'],
    ['Handelingen I, 1996-1997, 24 692, nr. 228b', 'kamerstuk kst-19961997-24692-228b'],
    ['strafbare handelingen in 2023'],
    ['Handelingen II 2010/11, 40, 6', 'handelingen h-tk-20102011-40-6'],
  ]);

  test.each([
    ['Handelingen II 2010/11, 40, 6', 'Handelingen II 2010/11, 40, 6'],
    ['Handelingen II 2009/10, 40, 6', 'Handelingen II 2009/10, 40'],
  ])('since sittings have items, a bare number behind the sitting is one: %s', (text, stretch) => {
    expect(recogniseReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual([stretch]);
  });
});

describe('journals', () => {
  table([
    ['Stb. 2021, 549', 'staatsblad stb-2021-549'],
    ['Staatsblad 2021, nr. 5 en 6', 'staatsblad stb-2021-5 stb-2021-6'],
    ['Stb. 2021, 5 en 2022, 7', 'staatsblad stb-2021-5', 'staatsblad stb-2022-7'],
    ['Staatscourant 2022, nr. 16685', 'staatscourant stcrt-2022-16685'],
    ['Stcrt. nr. 16685, 2022', 'staatscourant stcrt-2022-16685'],
    ['Trb. 2009, 217 en Trb. 2010, 162', 'tractatenblad trb-2009-217', 'tractatenblad trb-2010-162'],
    ['het Staatsblad van 2 mei 2021'],
  ]);
});

describe('in their official form', () => {
  table([
    ['(2025Z21613) en 2025D02657', 'zaak 2025Z21613', 'document 2025D02657'],
    ['Kamerstuk 2024D28457', 'document 2024D28457'],
    ['KST-36600-vii-1', 'kamerstuk kst-36600-VII-1'],
    ['kst-20082009-32024-C', 'kamerstuk kst-20082009-32024-C'],
    [
      'kst-23908-R1519-103 en kst-31066-1512-h1',
      'kamerstuk kst-23908-R1519-103',
      'kamerstuk kst-31066-1512-h1',
    ],
    ['kst-1268678', 'kamerstuk kst-1268678'],
    ['kst-CXLVIII-F', 'kamerstuk kst-CXLVIII-F'],
    ['ah-tk-20202021–2345', 'aanhangsel ah-tk-20202021-2345'],
    ['ah-tk-2017–2018, nr. 2509', 'aanhangsel ah-tk-20172018-2509'],
    ['ah-1271549', 'aanhangsel ah-1271549'],
    ['h-vv-19961997-2191-2192', 'handelingen h-vv-19961997-2191-2192'],
    ['ah-tk-20242025-562 ISSN 0921 - 7398'],
    ['https://zoek.officielebekendmakingen.nl/kst-31936-491.html', 'kamerstuk kst-31936-491'],
    ['https://zoek.officielebekendmakingen.nl/dossier/36740-VII', 'kamerstuk kst-36740-VII'],
    ['https://www.tweedekamer.nl/downloads/document?id=2026D35295', 'document 2026D35295'],
    [
      'https://www.tweedekamer.nl/kamerstukken/wetsvoorstellen/detail?qry=wetsvoorstel%3A36410-VII#wetgevingsproces',
      'kamerstuk kst-36410-VII',
    ],
    [
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z12345&did=2024D40329',
      'document 2024D40329 2024Z12345',
    ],
    ['www.tweedekamer.nl/moties/ detail?id=2022D25169&did=2022D25169', 'document 2022D25169'],
    ['https://nos.nl/artikel/26643-1315-iets'],
  ]);
});

describe('letters by date', () => {
  table(
    [
      ['Kamerbrief van 22 november 2024', 'brief @2024-11-22'],
      ['Kamerbrief d.d. 2 oktober 2025', 'brief @2025-10-02'],
      ['de Kamerbrief van 22 november 20243is', 'brief @2024-11-22'],
      ['voortgangsbrief van 21 juni jl.', 'brief @2025-06-21'],
      ['mijn brief van 7 april jl. over de cloud', 'brief @2025-04-07'],
      ['de Kamerbrief over migraties naar het buitenland van 22 november jl.', 'brief @2024-11-22'],
      ['per brief op 31 januari', 'brief @2025-01-31'],
      ['brieven van 3 maart en 4 april 2023', 'brief @2023-03-03', 'brief @2023-04-04'],
      ['een kamerbrief die zij op donderdag 2 oktober stuurde', 'brief @2024-10-02'],
      [
        'brief van 3 mei 2024 (Kamerstuk 26 643, nr. 1315)',
        'brief kst-26643-1315 @2024-05-03',
        'kamerstuk kst-26643-1315',
      ],
      ['de brief van 24 januari 2024 over het debat van 3 maart 2023', 'brief @2024-01-24'],
      ['de brief over het debat van 3 mei 2024'],
      ['In antwoord op uw brief van 10 oktober 2023, nr. 5293107, deel ik u mede'],
      ['nieuwsbrief van 3 maart 2022'],
      ['een brief die we krijgen over de deadline van 1 april'],
      ['de brief over het overleg van 3 mei a.s.'],
      ['De brief kwam. Op 3 mei 2024 was alles klaar.'],
    ],
    { datum: '2025-09-19' },
  );
});

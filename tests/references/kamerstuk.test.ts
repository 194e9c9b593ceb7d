import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../src/references/index.ts';
import { table } from './table.ts';

describe('labels and vergaderjaren', () => {
  table([
    ['Kamerstuk 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['kamerstukken II 2021/22, 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken II, 2021-2022, 29538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken II 2021/2022 29 538 nr 361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken II, vergaderjaar 2021–2022, 29 538, nummer 361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken 2, 2021-2022, 29538, 361 zegt dit', 'kamerstuk kst-29538-361'],
    ['Kamerstukken ll 2021/22, 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken 11, 2021/2022, 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['TK 2021/22, 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['(TK, 29538-361)', 'kamerstuk kst-29538-361'],
    ['Kamerstukken Tweede Kamer 29-538 nr 361', 'kamerstuk kst-29538-361'],
    ['Tweede Kamer, vergaderjaar 2021–2022, 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstuknummer 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['kamerstukdossier 29538 -361', 'kamerstuk kst-29538-361'],
    ['Kamerbrief 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['kst. 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['2021/22, 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken II 2021/22 – 2022/23, 29 538', 'kamerstuk kst-29538'],
    ['Kamerstukken II 2023, 29 538, nr. 361', 'kamerstuk kst-29538-361'],
  ]);
});

describe('two dossiers and one number, which belongs to the first', () => {
  table([
    ['(31728, 30914, nr. 5)', 'kamerstuk kst-31728-5'],
    ['(29 984/22 589, nr. 809)', 'kamerstuk kst-29984-809'],
    ['wat in 31728, 30914, nr. 5 staat', 'kamerstuk? kst-31728-5'],
    ['(31728, nr. 3, 30914, nr. 5)', 'kamerstuk kst-31728-3', 'kamerstuk kst-30914-5'],
  ]);
});

describe('dossiers', () => {
  table([
    ['Kamerstuk 36 740 VII, nr. 20', 'kamerstuk kst-36740-VII-20'],
    ['Kamerstuk 36740-VII-20', 'kamerstuk kst-36740-VII-20'],
    ['Kamerstukken II 2008/09, 31.700XII, 6.', 'kamerstuk kst-31700-XII-6'],
    ['Kamerstukken II 2008/09, 31700.VIII, nr. 6', 'kamerstuk kst-31700-VIII-6'],
    ['Kamerstuk 35 925 IIB, nr. 3', 'kamerstuk kst-35925-IIB-3'],
    ['Kamerstuk 34 000 hoofdstuk VIII, nr. 18', 'kamerstuk kst-34000-VIII-18'],
    ['Kamerstuk 35 300-A, nr. 15', 'kamerstuk kst-35300-A-15'],
    ['Kamerstuk 21 501-02, nr. 2870', 'kamerstuk kst-21501-02-2870'],
    ['Kamerstuk 21501-20-2128', 'kamerstuk kst-21501-20-2128'],
    ['kamerstukdossier 21501 08-928', 'kamerstuk kst-21501-08-928'],
    ['Kamerstuk 26643-1320', 'kamerstuk kst-26643-1320'],
    ['Kamerstuk 27 484 (R 1669), nr. 3', 'kamerstuk kst-27484-3'],
    ['Kamerstuk 23908-(R1519)-131', 'kamerstuk kst-23908-131'],
    ['Kamerstuk 36 574 gaat over de cloud', 'kamerstuk kst-36574'],
    ['Kamerstuk 31728, 30914, nr. 5', 'kamerstuk kst-31728-5'],
    ['Kamerstuk 29 984/22 589, nr. 809', 'kamerstuk kst-29984-809'],
    ['Kamerstukken 36222 en 31015, nr. 6', 'kamerstuk kst-36222-6'],
    ['wetsvoorstellen 31815, 31816 en 31840', 'kamerstuk kst-31815 kst-31816 kst-31840'],
    ['het wetsvoorstel (35 526) en dossier 36327', 'kamerstuk kst-35526', 'kamerstuk kst-36327'],
  ]);
});

describe('numbers, lists and ranges', () => {
  table([
    ['Kamerstuk 26 643, nrs. 12 en 13', 'kamerstuk kst-26643-12 kst-26643-13'],
    ['Kamerstuk 26 643, nrs. 12, 13 en 15.', 'kamerstuk kst-26643-12 kst-26643-13 kst-26643-15'],
    ["Kamerstuk 26 643, nr's 12 en 13", 'kamerstuk kst-26643-12 kst-26643-13'],
    ['Kamerstuk 26 643, nr. 10 t/m 12', 'kamerstuk kst-26643-10 kst-26643-11 kst-26643-12'],
    ['Kamerstuk 30 420, nrs. 1–3', 'kamerstuk kst-30420-1 kst-30420-2 kst-30420-3'],
    [
      'Kamerstukken II, 25 424, nr. 679, nr. 684 en 685',
      'kamerstuk kst-25424-679 kst-25424-684 kst-25424-685',
    ],
    ['Kamerstuk 26 643, nrs. 12 en 13 en nr. 15', 'kamerstuk kst-26643-12 kst-26643-13 kst-26643-15'],
    ['Kamerstuk 26 643, nr. 12, 13, 15)', 'kamerstuk kst-26643-12 kst-26643-13 kst-26643-15'],
    ['Kamerstukken II 26 643 (2024/25), nr. 12', 'kamerstuk kst-26643-12'],
    ['Kamerstuk 26 643, nr. 4 en 3 leden', 'kamerstuk kst-26643-4'],
    ['Kamerstuk 26 643, nr. 1315, 3 juni 2025', 'kamerstuk kst-26643-1315'],
    [
      'Kamerstukken 33 279, nr. 31 van 12 december 2019 en 27 830, nr. 316',
      'kamerstuk kst-33279-31',
      'kamerstuk kst-27830-316',
    ],
    [
      'Kamerstukken II 2021/22, 36 021, nr. 6; I 2022/23, 36 021, B',
      'kamerstuk kst-36021-6',
      'kamerstuk kst-36021-B',
    ],
    [
      'Kamerstukken II 2021/22, 29 538, nr. 361; 2022/23, 31 293, nr. 5 en 2023/24, 31 293, nr. 9',
      'kamerstuk kst-29538-361',
      'kamerstuk kst-31293-5',
      'kamerstuk kst-31293-9',
    ],
    ['onder nr. 156 toegevoegd aan dossier 31865', 'kamerstuk kst-31865-156'],
    ['Zij krijgt nr. 203 (28286).', 'kamerstuk kst-28286-203'],
    ['Zij krijgt nr. 348, was nr. 347 (32317).', 'kamerstuk kst-32317-348', 'kamerstuk kst-32317-347'],
    ['(26643, nr. 1293, was nr. 1289)', 'kamerstuk kst-26643-1293', 'kamerstuk kst-26643-1289'],
  ]);

  test('each paper in a list has its own stretch', () => {
    const text = 'Kamerstuk 26 643, nrs. 12, 13 en 15';
    const [reference] = recogniseReferences(text);
    expect(reference?.items?.map(({ start, end, id }) => [text.slice(start, end), id])).toEqual([
      ['12', 'kst-26643-12'],
      ['13', 'kst-26643-13'],
      ['15', 'kst-26643-15'],
    ]);
  });

  test('papers within a range have the whole range as their stretch', () => {
    const text = 'Kamerstuk 26 643, nrs. 1 t/m 3';
    const [reference] = recogniseReferences(text);
    expect(reference?.items?.map(({ start, end }) => text.slice(start, end))).toEqual(['1', '1 t/m 3', '3']);
  });
});

describe('Eerste Kamer', () => {
  table([
    ['Kamerstukken I 2021/22, 35 925, nr. E', 'kamerstuk kst-35925-E'],
    ['Kamerstukken EK, 2014-2015, 31 145, AA.', 'kamerstuk kst-31145-AA'],
    ['met Kamerstuk I 31145 AA als bron', 'kamerstuk kst-31145-AA'],
    ['Kamerstuk I 35 925 A ligt voor', 'kamerstuk kst-35925-A'],
    ['Kamerstuk 35 526, L)', 'kamerstuk kst-35526-L'],
    ['Kamerstukken I 2008/09, 31700 VI, D', 'kamerstuk kst-20082009-31700-VI-D'],
    ['Kamerstukken I 2009/10, 31 700, A', 'kamerstuk kst-20092010-31700-A'],
    ['Kamerstukken I 2009/10, 32 402, A', 'kamerstuk kst-32402-A'],
    ['Kamerstukken I 2009/10, 31 996, C van 4 juni 2010', 'kamerstuk kst-31996-C'],
    ['Kamerstukken I 1995/96, 23700, nr. 188b, p. 3', 'kamerstuk kst-19951996-23700-188b pagina=3'],
    [
      'Kamerstukken I 2000/2001, 26 855 (250, 250a)',
      'kamerstuk kst-20002001-26855-250 kst-20002001-26855-250a',
    ],
    ['Kamerstukken I, CXXIV, G', 'kamerstuk kst-CXXIV-G'],
    ['Kamerstuk 36 222, U kunt', 'kamerstuk kst-36222'],
  ]);
});

describe('pinpoints and annexes', () => {
  table([
    ['Kamerstukken II 2008-2009, 31 560, nr. 6, p. 17, 19-22', 'kamerstuk kst-31560-6 pagina=17,19-22'],
    ['Kamerstukken II 2003-2004, 29 255 nr. 3 blz. 13 en 14', 'kamerstuk kst-29255-3 pagina=13,14'],
    [
      'Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13, en nr. 6',
      'kamerstuk kst-35625-4 kst-35625-6 pagina=12,13',
    ],
    [
      'Kamerstukken II 2007-2008, 31 386, nr. 3, Memorie van Toelichting, pag. 10',
      'kamerstuk kst-31386-3 pagina=10',
    ],
    ['Kamerstukken II 2017/18, 34 851, nr. 3 (MvT), p. 12', 'kamerstuk kst-34851-3 pagina=12'],
    ['Kamerstukken II, 33.950, pag. 2 en 6', 'kamerstuk kst-33950 pagina=2,6'],
    ['Kamerstukken II 2009-2010, 31 591, nr. 3, pag 69/70', 'kamerstuk kst-31591-3 pagina=69,70'],
    ['kamerstukken II 1999/00, 26 824, nr. 3 pag 4 e v.', 'kamerstuk kst-26824-3 pagina=4'],
    ['Bijlage bij Kamerstuk 31 066, nr. 1520', 'kamerstuk kst-31066-1520 bijlage=true'],
    ['Bijlage 1 van kamerstuk 32 813, nr. 1395', 'kamerstuk kst-32813-1395 bijlage=true'],
    ['Kamerstuk 26 643, nr. 1315 (bijlage IV)', 'kamerstuk kst-26643-1315 bijlage=true'],
  ]);
});

describe('papers from before there were identifiers', () => {
  table([
    ['Kamerstukken II 1987/1988, 20 074, nr. 6', 'kamerstuk'],
    ['Kamerstukken II, Zitting 1958-1959-5380, Nr. 3', 'kamerstuk'],
    ['Kamerstuk 18 225, nr. 61 van 20 juni 1994', 'kamerstuk'],
    ['Kamerstukken I, 1969-1970, 9595,9596, blz 1092', 'kamerstuk pagina=1092'],
  ]);
});

describe('unusual spaces, hyphens and line ends', () => {
  table([
    ['Kamerstuk 29\u00a0538, nr.\u00a0361', 'kamerstuk kst-29538-361'],
    ['Kamerstuk 29\u2009538, nr.\u202f361', 'kamerstuk kst-29538-361'],
    ['Kamer\u00adstuk 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamer-\nstukken II 2021/\n22, 29\n538,\nnr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken II 2021/22,29538,nr.361,p.5', 'kamerstuk kst-29538-361 pagina=5'],
    ['15Kamerstuk29 538,nr.361)heb', 'kamerstuk kst-29538-361'],
    ['[Kamerstuk 29 538, nr. 361 (en verder', 'kamerstuk kst-29538-361'],
  ]);
});

describe('misprints', () => {
  table([
    ['Kamerstuk 6643-1320', 'kamerstuk?'],
    ['Kamerstuk 266643, nr. 1320', 'kamerstuk?'],
    // Dossiers had four digits until shortly after 1970.
    ['Kamerstukken II 2021/22, 6643, nr. 1320', 'kamerstuk?'],
    ['Kamerstukken II 1972/73, 9595, nr. 3', 'kamerstuk?'],
    ['Kamerstukken II 1971/72, 9595, nr. 3', 'kamerstuk'],
  ]);
});

describe('without a label', () => {
  table([
    ['(33576, nr. 105)', 'kamerstuk kst-33576-105'],
    ['[29 538, nr. 361]', 'kamerstuk kst-29538-361'],
    [
      '34722-1; 33997-95; 23908-(R1519)-131',
      'kamerstuk kst-34722-1',
      'kamerstuk kst-33997-95',
      'kamerstuk kst-23908-131',
    ],
    ['over de bank - 33532-64', 'kamerstuk? kst-33532-64'],
    ['zoals 36 600, nr. 12 laat zien', 'kamerstuk? kst-36600-12'],
    ['36.501, nr. 4 en 35.673 EK B', 'kamerstuk? kst-36501-4', 'kamerstuk? kst-35673-B'],
    ['ons kenmerk 36574-20', 'kamerstuk? kst-36574-20'],
    ['omzetbelasting (35196);', 'kamerstuk? kst-35196'],
    ['belastingen (34417 (R2068))', 'kamerstuk kst-34417'],
  ]);
});

import { describe } from 'vitest';
import { table } from './table.ts';

describe('slips of punctuation and letters', () => {
  table([
    ['Kamerstuk 29 538; nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstuk 29 538. nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstuk 29 538,, nr, 361', 'kamerstuk kst-29538-361'],
    ['Kamerstuk 29 538, nr . 361', 'kamerstuk kst-29538-361'],
    ['Kamerstuk 29 538, n r. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstuk 29 538 - nr. 361', 'kamerstuk kst-29538-361'],
    ['kamerstukken 29538/361', 'kamerstuk kst-29538-361'],
    ['Kamerst. 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Karnerstuk 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Ka-\nmerstuk 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken-II 2021-2022, 29538-361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken II 2021-’22, 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstukken II, vergaderjaar 20212022, 29 538, nr. 361', 'kamerstuk kst-29538-361'],
    ['Kamerstuk 36 740, VII, nr. 20', 'kamerstuk kst-36740-VII-20'],
    ['Kamerstuk 29 538. Nr. 361 van de lijst', 'kamerstuk kst-29538'],
  ]);
});

describe('the mark of the next note stuck to a number', () => {
  table([
    ['1Kamerstuk 29 538, nr. 362Zie', 'kamerstuk? kst-29538-36'],
    ['1Kamerstuk 29 538, nr. 3612Zie', 'kamerstuk? kst-29538-361'],
    ['9 Kamerstuk 29 538, nr. 36110Zie', 'kamerstuk? kst-29538-361'],
    ['1Kamerstuk 29 538, nr. 361Zie', 'kamerstuk kst-29538-361'],
    // A number that is no more than the next mark is the number of the paper.
    ['1Kamerstuk 29 538, nr. 2Zie', 'kamerstuk kst-29538-2'],
    ['1Kamerstuk 29 538, nr. 32Zie', 'kamerstuk? kst-29538-3'],
    ['9Kamerstuk 29 538, nr. 10Zie', 'kamerstuk kst-29538-10'],
    ['9Kamerstuk 29 538, nr. 310Zie', 'kamerstuk? kst-29538-3'],
    [
      'Kamerstuk 29 538, nr. 3612Kamerstuk 29 538, nr. 370',
      'kamerstuk? kst-29538-361',
      'kamerstuk kst-29538-370',
    ],
    ['3Aanhangsel Handelingen, vergaderjaar 2012–2013, nr. 774Zie', 'aanhangsel? ah-tk-20122013-77'],
    ['Aanhangsel Handelingen, vergaderjaar 2012–2013, nr. 4504Zie', 'aanhangsel? ah-tk-20122013-450'],
    ['Aanhangsel Handelingen, vergaderjaar 2012–2013, nr. 1178Zie', 'aanhangsel ah-tk-20122013-1178'],
  ]);
});

describe('where a list ends and how it goes on', () => {
  table([
    ['5Kamerstuk 29 538, nr. 701 en 6 Het kabinet', 'kamerstuk kst-29538-701'],
    ['Kamerstuk 29 538, nr. 361 & 362', 'kamerstuk kst-29538-361 kst-29538-362'],
    ['Kamerstuk 29538-361 en -362', 'kamerstuk kst-29538-361 kst-29538-362'],
    ['Kamerstuk 29 538, nr. 361 respectievelijk nr. 370', 'kamerstuk kst-29538-361 kst-29538-370'],
    ['nr. 361 toegevoegd aan kamerstuk 29 538', 'kamerstuk kst-29538-361'],
    ['Kamerstukken I 2021/22, 35 844, A, B en C', 'kamerstuk kst-35844-A kst-35844-B kst-35844-C'],
    [
      'Kamerstukken I 2021/22, 35 844, A en I 2022/23, 35 844, D',
      'kamerstuk kst-35844-A',
      'kamerstuk kst-35844-D',
    ],
    ['36 812, nr. 5, vergaderjaar 2021-2022', 'kamerstuk kst-36812-5'],
    ['Parliamentary Paper 36 812, no. 5', 'kamerstuk kst-36812-5'],
    ['nr. 361 van dossier 29 538', 'kamerstuk kst-29538-361'],
    ['tabel nr. 4 in Kamerstuk 29 538', 'kamerstuk kst-29538'],
    ['dossier 29538, ondernummer 361', 'kamerstuk kst-29538-361'],
    ['Kamerdossier 29538', 'kamerstuk kst-29538'],
    ['de Wet op de leges (36 812)', 'kamerstuk? kst-36812'],
    ['het aantal huurders (36 812)'],
  ]);
});

describe('Aanhangsel under other names', () => {
  const ONE = 'aanhangsel ah-tk-20122013-77';
  table([
    ['TK 2012-2013, AH 77', ONE],
    ['AH 77 (2012-2013)', ONE],
    ['AHTK 2012-2013, nr. 77', ONE],
    ['Kamervragen II 2012/13, nr. 77', ONE],
    ['Kamerstukken II 2012/13, Aanhangsel 77', ONE],
    ['aanhangselnummer 77, vergaderjaar 2012–2013', ONE],
    ['Aanhangsel Handelingen nr. 77, 2012-2013', ONE],
    ['Aanhangsel Handelingen, vergaderjaar 20122013, nr. 77', ONE],
    [
      'Aanhangsel Handelingen II 2012/13, nr. 77 en 2013/14, nr. 5',
      'aanhangsel ah-tk-20122013-77 ah-tk-20132014-5',
    ],
    ['Kamervragen (Aanhangsel van de Handelingen) 2012–2013, nr. 77', ONE],
    ['Aanhangsel-Handelingen, vergaderjaar 2012–2013, nr. 77', ONE],
    ['Aanhangsel Handelingen, vergaderjaar 2012–2013, nr. 77 en 5 andere', ONE],
    ['Tweede Kamer, vergaderjaar 2012–2013, Aanhangsel 7'],
    ['AH 612 van de winkelketen'],
    ['Kamervragen 2012'],
  ]);
});

describe('Handelingen and journals under other names', () => {
  table([
    ['Tweede Kamer, vergaderjaar 2014–2015, Handelingen, nr. 40, item 8', 'handelingen h-tk-20142015-40-8'],
    ['HTK 2014-2015, nr. 40, item 8', 'handelingen h-tk-20142015-40-8'],
    ['Staatsblad 145 van 2019', 'staatsblad stb-2019-145'],
    ['Staatsblad van het Koninkrijk der Nederlanden, 2019, nr. 145', 'staatsblad stb-2019-145'],
    ['Staatscourant van 6 juni 2019, nr. 31456', 'staatscourant stcrt-2019-31456'],
    ['Staatscourant nr. 31456 van 6 juni 2019', 'staatscourant stcrt-2019-31456'],
    ['(stb. 2019, 145)', 'staatsblad stb-2019-145'],
    ['in het Staatsblad (2019, 145)', 'staatsblad stb-2019-145'],
    ['Handelingen II 2014/15, nr. 40, item nr. 8', 'handelingen h-tk-20142015-40-8'],
    ['de Staatscourant van 6 juni 2019'],
  ]);
});

describe('movers introduced in other words', () => {
  table([
    ['motie van D66-Kamerlid Bakker', 'motie {Bakker}'],
    ['motie van het lid Bakker (VVD) en van het lid Visser (CDA)', 'motie {Bakker, Visser}'],
    ['MOTIE VAN DE LEDEN VAN DEN BERG EN BAKKER C.S. Voorgesteld', 'motie {VAN DEN BERG, BAKKER}'],
    ['de moties Bakker, De Boer en Visser', 'motie {Bakker, De Boer, Visser}'],
    ['motie van het toenmalige lid Bakker', 'motie {Bakker}'],
    ['motie van senator Visser', 'motie {Visser}'],
    ["motie van de collega's Bakker en Visser", 'motie {Bakker, Visser}'],
    ['motie van Provinciale Staten'],
    ['motie van het Europees Parlement'],
    ['motie Gelijke kansen'],
    ['het subamendement-Bakker', 'amendement {Bakker}'],
    ['motie nr. 67 (36812)', 'motie kst-36812-67'],
    ['motie nr. 36 812, nr. 67', 'motie kst-36812-67'],
    ['motie Export AOW-uitkeringen'],
    ['motie Zorg voor ouderen'],
    ['Motie Ontraden'],
  ]);
});

describe('answers and letters cited in few words', () => {
  table([
    ['Zie het antwoord op 2.', 'vraag antwoord=2'],
    ['zie de antwoorden op 2 en 3.', 'vraag antwoord=2,3'],
    ['zie het ant-\nwoord op vra-\ngen 12.', 'vraag antwoord=12'],
    ['zie het antwoord op vraag 6.2 Verder geldt', 'vraag antwoord=6'],
    ['zij vragen 12 gemeenten om hulp'],
    ['een open brief van 6 juni 2023'],
    ['een brief van een buurman van 6 juni 2023'],
    ['zie het antwoord op 24 brieven'],
    ['vraag 1 op 1'],
    ['Kamerbrief, 6 juni 2023', 'brief @2023-06-06'],
    ['de Kamerbrief (6 juni 2023)', 'brief @2023-06-06'],
    ['de brief die ik op 6 juni 2023 aan uw Kamer heb gestuurd', 'brief @2023-06-06'],
    ['de brief van de gemeente Dorp van 6 juni 2023'],
  ]);
});

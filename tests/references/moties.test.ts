import { describe } from 'vitest';
import { table } from './table.ts';

describe('what a motie replaces', () => {
  table(
    [
      ['Gewijzigde motie-Berg ter vervanging van nr. 61 over', 'motie {Berg}', 'kamerstuk kst-26643-61'],
      [
        'GEWIJZIGDE MOTIE VAN HET LID BERG TER VERVANGING VAN DIE GEDRUKT ONDER NR. 61',
        'motie {BERG}',
        'kamerstuk kst-26643-61',
      ],
      ['motie-Berg ter vervanging van nr. 61 (36 600, nr. 5)', 'motie {Berg}', 'kamerstuk kst-36600-5'],
    ],
    { dossier: '26643' },
  );
  table([['ter vervanging van nr. 61 van de lijst']]);
});

describe('names of movers', () => {
  table([
    ['motie-Kathmann c.s.', 'motie {Kathmann}'],
    ['de motie Kathmann. Met deze', 'motie {Kathmann}'],
    ['motie-Bruyning en Thijssen (zie', 'motie {Bruyning, Thijssen}'],
    ['motie-Six Dijkstra/Kathmann', 'motie {Six Dijkstra, Kathmann}'],
    [
      'motie van de leden Van der Werf, Six Dijkstra en El Boujdaini over',
      'motie {Van der Werf, Six Dijkstra, El Boujdaini}',
    ],
    ['motie van het lid Slob (CU) c.s.', 'motie {Slob}'],
    ['motie van de leden Omtzigt (NSC) en Ceder (CU)', 'motie {Omtzigt, Ceder}'],
    ['de motie van Nispen met uw Kamer', 'motie {van Nispen}'],
    ['motie van de leden Alkaya en van Raan', 'motie {Alkaya, van Raan}'],
    ['motie-Faber-van de Klashorst', 'motie {Faber-van de Klashorst}'],
    ['motie-Dik-Faber/Bruins', 'motie {Dik-Faber, Bruins}'],
    ['de motie-Bruins Slot/Pia Dijkstra', 'motie {Bruins Slot, Pia Dijkstra}'],
    ['amendement van de leden Inge van Dijk en Vijlbrief', 'amendement {Inge van Dijk, Vijlbrief}'],
    ["motie-Gill'ard en 't Hart", "motie {Gill'ard, 't Hart}"],
    ['motie-Yeşilgöz-Zegerius/Koşer Kaya', 'motie {Yeşilgöz-Zegerius, Koşer Kaya}'],
    ['motie-\nKathmann c.s.', 'motie {Kathmann}'],
    ['motie-Bruyning.1 Hierin', 'motie {Bruyning}'],
    ['motie van mevrouw Dik-Faber cum suis', 'motie {Dik-Faber}'],
    ['de moties-Kathmann en -Dassen', 'motie {Kathmann, Dassen}'],
    ['motie-Kathmann en de motie-Dassen', 'motie {Kathmann}', 'motie {Dassen}'],
    ['motie-Kathmann en het kabinet', 'motie {Kathmann}'],
    ['motie lid Kathmann', 'motie {Kathmann}'],
    ['motie van SP’er Beckerman', 'motie {Beckerman}'],
    ["motie van de VVD'ers Brinkhof en Zandstra", 'motie {Brinkhof, Zandstra}'],
    ['motie van PvdA-leider Brinkhof', 'motie {Brinkhof}'],
    ['motie-J. ter Brink c.s.', 'motie {ter Brink}'],
    ['motie Van der Meer', 'motie {Van der Meer}'],
    ['motie van Jesse Brink en Lien Zand', 'motie {Jesse Brink, Lien Zand}'],
    ['motie van Van der Brink', 'motie {Van der Brink}'],
    ['motie van Kamerleden Brink en Zand', 'motie {Brink, Zand}'],
    ['motie ingediend door het lid Brink', 'motie {Brink}'],
    ['motie Kamerlid Brink', 'motie {Brink}'],
    ['motie-Mei Li Vos', 'motie {Mei Li Vos}'],
    ['motie-Maurits von Brink', 'motie {Maurits von Brink}'],
  ]);
});

describe('what is not a mover', () => {
  table([
    ['de motie is aangenomen'],
    ['emotie-detectie en promotie-acties'],
    ['motie van de Kamer'],
    ['een amendement op de Tijdelijke regels'],
    ['moties Informele Milieuraad'],
    ['motie Long COVID'],
    ['motie Caribisch gebied'],
    ['motie Tijdelijke Huisvesting'],
    ['motie Passend Onderwijs'],
    ['motie Kernenergie'],
    ['motie-Lelylijn'],
    ['amendement Belastingplan 2024'],
    ['de motie Windmolens'],
    ['de motie Kinderopvang'],
    ['motie Huisartsen'],
    ['de motie Waterstof'],
    ['motie Lerarentekort'],
    ['motie Meer Groen'],
    ['het amendement Artikel 3'],
    ['Motie Aangehouden'],
    ['motie van de leden van de raad'],
    ['de motie van GroenLinks'],
    ['Motie\nDe Kamer, gehoord de beraadslaging'],
  ]);
});

describe('with a number', () => {
  table([
    [
      'motie-Kathmann c.s. [Kamerstuk 26 643, nr. 1315]',
      'motie kst-26643-1315 {Kathmann}',
      'kamerstuk kst-26643-1315',
    ],
    [
      'motie-Kathmann en Six Dijkstra (Kamerstuk 36 740 VII, nr. 20]',
      'motie kst-36740-VII-20 {Kathmann, Six Dijkstra}',
      'kamerstuk kst-36740-VII-20',
    ],
    [
      'de motie-Van Kent over het verhogen van de AOW (32 043, nr. 512);',
      'motie kst-32043-512 {Van Kent}',
      'kamerstuk kst-32043-512',
    ],
    ['de motie-Van Kent. Die viel (32 043, nr. 512).', 'motie {Van Kent}', 'kamerstuk kst-32043-512'],
    ['motie 28 165, nr. 404', 'motie kst-28165-404'],
    ['motie-Brink van 3 mei 2025 (26643, nr. 9)', 'motie kst-26643-9 {Brink}', 'kamerstuk kst-26643-9'],
    [
      'motie van het lid Brink met Kamerstuknummer 26643-9',
      'motie kst-26643-9 {Brink}',
      'kamerstuk kst-26643-9',
    ],
    ['26 643, nr. 9 (motie-Brink)', 'kamerstuk kst-26643-9', 'motie kst-26643-9 {Brink}'],
    ['26643-9 Motie van het lid Brink over de cloud', 'kamerstuk kst-26643-9', 'motie kst-26643-9 {Brink}'],
    ['volgens Kamerstuk 26 643, nr. 9 motie-Brink', 'kamerstuk kst-26643-9', 'motie {Brink}'],
    ['moties Brink (26643, nr. 9) en Zand', 'motie kst-26643-9 {Brink}', 'kamerstuk kst-26643-9'],
    ['motie-Kathmann, 31066, nr. 827', 'motie kst-31066-827 {Kathmann}', 'kamerstuk kst-31066-827'],
    [
      'gewijzigde motie-Six Dijkstra (26643, nr. 1293, was nr. 1289)',
      'motie kst-26643-1293 {Six Dijkstra}',
      'kamerstuk kst-26643-1293',
      'kamerstuk kst-26643-1289',
    ],
    [
      'amendement-Grinwis c.s. (36602, nr. 88, t.v.v. nr. 61)',
      'amendement kst-36602-88 {Grinwis}',
      'kamerstuk kst-36602-88',
      'kamerstuk kst-36602-61',
    ],
  ]);
});

describe('in a debate', () => {
  table([
    ['motie nr. 9 en motie nr. 10', 'motie', 'motie'],
    ['op stuk nr. 18', 'kamerstuk'],
  ]);
  table(
    [
      ['motie nr. 9, en daarna', 'motie kst-36740-VII-9'],
      ['op stuk nr. 18', 'kamerstuk kst-36740-VII-18'],
      ['de motie op stuk nr. 211, van het lid Hijink', 'motie kst-36740-VII-211 {Hijink}'],
      ['moties op stuk nr. 18 en nr. 19', 'motie kst-36740-VII-18 kst-36740-VII-19'],
      ['moties op de stukken nrs. 18 en 19', 'motie kst-36740-VII-18 kst-36740-VII-19'],
      ['motie op nr. 18 en motie op nr. 19', 'motie kst-36740-VII-18', 'motie kst-36740-VII-19'],
      ['moties op stukken nrs. 18 en 19', 'motie kst-36740-VII-18 kst-36740-VII-19'],
      [
        'de motie van mevrouw Ellemeet op stuk nr. 210',
        'motie kst-36740-VII-210 {Ellemeet}',
        'kamerstuk kst-36740-VII-210',
      ],
      ['Kamerstuk 26 643, nr. 9', 'kamerstuk kst-26643-9'],
    ],
    { dossier: '36740-VII' },
  );
});

describe('numbered elsewhere in the paper', () => {
  const moties = [
    { namen: ['Kathmann'], id: 'kst-26643-1315' },
    { namen: ['Kathmann', 'Six Dijkstra'], id: 'kst-36740-VII-20' },
    { namen: ['Dassen', 'Van der Werf'], id: 'kst-1-1' },
    { namen: ['Dassen', 'Kathmann'], id: 'kst-1-2' },
  ];
  table(
    [
      ['de motie Kathmann', 'motie kst-26643-1315 {Kathmann}'],
      ['motie-Kathmann/Six Dijkstra', 'motie kst-36740-VII-20 {Kathmann, Six Dijkstra}'],
      ['motie-van der Werf', 'motie kst-1-1 {van der Werf}'],
      ['motie-Dassen c.s.', 'motie {Dassen}'],
      ['motie-Omtzigt', 'motie {Omtzigt}'],
    ],
    { moties },
  );
});

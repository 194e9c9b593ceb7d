import { describe } from 'vitest';
import { table } from './table.ts';

describe('dossiers as clerks, members and lawyers write them', () => {
  const ONE = 'kamerstuk kst-29538-361';
  table([
    ['Kamerstuk 29 538 (Hoger onderwijs), nr. 361', ONE],
    ['Kamerstuk 29 538 Hoger onderwijs, nr. 361', ONE],
    ['Kamerstukken II 2021/22, 29 538 e.a., nr. 361', ONE],
    ['Kamerstuk 29 538 (nr. 361)', ONE],
    ['Kamerstuk 29 538, brief nr. 361', ONE],
    ['Kamerstuk 29,538, nr. 361', ONE],
    ['Kamerstuk 29 538, nr. 361/362', 'kamerstuk kst-29538-361 kst-29538-362'],
    ['Kamerstuk 29 538, nr. 361/2022', ONE],
    ['Kamerstukken I 2021/22, 35 925, A/B', 'kamerstuk kst-35925-A kst-35925-B'],
    ['Kamerstuk 29 538, # 361', ONE],
    ['Kamerstuk nr. 361, dossier 29 538', ONE],
    ['onder nr. 361 van Kamerstuk 29 538', ONE],
    ['Hoger onderwijs (29 538), nr. 361', ONE],
    ['KST 29538 nr. 361', ONE],
    ['TK-29538-361', ONE],
    ['Kamerstukken II 21/22, 29 538, nr. 361', ONE],
    ["TK '21-'22, 29 538, nr. 361", ONE],
    ['MvT, 29 538, nr. 361', ONE],
    ['Kamerstuk 29 538, nr. 36121', 'kamerstuk? kst-29538-361'],
    ['Kamerstuk 29 538, nr. 361 respectievelijk 370', 'kamerstuk kst-29538-361 kst-29538-370'],
    [
      '36 600 (VII), nr. 12 of Kamerstuk 36 600 vii, nr. 12',
      'kamerstuk? kst-36600-VII-12',
      'kamerstuk kst-36600-VII-12',
    ],
    ['Kamerstuk 36 600 H. VII, nr. 12', 'kamerstuk kst-36600-VII-12'],
    ['Kamerstuk 36 600, VII-12', 'kamerstuk kst-36600-VII-12'],
    ['Kamerstuk 21 501/33, nr. 1100', 'kamerstuk kst-21501-33-1100'],
    ['Kamerstuk 21 501/22 112, nr. 7', 'kamerstuk kst-21501-7'],
    ['Vaststelling van de begrotingsstaten, 36 410 VI', 'kamerstuk? kst-36410-VI'],
    ['huis 36 410 VI'],
    ['Kamerstukken I 2021/22, 35 925, letter E', 'kamerstuk kst-35925-E'],
    ['Vreemdelingenbeleid (19 637, nr. 950)', 'kamerstuk kst-19637-950'],
    ['vreemdelingen (19 637) en huurders (17 050 in 2020)'],
    ['Kamerstukken II 1997/98, 25 746, A', 'kamerstuk kst-25746-A'],
    ['Kamerstukken II 1997/98, 25 746, A en B', 'kamerstuk kst-25746-A kst-25746-B'],
    ['Kamerstukken II 2008/09, 31 145, nr. 8 en I, B', 'kamerstuk kst-31145-8 kst-20082009-31145-B'],
    ['het verslag (35 925, E)', 'kamerstuk kst-35925-E'],
    ['Bijl. Hand. II 1962/63, 5380, nr. 21', 'kamerstuk'],
    ['Kamerstukken II 2021/22, 35 925, nr. 8 en I, B', 'kamerstuk kst-35925-8 kst-35925-B'],
    ['Kamerstuk 35 925, nrs. 8 en I, B', 'kamerstuk kst-35925-8 kst-35925-B'],
    ['Kamerstukken I 2021/22, 35 925, G t/m I', 'kamerstuk kst-35925-G kst-35925-H kst-35925-I'],
    ['Kamerstuk 35 925, nr. 8 & 36 021, nr. 9', 'kamerstuk kst-35925-8', 'kamerstuk kst-36021-9'],
    ['Kamerstuk 35 925, nr. 8 / 36 021, nr. 9', 'kamerstuk kst-35925-8', 'kamerstuk kst-36021-9'],
    ['Kamerstuk 35 925, nr. 8d.d. 4 mei 2021', 'kamerstuk kst-35925-8'],
    ['Parlementaire stukken II, 35 925, nr. 8', 'kamerstuk kst-35925-8'],
    ['zie 35 925 (Voorjaarsnota), nr. 8', 'kamerstuk kst-35925-8'],
    ['Zitting 1983-1984, 18 415, nr. 3', 'kamerstuk'],
    ['in 1985-1986, 18 415 meldingen'],
  ]);
});

describe('moties and the words around their number', () => {
  table([
    [
      'de motie Dobbe (Kamerstuk 36600-XVI-77)',
      'motie kst-36600-XVI-77 {Dobbe}',
      'kamerstuk kst-36600-XVI-77',
    ],
    ['de motie-Kröger (nr. 88, 29 826)', 'motie kst-29826-88 {Kröger}', 'kamerstuk kst-29826-88'],
    [
      'motie van het lid Kröger c.s. op stuk nr. 88 (29826)',
      'motie kst-29826-88 {Kröger}',
      'kamerstuk kst-29826-88',
    ],
    [
      'motie-Kröger (29826, nr. 88) ter vervanging van nr. 61',
      'motie kst-29826-88 {Kröger}',
      'kamerstuk kst-29826-88',
      'kamerstuk kst-29826-61',
    ],
    [
      'motie-Kröger (29826, nr. 88 (was nr. 61))',
      'motie kst-29826-88 {Kröger}',
      'kamerstuk kst-29826-88',
      'kamerstuk kst-29826-61',
    ],
    [
      'de motie van het lid Kröger c.s. over de industrie, Kamerstuk 29 826, nr. 88',
      'motie kst-29826-88 {Kröger}',
      'kamerstuk kst-29826-88',
    ],
    ['de motie van de SP-fractieleden Hijink en Leijten', 'motie {Hijink, Leijten}'],
    ['de motie op stuk 88', 'motie'],
    ['de motie Gaza'],
  ]);
});

describe('other papers in other forms', () => {
  const AH = 'aanhangsel ah-tk-20222023-1188';
  table([
    ['Aanhangsel 1188, vergaderjaar 2022-2023', AH],
    ['Aanhangsel II 2022/23, 1188', AH],
    ['Aanhangsel (van de) Handelingen II 2022/23, nr. 1188', AH],
    ['Aanh. H. II 2022/23, nr. 1188', AH],
    ['AH 2022-2023-1188', AH],
    ['AH 20222023-1188', AH],
    ['AH TK 20222023-1188', AH],
    ['AH 20222024-1188'],
    ['AH-TK 2022-2023, nr. 1188', AH],
    ['Aanhangel Handelingen, vegaderjaar 2022-2023, nr. 1188', AH],
    ['Aanhangsel Handelingen, vergaderjaar 2022-2023, nr. 11884Zie', 'aanhangsel? ah-tk-20222023-1188'],
    ['Aanhangsel Handelingen 2998', 'aanhangsel'],
    ['aanhangsel 3 bij het contract'],
    ['Aanhangsel-nummer 1188 (vergaderjaar 2022-2023)', AH],
    ['Handelingen II 2020/21, nr. 95 (item 11)', 'handelingen h-tk-20202021-95-11'],
    ['EK Handelingen 2020-2021, nr. 44, item 6', 'handelingen h-ek-20202021-44-6'],
    ['Handelingen II, 2020-2021, nr. 95 – item 11', 'handelingen h-tk-20202021-95-11'],
    ['Handelingen II 2018/19, 42ste vergadering, item 7', 'handelingen h-tk-20182019-42-7'],
    ['Handelingen II 2018/19, 42, 7, p. 3', 'handelingen h-tk-20182019-42-7 pagina=3'],
    ['Handelingen II 2018/19, 42, 7 maart', 'handelingen'],
    ['Hande-\nlingen II 2018/19, nr. 42, item 7', 'handelingen h-tk-20182019-42-7'],
    ['Stb. 2019–173', 'staatsblad stb-2019-173'],
    ['uw kenmerk 2019Z 08412', 'zaak 2019Z08412'],
  ]);
});

describe('letters to the Kamer and letters from outsiders', () => {
  table([
    ['in de brief (d.d. 21 juni 2024)', 'brief @2024-06-21'],
    ['brief van 21-06-2024', 'brief @2024-06-21'],
    ['de voortgangsbrief van oktober 2023', 'brief'],
    ['brieven van 13 en 26 oktober 2020', 'brief @2020-10-13', 'brief @2020-10-26'],
    ['stand-van-zakenbrief van 5 september 2023', 'brief @2023-09-05'],
    ['Kamerbrief Voortgang toeslagen (5 september 2023)', 'brief @2023-09-05'],
    ['de brief van de Minister gedateerd 8 januari 2023', 'brief @2023-01-08'],
    ['de brief van 3 mei 2022 aan de vaste commissie voor Financiën', 'brief @2022-05-03'],
    ['brief van Rijkswaterstaat van 3 mei 2022'],
    ['de brief van 3 mei 2022 van de gemeente Dorp'],
    ['de brief die ambassadeur Jansen op 3 mei 2022 schreef'],
    ['brief over de strafbeschikking van de Ombudsman van 3 mei 2022'],
    ['een dreigbrief van 3 mei 2022'],
  ]);
});

describe('questions with their numbers in words', () => {
  table([
    ['zie vraag zes', 'vraag vraag=6'],
    ['de antwoorden op de vragen twee, drie en vijf', 'vraag antwoord=2,3,5'],
    ['de vragen een tot en met vier', 'vraag vraag=1,2,3,4'],
    ['in vraag één', 'vraag vraag=1'],
    ['Zie mijn antwoord drie.', 'vraag antwoord=3'],
    ['zie de antwoorden twee en drie;', 'vraag antwoord=2,3'],
    ['Zie noot drie', 'voetnoot voetnoot=3'],
    ['in voetnoot twee staat', 'voetnoot voetnoot=2'],
    ['zie het antwoord op subvraag 4', 'vraag antwoord=4'],
    ['als antwoord drie partijen'],
    ['bij antwoord twee dagen later'],
    ['in noot twee weken later'],
    ['zie de noot een regel lager'],
    ['in de brief vragen zes partijen om uitstel'],
    ['zij vragen twee maanden uitstel'],
    ['ik vraag een reactie'],
    ['conform het antwoord bij 7.', 'vraag antwoord=7'],
    ['Zie antw. 4', 'vraag antwoord=4'],
    ['Vraag en antwoord 3'],
  ]);
});

import { describe } from 'vitest';
import { table } from './table.ts';

describe('questions and answers in the paper itself', () => {
  table([
    ['Zie vraag 5.', 'vraag vraag=5'],
    ['Zie verder vraag 2.', 'vraag vraag=2'],
    ['het antwoord op de vragen 1 t/m 3', 'vraag antwoord=1,2,3'],
    ['de antwoorden op vraag 1 en 2 zouden', 'vraag antwoord=1,2'],
    ['reageren op vragen 2, 4, 5, 6, 8 en 9?', 'vraag vraag=2,4,5,6,8,9'],
    ['zie antwoord vraag 10', 'vraag antwoord=10'],
    ['bij antwoord 7 de maatregelen', 'vraag antwoord=7'],
    ['zie mijn beantwoording bij vraag 5', 'vraag antwoord=5'],
    ['de vragen\n7, 8, en 9', 'vraag vraag=7,8,9'],
    ['zie voetnoot 3', 'voetnoot voetnoot=3'],
    ['Vragen 2 t/m 4 worden gezamenlijk beantwoord', 'vraag vraag=2,3,4'],
    ['de vragen 3a en 3b', 'vraag vraag=3'],
    ['vragen 3a en 3b', 'vraag vraag=3'],
    ['Zie antwoord op vraag 1.2Kunt u', 'vraag antwoord=1'],
    ['antwoorden op vraag 1 t.e.m. 3', 'vraag antwoord=1,2,3'],
    ['Zie de beantwoording onder 3.', 'vraag antwoord=3'],
    ['zie het gestelde onder 3.', 'vraag vraag=3'],
    ['zie eindnoot 3', 'voetnoot voetnoot=3'],
    ['Zie vraag (7).', 'vraag vraag=7'],
    ['zie het antwoord op vraag nummer 7', 'vraag antwoord=7'],
    ['het onder 7 gestelde', 'vraag vraag=7'],
    ['het bij 7 en 8 gevraagde', 'vraag vraag=7,8'],
  ]);
});

describe('headings and questions elsewhere', () => {
  table([
    ['Vraag 3'],
    ['Antwoord 1 en 2'],
    ['Antwoord op vragen 3 en 4'],
    ['Ja.\nVraag 2 t/m 6\nWat'],
    ['vraag 22 in de enquête van het CBS'],
    ['vraag 3 van de vragenlijst'],
    ['vraag 5 van de eerdere Kamervragen'],
    ['vraag 5 uit die reeks'],
    ['vraag 5 van het schriftelijk overleg'],
    ['vraag 5 van het interview'],
    ['Ik vraag 3 collega’s'],
    ['de vraag 2 jaar later'],
    ['examenvraag 5'],
    ['een antwoord 1-0'],
    ['de vraag (1) of dit klopt en (2) wie betaalt'],
    ['artikel 3, tweede lid, het onder 2 gestelde'],
    ['het onder 7 graden'],
    ['stelt de vraag twee of drie keer'],
    ['de vraag nam met 10 procent toe'],
  ]);
});

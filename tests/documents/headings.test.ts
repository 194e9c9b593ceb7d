import { describe, expect, it } from 'vitest';
import { numbersIn, partHeading } from '../../src/documents/lines/headings.ts';

describe('a heading', () => {
  it.each([
    ['Vraag 3', 'vraag', [3]],
    ['Vraag 1. ', 'vraag', [1]],
    ['Vraag 2 t/m 6', 'vraag', [2, 3, 4, 5, 6]],
    ['Vraag 7, 8, 9 10 en 11', 'vraag', [7, 8, 9, 10, 11]],
    ['Vragen 2 en 3', 'vraag', [2, 3]],
    ['Vraag (4)', 'vraag', [4]],
    ['Antwoord 1 en 2', 'antwoord', [1, 2]],
    ['Antwoord op vraag 1:', 'antwoord', [1]],
    ['Antwoord op de vragen 1 t/m 3', 'antwoord', [1, 2, 3]],
    ['Antwoorden op vragen 11, 12 en 13', 'antwoord', [11, 12, 13]],
    ['Antwoord vraag 2', 'antwoord', [2]],
    ['Antwoord op vraag 1 en vraag 2', 'antwoord', [1, 2]],
    ['Antwoord op vraag 3 en op vraag 4', 'antwoord', [3, 4]],
    ['Antwoord van de minister van Justitie op vraag 3', 'antwoord', [3]],
    ['Antwoord op vraag 3 door de staatssecretaris van Financiën', 'antwoord', [3]],
    ['Beantwoording vraag 5', 'antwoord', [5]],
    ['Antwoord op vragen 7, 8, en 9', 'antwoord', [7, 8, 9]],
    ['Antwoord', 'antwoord', []],
    ['3. Antwoord:', 'antwoord', [3]],
    ['VRAAG 2', 'vraag', [2]],
    ['Reactie op vraag 4', 'antwoord', [4]],
    ['Mededeling', 'mededeling', []],
    ['Toelichting:', 'toelichting', []],
  ])('%s', (line, soort, nummers) => {
    expect(partHeading(line, true)).toMatchObject({ soort, nummers });
  });

  it.each([
    'vraag 22 in de enquête van CBS is anders gesteld',
    'Zie vraag 5.',
    'Antwoord 3 van de minister luidde',
    'Vraag 5 en het antwoord daarop',
    'Vraagtekens',
    'Antwoordkaart',
    '',
  ])('is not: %s', (line) => {
    expect(partHeading(line, true)).toBeUndefined();
  });

  it('may have its text on the same line', () => {
    const line = 'Antwoord op vraag 1: Ja, dat klopt.';
    expect(line.slice(partHeading(line, true)?.rest).trim()).toBe('Ja, dat klopt.');
    expect(partHeading('Vraag 4 Deelt u die mening?', true)).toMatchObject({ nummers: [4] });
  });

  it('reads lists and ranges', () => {
    expect(numbersIn('1–3 en 7')).toEqual([1, 2, 3, 7]);
    expect(numbersIn('2 tot en met 4')).toEqual([2, 3, 4]);
  });
});

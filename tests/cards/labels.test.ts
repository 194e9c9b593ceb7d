import { expect, it } from 'vitest';
import { subjectLabel } from '../../src/cards/labels.ts';

it('a paper is headed by its subject, else by its title, but not by who replied', () => {
  const paper = { id: 'lokaal-1', gehouden: true, titel: 'Fietsen op de stoep' };
  expect(subjectLabel(paper)).toBe('Fietsen op de stoep');
  expect(subjectLabel({ ...paper, onderwerp: 'stoepen' })).toBe('stoepen');
  expect(subjectLabel({ ...paper, titel: 'Antwoord van minister Dal', reactie: 'antwoord' })).toBeUndefined();
});

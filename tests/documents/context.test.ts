import { describe, expect, it } from 'vitest';
import { contextOf, type Kamerdocument } from '../../src/documents/index.ts';
import { read, seed } from './read.ts';

describe('what a paper tells about the references in it', () => {
  it('is its date, session and chamber', async () => {
    expect(contextOf(await seed('ah-tk-20252026-726.txt'))).toMatchObject({
      datum: '2025-12-18',
      vergaderjaar: '2025-2026',
      kamer: 'II',
    });
  });

  it('is the session of its date where none is printed', async () => {
    expect(contextOf(await seed('antwoord-2025Z18684.txt'))).toMatchObject({
      datum: '2025-12-01',
      vergaderjaar: '2025-2026',
    });
    const summer = await read(
      'Antwoord van minister Dal (Justitie) (ontvangen 3 september 2024)\n\nVraag 1\nWat?',
    );
    expect(contextOf(summer).vergaderjaar).toBe('2023-2024');
  });

  it('is every motie numbered in brackets', async () => {
    const { moties } = contextOf(await seed('antwoord-kathmann-six-dijkstra-2025-09-19.txt'));
    expect(moties).toContainEqual({ namen: ['Kathmann'], id: 'kst-26643-1315' });
    // The misprint 6643-1320 is only probable.
    expect(moties?.some((m) => m.id === 'kst-26643-1320')).toBe(false);
  });

  it('is the motie whose number stands in the note behind its name', async () => {
    const { moties } = contextOf(await seed('antwoord-2025Z18684.txt'));
    expect(moties).toEqual([{ namen: ['Bruyning'], id: 'kst-36574-12' }]);
  });

  it.each([
    ['one number', 'Kamerstuk 36 574, nr. 12.', ['kst-36574-12']],
    [
      'the same number twice',
      'Kamerstuk 36 574, nr. 12; zie ook Kamerstuk 36 574, nr. 12.',
      ['kst-36574-12'],
    ],
    ['two numbers', 'Kamerstuk 36 574, nr. 12 en Kamerstuk 36 574, nr. 13.', []],
    ['no number', 'Handelingen II 2024/25, nr. 12, item 3.', []],
  ])('names a motie after the note behind it only where that has %s', (_what, tekst, ids) => {
    const vraag = 'Kent u de motie Bruyning?';
    const document: Kamerdocument = {
      ...{ id: 'x', soort: 'kamervragen', titel: '', zaken: [], indieners: [], gerichtAan: [] },
      delen: [{ adres: 'vraag-1', soort: 'vraag', nummers: [1], tekst: vraag }],
      noten: [{ nummer: 1, tekst, bij: 'vraag-1', positie: vraag.length }],
    };
    expect((contextOf(document).moties ?? []).map(({ id }) => id)).toEqual(ids);
  });

  it('is the one dossier that a debate is about', async () => {
    const sitting = (about: string) =>
      read(
        `<?xml version="1.0"?><officiele-publicatie><handelingen><agendapunt><item-titel>Fietsen</item-titel><onderwerp><al>Aan de orde is ${about}.</al></onderwerp><spreekbeurt><spreker>De voorzitter:</spreker><tekst><al>Ja.</al></tekst></spreekbeurt></agendapunt></handelingen></officiele-publicatie>`,
      );
    expect(contextOf(await sitting('de Fietswet (36410)')).dossier).toBe('36410');
    expect(contextOf(await sitting('de Fietswet (36410) en de Loopwet (36411)')).dossier).toBeUndefined();
  });

  it('is every motie moved in a debate, with the dossier that numbers them', async () => {
    const moved = (number: string, movers: string) =>
      `<spreekbeurt><spreker>De voorzitter:</spreker><tekst><al>Deze motie is voorgesteld door ${movers}. Naar mij blijkt, wordt de indiening ervan voldoende ondersteund.</al><al>Zij krijgt ${number}.</al></tekst></spreekbeurt>`;
    const debate = (...speeches: string[]) =>
      read(
        `<?xml version="1.0"?><officiele-publicatie><handelingen><agendapunt><item-titel>Fietsen</item-titel>${speeches.join('')}</agendapunt></handelingen></officiele-publicatie>`,
      );
    const first = moved('nr. 210 (34104)', 'het lid Brink');
    const second = moved('nr. 211, was nr. 209 (34104)', 'de leden Zand en Van der Brink');
    expect(contextOf(await debate(first, second))).toMatchObject({
      dossier: '34104',
      moties: [
        { namen: ['Brink'], id: 'kst-34104-210' },
        { namen: ['Zand', 'Van der Brink'], id: 'kst-34104-211' },
      ],
    });
    expect(contextOf(await debate(first, moved('nr. 5 (36410)', 'het lid Zand'))).dossier).toBeUndefined();
  });

  it('is empty for a text that tells nothing', async () => {
    expect(contextOf(await read('Een tekst.'))).toEqual({});
  });
});

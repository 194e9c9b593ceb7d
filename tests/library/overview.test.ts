import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { libraryOf, reference, seeds, stuk, vragen } from './papers.ts';

const QUESTIONS = [
  'Hoeveel bruggen zijn er in Nederland die vervangen worden?',
  'Wat kost dat per brug en in totaal?',
];
const notice = vragen(
  'ah-tk-20252026-20',
  QUESTIONS,
  {},
  { zaken: ['2025Z00020'], reactie: 'mededeling', ontvangen: '2025-10-10' },
);
const answer = vragen(
  'ah-tk-20252026-30',
  QUESTIONS,
  { '1': 'Veel.', '2': 'Meer.' },
  { zaken: ['2025Z00020'], ontvangen: '2025-11-10' },
);
const ids = (papers: { id: string }[]): string[] => papers.map((paper) => paper.id);

describe('the paper of an open page', () => {
  it('is the held paper that it shows, though the site gives it another number', async () => {
    const library = await libraryOf(notice, answer);
    const page = { ...answer, id: '2025D00030', documentnummer: '2025D00030' };
    const { paper, set } = await library.overview(page);
    expect(paper).toMatchObject({ id: answer.id, gehouden: true });
    expect(ids(set)).toEqual([notice.id]);
  });

  it('is the page itself where only other papers of its set are held', async () => {
    const library = await libraryOf(notice);
    const page = { ...answer, id: '2025D00030' };
    const { paper, set } = await library.overview(page);
    expect(paper).toMatchObject({ id: '2025D00030', gehouden: false, reactie: 'antwoord' });
    expect(ids(set)).toEqual([notice.id]);
  });

  it('is cited by papers outside its set, by number or by zaak', async () => {
    const library = await libraryOf(
      notice,
      { ...answer, kop: 'Antwoord. Zie ook Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 20.' },
      stuk('lokaal-a', 'De vragen (2025Z00020) zijn beantwoord.', { datum: '2025-12-01' }),
      stuk('lokaal-b', 'Zie Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 20.', {
        datum: '2025-12-02',
      }),
    );
    const { citedBy } = await library.overview(notice);
    expect(citedBy.map((passage) => passage.adres)).toEqual(['lokaal-b#tekst', 'lokaal-a#tekst']);
    expect((await library.inFull(notice.id)).citedBy.map((passage) => passage.adres)).toEqual([
      'lokaal-b#tekst',
      'lokaal-a#tekst',
    ]);
  });

  it('is only a page where it says nothing about itself', async () => {
    const { get } = await seeds();
    const library = await libraryOf();
    const { paper, set, citedBy } = await library.overview(get('hcc'));
    expect(paper).toMatchObject({ soort: 'artikel', gehouden: false });
    expect([set, citedBy]).toEqual([[], []]);
  });
});

describe('a card', () => {
  it('of a zaak shows the questions, and in its set what became of them', async () => {
    const library = await libraryOf(notice, answer);
    const card = await library.card(reference('2025Z00020'));
    expect(ids(card.papers)).toEqual([notice.id]);
    expect(card.pieces).toHaveLength(2);
    expect(ids(card.set)).toEqual([answer.id]);
  });

  it('of the number of the open page itself shows the page', async () => {
    const library = await libraryOf();
    const card = await library.card(reference('2025Z00020'), { document: answer });
    expect(card).toMatchObject({ soort: 'document', papers: [{ id: answer.id }] });
    expect(card.pieces).toHaveLength(2);
  });

  it('of a list names all papers, held or not', async () => {
    const library = await libraryOf(stuk('kst-26643-12', 'Twaalf.'), stuk('kst-26643-14-h1', 'Veertien.'));
    const card = await library.card(reference('Kamerstuk 26 643, nrs. 12–14'));
    expect(card.papers.map((paper) => [paper.id, paper.gehouden])).toEqual([
      ['kst-26643-12', true],
      ['kst-26643-13', false],
      ['kst-26643-14-h1', true],
    ]);
    expect(card.pieces).toEqual([]);
  });

  it('of a dossier names the dossier, then its held papers', async () => {
    const library = await libraryOf(stuk('kst-26643-12', 'Twaalf.', { dossier: '26643' }));
    expect(ids((await library.card(reference('dossier 26643'))).papers)).toEqual([
      'kst-26643',
      'kst-26643-12',
    ]);
  });

  it('of a reference into the page does not name the page again under its other number', async () => {
    const library = await libraryOf(notice, answer);
    const page = { ...answer, id: '2025D00030' };
    const card = await library.card(reference('vraag 2'), { document: page });
    expect(ids(card.papers)).toEqual(['2025D00030']);
    expect(ids(card.set)).toEqual([notice.id]);
  });

  it('of a number that two chambers share offers both', async () => {
    const library = await libraryOf(
      stuk('kst-20082009-31145-C', 'Van de Eerste Kamer.', { kamer: 'I' }),
      stuk('kst-31145-C', 'Een ander stuk C.', { kamer: 'I' }),
    );
    const card = await library.card(reference('Kamerstukken I 2008/09, 31 145, C'));
    expect(card.soort).toBe('kandidaten');
    expect(ids(card.papers).sort()).toEqual(['kst-20082009-31145-C', 'kst-31145-C']);
  });
});

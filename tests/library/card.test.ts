import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { libraryOf, plain, reference, seeds, stuk, vragen } from './papers.ts';

const ANSWER_OF_SEPTEMBER = 'antwoord-kathmann-six-dijkstra';

describe('the card of the seeds', () => {
  it('of a kamerstuk that is not held shows the note that cites it and the sentence the note belongs to', async () => {
    const { all } = await seeds();
    const library = await libraryOf(...all);
    const card = await library.card(reference('Kamerstuk 31 066, nr. 1512'));
    expect(card.soort).toBe('vermeldingen');
    expect(card.papers).toEqual([
      {
        id: 'kst-31066-1512',
        gehouden: false,
        citaat: expect.any(String),
        bron: expect.stringContaining('kst-31066-1512'),
      },
    ]);
    expect(plain(card.papers[0]?.citaat)).toBe('Kamerstuk 31 066, nr. 1512');
    const [mention] = card.mentions;
    expect(mention).toMatchObject({ adres: 'ah-tk-20252026-403#voetnoot-2', naar: 'kst-31066-1512' });
    expect(mention?.zin.slice(mention.start, mention.end)).toBe('Kamerstukken II, 2024/25, 31 066, nr. 1512');
    expect(mention?.hangtAan?.zin).toBe(
      'Op 2 oktober jl. heb ik uw Kamer geïnformeerd over de «Overstap kantoorautomatisering naar M365».',
    );
    expect(mention?.paper).toMatchObject({ gehouden: true, indieners: [{ naam: 'Van der Werf' }] });
  });

  it('of the notice of a delay shows its questions in short, and in its set the answer with its date', async () => {
    const { all } = await seeds();
    const library = await libraryOf(...all);
    const card = await library.card(reference('Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 403'));
    expect(card.soort).toBe('document');
    expect(card.papers.map((paper) => [paper.id, paper.reactie])).toEqual([
      ['ah-tk-20252026-403', 'mededeling'],
    ]);
    expect(card.pieces.map((piece) => piece.adres)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((nummer) => `ah-tk-20252026-403#vraag-${nummer}`),
    );
    expect(card.set).toHaveLength(1);
    expect(card.set[0]).toMatchObject({ reactie: 'antwoord', ontvangen: '2025-12-01', gehouden: true });
  });

  it('of an answer that reads "Zie vraag 5" shows question 9, answer 9, question 5 and answer 5', async () => {
    const { all, get } = await seeds();
    const library = await libraryOf(...all);
    const { id } = get(ANSWER_OF_SEPTEMBER);
    const card = await library.card(reference('antwoord op vraag 9'), { document: id });
    expect(card.pieces.map((piece) => piece.adres)).toEqual(
      ['vraag-9', 'antwoord-9', 'vraag-5', 'antwoord-5'].map((deel) => `${id}#${deel}`),
    );
    expect(card.pieces[1]?.references).toMatchObject([{ kind: 'vraag', pinpoint: { vraag: [5] } }]);
  });

  it('of a note shows the note and below it its sentence, with the mark in it', async () => {
    const { all, get } = await seeds();
    const library = await libraryOf(...all);
    const { id } = get('ah-tk-20252026-726');
    const note = { ...reference('vraag 1'), kind: 'voetnoot' as const, pinpoint: { voetnoot: [10] } };
    const card = await library.card(note, { document: id });
    expect(card.soort).toBe('deel');
    expect(card.pieces.map((piece) => [piece.adres, piece.soort])).toEqual([
      [`${id}#voetnoot-10`, 'voetnoot'],
      [`${id}#vraag-15`, 'vraag'],
    ]);
    expect(card.pieces[0]?.references.map(({ ids }) => ids)).toContainEqual(['kst-36740-VII-20']);
    const [, sentence] = card.pieces;
    const mark = sentence?.noten.find((noot) => noot.nummer === 10);
    expect(sentence?.tekst?.slice(0, mark?.positie).endsWith('Kamermoties')).toBe(true);
    expect(sentence?.tekst?.startsWith('Kunt u duidelijk uitleggen')).toBe(true);
  });

  it('of a note whose text the file lacks still shows its sentence', async () => {
    const { all, get } = await seeds();
    const library = await libraryOf(...all);
    const { id } = get(ANSWER_OF_SEPTEMBER);
    const note = { ...reference('vraag 1'), kind: 'voetnoot' as const, pinpoint: { voetnoot: [5] } };
    const card = await library.card(note, { document: id });
    expect(card.pieces[0]).toMatchObject({ adres: `${id}#voetnoot-5`, soort: 'voetnoot' });
    expect(card.pieces[0]).not.toHaveProperty('tekst');
    expect(card.pieces[1]?.tekst).toMatch(/klein is\.$/);
  });

  it('of a motie by one name shows both candidates, each with where it is named', async () => {
    const { all } = await seeds();
    const library = await libraryOf(...all);
    const card = await library.card(reference('motie-Kathmann'));
    expect(card.soort).toBe('kandidaten');
    expect(card.papers.map((paper) => plain(paper.citaat))).toEqual([
      'Kamerstuk 26 643, nr. 1315',
      'Kamerstuk 36 740 VII, nr. 20',
    ]);
    for (const paper of card.papers) expect(card.mentions.some(({ naar }) => naar === paper.id)).toBe(true);
  });

  it('of a misprint says probably', async () => {
    const { all } = await seeds();
    const library = await libraryOf(...all);
    const card = await library.card(reference('Kamerstuk 6643-1320'));
    expect(card).toMatchObject({
      soort: 'vermeldingen',
      waarschijnlijk: true,
      papers: [{ id: 'kst-26643-1320' }],
    });
    expect(card.mentions[0]?.zin).toContain('6643-1320');
  });

  it('of an earlier notice that is not held names the answer of its set', async () => {
    const { all, get } = await seeds();
    const library = await libraryOf(...all);
    const card = await library.card(reference('Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 2563'));
    expect(card.soort).toBe('vermeldingen');
    expect(card.papers[0]).toMatchObject({ gehouden: false });
    expect(card.set.map((paper) => paper.id)).toEqual([get(ANSWER_OF_SEPTEMBER).id]);
  });

  it('of a misprint that can be read in one way only says probably, also where the motie is named', async () => {
    const library = await libraryOf(
      stuk('kst-36000-1', 'Zie de motie-Berg (Kamerstuk 6643, nr. 9), en Kamerstuk 26 643, nr. 8.'),
    );
    for (const text of ['motie-Berg', 'Kamerstuk 266443, nr. 9'])
      expect(await library.card(reference(text))).toMatchObject({
        waarschijnlijk: true,
        papers: [{ id: 'kst-26643-9' }],
      });
  });

  it.each([
    [20, 20],
    [21, 20],
  ])('of a paper that %i papers name shows the newest %i sentences', async (named, shown) => {
    const naming = Array.from({ length: named }, (_, i) =>
      stuk(`lokaal-${i}`, 'Zie Kamerstuk 31 066, nr. 2.', {
        datum: `2025-01-${String(i + 1).padStart(2, '0')}`,
      }),
    );
    const library = await libraryOf(...naming);
    const { mentions } = await library.card(reference('Kamerstuk 31 066, nr. 2'));
    const newest = naming.reverse().slice(0, shown);
    expect(mentions.map(({ paper }) => paper.id)).toEqual(newest.map(({ id }) => id));
  });

  it('of an unknown paper has only the number and the official address', async () => {
    const { all } = await seeds();
    const library = await libraryOf(...all);
    expect(await library.card(reference('Kamerstuk 31 066, nr. 9999'))).toMatchObject({
      soort: 'niets',
      papers: [{ id: 'kst-31066-9999', citaat: expect.stringContaining('9999'), gehouden: false }],
      pieces: [],
      set: [],
      mentions: [],
    });
  });
});

describe('pieces', () => {
  const questions = [
    'Hoeveel bruggen zijn er in Nederland die vervangen worden?',
    'Wat kost dat per brug en in totaal?',
  ];

  it('of a combined answer have both questions above it, in order', async () => {
    const paper = vragen('ah-tk-20252026-10', questions, { '1,2': 'Dat wordt nog onderzocht.' });
    const library = await libraryOf(paper);
    const card = await library.card(reference('vraag 2'), { document: paper.id });
    expect(card.pieces.map((piece) => piece.adres.split('#')[1])).toEqual([
      'vraag-1',
      'vraag-2',
      'antwoord-1',
    ]);
  });

  it('of a question answered in another paper show the question once', async () => {
    const notice = vragen(
      'ah-tk-20252026-20',
      questions,
      {},
      { zaken: ['2025Z00020'], reactie: 'mededeling' },
    );
    const answer = vragen(
      'ah-tk-20252026-30',
      questions,
      { '1': 'Veel.', '2': 'Meer.' },
      { zaken: ['2025Z00020'] },
    );
    const library = await libraryOf(notice, answer);
    const card = await library.card(
      reference('Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 20, antwoord op vraag 2'),
    );
    expect(card.pieces.map((piece) => piece.adres)).toEqual([
      `${notice.id}#vraag-2`,
      `${answer.id}#antwoord-2`,
    ]);
    expect(card.papers.map((paper) => paper.id)).toEqual([notice.id]);
    expect(card.set.map((paper) => paper.id)).toEqual([answer.id]);
  });

  it('on a page that is not held come from the page itself', async () => {
    const page = vragen('2025D00001', questions, { '1': 'Veel.', '2': 'Meer.' });
    const library = await libraryOf();
    const card = await library.card(reference('vraag 2'), { document: page });
    expect(card.papers).toMatchObject([{ id: '2025D00001' }]);
    expect(card.pieces.map((piece) => piece.tekst)).toEqual([questions[1], 'Meer.']);
  });

  it('of a motie begin with what it asks', async () => {
    const deel = (soort: 'tekst' | 'dictum', tekst: string) => ({ adres: soort, soort, nummers: [], tekst });
    const motie = stuk('kst-30003-9', '', {
      soort: 'motie',
      dossier: '30003',
      nummer: '9',
      delen: [deel('tekst', 'overwegende dit;'), deel('dictum', 'verzoekt de regering iets')],
    });
    const library = await libraryOf(motie);
    const card = await library.card(reference('Kamerstuk 30 003, nr. 9'));
    expect(card.pieces[0]?.tekst).toBe('verzoekt de regering iets');
  });

  it('of a note at the end of a sentence have its mark there', async () => {
    const tekst = 'Kent u het bericht? En dit?';
    const paper = {
      ...vragen('ah-tk-20252026-10', [tekst]),
      noten: [{ nummer: 1, tekst: 'NOS.', bij: 'vraag-1', positie: 'Kent u het bericht?'.length }],
    };
    const library = await libraryOf(paper);
    const card = await library.card(reference('voetnoot 1'), { document: paper.id });
    expect(card.pieces[1]).toMatchObject({
      tekst: 'Kent u het bericht?',
      noten: [{ nummer: 1, positie: 'Kent u het bericht?'.length }],
    });
  });

  it('of a speaker say who speaks', async () => {
    const spreker = 'De heer Berg (SP)';
    const delen = [{ adres: 'spreker-1', soort: 'spreker' as const, nummers: [], tekst: 'Ja.', spreker }];
    const library = await libraryOf(stuk('kst-30003-10', '', { soort: 'verslag', delen }));
    const card = await library.card(reference('Kamerstuk 30 003, nr. 10'));
    expect(card.pieces).toMatchObject([{ soort: 'spreker', spreker, tekst: 'Ja.' }]);
  });

  it('stand under a head that is completed from the set, but keeps what the paper says itself', async () => {
    const zaken = ['2025Z00020'];
    const notice = vragen(
      'ah-tk-20252026-20',
      questions,
      {},
      { zaken, reactie: 'mededeling', ingezonden: '2025-10-01', indieners: [{ naam: 'Berg' }] },
    );
    const answer = vragen(
      'ah-tk-20252026-30',
      questions,
      { '1': 'Veel.' },
      { zaken, ingezonden: '2025-10-02' },
    );
    const library = await libraryOf(notice, answer);
    const { papers } = await library.card(
      reference('Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 30'),
    );
    expect(papers[0]).toMatchObject({ ingezonden: '2025-10-02', indieners: [{ naam: 'Berg' }] });
  });
});

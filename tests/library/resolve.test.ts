import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { libraryOf, reference, stuk, vragen } from './papers.ts';

const AH = 'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr.';
const LANG = 'Welke maatregelen neemt u om de dijken langs de Waal tijdig op hoogte te brengen?';
const ANDER = 'Hoeveel geld is er in de begroting gereserveerd voor het onderhoud van gemalen?';

describe('a pinpoint', () => {
  const paper = vragen('ah-tk-20252026-10', [LANG, ANDER, 'Wanneer is dat klaar?'], {
    '1,2': 'Dat doen wij gezamenlijk met de waterschappen.',
    '3': 'In 2030.',
  });

  it('into a combined answer shows that answer and both its questions', async () => {
    const library = await libraryOf(paper);
    const found = await library.resolve(reference(`${AH} 10, antwoord op vraag 2`));
    expect(found.soort).toBe('deel');
    expect(found.doelen).toEqual([
      'ah-tk-20252026-10#antwoord-1',
      'ah-tk-20252026-10#vraag-1',
      'ah-tk-20252026-10#vraag-2',
    ]);
  });

  it('that the paper does not have shows the paper', async () => {
    const library = await libraryOf(paper);
    const found = await library.resolve(reference(`${AH} 10, vraag 9`));
    expect(found).toMatchObject({
      soort: 'document',
      ids: ['ah-tk-20252026-10'],
      doelen: ['ah-tk-20252026-10'],
    });
  });

  it('to an answer that only points elsewhere brings that answer too, also two steps on', async () => {
    const pointing = vragen('ah-tk-20252026-11', [LANG, ANDER, 'En dan?'], {
      '1': 'Zie het antwoord op vraag 2.',
      '2': 'Nee, zie het antwoord op vraag 3.',
      '3': 'Dat is afhankelijk van de voorjaarsnota.',
    });
    const library = await libraryOf(pointing);
    const { doelen } = await library.resolve(reference('antwoord op vraag 1'), { document: pointing.id });
    expect(doelen[0]).toBe('ah-tk-20252026-11#antwoord-1');
    expect(doelen).toContain('ah-tk-20252026-11#antwoord-2');
    expect(doelen).toContain('ah-tk-20252026-11#antwoord-3');
  });

  it('to answers that point on and on brings three more', async () => {
    const chain = vragen('ah-tk-20252026-13', [LANG, ANDER, 'En dan?', 'En wanneer?', 'Zeker?'], {
      '1': 'Zie het antwoord op vraag 2.',
      '2': 'Zie het antwoord op vraag 3.',
      '3': 'Zie het antwoord op vraag 4.',
      '4': 'Zie het antwoord op vraag 5.',
      '5': 'Dat is zeker.',
    });
    const library = await libraryOf(chain);
    const { doelen } = await library.resolve(reference('antwoord op vraag 1'), { document: chain.id });
    expect(doelen.filter((adres) => adres.includes('#antwoord'))).toEqual(
      [1, 2, 3, 4].map((nummer) => `${chain.id}#antwoord-${nummer}`),
    );
  });

  it('to an answer that says something itself does not bring what it mentions', async () => {
    const POINTS = ' Zie het antwoord op vraag 2.';
    const brought = async (length: number) => {
      const answer = `${'Ja'.padEnd(length - POINTS.length, ', ja')}${POINTS}`;
      const paper = vragen('ah-tk-20252026-14', [LANG, ANDER], { '1': answer, '2': 'Een miljoen.' });
      const library = await libraryOf(paper);
      const { doelen } = await library.resolve(reference('antwoord op vraag 1'), { document: paper.id });
      return doelen.includes(`${paper.id}#antwoord-2`);
    };
    expect(await brought(200)).toBe(true);
    expect(await brought(201)).toBe(false);
  });

  it('to answers that point at each other ends', async () => {
    const circle = vragen('ah-tk-20252026-12', [LANG, ANDER], {
      '1': 'Zie antwoord 2.',
      '2': 'Zie antwoord 1.',
    });
    const library = await libraryOf(circle);
    const { doelen } = await library.resolve(reference('antwoord op vraag 1'), { document: circle.id });
    expect([...doelen].sort()).toEqual(
      ['antwoord-1', 'antwoord-2', 'vraag-1'].map((deel) => `ah-tk-20252026-12#${deel}`),
    );
  });
});

describe('the notice of a delay', () => {
  const notice = vragen(
    'ah-tk-20252026-20',
    [LANG, ANDER],
    {},
    { zaken: ['2025Z00020'], reactie: 'mededeling', ontvangen: '2025-10-10' },
  );
  const answer = vragen(
    'ah-tk-20252026-30',
    [LANG, ANDER],
    { '1': 'Ja.', '2': 'Een miljoen.' },
    { zaken: ['2025Z00020'], ontvangen: '2025-11-10' },
  );

  it('shows itself first and the answer that is held', async () => {
    const library = await libraryOf(notice, answer);
    expect((await library.resolve(reference(`${AH} 20`))).doelen).toEqual([notice.id, answer.id]);
  });

  it('when asked for an answer, gives it from the paper that has it, with the question', async () => {
    const library = await libraryOf(notice, answer);
    const found = await library.resolve(reference(`${AH} 20, antwoord op vraag 2`));
    expect(found).toMatchObject({ soort: 'deel', ids: [notice.id] });
    expect(found.doelen).toEqual([`${answer.id}#antwoord-2`, `${notice.id}#vraag-2`]);
  });

  it('shows itself when asked for an answer that is not held', async () => {
    const library = await libraryOf(notice);
    expect(await library.resolve(reference(`${AH} 20, antwoord op vraag 2`))).toMatchObject({
      soort: 'document',
      doelen: [notice.id],
    });
  });
});

describe('the same number elsewhere', () => {
  it('an Aanhangsel of another vergaderjaar is another paper', async () => {
    const library = await libraryOf(vragen('ah-tk-20242025-403', [LANG]));
    expect(await library.resolve(reference(`${AH} 403`))).toMatchObject({
      soort: 'niets',
      ids: ['ah-tk-20252026-403'],
      doelen: [],
    });
  });

  it('without a vergaderjaar it takes that of the paper around it; else the papers known are candidates', async () => {
    const around = vragen('ah-tk-20242025-500', [LANG], {}, { vergaderjaar: '2024-2025' });
    const library = await libraryOf(
      around,
      vragen('ah-tk-20242025-403', [ANDER]),
      vragen('ah-tk-20232024-403', ['Wat nu?']),
    );
    const bare = reference('Aanhangsel Handelingen, nr. 403');
    expect(await library.resolve(bare, { document: around.id })).toMatchObject({
      soort: 'document',
      ids: ['ah-tk-20242025-403'],
    });
    expect(await library.resolve(bare)).toMatchObject({
      soort: 'kandidaten',
      waarschijnlijk: true,
      ids: ['ah-tk-20242025-403', 'ah-tk-20232024-403'],
    });
  });

  it('a number of the Eerste Kamer is never the paper of the Tweede', async () => {
    const library = await libraryOf(
      stuk('kst-31145-5', 'Tekst van de Tweede Kamer.', { kamer: 'II', dossier: '31145', nummer: '5' }),
    );
    expect(await library.resolve(reference('Kamerstukken I, 31 145, nr. 5'))).toMatchObject({
      soort: 'niets',
      doelen: [],
    });
    expect(await library.resolve(reference('Kamerstukken II, 31 145, nr. 5'))).toMatchObject({
      soort: 'document',
    });
  });

  it('an Eerste Kamer paper is found with and without the vergaderjaar in its identifier', async () => {
    const library = await libraryOf(
      stuk('kst-20082009-31145-C', 'Memorie.', { kamer: 'I' }),
      stuk('kst-33333-B', 'Verslag.', { kamer: 'I' }),
    );
    const doel = async (text: string) => (await library.resolve(reference(text))).doelen;
    expect(await doel('Kamerstukken I 2008/09, 31 145, C')).toEqual(['kst-20082009-31145-C']);
    expect(await doel('Kamerstukken I 2008/09, 33 333, B')).toEqual(['kst-33333-B']);
  });

  it('an Eerste Kamer number without an identifier is known by the paper that has it', async () => {
    const old = { kamer: 'I', dossier: '26200', nummer: '81a', vergaderjaar: '1998-1999' } as const;
    const library = await libraryOf(
      stuk('kst-19981999-26200-81a', 'Nota.', old),
      stuk('kst-26200-81', 'Van de Tweede Kamer.', { ...old, kamer: 'II', nummer: '81' }),
    );
    const doel = async (text: string) => (await library.resolve(reference(text))).doelen;
    expect(await doel('Kamerstukken I, 26 200, nr. 81a')).toEqual(['kst-19981999-26200-81a']);
    expect(await doel('Kamerstukken I, 26 200, nr. 81b')).toEqual([]);
    expect(await doel('Kamerstukken I, 26 200, nr. 81')).toEqual([]);
  });

  it('an Eerste Kamer paper is found where it is cited without its vergaderjaar', async () => {
    const paper = { kamer: 'I', dossier: '31145', vergaderjaar: '2008-2009' } as const;
    const library = await libraryOf(
      stuk('kst-20082009-31145-C', 'Memorie.', { ...paper, nummer: 'C' }),
      stuk('kst-20082009-31145-D', 'Nota.', { ...paper, nummer: 'D' }),
    );
    const doel = async (text: string) => (await library.resolve(reference(text))).doelen;
    expect(await doel('Kamerstukken I, 31 145, C')).toEqual(['kst-20082009-31145-C']);
    expect(await doel('Kamerstukken I 2010/11, 31 145, C')).toEqual([]);
    expect(await library.held(['kst-31145-C', 'kst-31145-E'])).toEqual(['kst-31145-C']);
  });

  it('a publication that carries several numbers is found by each of them', async () => {
    const wet = stuk('kst-26824-1', 'Alzo Wij.', { kamer: 'II', dossier: '26824', nummer: '1-2' });
    const library = await libraryOf(wet, stuk('kst-26824-5', 'Verslag.', { nummer: '5' }));
    const card = (text: string) => library.card(reference(text));
    expect(await card('Kamerstuk 26 824, nr. 2')).toMatchObject({
      soort: 'document',
      papers: [{ id: 'kst-26824-1' }],
    });
    const both = await card('Kamerstuk 26 824, nrs. 1 en 2');
    expect(both.papers.map(({ id }) => id)).toEqual(['kst-26824-1']);
    expect((await card('Kamerstuk 26 824, nr. 3')).soort).toBe('niets');
    expect((await card('Kamerstuk 26 824, nr. 6')).soort).toBe('niets');
  });

  it('a publication is taken to carry no more than five numbers after its first', async () => {
    const library = await libraryOf(
      stuk('kst-30420-1', 'Alzo Wij.', { dossier: '30420', nummer: '1-9' }),
      stuk('kst-30421-1', 'Alzo Wij.', { dossier: '30421', nummer: '1-5' }),
    );
    const doel = async (text: string) => (await library.resolve(reference(text))).doelen;
    expect(await doel('Kamerstuk 30 421, nr. 5')).toEqual(['kst-30421-1']);
    expect(await doel('Kamerstuk 30 421, nr. 6')).toEqual([]);
    expect(await doel('Kamerstuk 30 420, nr. 6')).toEqual(['kst-30420-1']);
    expect(await doel('Kamerstuk 30 420, nr. 7')).toEqual([]);
  });

  it('a number without a dossier is one of the dossier around it', async () => {
    const brief = stuk('kst-36410-20', 'Zie de motie op stuk nr. 18.', { dossier: '36410' });
    const library = await libraryOf(brief, stuk('kst-36410-18', 'De motie.'));
    for (const text of ['de motie op stuk nr. 18', 'het amendement op stuk nr. 18', 'op stuk nr. 18']) {
      const found = await library.resolve(reference(text), { document: brief.id });
      expect(found).toMatchObject({ ids: ['kst-36410-18'], doelen: ['kst-36410-18'] });
    }
    expect((await library.resolve(reference('de motie op stuk nr. 18'))).ids).toEqual([]);
  });

  it('a Rijkswet paper whose identifier keeps its R number, and a reprint, are second tries', async () => {
    const library = await libraryOf(stuk('kst-23908-R1519-103', 'Een.'), stuk('kst-30000-7-h1', 'Herdruk.'));
    const doel = async (text: string) => (await library.resolve(reference(text))).doelen;
    expect(await doel('Kamerstuk 23 908 (R 1519), nr. 103')).toEqual(['kst-23908-R1519-103']);
    expect(await doel('Kamerstuk 30 000, nr. 7')).toEqual(['kst-30000-7-h1']);
    expect(await doel('Kamerstuk 30 000, nr. 71')).toEqual([]);
  });
});

describe('more papers than one', () => {
  it('a range of which two of three are held shows the two and names all three', async () => {
    const library = await libraryOf(stuk('kst-26643-12', 'Twaalf.'), stuk('kst-26643-14', 'Veertien.'));
    const found = await library.resolve(reference('Kamerstuk 26 643, nrs. 12–14'));
    expect(found).toMatchObject({
      soort: 'document',
      ids: ['kst-26643-12', 'kst-26643-13', 'kst-26643-14'],
      doelen: ['kst-26643-12', 'kst-26643-14'],
    });
  });

  it('a dossier gives its held papers, newest first, and all that names a paper in it', async () => {
    const library = await libraryOf(
      stuk('kst-26643-12', 'Twaalf.', { dossier: '26643', datum: '2024-01-01' }),
      stuk('kst-26643-13', 'Dertien.', { dossier: '26643', datum: '2025-01-01' }),
      stuk('lokaal-a', 'Zoals gemeld in Kamerstuk 26 643, nr. 99 is dat zo.'),
    );
    const found = await library.resolve(reference('dossier 26643'));
    expect(found).toMatchObject({ ids: ['kst-26643'], doelen: ['kst-26643-13', 'kst-26643-12'] });
    expect(found.vermeldingen).toEqual(['lokaal-a#tekst']);
  });
});

describe('a reference into its own paper', () => {
  const page = vragen('2025D00001', [LANG, ANDER], { '1': 'Ja.', '2': 'Nee.' });

  it('is answered on a page whose paper is not held', async () => {
    const library = await libraryOf();
    const found = await library.resolve(reference('vraag 2'), { document: page });
    expect(found).toMatchObject({ soort: 'deel', ids: [page.id] });
    expect(found.doelen).toEqual(['2025D00001#vraag-2', '2025D00001#antwoord-2']);
  });

  it('is nothing where no paper is known, or where it lacks the question', async () => {
    const library = await libraryOf();
    expect((await library.resolve(reference('vraag 2'))).soort).toBe('niets');
    expect((await library.resolve(reference('vraag 7'), { document: page })).soort).toBe('niets');
  });
});

it('a paper that is only named by others gives the places, newest first', async () => {
  const library = await libraryOf(
    stuk('lokaal-oud', 'Zie Kamerstuk 31 066, nr. 1512 hierover.', { datum: '2024-05-01' }),
    stuk('lokaal-nieuw', 'Ook Kamerstuk 31 066, nr. 1512 zegt dat.', { datum: '2025-05-01' }),
  );
  expect(await library.resolve(reference('Kamerstuk 31 066, nr. 1512'))).toEqual({
    soort: 'vermeldingen',
    ids: ['kst-31066-1512'],
    doelen: [],
    vermeldingen: ['lokaal-nieuw#tekst', 'lokaal-oud#tekst'],
  });
});

it('a zaak gives all papers of its set, also those that do not print it', async () => {
  const library = await libraryOf(
    vragen('ah-tk-20252026-40', [LANG, ANDER], {}, { zaken: ['2025Z00040'], ontvangen: '2025-10-01' }),
    vragen('ah-tk-20252026-41', [LANG, ANDER], { '1': 'Ja.', '2': 'Nee.' }, { ontvangen: '2025-11-01' }),
  );
  expect((await library.resolve(reference('2025Z00040'))).doelen).toEqual([
    'ah-tk-20252026-40',
    'ah-tk-20252026-41',
  ]);
});

it('an address gives the paper with its document number, and where none has it those of its zaak', async () => {
  const library = await libraryOf(
    vragen(
      'ah-tk-20252026-50',
      [LANG, ANDER],
      {},
      { zaken: ['2025Z00050'], documentnummer: '2025D00051', ontvangen: '2025-10-01' },
    ),
    vragen(
      'ah-tk-20252026-51',
      [LANG, ANDER],
      { '1': 'Ja.' },
      { zaken: ['2025Z00050'], ontvangen: '2025-11-01' },
    ),
  );
  const address = (did: string) => reference(`www.tweedekamer.nl/detail?id=2025Z00050&did=${did}`);
  expect((await library.resolve(address('2025D00051'))).doelen).toEqual(['ah-tk-20252026-50']);
  expect((await library.resolve(address('2025D00059'))).doelen).toEqual([
    'ah-tk-20252026-50',
    'ah-tk-20252026-51',
  ]);
  expect((await library.resolve(reference('2025D00059'))).soort).toBe('niets');
});

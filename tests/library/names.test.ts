import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { libraryOf, reference, stuk, vragen } from './papers.ts';

const A = stuk('lokaal-a', 'De motie-Jansen (Kamerstuk 30 001, nr. 7) is aangenomen.', {
  datum: '2025-01-01',
});
const B = stuk('lokaal-b', 'De motie-Jansen en De Vries (Kamerstuk 30 002, nr. 8) is verworpen.', {
  datum: '2025-02-01',
});

describe('a motie by name', () => {
  it('fits by one mover of two, where no other motie has that mover', async () => {
    const library = await libraryOf(A, B);
    expect(await library.resolve(reference('motie-De Vries'))).toEqual({
      soort: 'vermeldingen',
      ids: ['kst-30002-8'],
      doelen: [],
      vermeldingen: ['lokaal-b#tekst'],
    });
  });

  it('gives candidates where two moties have that mover', async () => {
    const library = await libraryOf(A, B);
    const found = await library.resolve(reference('motie-Jansen'));
    expect(found).toMatchObject({ soort: 'kandidaten', ids: ['kst-30001-7', 'kst-30002-8'], doelen: [] });
    expect(found.vermeldingen).toEqual(['lokaal-b#tekst', 'lokaal-a#tekst']);
  });

  it('shows every candidate in a sentence, however often the other is named', async () => {
    const often = Array.from({ length: 30 }, (_, i) =>
      stuk(`lokaal-vaak-${i}`, 'Zie de motie-Jansen en De Vries (Kamerstuk 30 002, nr. 8).', {
        datum: '2025-06-01',
      }),
    );
    const library = await libraryOf(A, ...often);
    const { mentions } = await library.card(reference('motie-Jansen'));
    expect(mentions.length).toBeLessThanOrEqual(20);
    expect(new Set(mentions.map((mention) => mention.naar))).toEqual(new Set(['kst-30001-7', 'kst-30002-8']));
  });

  it('asks for all movers named', async () => {
    const library = await libraryOf(A, B);
    expect((await library.resolve(reference('motie-Jansen en De Vries'))).ids).toEqual(['kst-30002-8']);
    expect((await library.resolve(reference('motie-Jansen en Pietersen'))).soort).toBe('niets');
  });

  it('has the number that the same paper gives it elsewhere', async () => {
    const page = stuk(
      'lokaal-c',
      'De motie-Jansen (Kamerstuk 30 001, nr. 7) vraagt dit. Over de motie Jansen is gestemd.',
    );
    const library = await libraryOf(A, B);
    const bare = { ...reference('motie-Jansen'), ids: [] };
    expect((await library.resolve(bare, { document: page })).ids).toEqual(['kst-30001-7']);
  });

  it('shows the motie itself where it is held, found by its movers', async () => {
    const motie = stuk('kst-30003-9', 'De Kamer, gehoord de beraadslaging, verzoekt de regering iets.', {
      soort: 'motie',
      dossier: '30003',
      nummer: '9',
      indieners: [{ naam: 'Van der Plas' }],
    });
    const library = await libraryOf(motie);
    expect(await library.resolve(reference('motie-Van der Plas'))).toMatchObject({
      soort: 'document',
      doelen: ['kst-30003-9'],
    });
  });

  it('takes a name with or without a first name as probable only', async () => {
    const library = await libraryOf(
      stuk('lokaal-d', 'De motie-Inge van Dijk (Kamerstuk 30 004, nr. 2) is aangenomen.'),
    );
    expect(await library.resolve(reference('motie-Van Dijk'))).toMatchObject({
      ids: ['kst-30004-2'],
      waarschijnlijk: true,
    });
    expect((await library.resolve(reference('motie-Dijkstra'))).soort).toBe('niets');
  });

  it('joins what several papers say of the movers of one motie', async () => {
    const library = await libraryOf(
      stuk('lokaal-e', 'De motie-Bakker c.s. (Kamerstuk 30 005, nr. 3) is aangenomen.'),
      stuk('lokaal-f', 'De motie-Bakker en Smit (Kamerstuk 30 005, nr. 3) is aangenomen.'),
    );
    expect((await library.resolve(reference('motie-Smit'))).ids).toEqual(['kst-30005-3']);
  });
});

describe('a misprint', () => {
  const misprint = reference('Kamerstuk 6643-1320');

  it('with one plausible reading is probable', async () => {
    const library = await libraryOf(
      stuk('lokaal-a', 'Zie Kamerstuk 26 643, nr. 1315 en Kamerstuk 31 066, nr. 2.'),
    );
    expect(await library.resolve(misprint)).toMatchObject({ soort: 'niets', ids: ['kst-26643-1320'] });
    await library.add([stuk('kst-26643-1320', 'De Kamer verzoekt.', { dossier: '26643', nummer: '1320' })]);
    expect(await library.resolve(misprint)).toMatchObject({
      soort: 'document',
      ids: ['kst-26643-1320'],
      waarschijnlijk: true,
    });
  });

  it('with several plausible readings gives candidates', async () => {
    const library = await libraryOf(
      stuk('lokaal-a', 'Zie Kamerstuk 26 643, nr. 1315 en Kamerstuk 36 643, nr. 2.'),
    );
    expect(await library.resolve(misprint)).toMatchObject({
      soort: 'kandidaten',
      ids: ['kst-26643-1320', 'kst-36643-1320'],
      waarschijnlijk: true,
    });
  });

  it('prefers a reading whose paper is named over one whose dossier is merely known', async () => {
    const library = await libraryOf(
      stuk('lokaal-a', 'Zie Kamerstuk 26 643, nr. 1315 en Kamerstuk 36 643, nr. 1320.'),
    );
    expect(await library.resolve(misprint)).toMatchObject({ soort: 'vermeldingen', ids: ['kst-36643-1320'] });
  });

  it('of no known dossier is nothing', async () => {
    const library = await libraryOf(stuk('lokaal-a', 'Zie Kamerstuk 31 066, nr. 2.'));
    expect(await library.resolve(misprint)).toMatchObject({ soort: 'niets', ids: [] });
  });

  it('counts as a mention of the paper it means', async () => {
    const library = await libraryOf(
      stuk('lokaal-a', 'Dit staat in Kamerstuk 6643-1320, zo lezen wij.'),
      stuk('lokaal-b', 'Zie Kamerstuk 26 643, nr. 1315.'),
    );
    expect((await library.resolve(reference('Kamerstuk 26 643, nr. 1320'))).vermeldingen).toEqual([
      'lokaal-a#tekst',
    ]);
  });

  it('is never seen in a correct number that is merely not held', async () => {
    const library = await libraryOf(stuk('lokaal-a', 'Zie Kamerstuk 26 643, nr. 1315.'));
    expect(await library.resolve(reference('Kamerstuk 26 644, nr. 1315'))).toEqual({
      soort: 'niets',
      ids: ['kst-26644-1315'],
      doelen: [],
      vermeldingen: [],
    });
  });
});

describe('a letter by date', () => {
  const notice = vragen(
    'lokaal-a',
    [],
    {},
    {
      soort: 'kamervragen',
      ontvangen: '2025-11-14',
      delen: [
        {
          adres: 'mededeling',
          soort: 'mededeling',
          nummers: [],
          tekst: 'Op 2 oktober jl. heb ik uw Kamer geïnformeerd over de «Verbouwing». Dat kost meer tijd.',
        },
      ],
      noten: [{ nummer: 1, tekst: 'Kamerstukken II 2025/26, 31 000, nr. 4', bij: 'mededeling', positie: 68 }],
    },
  );
  const letter = reference('Kamerbrief van 2 oktober 2025');

  it('with one candidate is that number, probably', async () => {
    const library = await libraryOf(notice);
    expect(await library.resolve(letter)).toMatchObject({
      soort: 'vermeldingen',
      ids: ['kst-31000-4'],
      vermeldingen: ['lokaal-a#voetnoot-1'],
      waarschijnlijk: true,
    });
  });

  it('with two letters of one day gives both', async () => {
    const library = await libraryOf(
      notice,
      stuk('lokaal-b', 'In de brief van 2 oktober 2025 (Kamerstuk 32 000, nr. 5) staat dat.'),
    );
    expect(await library.resolve(letter)).toMatchObject({
      soort: 'kandidaten',
      ids: ['kst-31000-4', 'kst-32000-5'],
    });
  });

  it('is the one that the paper around it numbers, whatever other letters of that day there are', async () => {
    const numbered = (id: string, nummer: string) =>
      stuk(
        id,
        `De brief van 2 oktober 2025 (${nummer}) is kort. Maar de brief van 2 oktober 2025 is helder.`,
      );
    const library = await libraryOf(
      numbered('lokaal-e', 'Kamerstuk 31 000, nr. 4'),
      numbered('lokaal-f', 'Kamerstuk 32 000, nr. 5'),
      stuk('lokaal-g', 'Zie de brief van 2 oktober 2025.'),
    );
    const within = (document: string) => library.resolve(letter, { document });
    expect(await within('lokaal-e')).toMatchObject({ ids: ['kst-31000-4'], waarschijnlijk: true });
    expect(await within('lokaal-f')).toMatchObject({ ids: ['kst-32000-5'], waarschijnlijk: true });
    expect(await within('lokaal-g')).toMatchObject({
      soort: 'kandidaten',
      ids: ['kst-31000-4', 'kst-32000-5'],
    });
  });

  it('is the one that the open page itself numbers, held or not', async () => {
    const library = await libraryOf(
      stuk('lokaal-h', 'De brief van 2 oktober 2025 (Kamerstuk 32 000, nr. 5) is kort.'),
    );
    const page = stuk('lokaal-page', 'De brief van 2 oktober 2025 (Kamerstuk 31 000, nr. 4) is lang.');
    expect(await library.resolve(letter, { document: page })).toMatchObject({ ids: ['kst-31000-4'] });
  });

  it('known only by its date gives the places that mention it', async () => {
    const library = await libraryOf(
      stuk('lokaal-c', 'Zoals geschetst in de Kamerbrief van 2 oktober 2025 is dat zo.'),
    );
    expect(await library.resolve(letter)).toEqual({
      soort: 'vermeldingen',
      ids: [],
      doelen: [],
      vermeldingen: ['lokaal-c#tekst'],
    });
  });

  it('of which nothing is known is nothing', async () => {
    const library = await libraryOf(notice);
    expect((await library.resolve(reference('Kamerbrief van 3 oktober 2025'))).soort).toBe('niets');
  });

  it('is not joined to an attachment or to one of two numbers', async () => {
    const many = {
      ...notice,
      id: 'lokaal-d',
      noten: [{ nummer: 1, tekst: 'Bijlage bij Kamerstuk 31 000, nr. 4', bij: 'mededeling', positie: 68 }],
    };
    const library = await libraryOf(many);
    expect((await library.resolve(letter)).ids).toEqual([]);
  });

  it('is not joined to the note of another sentence', async () => {
    const [deel] = notice.delen;
    const [noot] = notice.noten;
    if (!deel || !noot) throw new Error('the paper has a part and a note');
    const library = await libraryOf({ ...notice, noten: [{ ...noot, positie: deel.tekst.length }] });
    expect((await library.resolve(letter)).ids).toEqual([]);
  });
});

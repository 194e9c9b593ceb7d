import { describe, expect, it } from 'vitest';
import { makeDocx } from './make-docx.ts';
import { marks, part, read } from './read.ts';

const bold = (text: string) => ({ text, bold: true });

describe('a letter with answers in Word', () => {
  const letter = () =>
    makeDocx({
      header: ['Datum', '12 juli 2024', 'Onze referentie', 'FTS-2024.1234'],
      paragraphs: [
        'Geachte voorzitter,',
        'Hierbij bied ik de antwoorden aan op de vragen van de leden Berg en Dal (beiden SP), ingezonden met kenmerk 2024Z09876.',
        'De minister van Fietsen,',
        bold('Antwoorden van de minister van Fietsen op Kamervragen '),
        bold('van de leden Berg en Dal (beiden SP) over paden (ingezonden 5 juni 2024)'),
        bold('Vraag 1'),
        'Kent u het bericht?{1}',
        bold('Antwoord'),
        'Ja.',
        bold('Vraag 2'),
        'Wat vindt u?',
        bold('Vraag 3'),
        'En waarom?',
        bold('Antwoord op vragen 2 en 3'),
        'Zie het antwoord op vraag 1{2}.',
      ],
      notes: ['NOS, 3 mei 2024.', 'Kamerstuk 31 066, nr. 12.'],
    });

  it('takes the facts from letterhead, letter and heading', async () => {
    expect(await read(letter())).toMatchObject({
      soort: 'kamervragen',
      datum: '2024-07-12',
      ingezonden: '2024-06-05',
      zaken: ['2024Z09876'],
      indieners: [
        { naam: 'Berg', fractie: 'SP' },
        { naam: 'Dal', fractie: 'SP' },
      ],
      onderwerp: 'paden',
      reactie: 'antwoord',
      reactieVan: 'minister van Fietsen',
    });
  });

  it('joins answers to questions, the letter apart', async () => {
    const d = await read(letter());
    expect(d.delen.map((x) => [x.adres, x.nummers])).toEqual([
      ['tekst', []],
      ['vraag-1', [1]],
      ['antwoord-1', [1]],
      ['vraag-2', [2]],
      ['vraag-3', [3]],
      ['antwoord-2', [2, 3]],
    ]);
  });

  it('reads footnotes as notes', async () => {
    const d = await read(letter());
    expect(marks(d)).toEqual(['1 vraag-1 bericht?', '2 antwoord-2 1']);
    expect(d.noten.map((n) => n.tekst)).toEqual(['NOS, 3 mei 2024.', 'Kamerstuk 31 066, nr. 12.']);
  });
});

describe('notes in Word', () => {
  it('may be typed, beside footnotes that begin at 1 again', async () => {
    const d = await read(
      makeDocx({
        lists: ['%1)'],
        paragraphs: [
          bold('Vraag 1'),
          bold('Kent u het bericht? 1) En het andere bericht2) van gisteren (artikel 2)?'),
          bold('Antwoord op vraag 1'),
          'Ja{1}.',
          { text: 'NOS, 3 mei 2024', list: 1 },
          { text: 'NRC, 4 mei 2024', list: 1 },
        ],
        notes: ['Kamerstuk 31 066, nr. 12.'],
      }),
    );
    expect(marks(d)).toEqual(['1 vraag-1 bericht?', '2 vraag-1 bericht', '1 antwoord-1 Ja']);
    expect(part(d, 'vraag-1').tekst).toBe(
      'Kent u het bericht? En het andere bericht van gisteren (artikel 2)?',
    );
    expect(d.noten.map((n) => n.tekst)).toEqual([
      'NOS, 3 mei 2024',
      'NRC, 4 mei 2024',
      'Kamerstuk 31 066, nr. 12.',
    ]);
  });

  it('may be typed in square brackets and run over two paragraphs', async () => {
    const d = await read(
      makeDocx({
        paragraphs: [
          'Vraag 1',
          'Kent u dit? [1] [2]',
          'Antwoord 1',
          'Ja.',
          '[1] NOS, 3 mei 2024',
          '[2] NRC, 4 mei 2024,',
          ') https://www.nrc.nl/x',
        ],
      }),
    );
    expect(d.noten.map((n) => [n.nummer, n.tekst])).toEqual([
      [1, 'NOS, 3 mei 2024'],
      [2, 'NRC, 4 mei 2024, ) https://www.nrc.nl/x'],
    ]);
  });

  it('are not made of an enumeration at the end', async () => {
    const d = await read(
      makeDocx({
        paragraphs: ['Vraag 1', 'Wat doet u?', 'Antwoord 1', 'Twee dingen:', '1) fietsen', '2) lopen'],
      }),
    );
    expect(d.noten).toEqual([]);
    expect(part(d, 'antwoord-1').tekst).toContain('2) lopen');
  });
});

describe('questions in Word', () => {
  it('may be answered without a heading, in plain print below the bold question', async () => {
    const d = await read(
      makeDocx({
        paragraphs: [
          bold('Vraag 1'),
          bold('Kent u dit?'),
          bold('Antwoord op vraag 1'),
          'Ja.',
          bold('Vraag 2'),
          bold('En dit?'),
          'Ook dat ken ik.',
          'Al jaren.',
        ],
      }),
    );
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'antwoord-1', 'vraag-2', 'antwoord-2']);
    expect(part(d, 'antwoord-2').tekst).toBe('Ook dat ken ik.\nAl jaren.');
  });

  it('may be answered out of order', async () => {
    const d = await read(
      makeDocx({
        paragraphs: ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 2', 'B.', 'Antwoord op vraag 1', 'A.'],
      }),
    );
    expect(d.delen.filter((x) => x.soort === 'antwoord').map((x) => x.nummers)).toEqual([[2], [1]]);
  });

  it('may be numbered by Word itself, with or without the word Vraag', async () => {
    const withWord = await read(
      makeDocx({
        lists: ['Vraag %1'],
        paragraphs: [
          'Beantwoording vragen over fietsen',
          { text: 'Kent u dit?', list: 1 },
          'Antwoord:',
          'Ja.',
          { text: 'En dit?', list: 1 },
          'Antwoord:',
          'Nee.',
        ],
      }),
    );
    const bare = await read(
      makeDocx({
        lists: ['%1.'],
        paragraphs: [
          'Vragen van het lid Berg (SP) over fietsen',
          { text: 'Kent u dit?', list: 1 },
          'Antwoord 1',
          'Ja.',
          { text: 'En dit?', list: 1 },
          'Antwoord 2',
          'Nee.',
        ],
      }),
    );
    for (const d of [withWord, bare])
      expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
        ['vraag-1', 'Kent u dit?'],
        ['antwoord-1', 'Ja.'],
        ['vraag-2', 'En dit?'],
        ['antwoord-2', 'Nee.'],
      ]);
  });

  it('hold rows of a table on one line and no deleted text', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const d = await read(
      makeDocx({
        before: `<w:p><w:r><w:t>Vraag 1</w:t></w:r></w:p><w:tbl><w:tr>${cell('Jaar')}${cell('2021')}</w:tr></w:tbl><w:p><w:del><w:r><w:t>weg</w:t></w:r></w:del><w:ins><w:r><w:t>blijft</w:t></w:r></w:ins></w:p>`,
        paragraphs: [],
      }),
    );
    expect(part(d, 'vraag-1').tekst).toBe('Jaar 2021\nblijft');
  });

  it('may be answered with nothing but the question mark in between', async () => {
    const d = await read(
      makeDocx({
        paragraphs: [
          'De antwoorden op de schriftelijke vragen van het lid Berg (D66) over paden die zijn ingezonden op 1 mei 2024 met kenmerk 2024Z07000.',
          '1. Bent u bekend met paden?',
          'Ja.',
          '2. Wat vindt u van paden?',
          'Goed.',
        ],
      }),
    );
    expect(d).toMatchObject({
      onderwerp: 'paden',
      ingezonden: '2024-05-01',
      zaken: ['2024Z07000'],
      reactie: 'antwoord',
    });
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Bent u bekend met paden?'],
      ['antwoord-1', 'Ja.'],
      ['vraag-2', 'Wat vindt u van paden?'],
      ['antwoord-2', 'Goed.'],
    ]);
  });

  it('keep the letters, roman numbers and bullets that Word puts before a list', async () => {
    const four = (list: number) => ['een', 'twee', 'drie', 'vier'].map((text) => ({ text, list }));
    const d = await read(
      makeDocx({
        lists: [
          { text: '%1)', form: 'lowerLetter' },
          { text: '%1.', form: 'upperRoman' },
          { text: '', form: 'bullet' },
          { text: '', form: 'none' },
        ],
        paragraphs: ['Vraag 1', 'Wat doet u?', 'Antwoord 1', ...[1, 2, 3, 4].flatMap(four)],
      }),
    );
    expect(part(d, 'antwoord-1').tekst.split('\n')).toEqual([
      ...['a) een', 'b) twee', 'c) drie', 'd) vier'],
      ...['I. een', 'II. twee', 'III. drie', 'IV. vier'],
      ...['• een', '• twee', '• drie', '• vier'],
      ...['een', 'twee', 'drie', 'vier'],
    ]);
  });

  it('keep a hyphen at which no line may end, and a note of two paragraphs whole', async () => {
    const d = await read(
      makeDocx({
        before:
          '<w:p><w:r><w:t>Vraag 1</w:t></w:r></w:p><w:p><w:r><w:t>Kent u A</w:t><w:noBreakHyphen/><w:t>12?</w:t></w:r></w:p>',
        paragraphs: ['En dit?{1}'],
        notes: ['NOS, 3 mei 2024.\n\nNRC, 4 mei 2024.'],
      }),
    );
    expect(part(d, 'vraag-1').tekst).toContain('Kent u A-12?');
    expect(d.noten.map((n) => n.tekst?.split('\n'))).toEqual([['NOS, 3 mei 2024.', 'NRC, 4 mei 2024.']]);
  });
});

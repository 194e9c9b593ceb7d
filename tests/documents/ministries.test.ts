/** How ministries differ: answers as they are set by one or another of them, in specimens of our own. */
import { describe, expect, it } from 'vitest';
import { makeDocx, type Paragraph } from './make-docx.ts';
import { marks, read } from './read.ts';

const KOP =
  'Antwoorden van de minister van Justitie en Veiligheid op vragen van het lid Berg (SP) over honden';
const bold = (text: string): Paragraph => ({ text, bold: true });
const reply = (...paragraphs: (Paragraph | string)[]) => read(makeDocx({ paragraphs: [KOP, ...paragraphs] }));
const parts = async (document: ReturnType<typeof read>) =>
  (await document).delen.map((d) => [d.adres, d.nummers, d.tekst]);

describe('questions and answers', () => {
  const plain = [
    ['vraag-1', [1], 'Kent u het bericht?'],
    ['antwoord-1', [1], 'Ja.'],
    ['vraag-2', [2], 'En?'],
    ['antwoord-2', [2], 'Nee.'],
  ];

  it.each<[string, (Paragraph | string)[]]>([
    [
      'below headings without numbers',
      ['Vraag', 'Kent u het bericht?', 'Antwoord', 'Ja.', 'Vraag', 'En?', 'Antwoord', 'Nee.'],
    ],
    [
      'on the line of such a heading',
      ['Vraag: Kent u het bericht?', 'Antwoord: Ja.', 'Vraag: En?', 'Antwoord: Nee.'],
    ],
    [
      'with neither headings nor numbers, in bold and plain',
      [bold('Kent u het bericht?'), 'Ja.', bold('En?'), 'Nee.'],
    ],
    [
      'with a heading that says how they are answered',
      [
        'Vraag 1',
        'Kent u het bericht?',
        'Antwoord op vraag: 1',
        'Ja.',
        '[Vraag 2]',
        'En?',
        'Gezamenlijk antwoord op vraag 2',
        'Nee.',
      ],
    ],
  ])('%s', async (_, paragraphs) => {
    expect(await parts(reply(...paragraphs))).toEqual(plain);
  });

  it('all questions first, then all answers by number', async () => {
    expect(
      await parts(
        reply(
          'Vragen',
          '1. Kent u het bericht?',
          '2. En?',
          '3. Hoe?',
          'Antwoorden',
          '1. Ja.',
          '2 en 3. Nee.',
        ),
      ),
    ).toEqual([
      ['vraag-1', [1], 'Kent u het bericht?'],
      ['vraag-2', [2], 'En?'],
      ['vraag-3', [3], 'Hoe?'],
      ['antwoord-1', [1], 'Ja.'],
      ['antwoord-2', [2, 3], 'Nee.'],
    ]);
  });

  it('takes an enumeration in an answer for no question', async () => {
    const document = await reply(
      '1. Wilt u dit lezen.',
      'Antwoord',
      'Drie punten:',
      '1. Een.',
      '2. Twee.',
      '3. Drie.',
      '2. En?',
      'Antwoord',
      'Nee.',
    );
    expect(document.delen.map((d) => [d.adres, d.tekst.length])).toEqual([
      ['vraag-1', 17],
      ['antwoord-1', 38],
      ['vraag-2', 3],
      ['antwoord-2', 4],
    ]);
  });

  it('gives the closing paragraph of the questions a part of its own', async () => {
    const { delen } = await reply(
      'Vraag 1',
      'Kent u het?',
      'Antwoord 1',
      'Ja.',
      'Deze vragen dienen ter aanvulling op eerdere vragen van het lid Dal (SP).',
    );
    expect(delen.map((d) => d.adres)).toEqual(['vraag-1', 'antwoord-1', 'toelichting']);
  });
});

describe('typed notes', () => {
  it.each<[string, string[]]>([
    [
      'in round brackets',
      [
        'Vraag 1',
        'Kent u het? (1)',
        'Antwoord 1',
        'Ja (zie artikel 2).',
        'Vraag 2',
        'En? (2)',
        'Antwoord 2',
        'Nee.',
        '(1) NOS, 3 mei 2024.',
        '(2) AD.',
      ],
    ],
    [
      'right below each question',
      [
        'Vraag 1',
        'Kent u het? 1)',
        '1) NOS, 3 mei 2024.',
        'Antwoord 1',
        'Ja (zie artikel 2).',
        'Vraag 2',
        'En? 2)',
        '2) AD.',
        'Antwoord 2',
        'Nee.',
      ],
    ],
    [
      'in raised digits',
      [
        'Vraag 1',
        'Kent u het?¹',
        'Antwoord 1',
        'Ja (zie artikel 2).',
        'Vraag 2',
        'En?²',
        'Antwoord 2',
        'Nee.',
        '¹ NOS, 3 mei 2024.',
        '² AD.',
      ],
    ],
    [
      'in bare digits',
      [
        'Vraag 1',
        'Kent u het? 1',
        'Antwoord 1',
        'Ja (zie artikel 2).',
        'Vraag 2',
        'En? 2',
        'Antwoord 2',
        'Nee.',
        '1 NOS, 3 mei 2024.',
        '2 AD.',
      ],
    ],
  ])('%s', async (_, paragraphs) => {
    const document = await reply(...paragraphs);
    expect(marks(document)).toEqual(['1 vraag-1 het?', '2 vraag-2 En?']);
    expect(document.noten.map((n) => n.tekst)).toEqual(['NOS, 3 mei 2024.', 'AD.']);
    expect(document.delen.map((d) => d.tekst)).toEqual(['Kent u het?', 'Ja (zie artikel 2).', 'En?', 'Nee.']);
  });
});

describe('tables', () => {
  const table = (rows: string[][]): string => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  };
  const rows = [
    ['1', 'Kent u het bericht?', 'Ja.'],
    ['2', 'En?', 'Nee.'],
  ];

  it.each([
    ['with a row of headings', [['Nr.', 'Vraag', 'Antwoord'], ...rows]],
    ['with numbers only', rows],
  ])('of questions and answers, %s', async (_, all) => {
    const document = await read(makeDocx({ before: table(all), paragraphs: [] }));
    expect(document.delen.map((d) => [d.adres, d.tekst])).toEqual([
      ['vraag-1', 'Kent u het bericht?'],
      ['antwoord-1', 'Ja.'],
      ['vraag-2', 'En?'],
      ['antwoord-2', 'Nee.'],
    ]);
  });

  it('of figures are one line a row', async () => {
    const document = await read(
      makeDocx({
        before: table([
          ['2023', '12'],
          ['2024', '13'],
        ]),
        paragraphs: ['Slot.'],
      }),
    );
    expect(document.delen[0]?.tekst).toBe('2023 12\n2024 13\nSlot.');
  });
});

describe('a letter', () => {
  const letter = (betreft: string) => [
    'Datum 4 november 2024',
    betreft,
    'Geachte voorzitter,',
    'Hierbij ontvangt u de antwoorden op de vragen van het lid Berg (Groep Dal) over drones, uw kenmerk 2024Z12345, ingezonden op 3 oktober 2024.',
    'de minister van Volksgezondheid,',
    'Welzijn en Sport,',
    'A. Dal',
    'Vraag 1',
    'Kent u het?',
    'Antwoord 1',
    'Ja.',
  ];

  it.each(['Betreft Kamervragen', 'Onderwerp Beantwoording Kamervragen over drones'])(
    'says in its opening who asked what, below «%s»',
    async (betreft) => {
      expect(await read(makeDocx({ paragraphs: letter(betreft) }))).toMatchObject({
        soort: 'kamervragen',
        indieners: [{ naam: 'Berg', fractie: 'Groep Dal' }],
        onderwerp: 'drones',
        zaken: ['2024Z12345'],
        ingezonden: '2024-10-03',
        datum: '2024-11-04',
        reactieVan: 'minister van Volksgezondheid, Welzijn en Sport',
      });
    },
  );
});

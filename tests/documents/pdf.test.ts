import { describe, expect, it } from 'vitest';
import { column, footnotes, makePdf, type Piece } from './make-pdf.ts';
import { marks, part, read } from './read.ts';

const footer = (page: number): Piece[] => [
  { text: 'Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel', x: 221, y: 69, size: 9 },
  { text: String(page), x: 535, y: 69, size: 9 },
];
const colophon: Piece[] = [
  { text: 'ah-tk-20242025-77', x: 55, y: 82, size: 5.9 },
  { text: 'ISSN 0921 - 7398', x: 55, y: 76, size: 5.9 },
  { text: '’s-Gravenhage 2024', x: 55, y: 69, size: 5.9 },
];

const paper = () =>
  makePdf([
    [
      ...column([
        'Vragen van het lid Berg (CDA) aan de Minister van Justitie en Veiligheid over het fietsen',
        'op de stoep (ingezonden 3 oktober 2024).',
        '',
        'Antwoord van Minister Dal (Justitie en Veiligheid) (ontvangen 4 november 2024).',
        '',
        'Vraag 1',
        'Kent u het bericht «Fietsen»?^1^ En weet u dat op 30 m^2^ stoep in Neder-',
        'land NIS2 geldt, en dat sinds de brief van 3 mei 2024^2^ veel is veranderd?',
        '',
        'Antwoord 1',
        'Ja. Deze regel is lang genoeg om op de volgende bladzijde verder te lopen en',
      ]),
      ...footnotes([
        [1, ['NOS, 3 mei 2024, «Fietsen», www.nos.nl/artikel/fietsen-op-', 'de-stoep.']],
        [2, ['Kamerstuk 31 066, nr. 12.']],
      ]),
      ...colophon,
      ...footer(1),
    ],
    [
      ...column(['dat doet hij ook.', '', 'Vraag 2', 'Nog meer?', '', 'Antwoord 2', 'Nee^3^.']),
      ...footnotes([[3, ['10 miljoen euro is genoeg.']]]),
      ...footer(2),
    ],
  ]);

describe('a PDF of an Aanhangsel', () => {
  it('tells its number, session, askers and dates', async () => {
    expect(await read(paper())).toMatchObject({
      id: 'ah-tk-20242025-77',
      nummer: '77',
      vergaderjaar: '2024-2025',
      kamer: 'II',
      indieners: [{ naam: 'Berg', fractie: 'CDA' }],
      onderwerp: 'het fietsen op de stoep',
      ingezonden: '2024-10-03',
      ontvangen: '2024-11-04',
    });
  });

  it('knows marks by size and baseline: a power and a norm are none', async () => {
    const d = await read(paper());
    expect(marks(d)).toEqual(['1 vraag-1 «Fietsen»?', '2 vraag-1 2024', '3 antwoord-2 Nee']);
    expect(part(d, 'vraag-1').tekst).toBe(
      'Kent u het bericht «Fietsen»? En weet u dat op 30 m2 stoep in Nederland NIS2 geldt, en dat sinds de brief van 3 mei 2024 veel is veranderd?',
    );
    expect(part(d, 'antwoord-2').tekst).toBe('Nee.');
  });

  it('reads notes at the foot, also one that begins with a number', async () => {
    const { noten } = await read(paper());
    expect(noten.map((n) => n.tekst)).toEqual([
      'NOS, 3 mei 2024, «Fietsen», www.nos.nl/artikel/fietsen-op-de-stoep.',
      'Kamerstuk 31 066, nr. 12.',
      '10 miljoen euro is genoeg.',
    ]);
  });

  it('leaves footers and colophon out and lets a sentence run over the page', async () => {
    const d = await read(paper());
    expect(part(d, 'antwoord-1').tekst).toBe(
      'Ja. Deze regel is lang genoeg om op de volgende bladzijde verder te lopen en dat doet hij ook.',
    );
    expect(JSON.stringify(d)).not.toMatch(/ISSN|Gravenhage|Aanhangsel 1/);
  });

  it('keeps a table in small print in the answer', async () => {
    const d = await read(
      makePdf([
        [
          ...column([
            'Vraag 1',
            'Hoeveel fietsen waren er in de afgelopen twee jaren in Nederland?',
            '',
            'Antwoord 1',
            'Bijgaand de cijfers, die door anderen zijn aangeleverd en geteld:',
          ]),
          ...['Jaar 2021 2022', 'Fietsen 10 14'].flatMap((row, i) =>
            row.split(' ').map((text, n) => ({ text, x: 221 + n * 80, y: 600 - i * 12, size: 6.9 })),
          ),
          ...footnotes([[1, ['Zie www.nos.nl.']]]),
        ],
      ]),
    );
    expect(part(d, 'antwoord-1').tekst).toMatch(/geteld:\nJaar 2021 2022\nFietsen 10 14$/);
  });

  it('tells a heading in an answer by its print, and a paragraph in other print from a heading', async () => {
    const lines: [string, boolean][] = [
      ['Vraag 1', false],
      ['Wat vindt u van de fietsen in Nederland en van de paden waarop zij rijden?', false],
      ['Antwoord 1', false],
      ['Ministerie van Fietsen', true],
      ['Dat vinden wij allemaal heel mooi, en wij zijn niet de enigen die dat zeggen.', false],
      ['Een aanhaling die over twee regels loopt en daarom geen kop kan zijn', true],
      ['van wat daarna komt, zoals iedereen ziet.', true],
      ['Daarmee is alles gezegd wat over dit onderwerp gezegd moest worden, denken wij.', false],
    ];
    const d = await read(
      makePdf([lines.flatMap(([text, bold], i) => column([text], { top: 760 - i * 9.6, bold }))]),
    );
    expect(part(d, 'antwoord-1').secties).toEqual([{ kop: 'Ministerie van Fietsen', positie: 0 }]);
    expect(part(d, 'antwoord-1').tekst).toContain('geen kop kan zijn van wat daarna komt');
  });

  it('drops a header that every page repeats and page numbers, but never a heading', async () => {
    const page = (n: number) => [
      { text: `Ministerie van Fietsen ${n}`, x: 60, y: 810, size: 8 },
      ...column([`Vraag ${n}`, 'Is dit een vraag die op elke bladzijde bovenaan begint te staan?'], {
        top: 790,
      }),
      { text: `Pagina ${n} van 3`, x: 500, y: 30, size: 8 },
    ];
    const d = await read(makePdf([page(1), page(2), page(3)]));
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'vraag-2', 'vraag-3']);
    expect(JSON.stringify(d)).not.toMatch(/Ministerie van Fietsen|Pagina/);
  });

  it('reads two columns one after the other, and questions with bare numbers', async () => {
    const d = await read(
      makePdf([
        [
          ...column(
            [
              'Vragen van het lid Berg (CDA) aan de minister',
              'van Justitie over fietsen. (Ingezonden 3 okto-',
              'ber 2007)',
              '',
              '1',
              'Kent u het bericht over de fiets die gisteren op',
              'de stoep stond en daar gevallen is?',
              '',
              '2',
              'Wat vindt u daarvan, nu de regels voor de',
              'stoep al jaren gelden en iedereen die kent en',
            ],
            { x: 60 },
          ),
          ...column(
            [
              'ook naleeft, behalve dan op zondag?',
              '',
              'Antwoord',
              '',
              'Antwoord van minister Dal (Justitie). (Ont-',
              'vangen 1 november 2007)',
              '',
              '1 en 2',
              'Ja, dat vind ik ook.',
            ],
            { x: 310 },
          ),
        ],
      ]),
    );
    expect(d.ontvangen).toBe('2007-11-01');
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het bericht over de fiets die gisteren op de stoep stond en daar gevallen is?'],
      [
        'vraag-2',
        'Wat vindt u daarvan, nu de regels voor de stoep al jaren gelden en iedereen die kent en ook naleeft, behalve dan op zondag?',
      ],
      ['antwoord-1', 'Ja, dat vind ik ook.'],
    ]);
  });
});

describe('a PDF of a letter', () => {
  it('tells date and zaak, and keeps the letter apart from the questions', async () => {
    const label = (text: string, x: number, y: number) => ({ text, x, y, size: 9 });
    const d = await read(
      makePdf([
        [
          label('Datum', 60, 640),
          label('7 november 2023', 110, 640),
          label('Onderwerp', 60, 629),
          label('Antwoorden op Kamervragen over fietsen', 110, 629),
          ...column(
            [
              'Geachte voorzitter,',
              '',
              'In antwoord op uw brief van 10 oktober 2023, nr. 2023Z16994, deel ik u mede dat de',
              'vragen worden beantwoord zoals aangegeven in de bijlage.',
              '',
              'De minister van Fietsen,',
            ],
            { x: 60, top: 600, size: 9 },
          ),
        ],
        [
          ...column(
            ['Antwoorden van de minister van Fietsen op de vragen van het lid Berg (SP) over fietsen'],
            { x: 60, top: 780, size: 9, bold: true },
          ),
          ...column(['Vraag 1', 'Kent u de fiets?'], { x: 60, top: 760, size: 9, bold: true }),
          ...column(['Antwoord op vraag 1', 'Ja. De fiets is ons bekend.'], { x: 60, top: 730, size: 9 }),
        ],
      ]),
    );
    expect(d).toMatchObject({
      datum: '2023-11-07',
      zaken: ['2023Z16994'],
      indieners: [{ naam: 'Berg', fractie: 'SP' }],
      reactieVan: 'minister van Fietsen',
    });
    expect(d.delen.map((x) => x.adres)).toEqual(['tekst', 'vraag-1', 'antwoord-1']);
    expect(part(d, 'tekst').tekst).toMatch(/^Geachte voorzitter,\nIn antwoord op/);
  });
});

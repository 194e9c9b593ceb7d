/** What only the place of print on the page can tell, in specimens of our own. */
import { describe, expect, it } from 'vitest';
import { column, footnotes, makePdf, type Piece } from './make-pdf.ts';
import { marks, part, read } from './read.ts';

const HEAD = [
  'Vragen van het lid Berg (CDA) aan de Minister van Justitie en Veiligheid over honden',
  '(ingezonden 3 oktober 2024).',
  '',
  'Antwoord van Minister Dal (Justitie en Veiligheid) (ontvangen 4 november 2024).',
  '',
];
const page = (lines: string[], ...more: Piece[][]): Piece[] => [
  ...column([...HEAD, ...lines]),
  ...more.flat(),
];
/** Rows of a table in small print, from the foot of the page up. */
const table = (rows: string[][], bottom: number): Piece[] =>
  rows.flatMap((cells, i) =>
    cells.map((text, n) => ({ text, x: 221 + n * 80, y: bottom + (rows.length - 1 - i) * 9, size: 6.9 })),
  );

describe('a page', () => {
  it('has a mark in a heading: the question keeps its number, the note its place', async () => {
    const d = await read(
      makePdf([
        page(
          [
            'Vraag 1^1^',
            'Kent u het bericht?',
            '',
            'Antwoord 1',
            'Ja.',
            '',
            'Vraag 2',
            'Hoe?',
            '',
            'Antwoord 2^2^',
            'Zo.',
          ],
          footnotes([
            [1, ['NOS.']],
            [2, ['AD.']],
          ]),
        ),
      ]),
    );
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'antwoord-1', 'vraag-2', 'antwoord-2']);
    expect(d.noten).toMatchObject([
      { nummer: 1, bij: 'vraag-1', positie: 0, tekst: 'NOS.' },
      { nummer: 2, bij: 'antwoord-2', positie: 0, tekst: 'AD.' },
    ]);
  });

  it('breaks a sentence before «Antwoord 2.» without beginning an answer', async () => {
    const d = await read(
      makePdf([
        page([
          'Vraag 1',
          'Kent u het bericht over de honden die op straat lopen, in de stad en op het land?',
          '',
          'Antwoord 1',
          'Ja, en ik verwijs u voor alle honden die u verder nog noemt gaarne naar het vervolg in',
          'Antwoord 2.',
          '',
          'Vraag 2',
          'Hoe?',
          '',
          'Antwoord 2',
          'Zo.',
        ]),
      ]),
    );
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'antwoord-1', 'vraag-2', 'antwoord-2']);
    expect(part(d, 'antwoord-1').tekst).toMatch(/vervolg in Antwoord 2\.$/);
  });

  it('ends with a table in small print: its numbered rows are no notes', async () => {
    const lines = ['Vraag 1', 'Hoeveel honden zijn er?^1^', '', 'Antwoord 1', 'Zie deze tabel.'];
    const rows = [
      ['Nr.', 'Stad'],
      ['1', 'Amsterdam'],
      ['2', 'Rotterdam'],
    ];
    const above = await read(makePdf([page(lines, table(rows, 190), footnotes([[1, ['NOS.']]]))]));
    expect(part(above, 'antwoord-1').tekst).toBe('Zie deze tabel.\nNr. Stad\n1 Amsterdam\n2 Rotterdam');
    expect(above.noten).toMatchObject([{ nummer: 1, bij: 'vraag-1', tekst: 'NOS.' }]);
    const overleaf = column([
      'De cijfers zijn van de gemeenten.',
      '',
      'Vraag 2',
      'En?',
      '',
      'Antwoord 2',
      'Nee.',
    ]);
    const without = await read(
      makePdf([
        page(['Vraag 1', 'Hoeveel honden zijn er?', '', 'Antwoord 1', 'Zie deze tabel.'], table(rows, 150)),
        overleaf,
      ]),
    );
    expect(without.noten).toEqual([]);
    expect(part(without, 'antwoord-1').tekst).toMatch(/\n2 Rotterdam\nDe cijfers zijn van de gemeenten\.$/);
  });

  it('prints a heading in other type right below a full line', async () => {
    const above = 'Dit is een regel die de hele breedte van de kolom vult, zodat niets haar verraadt aan u.';
    const top = [...HEAD, 'Vraag 1', 'Kent u het?', '', 'Antwoord 1', above, ''];
    const d = await read(
      makePdf([
        [
          ...column(top.slice(0, -1)),
          ...column([...Array(top.length - 1).fill(''), 'Honden in de stad'], { bold: true }),
          ...column([
            ...Array(top.length).fill(''),
            'In de stad wonen er veel, en op het land wonen er nog veel meer dan daar.',
          ]),
        ],
      ]),
    );
    expect(part(d, 'antwoord-1').secties).toEqual([{ kop: 'Honden in de stad', positie: above.length + 1 }]);
  });

  it('begins with a mark that found no room beside its word, or prints a bracket with it', async () => {
    const d = await read(
      makePdf([
        page(
          [
            'Vraag 1',
            'Kent u het bericht over de honden in de grote en in de kleine steden van ons land?',
            '^1^ En dat over de katten?^2)^',
            '',
            'Antwoord 1',
            'Ja.',
          ],
          footnotes([
            [1, ['NOS.']],
            [2, ['AD.']],
          ]),
        ),
      ]),
    );
    expect(part(d, 'vraag-1').tekst).toMatch(/ons land\? En dat over de katten\?$/);
    expect(marks(d)).toEqual(['1 vraag-1 land?', '2 vraag-1 katten?']);
  });

  it('closes the questions with a Toelichting before the answers begin', async () => {
    const toelichting = 'Deze vragen dienen ter aanvulling op eerdere vragen van het lid Dal (SP).';
    const d = await read(
      makePdf([
        page(['Vraag 1', 'Kent u het bericht?', '', 'Toelichting:', toelichting, '', 'Antwoord 1', 'Ja.']),
      ]),
    );
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het bericht?'],
      ['toelichting', toelichting],
      ['antwoord-1', 'Ja.'],
    ]);
  });

  it('leads in its answers below a mere «Antwoord»', async () => {
    const lead = 'Vooraf merk ik op dat er veel honden zijn.';
    const d = await read(
      makePdf([
        page([
          'Vraag 1',
          'Ja?',
          '',
          'Vraag 2',
          'Nee?',
          '',
          'Antwoord',
          lead,
          '',
          'Antwoord 1',
          'Ja.',
          '',
          'Antwoord 2',
          'Nee.',
        ]),
      ]),
    );
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'vraag-2', 'tekst', 'antwoord-1', 'antwoord-2']);
    expect(part(d, 'tekst').tekst).toBe(lead);
  });

  it('begins a paragraph behind two marks', async () => {
    const lines = [
      'Vraag 1',
      'Kent u het?',
      '',
      'Antwoord 1',
      'Ja, dat bericht ken ik.^1, 2^',
      'Daar staat wel meer in, ook over honden die in de grote steden van ons land wonen.',
    ];
    const notes = footnotes([
      [1, ['NOS.']],
      [2, ['AD.']],
    ]);
    const d = await read(makePdf([page(lines, notes)]));
    expect(part(d, 'antwoord-1').tekst).toMatch(/^Ja, dat bericht ken ik\.\nDaar staat/);
  });

  it('breaks a heading behind «en»', async () => {
    const d = await read(
      makePdf([page(['Vraag 1 t/m 3', 'Hoe?', '', 'Antwoord 1, 2 en', '3', 'Zo.', '', 'Vraag 4', 'En?'])]),
    );
    expect(d.delen.map((x) => [x.soort, x.nummers])).toEqual([
      ['vraag', [1, 2, 3]],
      ['antwoord', [1, 2, 3]],
      ['vraag', [4]],
    ]);
    expect(part(d, 'antwoord-1').tekst).toBe('Zo.');
  });

  it('sets a sentence in other type that goes on in the next line', async () => {
    const above = 'Dit is een regel die de hele breedte van de kolom vult, zodat niets haar verraadt aan u.';
    const top = [...HEAD, 'Vraag 1', 'Kent u het?', '', 'Antwoord 1', above];
    const d = await read(
      makePdf([
        [
          ...column(top),
          ...column([...Array(top.length).fill(''), 'De honden moeten weg uit de stad'], { bold: true }),
          ...column([...Array(top.length + 1).fill(''), 'en uit het land, zo staat daarin te lezen.']),
        ],
      ]),
    );
    expect(part(d, 'antwoord-1').secties).toBeUndefined();
    expect(part(d, 'antwoord-1').tekst).toMatch(/uit de stad en uit het land, zo/);
  });

  it('begins with the same words as another without losing them', async () => {
    const overleaf = (lines: string[]) => column(lines, { top: 780 });
    const d = await read(
      makePdf([
        page(['Vraag 1', 'Kent u het bericht?', '', 'Antwoord 1', 'Ja.', '', 'Vraag 2', 'Nee?']),
        overleaf(['Antwoord 2', 'Zie het antwoord op vraag 1.', 'Meer is er niet.', '', 'Vraag 3', 'En?']),
        overleaf(['Antwoord 3', 'Zie het antwoord op vraag 2.', 'Meer is er niet.']),
      ]),
    );
    expect(part(d, 'antwoord-2').tekst).toBe('Zie het antwoord op vraag 1.\nMeer is er niet.');
    expect(part(d, 'antwoord-3').tekst).toBe('Zie het antwoord op vraag 2.\nMeer is er niet.');
  });
});

describe('a letter', () => {
  /** Beside the text stands on every page who sent it, and when. */
  const beside: Piece[] = ['Directie Honden', 'Datum', '7 november 2024', 'Ons kenmerk', '1234567'].map(
    (text, i) => ({ text, x: 466, y: 690 - i * 9, size: 6.5 }),
  );
  const low = (number: string, text: string): Piece[] => [
    { text: number, x: 79, y: 63, size: 4.5 },
    { text, x: 83, y: 60, size: 7 },
  ];

  it('has its sender beside every page and notes near the edge', async () => {
    const d = await read(
      makePdf([
        [
          ...beside,
          ...column(
            [
              'Antwoorden van de minister van Justitie op vragen van het lid Berg (SP) over honden',
              '',
              'Vraag 1',
              'Kent u het bericht?^1^',
              '',
              'Antwoord 1',
              'Ja, en daarover ga ik in de komende tijd op vele plaatsen in het land nog met',
            ],
            { x: 79, top: 690 },
          ),
          ...low('1', 'Kamerstuk 31 066, nr. 12.'),
        ],
        [
          ...beside,
          ...column(['iedereen in gesprek.^2^', '', 'Vraag 2', 'En?', '', 'Antwoord 2', 'Nee.'], {
            x: 79,
            top: 690,
          }),
          ...low('2', 'Kamerstuk 31 067, nr. 15.'),
        ],
      ]),
    );
    expect(d.datum).toBe('2024-11-07');
    expect(part(d, 'antwoord-1').tekst).toMatch(/nog met iedereen in gesprek\.$/);
    expect(marks(d)).toEqual(['1 vraag-1 bericht?', '2 antwoord-1 gesprek.']);
    expect(d.noten.map((n) => n.tekst)).toEqual(['Kamerstuk 31 066, nr. 12.', 'Kamerstuk 31 067, nr. 15.']);
  });
});

/** How the Aanhangsel was printed over the years, in specimens of our own. */
import { describe, expect, it } from 'vitest';
import { column, footnotes, makePdf, type Piece } from './make-pdf.ts';
import { marks, part, read } from './read.ts';

const small = (text: string, y: number): Piece => ({ text, x: 55, y, size: 6 });

describe('an Aanhangsel', () => {
  it('of 2008: two columns, bare numbers, a colophon that knows session and number', async () => {
    const left = column(
      [
        'Vragen van de leden Berg en Dal (beiden SP) aan de',
        'minister van Justitie over het fietsen op de stoep.',
        '(Ingezonden 3 oktober 2008)',
        '',
        '1',
        'Kent u het bericht over fietsers die op de stoep',
        'fietsen?^1^',
        '',
        '2',
        'Deelt u de mening dat dit gevaarlijk is? Zo neen,',
        'waarom niet?',
        '',
        '1 De Telegraaf, 2 oktober 2008.',
      ],
      { x: 55 },
    );
    const right = column(
      [
        'Antwoord',
        '',
        'Antwoord van minister Beek (Justitie),',
        'mede namens de minister van Verkeer.',
        '(Ontvangen 4 november 2008)',
        '',
        '1 en 2',
        'Ik deel die mening niet, omdat het fietsen op de stoep',
        'maar weinig voorkomt in de gemeenten die ik ken.',
      ],
      { x: 310 },
    );
    const colophon = [
      small('KVR35678', 88),
      small('0809tkkvr1234', 82),
      small('ISSN 0921 - 7398', 76),
      small('Sdu Uitgevers', 70),
    ];
    const d = await read(makePdf([[...left, ...right, ...colophon]]));
    expect(d).toMatchObject({
      id: 'ah-tk-20082009-1234',
      ingezonden: '2008-10-03',
      ontvangen: '2008-11-04',
      reactieVan: 'minister Beek (Justitie)',
    });
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'vraag-2', 'antwoord-1']);
    expect(part(d, 'antwoord-1').tekst).toMatch(/de gemeenten die ik ken\.$/);
    expect(d.noten).toMatchObject([{ nummer: 1, bij: 'vraag-1', tekst: 'De Telegraaf, 2 oktober 2008.' }]);
  });

  it('of 2010: who answers stands below a mere «Antwoord», notes as large as the text', async () => {
    const d = await read(
      makePdf([
        column([
          'Vragen van het lid Berg (SP) aan de Minister van Justitie over «Hond» (ingezonden 3',
          'oktober 2010).',
          '',
          'Vraag 1',
          'Kent u het bericht?^1^',
          '',
          'Vraag 2',
          'Hoe?^2^',
          '',
          '1 NOS, 3 oktober 2010.',
          '2 De Telegraaf, 4 oktober 2010.',
          '',
          'Antwoord',
          '',
          'Antwoord van minister Dal (Justitie) (ontvangen 4 november 2010).',
          '',
          'Antwoord 1 en 2',
          'Ja.',
        ]),
      ]),
    );
    expect(d).toMatchObject({ ontvangen: '2010-11-04', reactieVan: 'minister Dal (Justitie)' });
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het bericht?'],
      ['vraag-2', 'Hoe?'],
      ['antwoord-1', 'Ja.'],
    ]);
    expect(d.noten.map((n) => n.tekst)).toEqual(['NOS, 3 oktober 2010.', 'De Telegraaf, 4 oktober 2010.']);
  });

  it('has marks after years, units that are none, and one note for two marks', async () => {
    const d = await read(
      makePdf([
        [
          ...column([
            'Vraag 1',
            'Was het 5 m^2^ en 10^3^ in 2010^1^ of «2011»^2^?',
            '',
            'Antwoord 1',
            'Ja, zie ook hier.^1^',
          ]),
          ...footnotes([
            [1, ['NOS.']],
            [2, ['AD.']],
          ]),
        ],
      ]),
    );
    expect(part(d, 'vraag-1').tekst).toBe('Was het 5 m2 en 103 in 2010 of «2011»?');
    expect(marks(d)).toEqual(['1 vraag-1 2010', '2 vraag-1 «2011»']);
    expect(part(d, 'antwoord-1').tekst).toBe('Ja, zie ook hier.');
  });

  it('breaks a line before «vraag 3» without beginning a part, and begins a column with a number', async () => {
    const left = [
      'Vragen van het lid Berg (SP) aan de minister van Justitie',
      'over het fietsen op de stoep. (Ingezonden 3 oktober 2008)',
      'Antwoord van minister Beek (Justitie). (Ontvangen 4',
      'november 2008)',
      'Vraag 1',
      'Kent u het bericht over fietsers die op de stoep fietsen?',
      'Antwoord 1',
      'Ja. Voor het overige verwijs ik naar mijn antwoord op de',
      'vraag 3. Daar staat het, of anders bij het antwoord op de',
      'vraag 2.',
    ];
    const d = await read(
      makePdf([
        [...column(left, { x: 55 }), ...column(['Vraag 2', 'Hoe?', 'Antwoord 2', 'Zo.'], { x: 310 })],
      ]),
    );
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'antwoord-1', 'vraag-2', 'antwoord-2']);
    const columns = await read(
      makePdf([
        [
          ...column([left[0] ?? '', left[1] ?? '', '', '1', 'Kent u het?'], { x: 55, top: 800 }),
          ...column(['2', 'En?', '', 'Antwoord', '', '1 en 2', 'Ja.'], { x: 310, top: 800 }),
        ],
      ]),
    );
    expect(columns.delen.map((x) => x.adres)).toEqual(['vraag-1', 'vraag-2', 'antwoord-1']);
  });
});

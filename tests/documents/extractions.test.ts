/** Text as programs take it out of a PDF or a DOCX: pages run on, white is lost or doubled, print is gone. */
import { describe, expect, it } from 'vitest';
import { marks, part, read } from './read.ts';

const HEAD = `Vragen van het lid Berg (SP) aan de Minister van Justitie over honden (ingezonden 3
oktober 2024).
Antwoord van Minister Dal (Justitie) (ontvangen 4 november 2024).
`;
const FOOT = (page: number) => `ah-tk-20242025-5
ISSN 0921 - 7398
’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel ${page}
`;

describe('text of a PDF', () => {
  const paper = `${HEAD}Vraag 1
Kent u het bericht «Hond»?1 En weet u dat NIS22 geldt?
Antwoord 1
Ja, en deze alinea is lang genoeg om over het einde van de bladzijde heen te lopen op
daar verder te gaan, zoals een antwoord in druk nu eenmaal doet wanneer er nog veel
meer over te zeggen valt dan op een enkele bladzijde past, en dat is bij dit antwoord
zeker het geval, want het gaat maar door over honden, katten en andere dieren die op
straat te vinden zijn, in de stad en op het land, bij nacht en bij dag, vanaf
1 januari, in de richtlijn NIS2, en ook nog op de
1 NOS, 3 oktober 2024.
2 Richtlijn over de bevei-
liging van netwerken.
${FOOT(1)}volgende bladzijde.
Vraag 2
En?
Antwoord 2
Nee.
${FOOT(2)}`;

  it('has its notes below a line that ends in the middle of a sentence', async () => {
    const d = await read(paper);
    expect(d.id).toBe('ah-tk-20242025-5');
    expect(part(d, 'antwoord-1').tekst).toMatch(/ook nog op de volgende bladzijde\.$/);
    expect(d.noten.map((n) => n.tekst)).toEqual([
      'NOS, 3 oktober 2024.',
      'Richtlijn over de beveiliging van netwerken.',
    ]);
    expect(marks(d)).toEqual(['1 vraag-1 «Hond»?', '2 vraag-1 NIS2']);
  });

  it.each<[string, (text: string) => string]>([
    ['with white between all lines', (text) => text.replace(/\n/g, '\n\n')],
    [
      'with the page number on a line of its own',
      (text) => text.replace(/Aanhangsel (\d)\n/g, 'Aanhangsel\n$1\n'),
    ],
    ['with wide footers', (text) => text.replace(/Aanhangsel (\d)\n/g, 'Aanhangsel          $1\n')],
    ['with page breaks', (text) => text.replace(/(Aanhangsel \d)\n/g, '$1\n\f')],
  ])('reads the same %s', async (_, change) => {
    const [a, b] = [await read(paper), await read(change(paper))];
    expect(b.delen).toEqual(a.delen);
    expect(b.noten).toEqual(a.noten);
  });

  it('has notes of up to sixty further lines below a line that ends in the middle of a sentence', async () => {
    const withFoot = (further: number) =>
      read(`${HEAD}Vraag 1
Kent u het bericht «Hond»?1
Antwoord 1
Ja, en deze zin is lang genoeg om over het einde van de bladzijde heen te lopen op de
1 NOS, 3 oktober 2024, en wat in alle kranten daarna over honden te lezen viel, zoals in
${'Dagblad van de dag daarna, met een stuk over honden op straat en in huis, en in het\n'.repeat(further)}${FOOT(1)}volgende bladzijde.
`);
    const inside = await withFoot(60);
    expect(part(inside, 'antwoord-1').tekst).toMatch(/heen te lopen op de volgende bladzijde\.$/);
    expect(inside.noten[0]?.tekst).toMatch(/^NOS, 3 oktober 2024/);
    const outside = await withFoot(61);
    expect(part(outside, 'antwoord-1').tekst).toMatch(/heen te lopen op de 1 NOS, 3 oktober 2024/);
    expect(outside.noten.map(({ tekst }) => tekst)).toEqual([undefined]);
  });

  it('has marks in rows behind a year and behind «km/u», and a note that found room only overleaf', async () => {
    const text = `${HEAD}Vraag 1
Was het in 2020-20211, 2 zo hard als 30 km/u?3 En is fase
4 afgerond?4
1 NOS.
2 AD.
3 ND.
${FOOT(1)}Antwoord 1
Ja.
4 Trouw.
${FOOT(2)}`;
    const d = await read(text);
    expect(part(d, 'vraag-1').tekst).toBe('Was het in 2020-2021 zo hard als 30 km/u? En is fase 4 afgerond?');
    expect(marks(d)).toEqual([
      '1 vraag-1 2020-2021',
      '2 vraag-1 2020-2021',
      '3 vraag-1 km/u?',
      '4 vraag-1 afgerond?',
    ]);
    expect(d.noten.map((n) => n.tekst)).toEqual(['NOS.', 'AD.', 'ND.', 'Trouw.']);
  });

  it('begins a paragraph behind two marks', async () => {
    const d = await read(
      `${HEAD}Vraag 1\nEn?\nAntwoord 1\nJa, dat bericht ken ik.1, 2\nDaar staat wel meer in, ook over honden die in de grote steden van ons land wonen.\n\n1 NOS.\n2 AD.\n`,
    );
    expect(part(d, 'antwoord-1').tekst).toMatch(/^Ja, dat bericht ken ik\.\nDaar staat/);
  });

  it('goes on below the notes of a page that nothing marks as the end of one', async () => {
    const d = await read(
      `${HEAD}Vraag 1\nKent u het bericht1 en weet u dat veel honden\n\n1 NOS, 3 mei 2024\nop straat lopen?\n\nAntwoord 1\nJa.\n`,
    );
    expect(part(d, 'vraag-1').tekst).toBe('Kent u het bericht en weet u dat veel honden op straat lopen?');
    expect(d.noten.map((n) => n.tekst)).toEqual(['NOS, 3 mei 2024']);
  });

  it('has raised marks on lines of their own, notes stuck to their numbers and footers to the text', async () => {
    const d = await read(`${HEAD}Vraag 1
Kent u het bericht «Hond»?
1
Antwoord 1
Ja, ook de brief van 30 juni 2023
2
is bekend.

1Dagblad, 3 mei 2024, «Hond».
ah-tk-20242025-5
ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1Vraag 2
En?
Antwoord 2
Nee.
2Kamerstuk 31 066, nr. 12.
Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2`);
    expect(d.delen.map((x) => x.adres)).toEqual(['vraag-1', 'antwoord-1', 'vraag-2', 'antwoord-2']);
    expect(part(d, 'antwoord-1').tekst).toBe('Ja, ook de brief van 30 juni 2023 is bekend.');
    expect(marks(d)).toEqual(['1 vraag-1 «Hond»?', '2 antwoord-1 2023']);
    expect(d.noten.map((n) => n.tekst)).toEqual([
      'Dagblad, 3 mei 2024, «Hond».',
      'Kamerstuk 31 066, nr. 12.',
    ]);
  });

  it.each([
    ['Kent u «Hond»[1 ] en «Kat»[2]?', 'Ja.[3 4 ]', '1 NOS.\n2 AD.\n3 ND.\n4 RD.'],
    ['Kent u «Hond»¹ en «Kat»²?', 'Ja.³ ⁴', '¹ NOS.\n² AD.\n³ ND.\n⁴ RD.'],
    ['Kent u «Hond»[^1] en «Kat»[^2]?', 'Ja.[^3][^4]', '[^1]: NOS.\n[^2]: AD.\n[^3]: ND.\n[^4]: RD.'],
  ])('marks its notes as in %s', async (vraag, antwoord, noten) => {
    const d = await read(`${HEAD}Vraag 1\n${vraag}\n\nAntwoord 1\n${antwoord}\n\n${noten}\n`);
    expect(d.delen.map((x) => x.tekst)).toEqual(['Kent u «Hond» en «Kat»?', 'Ja.']);
    expect(marks(d)).toEqual(['1 vraag-1 «Hond»', '2 vraag-1 «Kat»', '3 antwoord-1 Ja.', '4 antwoord-1 Ja.']);
    expect(d.noten.map((n) => n.tekst)).toEqual(['NOS.', 'AD.', 'ND.', 'RD.']);
  });

  it('closes with a Toelichting on one line with its heading', async () => {
    const closing = 'Deze vragen dienen ter aanvulling op eerdere vragen van het lid Dal (SP).';
    const d = await read(`${HEAD}Vraag 1\nEn?\n\nAntwoord 1\nJa.\n\nToelichting: ${closing}\n`);
    expect(part(d, 'toelichting').tekst).toBe(closing);
    expect(part(d, 'antwoord-1').tekst).toBe('Ja.');
  });

  it('answers numbered questions on the line of «Antwoord:»', async () => {
    const d = await read(`${HEAD}1. Kent u het?\nAntwoord: Ja, dat ken ik.\n2. En?\nAntwoord: Nee.\n`);
    expect(d.delen.map((x) => [x.adres, x.tekst])).toEqual([
      ['vraag-1', 'Kent u het?'],
      ['antwoord-1', 'Ja, dat ken ik.'],
      ['vraag-2', 'En?'],
      ['antwoord-2', 'Nee.'],
    ]);
  });

  it('holds signs that show nothing', async () => {
    const d = await read(`${HEAD}\u200bVraag 1\nKent u het Kamer\u00adstuk?\n\ufeffAntwoord 1\nJa.\n`);
    expect(d.delen.map((x) => x.tekst)).toEqual(['Kent u het Kamerstuk?', 'Ja.']);
  });

  it('has accents behind their letters', async () => {
    const d = await read(`${HEAD.replace('Dal', 'Yes¸ ilgöz-Kostic´')}Vraag 1\nEn?\nAntwoord 1\nJa.\n`);
    expect(d.reactieVan).toBe('Minister Yeşilgöz-Kostić (Justitie)');
  });
});

describe('text of a DOCX', () => {
  it('may lack the heading of an answer', async () => {
    const d = await read(
      'Antwoorden van de minister van Justitie op vragen van het lid Berg (SP) over honden\n\nVraag 1\n\nKent u het?\n\nAntwoord 1\n\nJa.\n\nVraag 2\n\nWeet u dat? Zo nee, waarom niet?\n\nDat weet ik niet. Het is ook niet te weten.\n\nVraag 3\n\nEn?\n\nAntwoord 3\n\nNee.\n',
    );
    expect(d.delen.map((x) => x.adres)).toEqual([
      'vraag-1',
      'antwoord-1',
      'vraag-2',
      'antwoord-2',
      'vraag-3',
      'antwoord-3',
    ]);
  });
});

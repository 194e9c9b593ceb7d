import { describe, expect, it } from 'vitest';
import { type PageReading, type PageText, readPage } from '../../src/documents/index.ts';
import { seedText } from './read.ts';

const URL_726 = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z21613&did=2025D51234';
const H1 = { text: 'Schriftelijke vragen : De overstap van de Belastingdienst naar Microsoft', heading: 1 };

/** One block whose line feeds are seen. */
const inOneBlock = (text: string, url = URL_726): PageText => ({
  url,
  blocks: [{ text: 'Home' }, H1, { text }],
});

/** Paragraphs with a break element before each line feed of the source. */
const inParagraphs = (text: string, url = URL_726): PageText => ({
  url,
  blocks: [
    H1,
    ...text
      .split(/\n\s*\n/)
      .map((p) => p.trim())
      .filter(Boolean)
      .map((p) => ({ text: p.replaceAll('\n', '\n\n') })),
  ],
});

const stretch = (page: PageText, at: { block: number; start: number; end: number }): string =>
  page.blocks[at.block]?.text.slice(at.start, at.end) ?? '';

describe.each([
  ['in one block', inOneBlock],
  ['in paragraphs with breaks', inParagraphs],
])('Aanhangsel 726 on a page, %s', (_, make) => {
  const page = make(seedText('ah-tk-20252026-726.txt'));
  const reading = readPage(page);

  it('is the same paper as from the file, with the numbers of its address', () => {
    expect(reading.document).toMatchObject({
      id: 'ah-tk-20252026-726',
      soort: 'kamervragen',
      zaken: ['2025Z21613'],
      documentnummer: '2025D51234',
    });
    expect(reading.document.delen).toHaveLength(29);
    expect(reading.document.noten).toHaveLength(17);
  });

  it('points each mark out on the page', () => {
    expect(reading.marks.map((m) => stretch(page, m))).toEqual(
      Array.from({ length: 17 }, (_, i) => String(i + 1)),
    );
    for (const mark of reading.marks) expect(reading.document.noten[mark.noot]?.nummer).toBe(mark.nummer);
    const tenth = reading.marks[9];
    expect(tenth && page.blocks[tenth.block]?.text.slice(tenth.start - 4, tenth.start)).toBe('ties');
  });

  it('says which stretch belongs to which part and which to a note', () => {
    const of = (adres: string) => reading.parts.filter((p) => p.adres === adres).map((p) => stretch(page, p));
    expect(of('vraag-14').join()).toMatch(/^\s*Vraag 14\s+In het geval[\s\S]*te schetsen\?$/);
    expect(of('vraag-3').join()).not.toContain('40.000 werkplekken');
    expect(of('voetnoot-1').join()).toContain('40.000 werkplekken');
    expect(of('mededeling').join()).toContain('2025Z21613');
  });
});

describe('a page', () => {
  it('without its own number goes by the document number in its address', () => {
    const url = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z09876&did=2025D38765';
    const { document } = readPage(inOneBlock(seedText('antwoord-kathmann-six-dijkstra-2025-09-19.txt'), url));
    expect(document).toMatchObject({ id: '2025D38765', zaken: ['2025Z09876'], reactie: 'antwoord' });
  });

  it('takes superscripts for marks, and then no bare digits', () => {
    const text = 'Vraag 1\nKent u NIS2 en het bericht2 over 30 m2?1\nVraag 2\nEn nu?';
    const at = text.indexOf('?1') + 1;
    const m2 = text.indexOf('m2') + 1;
    const page: PageText = {
      url: URL_726,
      blocks: [
        H1,
        {
          text,
          pieces: [
            { start: m2, end: m2 + 1, sup: true },
            { start: at, end: at + 1, sup: true },
          ],
        },
        { text: '1 NOS, 3 mei 2024.', pieces: [{ start: 0, end: 1, sup: true }] },
      ],
    };
    const { document, marks } = readPage(page);
    expect(marks).toEqual([{ block: 1, start: at, end: at + 1, nummer: 1, noot: 0 }]);
    expect(document.noten).toMatchObject([{ nummer: 1, tekst: 'NOS, 3 mei 2024.', bij: 'vraag-1' }]);
    expect(document.delen[0]?.tekst).toBe('Kent u NIS2 en het bericht2 over 30 m2?');
  });

  it('reads the small raised digits of the character set as marks', () => {
    const text = 'Vraag 1\nWat vindt u van de motie Berg.¹ En verder?\n\n1 Kamerstuk 36 574, nr. 12';
    const { document } = readPage(inOneBlock(text));
    expect(document.noten).toMatchObject([{ nummer: 1, tekst: 'Kamerstuk 36 574, nr. 12', bij: 'vraag-1' }]);
  });

  it('of menus and lists is an article without questions', () => {
    const { document, marks } = readPage({
      url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen',
      blocks: [
        { text: 'Kamervragen', heading: 1 },
        { text: 'Filter' },
        { text: '12 september 2025' },
        { text: 'Antwoord op vragen over fietsen' },
        { text: 'Vraag en antwoord' },
      ],
    });
    expect(document.soort).toBe('artikel');
    expect(document.delen.every((d) => d.soort === 'tekst')).toBe(true);
    expect(marks).toEqual([]);
  });

  it('knows its kind from its title', () => {
    const page = (title: string, path: string): PageReading =>
      readPage({
        url: `https://www.tweedekamer.nl/kamerstukken/${path}/detail?id=2025Z00001&did=2025D00002`,
        blocks: [{ text: title, heading: 1 }, { text: 'Een tekst zonder veel woorden.' }],
      });
    expect(page('Brief regering : Stand van zaken', 'brieven_regering').document).toMatchObject({
      soort: 'brief',
      titel: 'Stand van zaken',
      id: '2025D00002',
    });
    expect(page('Gewijzigde motie van het lid Berg : Fietsen', 'moties').document.soort).toBe('motie');
  });

  it('stops at the next large heading after its text', () => {
    const { document } = readPage({
      url: URL_726,
      blocks: [
        H1,
        { text: 'Vraag 1\nWat vindt u?' },
        { text: 'Gerelateerd', heading: 2 },
        { text: 'Vraag 2\nGeen vraag van dit stuk' },
      ],
    });
    expect(document.delen.map((d) => d.adres)).toEqual(['vraag-1']);
  });

  it('without text, or without a proper address, is nothing and throws nothing', () => {
    expect(readPage({ url: '', blocks: [] }).document).toMatchObject({
      soort: 'artikel',
      delen: [],
      noten: [],
    });
    expect(readPage({ url: 'x', blocks: [{ text: ' \n ' }] }).parts).toEqual([]);
  });

  it('of 200,000 blocks is read whole', () => {
    const blocks = Array.from({ length: 200_000 }, (_, i) => ({ text: `Regel ${i} met tekst${i % 90}.` }));
    expect(readPage({ url: URL_726, blocks }).document.delen).toHaveLength(1);
    // Reading is linear; how long it takes is the bench's business.
  });
});

describe('a page as the site prints it: long head, no white lines, notes below their number', () => {
  const text = `Vragen van de leden Berg, Dal en Beek (allen SP) aan de Staatssecretaris van Fietsen en de Ministers van Lopen en voor Zwemmen over het bericht dat Nederland niet fietst (ingezonden 30 mei 2022).
Antwoord van Staatssecretaris Van Mal (Fietsen), mede namens
de Ministers van Lopen en voor Zwemmen (ontvangen 14 juli 2022). Zie ook Aanhangsel
Handelingen, vergaderjaar 2021–2022, nr. 3173.
Vraag 1
Bent u bekend met het bericht «Nederland fietst niet»1?, 2
Antwoord 1
Ja.
Vraag 2
Deelt u de mening dat het zeer zorgelijk is dat een welvarend land als Nederland er
niet in slaagt om te fietsen?
Antwoord 2
In het rapport van ABC3 lees ik dat geen enkel land fietst, op NIS2 na.
Noten
1
NOS, 3 mei 2022, «Fietsen».
2
Trouw, 4 mei 2022.
3
ABC, Fietsen en plaatsen,
2022.`;
  const page: PageText = {
    url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?did=2025D04328&id=2025D04328',
    blocks: [
      { text: 'Antwoord schriftelijke vragen : Antwoord op vragen over fietsen', heading: 1 },
      { text },
    ],
  };

  it('gives the same facts, parts and notes', () => {
    const { document, marks } = readPage(page);
    expect(document).toMatchObject({
      documentnummer: '2025D04328',
      zaken: [],
      onderwerp: 'het bericht dat Nederland niet fietst',
      gerichtAan: ['Staatssecretaris van Fietsen', 'Minister van Lopen', 'Minister voor Zwemmen'],
      ontvangen: '2022-07-14',
    });
    expect(document.indieners.map((i) => i.fractie)).toEqual(['SP', 'SP', 'SP']);
    expect(document.delen.map((d) => d.adres)).toEqual(['vraag-1', 'antwoord-1', 'vraag-2', 'antwoord-2']);
    expect(document.noten.map((n) => [n.nummer, n.bij, n.tekst])).toEqual([
      [1, 'vraag-1', 'NOS, 3 mei 2022, «Fietsen».'],
      [2, 'vraag-1', 'Trouw, 4 mei 2022.'],
      [3, 'antwoord-2', 'ABC, Fietsen en plaatsen, 2022.'],
    ]);
    expect(marks.map((m) => text.slice(m.start - 3, m.end))).toEqual(['et»1', '?, 2', 'ABC3']);
    expect(document.delen[3]?.tekst).toContain('op NIS2 na');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Kamerdocument,
  type PageReading,
  readDocument,
  readPage,
  UnreadableDocument,
} from '../../src/documents/index.ts';
import { runs } from '../runs.ts';
import { makeDocx } from './make-docx.ts';
import { column, makePdf } from './make-pdf.ts';
import { seedText } from './read.ts';

/** Scraps that papers are made of, in any order. */
const scrap = fc.constantFrom(
  'Vraag 1',
  'Vraag 2 en 3',
  'Antwoord 1',
  'Antwoord',
  'Antwoord op vraag 2 t/m 4:',
  'Mededeling',
  'Toelichting',
  '1',
  '2',
  'Vragen van het lid Berg (CDA) aan de Minister van X over y (ingezonden 3 mei 2024).',
  'Antwoord van Minister Dal (X) (ontvangen 4 mei 2024).',
  'Bent u bekend met het bericht?1',
  'van 22 november 20243is',
  'heeft?4, 5 Hoe',
  'een gebro-',
  'ken woord',
  '1 NOS, 3 mei 2024',
  '2 NRC.',
  '3 Trouw, www.a.nl/',
  'Nr. 20 MOTIE VAN HET LID BERG',
  '36 740 VII Begroting',
  'verzoekt de regering',
  'en gaat over tot de orde van de dag.',
  'De heer Berg (CDA): ja',
  'Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel 2',
  '',
  ' ',
  '[footnoteRef:1]',
  '[1: noot]',
  '1) typ',
  '[1] typ',
  'woord 1)',
  '<al>',
  '\u0000',
  'é\u0301',
  '\ud83d\ude00',
  '\ud83d',
);
const paper = fc
  .array(fc.oneof({ weight: 4, arbitrary: scrap }, fc.string({ unit: 'grapheme' })), { maxLength: 60 })
  .map((l) => l.join('\n'));

/** What holds for every document, whatever it was read from. */
function sound(d: Kamerdocument): void {
  const addresses = d.delen.map((x) => x.adres);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const noot of d.noten) {
    const text = noot.bij === 'kop' ? (d.kop ?? '') : d.delen.find((x) => x.adres === noot.bij)?.tekst;
    expect(text).toBeDefined();
    expect(noot.positie).toBeGreaterThanOrEqual(0);
    expect(noot.positie).toBeLessThanOrEqual(text?.length ?? 0);
  }
  for (const deel of d.delen)
    for (const sectie of deel.secties ?? []) expect(sectie.positie).toBeLessThanOrEqual(deel.tekst.length);
  expect(d.id).not.toBe('');
  expect(d.titel.trim()).not.toBe('');
}

const orUnreadable = async (bytes: Uint8Array): Promise<void> => {
  const result = await readDocument({ name: 'x', bytes }).catch((e: unknown) => e);
  if (result instanceof Error) expect(result).toBeInstanceOf(UnreadableDocument);
  else sound(result as Kamerdocument);
};

describe('whatever the content', () => {
  it('text becomes a sound document or an UnreadableDocument', async () => {
    await fc.assert(fc.asyncProperty(paper, (text) => orUnreadable(new TextEncoder().encode(text))));
  });

  it('so do bytes, with the beginning of any format', async () => {
    const magic = fc.constantFrom(
      '',
      '%PDF-1.4\n',
      'PK\u0003\u0004',
      '<?xml version="1.0"?>',
      '<html>',
      '\u00ff\u00fe',
    );
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 300 }), (begin, rest) =>
        orUnreadable(Uint8Array.from([...Array.from(begin, (c) => c.charCodeAt(0)), ...rest])),
      ),
    );
  });

  it('so do marked-up scraps', async () => {
    const tag = fc.constantFrom(
      '<vraag>',
      '<nr>',
      '</nr>',
      '<al>',
      '</al>',
      '</vraag>',
      '<noot>',
      '</noot>',
      '<spreekbeurt><spreker>',
      '</spreker>',
      '<entry>',
      '<row>',
      '<div id="noten">',
      '<a class="nootnum">',
      '</a>',
      '</div>',
      '<p>',
      '<td>',
    );
    const soup = fc.array(fc.oneof(tag, scrap), { maxLength: 60 }).map((l) => l.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('<?xml version="1.0"?><kamervragen>', '<html><body>'),
        soup,
        (begin, rest) => orUnreadable(new TextEncoder().encode(begin + rest)),
      ),
    );
  });

  it('so do damaged PDFs and DOCX files', async () => {
    const files = [
      makePdf([column(['Vraag 1', 'Wat vindt u?^1^'])]),
      makeDocx({ paragraphs: ['Vraag 1', 'Wat?{1}'], notes: ['x'] }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (file, wounds) => {
          const bytes = file.slice();
          for (const [at, value] of wounds) bytes[4 + (at % (bytes.length - 4))] = value;
          return orUnreadable(bytes);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe('whatever the page', () => {
  const block = fc.record({
    text: paper,
    heading: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    pieces: fc.array(
      fc.record({
        start: fc.integer({ min: -2, max: 80 }),
        end: fc.integer({ min: -2, max: 80 }),
        sup: fc.constant(true as const),
      }),
      { maxLength: 4 },
    ),
  });
  const clean = (b: {
    text: string;
    heading: number | undefined;
    pieces: { start: number; end: number; sup: true }[];
  }) => ({
    text: b.text,
    pieces: b.pieces,
    ...(b.heading === undefined ? {} : { heading: b.heading }),
  });

  it('it is read, and every mark and part lies inside its block', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(block.map(clean), { maxLength: 6 }), (url, blocks) => {
        const reading: PageReading = readPage({ url, blocks });
        sound(reading.document);
        for (const at of [...reading.marks, ...reading.parts]) {
          const length = blocks[at.block]?.text.length ?? -1;
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeGreaterThanOrEqual(at.start);
          expect(at.end).toBeLessThanOrEqual(length);
        }
        for (const mark of reading.marks) expect(reading.document.noten[mark.noot]?.nummer).toBe(mark.nummer);
      }),
    );
  });

  it('reading twice gives the same', () => {
    const page = { url: 'x', blocks: [{ text: seedText('ah-tk-20252026-403.txt') }] };
    expect(readPage(page)).toEqual(readPage(page));
  });
});

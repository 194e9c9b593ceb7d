import { strToU8, Zlib, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../../src/documents/index.ts';
import { makeDocx } from './make-docx.ts';
import { column, makeFormBomb, makeOperators, makePdf } from './make-pdf.ts';
import { read } from './read.ts';

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, order: 'low first' | 'high first') =>
  Uint8Array.from(
    [...text].flatMap((c) => {
      const bytes = [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8];
      return order === 'low first' ? bytes : bytes.reverse();
    }),
  );
const pdf = makePdf([column(['Vraag 1', 'Wat vindt u?'])]);
const docx = makeDocx({ paragraphs: ['Vraag 1', 'Wat vindt u?'] });

/** A PDF that asks for a password before anything else. */
const locked = latin1(
  String.fromCharCode(...pdf).replace(
    '/Root',
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -44 >> /ID [(${'i'.repeat(16)})(${'i'.repeat(16)})] /Root`,
  ),
);

/** A PDF whose only page is the list of its pages. */
const endless = latin1(String.fromCharCode(...pdf).replace(/\/Kids \[\d/, '/Kids [2'));

/** 100 million zeros that claim to be a thousand. */
function lyingBomb(): Uint8Array {
  const zip = zipSync({ 'word/document.xml': [new Uint8Array(100e6), { level: 9 }] });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let i = 0; i < zip.length - 46; i++)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 1000, true);
  return zip;
}

/** A PDF whose page is text and so many spaces, packed. */
function packedPdf(spaces: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const zlib = new Zlib({ level: 9 }, (part) => parts.push(part));
  zlib.push(strToU8('BT /F1 12 Tf 10 10 Td (Wat vindt u?) Tj ET '));
  const slice = new Uint8Array(1e6).fill(0x20);
  for (let i = 0; i < spaces; i += slice.length) zlib.push(slice, i + slice.length >= spaces);
  const content = parts.map((part) => String.fromCharCode(...part)).join('');
  const [head = '', tail = ''] = String.fromCharCode(...makeOperators('@')).split('/Length 1 >>\nstream\n@');
  return latin1(`${head}/Length ${content.length} /Filter /FlateDecode >>\nstream\n${content}${tail}`);
}

describe('a file that cannot be read gets one sentence', () => {
  it.each<[string, string | RegExp, Uint8Array | string, RegExp]>([
    ['empty', 'leeg', '', /leeg/],
    ['only white space', 'geen-tekst', ' \n\n ', /geen tekst/],
    ['half a PDF', 'beschadigde-pdf', pdf.slice(0, 60), /pdf is beschadigd/],
    ['a PDF with a password', 'vergrendeld', locked, /wachtwoord/],
    ['a scanned PDF', 'scan', makePdf([[]]), /scan/],
    ['half a DOCX', 'beschadigd-word', docx.slice(0, docx.length / 2), /beschadigd/],
    ['a DOCX without text', 'geen-tekst', makeDocx({ paragraphs: [''] }), /geen tekst/],
    ['a spreadsheet', 'ander-zip', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /geen Word-document/],
    [
      'an OpenDocument file',
      'opendocument',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      /OpenDocument/,
    ],
    [
      'a zip bomb',
      'te-groot',
      zipSync({ 'word/document.xml': [new Uint8Array(60e6), { level: 9 }] }),
      /te groot/,
    ],
    ['a zip bomb that lies', /geen-tekst|beschadigd-word/, lyingBomb(), /geen tekst|beschadigd/],
    [
      'an old Word file',
      'oud-word',
      latin1('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
      /van voor 2007/,
    ],
    ['RTF', 'rtf', '{\\rtf1 Vraag 1}', /RTF/],
    ['a picture', 'beeld-of-geluid', latin1('\u0089PNG\r\n\u001a\n'), /afbeelding/],
    ['a program', 'archief-of-programma', latin1('\u007fELF\u0002\u0001'), /programma/],
    [
      'noise',
      'onleesbare-tekst',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      /geen leesbare tekst/,
    ],
    ['XML nested without end', 'te-diep', `<?xml version="1.0"?>${'<a>'.repeat(50_000)}x`, /genest/],
    ['HTML nested without end', 'te-diep', `<html>${'<div>x'.repeat(50_000)}`, /genest/],
    ['text too large', 'te-groot', 'a'.repeat(8_000_001), /8 MB/],
    ['a file too large for any format', 'te-groot', new Uint8Array(100_000_001), /100 MB/],
    ['a PDF with more pages than a paper has', 'te-groot', makePdf(Array(1501).fill([])), /1501 pagina/],
    ['a PDF of pages without end', 'beschadigde-pdf', endless, /pdf is beschadigd/],
    ['a PDF of forms that draw forms, 8^5 in all', 'te-zwaar', makeFormBomb({ depth: 5 }), /rekenwerk/],
    ['the same, 8^7', 'te-zwaar', makeFormBomb({ depth: 7 }), /rekenwerk/],
    [
      'a PDF of forms without a word, each another',
      'te-zwaar',
      makeFormBomb({ depth: 5, each: true, bottom: 'q Q' }),
      /rekenwerk/,
    ],
    [
      'a PDF of pages none of which takes too much',
      'te-zwaar',
      makeFormBomb({ times: 7, depth: 4, pages: 20 }),
      /rekenwerk/,
    ],
    ['a PDF of millions of operators', 'te-zwaar', makeOperators('q Q '.repeat(2e6)), /rekenwerk/],
    ['a PDF of 300 million spaces, packed', 'te-zwaar', packedPdf(300e6), /rekenwerk/],
    [
      'a PDF of a page with more letters than a library of papers',
      'te-groot',
      makeOperators(`BT /P 0.01 Tf 9 9 Td ${`(${'x'.repeat(30_000)}) Tj 0 2 Td `.repeat(300)} ET`),
      /losse stukjes/,
    ],
    [
      'a PDF with a piece of text at more places than a page has',
      'te-groot',
      makeOperators(
        `BT /P 9 Tf ${Array.from({ length: 100_001 }, (_, i) => `1 0 0 1 9 ${(i * 97) % 800} Tm (x) Tj `).join('')} ET`,
      ),
      /losse stukjes/,
    ],
    ['a zip with nothing in it', 'leeg', zipSync({}), /zip-bestand is leeg/],
  ])('%s', async (_, reason, content, sentence) => {
    const error = await read(content).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(UnreadableDocument);
    expect((error as UnreadableDocument).reason).toMatch(reason);
    expect((error as UnreadableDocument).message).toMatch(sentence);
    // One sentence, in Dutch, without a word of the code.
    expect((error as UnreadableDocument).message).toMatch(/^[DV][^\n]{8,200}\.$/);
  });
});

it('a PDF that takes too much takes nothing from others that are read meanwhile', async () => {
  const [bomb, ...others] = await Promise.allSettled([
    read(makeFormBomb({ depth: 5 })),
    read(pdf),
    read(pdf),
  ]);
  expect(bomb).toMatchObject({ status: 'rejected', reason: { reason: 'te-zwaar' } });
  for (const other of others)
    expect(other).toMatchObject({ value: { delen: [{ adres: 'vraag-1', tekst: 'Wat vindt u?' }] } });
});

describe('a file is what it holds, not what it is called', () => {
  it.each<[string, string | Uint8Array]>([
    ['a PDF', pdf],
    ['a DOCX', docx],
    ['text', 'Vraag 1\nWat vindt u?\n'],
    ['text with two byte order marks', '\ufeff\ufeffVraag 1\nWat vindt u?\n'],
    ['text with a byte order mark encoded again', '\u00ef\u00bb\u00bfVraag 1\nWat vindt u?\n'],
    ['UTF-16', utf16('\ufeffVraag 1\nWat vindt u?', 'low first')],
    ['UTF-16, high bytes first', utf16('\ufeffVraag 1\nWat vindt u?', 'high first')],
    ['UTF-16 without a byte order mark', utf16('Vraag 1\nWat vindt u?', 'low first')],
    ['the same, high bytes first', utf16('Vraag 1\nWat vindt u?', 'high first')],
  ])('%s', async (_, content) => {
    const document = await read(content);
    expect(document.delen).toMatchObject([{ adres: 'vraag-1', tekst: 'Wat vindt u?' }]);
  });

  it('reads Windows-1252, and letters that were encoded twice', async () => {
    const windows = await read(latin1('Vraag 1\nWat vindt u van Cura\u00e7ao en \u0080 5?'));
    expect(windows.delen[0]?.tekst).toBe('Wat vindt u van Curaçao en € 5?');
    const twice = await read(
      'Vraag 1\nWat vindt mevrouw KrÃ¶ger van Â«BelgiÃ«Â», en dat â€“ Ã©Ã©n keer â€“ van Curaçao?',
    );
    expect(twice.delen[0]?.tekst).toBe(
      'Wat vindt mevrouw Kröger van «België», en dat – één keer – van Curaçao?',
    );
  });
});

/**
 * Twice the text takes twice the time: measured, so only in `npm run fuzz`. What is read is text of others, through every
 * door that it comes in by, and each regular expression by itself.
 */
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/cards/segments.ts';
import { type PageText, readDocument, readPage, referencesOnPage } from '../../src/documents/index.ts';
import { derive } from '../../src/library/intake/derive.ts';
import { notePiece, partPiece } from '../../src/library/resolve/pieces.ts';
import { passageFinder } from '../../src/library/search/snippet.ts';
import { fromFile } from '../../src/library/store/herkomst.ts';
import { recogniseReferences } from '../../src/references/index.ts';
import { makeDocx } from '../documents/make-docx.ts';
import { fuzzing } from '../runs.ts';
import { patternsBuilt, patternsWritten } from '../tools/patterns.ts';
import { DOCX, type Family, HTML, TEXTS, XML } from './families.ts';
import { growthOf } from './growth.ts';
import { pumped } from './pumped.ts';

/** 2.6 times the time for twice the text: a square is 4, and what comes of memory and chance stays below. */
const MOST = 1.4;

const tooFast = async (families: readonly Family[], read: (text: string) => unknown): Promise<string[]> => {
  const found: string[] = [];
  for (const [name, make] of families) {
    const { exponent, length, ms } = await growthOf(make, read);
    if (exponent > MOST)
      found.push(`${name}: ${exponent.toFixed(2)}, ${Math.round(ms)} ms for ${length} letters`);
  }
  return found;
};

const findPassage = passageFinder(new Map([['motie', 1]]), []);

/** Read by every reader of files, whatever stands behind it. */
const SENTENCE = 'Een zin met genoeg woorden om te lezen.';

/** A file read, all derived from it, and each of its parts as a card or the library shows it. */
async function readFile(bytes: Uint8Array): Promise<void> {
  const document = await readDocument({ name: 'x', bytes }).catch(() => undefined);
  // Refused, as `REFUSED` says of which.
  if (!document) return;
  derive(document, fromFile('x'));
  findPassage(document);
  for (const deel of document.delen) paragraphsOf(partPiece(document, deel));
  for (const noot of document.noten) paragraphsOf(notePiece(document, noot));
}

const bytesOf = (before: string) => (text: string) => new TextEncoder().encode(before + text);
const asText = bytesOf(`${SENTENCE}\n`);
const asPre = (text: string) =>
  bytesOf(`<!doctype html><html><body><p>${SENTENCE}</p><pre>`)(text.replaceAll('<', '&lt;'));
const asHtml = bytesOf(`<!doctype html><html><body><p>${SENTENCE}</p>`);
const asXml = bytesOf(`<?xml version="1.0"?><officiele-publicatie><al>${SENTENCE}</al><kamervragen>`);
const asDocx = (body: string) =>
  makeDocx({ before: `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p><w:p>${body}`, paragraphs: ['x'] });

const inFile = (make: (text: string) => Uint8Array) => (text: string) => readFile(make(text));

/** What is refused whole, by its kind of file: as no text, or as nested too deep. Nothing is derived from it. */
const REFUSED: Record<string, readonly string[]> = {
  'a file of text': ['"\\u0000"'],
  'text in HTML': ['"\\u0000"'],
  HTML: ['"<table><tr><td>a"', '"<main>"'],
};

function readOpen(blocks: PageText['blocks']): void {
  const page = { url: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2025Z00001&did=2025D00001', blocks };
  referencesOnPage(page, readPage(page));
}

/** Every number raised, and a link. */
const piecesIn = (text: string) =>
  [...text.matchAll(/\d{1,3}/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    sup: true as const,
    href: '/kst-36740-2',
  }));

describe.runIf(fuzzing)('twice the text takes twice the time', () => {
  test.each<[string, Family[], (text: string) => unknown]>([
    ['text for references', TEXTS, (text) => recogniseReferences(text)],
    ['a file of text', TEXTS, inFile(asText)],
    ['a page of one block', TEXTS, (text) => readOpen([{ text: 'Kop', heading: 1 }, { text }])],
    ['a page of many blocks', TEXTS, (text) => readOpen(text.split('\n').map((line) => ({ text: line })))],
    [
      'a page of headings',
      TEXTS,
      (text) => readOpen(text.split('\n').map((line, i) => ({ text: line, heading: 3 + (i % 2) }))),
    ],
    ['a page of raised numbers and links', TEXTS, (text) => readOpen([{ text, pieces: piecesIn(text) }])],
    ['the title of a page', TEXTS, (text) => readOpen([{ text, heading: 1 }])],
    ['text in HTML', TEXTS, inFile(asPre)],
    ['HTML', HTML, inFile(asHtml)],
    ['XML', XML, inFile(asXml)],
    ['DOCX', DOCX, inFile(asDocx)],
  ])('%s', async (_, families, read) => {
    expect(await tooFast(families, read)).toEqual([]);
  });

  test('each pattern', async () => {
    const built = await patternsBuilt(['src/references/index.ts', 'src/documents/index.ts']);
    const { written } = await patternsWritten();
    const patterns = new Map(
      [...written, ...built].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
    );
    const found: string[] = [];
    for (const [name, pattern] of patterns) {
      const form = new RegExp(pattern.source, pattern.flags.replace('y', 'g').replace(/g*$/, 'g'));
      const search = (text: string): void => {
        for (const _ of text.matchAll(form));
      };
      for (const one of await tooFast(pumped(pattern), search)) found.push(`${pattern.file}: ${name} ${one}`);
    }
    expect(found).toEqual([]);
  });
});

/** Letters of each; what nests deeper than any paper is refused at more than that. */
const LONG = 16_000;

test.each<[string, Family[], (text: string) => Uint8Array]>([
  ['a file of text', TEXTS, asText],
  ['text in HTML', TEXTS, asPre],
  ['HTML', HTML, asHtml],
  ['XML', XML, asXml],
  ['DOCX', DOCX, asDocx],
])('all of %s is read, but for what is refused whole', async (kind, families, make) => {
  const refused: string[] = [];
  for (const [name, family] of families)
    await readDocument({ name: 'x', bytes: make(family(LONG)) }).catch(() => refused.push(name));
  expect(refused).toEqual(REFUSED[kind] ?? []);
});

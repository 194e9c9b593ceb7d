import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, type Segment } from '../../src/cards/segments.ts';
import type { Reference } from '../../src/references/types.ts';
import type { Piece } from '../../src/view-models/card.ts';

const reference = (start: number, end: number): Reference => ({ start, end, kind: 'zaak', ids: [] });

const piece = (tekst: string, facts: Partial<Piece> = {}): Piece => ({
  adres: 'x#vraag-1',
  soort: 'vraag',
  nummers: [1],
  tekst,
  noten: [],
  references: [],
  ...facts,
});

const shown = (segment: Segment) => {
  if ('noteMark' in segment) return `^${segment.noteMark}`;
  return 'reference' in segment ? `[${segment.text}]` : segment.text;
};

const shownParagraphs = (part: Piece) =>
  paragraphsOf(part).map(({ segments }) => segments.map(shown).join(''));

test('references and note marks are where the text has them', () => {
  const tekst = 'Zie vraag 5 hierover.';
  const noten = [{ nummer: 3, positie: tekst.length, adres: 'x#voetnoot-3' }];
  expect(shownParagraphs(piece(tekst, { references: [reference(4, 11)], noten }))).toEqual([
    'Zie [vraag 5] hierover.^3',
  ]);
});

test('a note mark right after a reference stays after it', () => {
  const noten = [{ nummer: 1, positie: 5, adres: 'x#voetnoot-1' }];
  expect(shownParagraphs(piece('motie.', { references: [reference(0, 5)], noten }))).toEqual(['[motie]^1.']);
});

test.each([
  ['that overlap', [reference(4, 11), reference(8, 16)], 'Zie [vraag 5][ en 6] hierover.'],
  ['one inside the other', [reference(4, 16), reference(4, 11)], 'Zie [vraag 5][ en 6] hierover.'],
  [
    'one inside the other, ending first',
    [reference(4, 16), reference(8, 11)],
    'Zie [vraag 5 en 6] hierover.',
  ],
])('text of references %s is printed once', (_, references, expected) => {
  expect(shownParagraphs(piece('Zie vraag 5 en 6 hierover.', { references }))).toEqual([expected]);
});

test('line feeds separate paragraphs, and a section heading opens its own', () => {
  const secties = [{ kop: 'Rijksbreed', positie: 4 }];
  const paragraphs = paragraphsOf(piece('Een\nTwee', { secties }));
  expect(paragraphs.map(({ kop }) => kop)).toEqual([undefined, 'Rijksbreed']);
});

test('no text is lost or repeated, wherever references and note marks are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 }),
      fc.array(fc.nat(40), { maxLength: 4 }),
      (tekst, spans, marks) => {
        const part = piece(tekst, {
          references: spans.map(([a, b]) => reference(Math.min(a, b), Math.max(a, b))),
          noten: marks
            .filter((mark) => mark <= tekst.length)
            .map((positie, i) => ({ nummer: i, positie, adres: 'x' })),
        });
        const text = paragraphsOf(part)
          .map(({ segments }) => segments.map((segment) => ('text' in segment ? segment.text : '')).join(''))
          .join('');
        expect(text).toBe(tekst.replaceAll('\n', ''));
      },
    ),
  );
});

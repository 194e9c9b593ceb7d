import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_PAGE, sizeOf } from '../../src/messages/bounds.ts';
import { schemas } from '../../src/messages/schemas.ts';
import { recogniseReferences } from '../../src/references/index.ts';
import { seeds } from '../library/papers.ts';

const fits = (reference: unknown) => schemas.card.safeParse({ reference, standing: {} }).success;
const misfits = (text: string) => recogniseReferences(text).filter((reference) => !fits(reference));

const list = (to: number) => Array.from({ length: to }, (_, i) => i + 1).join(', ');
const ranges = [0, 100, 200, 300].map((from) => `${from + 1} t/m ${from + 99}`).join(', ');

test.each([
  ['ranges', `Kamerstuk 29 538, nrs. ${ranges}.`],
  ['numbers', `Kamerstuk 29 538, nrs. ${list(300)}.`],
  ['questions and pages', `Kamerstuk 29 538, nr. 12, vragen ${ranges}, p. ${list(300)}.`],
  ['questions', `zie de vragen ${list(300)}.`],
  ['movers', `de motie van de leden ${'Van Haersma Buma-Kathmann, '.repeat(150)} en Berg (29 538, nr. 12)`],
  ['letters in a name', `de motie-${'Six-Dijkstra-'.repeat(80)}Berg`],
])('as many %s as are recognised may be asked about', (_, text) => {
  expect(recogniseReferences(text).length).toBeGreaterThan(0);
  expect(misfits(text)).toEqual([]);
});

test('whatever is recognised in papers, whole or jumbled, may be asked about', async () => {
  const { all } = await seeds();
  const texts = all.flatMap(({ delen }) => delen.map(({ tekst }) => tekst));
  expect(texts.flatMap(misfits)).toEqual([]);
  const stretch = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(400))
    .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
      expect(misfits(stretches.join(''))).toEqual([]);
    }),
  );
});

const reference = { start: 0, end: 4, kind: 'zaak', ids: ['2025Z18684'] };

test.each([
  ['ids', { ids: Array(101).fill('2025Z18684') }],
  ['letters in an id', { ids: ['Z'.repeat(101)] }],
  ['questions', { pinpoint: { vraag: Array(101).fill(1) } }],
  ['names', { namen: Array(101).fill('Berg') }],
])('a reference with more %s than any has is refused', (_, more) => {
  expect(fits(reference)).toBe(true);
  expect(fits({ ...reference, ...more })).toBe(false);
});

const mayBeRead = (blocks: { text: string; pieces?: { start: number; end: number; href: string }[] }[]) =>
  schemas['read-page'].safeParse({ url: 'https://x', blocks }).success;

test('a page is read up to a size, whatever makes it large', () => {
  const letters = 'a'.repeat(LARGEST_PAGE - sizeOf([{ text: '' }]));
  const link = { start: 0, end: 1, href: letters };
  expect(mayBeRead([{ text: letters }])).toBe(true);
  expect(mayBeRead([{ text: `${letters}a` }])).toBe(false);
  expect(mayBeRead([{ text: letters }, { text: 'a' }])).toBe(false);
  expect(mayBeRead([{ text: 'a', pieces: [link] }])).toBe(false);
  expect(mayBeRead(Array(400_000).fill({ text: 'a' }))).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../src/references/index.ts';
import { runs } from '../runs.ts';
import { line, lines } from './table.ts';

const dossier = fc.integer({ min: 24_000, max: 36_999 });
const number = fc.integer({ min: 1, max: 2999 });
const year = fc.integer({ min: 1996, max: 2029 });
const spaced = (n: number): string => `${Math.floor(n / 1000)} ${String(n % 1000).padStart(3, '0')}`;
const vergaderjaar = year.map((y) => `${y}–${y + 1}`);

/** Citations with the identifiers they must give. */
const citation = fc.oneof(
  fc
    .tuple(dossier, number)
    .map(([d, n]) => ({ text: `Kamerstuk ${spaced(d)}, nr. ${n}`, ids: [`kst-${d}-${n}`] })),
  fc.tuple(dossier, number, vergaderjaar).map(([d, n, s]) => ({
    text: `Kamerstukken II, ${s}, ${d}, nr. ${n}`,
    ids: [`kst-${d}-${n}`],
  })),
  fc.tuple(dossier, number).map(([d, n]) => ({
    text: `Kamerstuk ${spaced(d)} VII, nrs. ${n} en ${n + 2}`,
    ids: [`kst-${d}-VII-${n}`, `kst-${d}-VII-${n + 2}`],
  })),
  fc.tuple(dossier, number).map(([d, n]) => ({ text: `(${d}, nr. ${n})`, ids: [`kst-${d}-${n}`] })),
  fc.tuple(year, number).map(([y, n]) => ({
    text: `Aanhangsel Handelingen, vergaderjaar ${y}–${y + 1}, nr. ${n}`,
    ids: [`ah-tk-${y}${y + 1}-${n}`],
  })),
  fc.tuple(year, number).map(([y, n]) => ({ text: `Stb. ${y}, ${n}`, ids: [`stb-${y}-${n}`] })),
  fc.tuple(year, number).map(([y, n]) => {
    const id = `${y}Z${String(n).padStart(5, '0')}`;
    return { text: id, ids: [id] };
  }),
  fc
    .constantFrom('motie-Kathmann c.s.', 'zie vraag 5', 'het antwoord op vraag 2')
    .map((text) => ({ text, ids: [] })),
);

/** Words that belong to no citation. */
const WORDS =
  'het kabinet zegt dat gemeenten hierover graag willen overleggen terwijl er nog veel moet gebeuren'.split(
    ' ',
  );
const prose = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`);

/** Anything that citations are made of, in any order. */
const PIECES = [
  ...[
    'Kamerstuk',
    'Kamerstukken II',
    'TK',
    'Aanhangsel Handelingen',
    'Handelingen',
    'motie-',
    'motie van de leden ',
    'Stb.',
  ],
  ...[
    'nr. ',
    'nrs. ',
    ', ',
    '; ',
    ' en ',
    ' t/m ',
    '-',
    '–',
    '/',
    '(',
    ')',
    '[',
    ' ',
    '\n',
    '\u00a0',
    '\u00ad',
    '.',
  ],
  ...[
    '36 574',
    '31066',
    '2025–2026',
    '2024/25',
    '12',
    '5',
    'VII',
    'A',
    'R1519',
    '2025Z21613',
    'vraag ',
    'vragen ',
    'brief van ',
  ],
  ...[
    '22 november ',
    '2024',
    'Kathmann',
    'van der ',
    'Six Dijkstra',
    'kst-',
    'https://',
    'c.s.',
    'p. ',
    'bijlage bij ',
    'was ',
  ],
];
const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(
  jumble,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

describe('in any text', () => {
  test('references lie within the text, in order and apart, and their items within them', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { start, end, items = [], ids } of recogniseReferences(text, {
          dossier: '36574',
          datum: '2025-01-01',
        })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const item of items) {
            expect(item.start).toBeGreaterThanOrEqual(start);
            expect(item.end).toBeLessThanOrEqual(end);
            expect(ids).toContain(item.id);
          }
          last = end;
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  test('the numbers of an identifier stand in the text of the reference', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const { start, end, ids, kind, items } of recogniseReferences(text)) {
          if (kind === 'motie' || kind === 'amendement' || kind === 'brief' || items) continue;
          const digits = text.slice(start, end).replace(/\D/g, '');
          for (const id of ids)
            for (const part of id.replace(/^\w+-/, '').match(/\d+/g) ?? [])
              if (part.length < 8) expect(digits).toContain(part);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  test('blocks read one by one give the same as the whole text', () => {
    fc.assert(
      fc.property(jumble, jumble, (one, two) => {
        const whole = recogniseReferences(`${one}\n\n${two}`);
        const shift = one.length + 2;
        const apart = [
          ...recogniseReferences(one),
          ...recogniseReferences(two).map((r) => ({
            ...r,
            start: r.start + shift,
            end: r.end + shift,
            ...(r.items && {
              items: r.items.map((i) => ({ ...i, start: i.start + shift, end: i.end + shift })),
            }),
          })),
        ];
        expect(whole).toEqual(apart);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('the same text gives the same references', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(recogniseReferences(text)).toEqual(recogniseReferences(text));
      }),
    );
  });
});

describe('citations in prose', () => {
  test('a citation gives its identifiers', () => {
    fc.assert(
      fc.property(citation, ({ text, ids }) => {
        expect(recogniseReferences(text).flatMap((r) => r.ids)).toEqual(ids);
      }),
    );
  });

  test('text around a citation does not change it', () => {
    fc.assert(
      fc.property(prose, citation, prose, (before, { text }, after) => {
        const head = `${before} Zie `;
        const found = recogniseReferences(`${head}${text}, want ${after}`);
        expect(found.map(line)).toEqual(lines(text));
        expect(found[0]?.start).toBe(head.length + (recogniseReferences(text)[0]?.start ?? 0));
      }),
    );
  });

  test('prose alone gives nothing', () => {
    fc.assert(
      fc.property(fc.array(prose), (texts) => {
        expect(recogniseReferences(texts.join(' '))).toEqual([]);
      }),
    );
  });

  test('a dossier that lost a digit is never sure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 9999 }), number, (d, n) => {
        const [reference] = recogniseReferences(`Kamerstuk ${d}-${n}`);
        expect(reference?.waarschijnlijk).toBe(true);
        expect(reference?.ids).toEqual([]);
      }),
    );
  });
});

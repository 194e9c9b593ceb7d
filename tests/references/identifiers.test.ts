import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handelingenId, kamerstukId } from '../../src/references/identifiers/compose.ts';
import {
  aanhangselId,
  citeIdentifier,
  type Identifier,
  isAddress,
  isIdentifier,
  isOfficialPaper,
  kindOf,
  officialAddress,
  parseIdentifier,
  recogniseReferences,
  writeIdentifier,
} from '../../src/references/index.ts';
import { runs } from '../runs.ts';

const SITE = 'https://zoek.officielebekendmakingen.nl';
const ROWS: [id: string, cited: string, address: string][] = [
  ['kst-31066-1512', 'Kamerstuk 31 066, nr. 1512', `${SITE}/kst-31066-1512.html`],
  ['kst-36740-VII-20', 'Kamerstuk 36 740 VII, nr. 20', `${SITE}/kst-36740-VII-20.html`],
  ['kst-35300-A-15', 'Kamerstuk 35 300 A, nr. 15', `${SITE}/kst-35300-A-15.html`],
  ['kst-21501-02-2870', 'Kamerstuk 21 501-02, nr. 2870', `${SITE}/kst-21501-02-2870.html`],
  ['kst-36574', 'Kamerstuk 36 574', `${SITE}/dossier/36574`],
  ['kst-36740-VII', 'Kamerstuk 36 740 VII', `${SITE}/dossier/36740-VII`],
  ['kst-35925-A', 'Kamerstuk I 35 925, A', `${SITE}/kst-35925-A.html`],
  ['kst-31145-AA', 'Kamerstuk I 31 145, AA', `${SITE}/kst-31145-AA.html`],
  ['kst-20082009-31700-VI-D', 'Kamerstuk I 2008–2009, 31 700 VI, D', `${SITE}/kst-20082009-31700-VI-D.html`],
  [
    'kst-19951996-23700-188b',
    'Kamerstuk I 1995–1996, 23 700, nr. 188b',
    `${SITE}/kst-19951996-23700-188b.html`,
  ],
  ['kst-1268678', 'Kamerstuk 1268678', `${SITE}/kst-1268678.html`],
  [
    'ah-tk-20252026-726',
    'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 726',
    `${SITE}/ah-tk-20252026-726.html`,
  ],
  [
    'ah-ek-20072008-5',
    'Aanhangsel Handelingen I, vergaderjaar 2007–2008, nr. 5',
    `${SITE}/ah-ek-20072008-5.html`,
  ],
  ['h-tk-20122013-71-15', 'Handelingen II 2012–2013, nr. 71, item 15', `${SITE}/h-tk-20122013-71-15.html`],
  [
    'h-tk-20072008-4866-4868',
    'Handelingen II 2007–2008, p. 4866–4868',
    `${SITE}/h-tk-20072008-4866-4868.html`,
  ],
  ['stb-2021-5', 'Stb. 2021, 5', `${SITE}/stb-2021-5.html`],
  ['stcrt-2022-16685', 'Stcrt. 2022, 16685', `${SITE}/stcrt-2022-16685.html`],
  ['trb-1966-91', 'Trb. 1966, 91', `${SITE}/trb-1966-91.html`],
  ['2025Z21613', '2025Z21613', 'https://www.tweedekamer.nl/kamerstukken/detail?id=2025Z21613'],
  ['2025D02657', '2025D02657', 'https://www.tweedekamer.nl/downloads/document?id=2025D02657'],
];

describe('writing identifiers out', () => {
  test.each(ROWS)('%s', (id, cited, address) => {
    expect(citeIdentifier(id)?.replaceAll('\u00a0', ' ')).toBe(cited);
    expect(officialAddress(id)).toBe(address);
  });

  test.each(ROWS.filter(([id]) => !/^kst-1268678|^h-tk-2007/.test(id)))(
    '%s, written out, is recognised as itself',
    (id) => {
      expect(recogniseReferences(citeIdentifier(id) ?? '').flatMap((reference) => reference.ids)).toEqual([
        id,
      ]);
      const [linked] = recogniseReferences(officialAddress(id) ?? '');
      expect(linked?.ids).toEqual([id]);
    },
  );

  test('a number does not break over two lines', () => {
    expect(citeIdentifier('kst-31066-1512')).toBe('Kamerstuk\u00a031\u00a0066, nr.\u00a01512');
  });

  test.each(['', 'kst-', 'lokaal-1a2b', 'kst-31066-1512-x-y-z', '2025X00001', 'ah-tk-2025-1'])(
    '%j is not an identifier',
    (id) => {
      expect(citeIdentifier(id)).toBeUndefined();
      expect(officialAddress(id)).toBeUndefined();
    },
  );
});

const digits = (least: number, most: number) => fc.integer({ min: least, max: most }).map(String);
const year = fc.integer({ min: 1994, max: 2040 }).map((first) => `${first}-${first + 1}`);
const chapter = fc
  .constantFrom('II', 'IIA', 'IIE', 'VI', 'VII', 'IXB', 'XIII', 'XVIII')
  .map((roman) => `-${roman}`);
const fund = fc.constantFrom('A', 'J', 'T').map((letter) => `-${letter}`);
const dossier = fc.oneof(
  fc.tuple(digits(10_000, 49_999), fc.oneof(fc.constant(''), chapter, fund)).map((both) => both.join('')),
  fc.integer({ min: 1, max: 99 }).map((sub) => `21501-${String(sub).padStart(2, '0')}`),
  fc.constantFrom('CXLVIII', 'CXXIV'),
);
const number = fc.oneof(digits(1, 3999), fc.constantFrom('A', 'Z', 'AA', 'AB', 'BC', '188b'));
const kamer = fc.constantFrom('I' as const, 'II' as const);

describe('parsing identifiers', () => {
  test('the identifier of a kamerstuk parses into what it was composed of, and is cited', () => {
    fc.assert(
      fc.property(
        dossier,
        number,
        kamer,
        fc.option(year, { nil: undefined }),
        (dossier, nummer, kamer, vergaderjaar) => {
          const id = kamerstukId({ dossier, nummer, kamer, vergaderjaar });
          // Some numbers have no identifier.
          if (!id) return;
          const read = parseIdentifier(id);
          expect(read).toMatchObject({ kind: 'kamerstuk', dossier, nummer });
          // It says only what it contains.
          expect([undefined, kamer]).toContain(read?.kamer);
          expect([undefined, vergaderjaar]).toContain(read?.vergaderjaar);
          expect(read && writeIdentifier(read)).toBe(id);
          expect(citeIdentifier(id)).toContain(nummer);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('so do those of an Aanhangsel and of Handelingen', () => {
    fc.assert(
      fc.property(year, kamer, digits(1, 4500), digits(1, 40), (vergaderjaar, kamer, first, last) => {
        const ah = aanhangselId(kamer, vergaderjaar, first);
        expect(parseIdentifier(ah ?? '')).toEqual({ kind: 'aanhangsel', kamer, vergaderjaar, nummer: first });
        const h = handelingenId(kamer, vergaderjaar, first, last, `${first}-${last}`);
        const place = vergaderjaar >= '2010' ? { nummer: first, item: last } : { paginas: [first, last] };
        expect(parseIdentifier(h ?? '')).toEqual({ kind: 'handelingen', kamer, vergaderjaar, ...place });
      }),
      { numRuns: runs(200) },
    );
  });

  const READ: [id: string, read: Identifier][] = [
    ['kst-36740-VI', { kind: 'kamerstuk', dossier: '36740-VI' }],
    ['kst-36740-V', { kind: 'kamerstuk', dossier: '36740', nummer: 'V' }],
    ['kst-35925-IIE-3', { kind: 'kamerstuk', dossier: '35925-IIE', nummer: '3' }],
    ['kst-21501-02', { kind: 'kamerstuk', dossier: '21501-02' }],
    ['kst-26643-02', { kind: 'kamerstuk', dossier: '26643', nummer: '02' }],
    ['kst-23908-R1519-103', { kind: 'kamerstuk', dossier: '23908', rijkswet: 'R1519', nummer: '103' }],
    ['kst-31066-1512-h1', { kind: 'kamerstuk', dossier: '31066', nummer: '1512', editie: 'h1' }],
    [
      'kst-20082009-31700-VI-D',
      { kind: 'kamerstuk', kamer: 'I', vergaderjaar: '2008-2009', dossier: '31700-VI', nummer: 'D' },
    ],
    ['kst-1268678', { kind: 'kamerstuk', volgnummer: '1268678' }],
    ['blg-1093410', { kind: 'kamerstuk', volgnummer: '1093410', bijlage: true }],
    ['ah-1271549', { kind: 'aanhangsel', volgnummer: '1271549' }],
    [
      'ah-tk-20252026-726-n1',
      { kind: 'aanhangsel', kamer: 'II', vergaderjaar: '2025-2026', nummer: '726', editie: 'n1' },
    ],
    [
      'h-vv-20122013-1-2',
      { kind: 'handelingen', kamer: 'VV', vergaderjaar: '2012-2013', nummer: '1', item: '2' },
    ],
    ['stb-2021-5', { kind: 'staatsblad', jaar: '2021', nummer: '5' }],
    ['2025Z21613', { kind: 'zaak', volgnummer: '2025Z21613' }],
  ];

  test.each(READ)('%s', (id, read) => {
    expect(parseIdentifier(id)).toEqual(read);
    expect(writeIdentifier(read)).toBe(id);
    expect(kindOf(id)).toBe(read.kind);
  });

  test.each([
    'kst-',
    'kst-31066-1512-x',
    'kst-31066-VII-VIII-3',
    'kst-266431-12',
    'kst-26643-02-3',
    'kst-31066-1512-1513',
    'ah-tk-20252027-3',
    'ah-vv-20252026-3',
    'h-tk-20252026-3',
    'stb-21-5',
    '2025X21613',
    'lokaal-1a2b',
    'constructor-1',
    '',
  ])('%j is not an identifier', (id) => {
    expect(parseIdentifier(id)).toBeUndefined();
    expect(citeIdentifier(id)).toBeUndefined();
  });

  test('whatever parses is written back the same', () => {
    const piece = fc.constantFrom(
      'kst',
      'ah',
      'h',
      'stb',
      'blg',
      'tk',
      'ek',
      '36740',
      '21501',
      '02',
      'VII',
      'A',
      'R1519',
      '20082009',
      '12',
      'h1',
      'CXL',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const id = pieces.join('-');
        const read = parseIdentifier(id);
        if (read) expect(writeIdentifier(read)).toBe(id);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('nothing put into an identifier leaves it one, nor leads its address elsewhere', () => {
    const inserted = fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        '\u200b',
        '\u00ad',
        '/',
        '/../../evil?x=',
        '%2f',
        '?',
        '#',
        '.',
        '１',
        'Ⅶ',
        '\u202e',
      ),
      fc
        .string({ minLength: 1, maxLength: 3, unit: 'binary' })
        .filter((text) => !/^[A-Za-z\d-]*$/.test(text)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ROWS.map(([id]) => id)), fc.nat(30), inserted, (id, at, text) => {
        const odd = id.slice(0, at) + text + id.slice(at);
        expect([isIdentifier(odd), isAddress(odd), isOfficialPaper(odd)]).toEqual([false, false, false]);
        expect(citeIdentifier(odd)).toBeUndefined();
        expect(officialAddress(odd)).toBeUndefined();
      }),
      { numRuns: runs(2000) },
    );
  });

  test('whatever has an official address has one of our making, on the two official sites', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:kst|ah-tk|h-ek|stb|blg|2025[ZD])[A-Za-z\d./ -]{0,20}$/), (id) => {
        const address = officialAddress(id);
        if (address === undefined) return;
        const { href, host, pathname } = new URL(address);
        expect(href).toBe(address);
        expect(['zoek.officielebekendmakingen.nl', 'www.tweedekamer.nl']).toContain(host);
        expect(`${pathname}${new URL(address).search}`).toContain(
          id.replace(/^kst-(?=\d{5}(?:-[A-Z]+)?$)/, ''),
        );
      }),
      { numRuns: runs(2000) },
    );
  });
});

test.each([
  ['kst-31066-1512', true],
  ['kst-1268678', true],
  ['ah-tk-20252026-726', true],
  ['2025D02657', true],
  ['blg-1093410', true],
  ['kst-31066', false],
  ['kst-36740-VII', false],
  ['2025Z21613', false],
  ['lokaal-1a2b', false],
])('%s can be the number of one paper: %s', (id, isOne) => {
  expect(isOfficialPaper(id)).toBe(isOne);
});

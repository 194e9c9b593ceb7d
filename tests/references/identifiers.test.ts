import { describe, expect, test } from 'vitest';
import { citeIdentifier, officialAddress, recogniseReferences } from '../../src/references/index.ts';

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

  test.each(ROWS.filter(([id]) => !/^kst-1268678|^h-tk-2007/.test(id)))('%s reads back as itself', (id) => {
    expect(recogniseReferences(citeIdentifier(id) ?? '').flatMap((reference) => reference.ids)).toEqual([id]);
    const [linked] = recogniseReferences(officialAddress(id) ?? '');
    expect(linked?.ids).toEqual([id]);
  });

  test('numbers do not break over a line', () => {
    expect(citeIdentifier('kst-31066-1512')).toBe('Kamerstuk\u00a031\u00a0066, nr.\u00a01512');
  });

  test.each(['', 'kst-', 'lokaal-1a2b', 'kst-31066-1512-x-y-z', '2025X00001', 'ah-tk-2025-1'])(
    '%j is none',
    (id) => {
      expect(citeIdentifier(id)).toBeUndefined();
      expect(officialAddress(id)).toBeUndefined();
    },
  );
});

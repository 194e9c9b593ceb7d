import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/documents/lines/hyphens.ts';
import { joinLines } from '../../src/documents/lines/running-text.ts';

const join = (...lines: string[]): string =>
  joinLines(
    lines.map((text, i) => ({ text, marks: [], startsParagraph: i === 0 })),
    wordsOf(lines),
  ).text;

describe('the end of a line', () => {
  it.each([
    [['Europese aanbie-', 'ders moeten'], 'Europese aanbieders moeten'],
    [['de Belas-', 'tingdienst'], 'de Belastingdienst'],
    [['GroenLinks-', 'PvdA'], 'GroenLinks-PvdA'],
    [['de motie-', 'Kathmann c.s.'], 'de motie-Kathmann c.s.'],
    [['onder de EU-', 'aanbestedingsregels'], 'onder de EU-aanbestedingsregels'],
    [['Microsoft- of Apple-', 'ondersteuning'], 'Microsoft- of Apple-ondersteuning'],
    [['wet-', 'en regelgeving'], 'wet- en regelgeving'],
    [['«in-', 'en» uitvoer'], '«in- en» uitvoer'],
    [['een 40-', 'jarige'], 'een 40-jarige'],
    [['een ex-', 'minister'], 'een ex-minister'],
    [['per e-', 'mail'], 'per e-mail'],
    [['het ge-', 'interesseerde lid'], 'het geïnteresseerde lid'],
    [['een auto-', 'ongeluk'], 'een auto-ongeluk'],
    [['back-up van data, en een back-', 'up'], 'back-up van data, en een back-up'],
    [['zie www.a.nl/x/', '2025/y.pdf'], 'zie www.a.nl/x/2025/y.pdf'],
    [['https://a.nl/een-', 'lang-adres.'], 'https://a.nl/een-lang-adres.'],
    [
      ['(regio.nl/2024/05/tieners-weer-', 'vrijgelaten-na/).'],
      '(regio.nl/2024/05/tieners-weer-vrijgelaten-na/).',
    ],
    [['zie https://a.nl/x.pdf', 'voor meer'], 'zie https://a.nl/x.pdf voor meer'],
    [['zie www.a.nl', 'en verder'], 'zie www.a.nl en verder'],
    [['de ggz-', 'instelling en de zzp-', 'ers'], 'de ggz-instelling en de zzp-ers'],
    [['een mbo-', 'opleiding'], 'een mbo-opleiding'],
    [['een cao-', 'akkoord en een cam-', 'pagne'], 'een cao-akkoord en een campagne'],
    [['https://www.', 'dier.nl/hond/12.'], 'https://www.dier.nl/hond/12.'],
    [['www.dier.', 'nl/hond'], 'www.dier.nl/hond'],
    [['zie www.dier.nl/hond/los.', 'html'], 'zie www.dier.nl/hond/los.html'],
    [['zie www.dier.nl.', 'daarna volgt'], 'zie www.dier.nl. daarna volgt'],
    [['zacht\u00ad', 'broken'], 'zachtbroken'],
    [['vergaderjaar 2025-', '2026'], 'vergaderjaar 2025-2026'],
  ])('%j', (lines, whole) => {
    expect(join(...lines)).toBe(whole);
  });
});

describe('the words that stand whole in a line', () => {
  it('are all but those before an open hyphen', () => {
    const piece = fc.constantFrom('a', 'Bé', '1', '-', '\u2010', '\u2011', ' ', '.');
    const line = fc.array(piece, { maxLength: 14 }).map((pieces) => `${pieces.join('')}-`);
    fc.assert(
      fc.property(line, (text) => {
        // The rule in one pattern, which takes the square of a long line.
        const whole = text.matchAll(/[\p{L}\d]+(?:[-\u2010\u2011][\p{L}\d]+)*(?![\p{L}\d-])/gu);
        const plain = [...whole].map(([word]) => word.toLowerCase().replace(/[\u2010\u2011]/gu, '-'));
        expect([...wordsOf([text])]).toEqual([...new Set(plain)]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plausibleDossiers } from '../../src/library/citations/misprints.ts';
import { sentenceAround } from '../../src/library/citations/sentences.ts';

const around = (text: string, word: string): string => {
  const start = text.indexOf(word);
  return sentenceAround(text, start, start + word.length).zin;
};

describe('the sentence around a reference', () => {
  it('does not end at an abbreviation', () => {
    const text =
      'Eerst dit. Op 2 oktober jl. Heeft de motie-Jansen c.s. (Kamerstuk 30 000, nr. 7) iets d.d. 3 mei gevraagd. Dan dat.';
    expect(around(text, '30 000')).toBe(text.slice(11, -9));
  });

  it('ends at a question mark within quotes, and at a paragraph', () => {
    expect(around('Vraagt hij «waarom?» Zie Kamerstuk 1. Verder.', 'Kamerstuk 1')).toBe('Zie Kamerstuk 1.');
    expect(around('Een kop\nZie Kamerstuk 1\nEen andere regel', 'Kamerstuk 1')).toBe('Zie Kamerstuk 1');
  });

  it('is cut at words when it is very long', () => {
    const text = `${'woord '.repeat(200)}Kamerstuk 1 ${'woord '.repeat(200)}`;
    const found = around(text, 'Kamerstuk 1');
    expect(found.length).toBeLessThan(500);
    expect(found).toMatch(/^… woord .*Kamerstuk 1.* woord …$/);
  });

  it('holds the reference exactly where it says, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1500 }),
        fc.nat(),
        fc.nat(40),
        (text, at, length) => {
          const start = at % text.length;
          const end = Math.min(text.length, start + length);
          const found = sentenceAround(text, start, end);
          expect(found.zin.slice(found.start, found.end)).toBe(text.slice(start, end));
        },
      ),
    );
  });
});

describe('plausible dossiers', () => {
  it('are one slip away', () => {
    expect(plausibleDossiers('kst-6643')).toContain('kst-26643');
    expect(plausibleDossiers('kst-6740-VII')).toContain('kst-36740-VII');
    expect(plausibleDossiers('kst-266443')).toContain('kst-26643');
    expect(plausibleDossiers('kst-6643')).not.toContain('kst-31066');
  });

  it('always hold the dossier that lost a digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 40_000 }), fc.nat(4), (dossier, at) => {
        const digits = String(dossier);
        const printed = digits.slice(0, at) + digits.slice(at + 1);
        expect(plausibleDossiers(`kst-${printed}`)).toContain(`kst-${digits}`);
      }),
    );
  });
});

/**
 * Text of others never holds up a tab: no regular expression takes longer than in proportion to its text, and for each
 * file with one it is written down by which door text of others comes there.
 */
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { DOORS, doorOf, MADE } from './doors.ts';
import { type Pattern, patternsBuilt, patternsWritten } from './patterns.ts';

/** They load whatever builds patterns out of pieces. */
const FACES = ['src/references/index.ts', 'src/documents/index.ts', 'src/library/index.ts'];

const built = await patternsBuilt([
  ...FACES,
  'src/documents/docx/index.ts',
  'src/documents/markup/xml.ts',
  'src/documents/markup/html.ts',
  'src/library/search/search.ts',
]);
const { written, made } = await patternsWritten();

/** What the text to search may make it read again and again: overlapping repetitions, or one that starts anew anywhere. */
const slowIn = ({ file, source, flags }: Pattern): string[] =>
  analyse({ source, flags }).reports.map(
    (report) => `${file}: /${source}/${flags} ${report.type}${report.exponential ? ', without end' : ''}`,
  );

test('no pattern takes more than in proportion to its text', () => {
  expect(built.length).toBeGreaterThan(150);
  const known = [/\s+$/u, /^\s*a?\s*$/u, /(?:a+)+b/u].map(({ source, flags }) => ({
    file: '',
    source,
    flags,
  }));
  expect(known.map((pattern) => slowIn(pattern).length > 0)).toEqual([true, true, true]);
  expect([...written, ...built].flatMap(slowIn)).toEqual([]);
});

test('of each file with patterns it is written down whose text comes there', () => {
  const having = [...new Set(written.concat(built).map(({ file }) => file))].sort();
  expect(having.filter((file) => !doorOf(file))).toEqual([]);
  expect(Object.keys(DOORS).filter((place) => !having.some((file) => doorOf(file) === place))).toEqual([]);
});

test('patterns made while running are few, and each has its reason', () => {
  expect([...new Set(made)].sort()).toEqual(Object.keys(MADE).sort());
});

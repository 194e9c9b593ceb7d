import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../src/strings/en.ts';
import { nl } from '../../src/strings/nl.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const sources = ['src', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('strings'))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** Groups that are looked up by a value: all kinds, parts, reasons and choices. */
const BY_VALUE = [
  'soorten',
  'delen',
  'redenen',
  'onleesbaar',
  'onbruikbaar',
  'storing',
  'merk',
  'verwantMet',
  'herkomsten',
  'gebeurtenissen',
];

const names = (group: object): string[] =>
  Object.entries(group).flatMap(([name, value]) =>
    typeof value === 'object' &&
    !BY_VALUE.includes(name) &&
    !/^(onderstrepingen|kleurkeuzes|talen)$/.test(name)
      ? names(value)
      : [name],
  );

test('no string is unused', () => {
  const unused = names(nl).filter((name) => !new RegExp(`\\.${name}\\b|\\b${name}\\b.*= use`).test(sources));
  expect(unused).toEqual([]);
});

test('no group of strings is used where one of its strings should be', () => {
  const groups = Object.entries(nl).flatMap(([group, strings]) =>
    Object.entries(strings)
      .filter(([, value]) => typeof value === 'object')
      .map(([name]) => `${group}.${name}`),
  );
  // A group as a child of an element compiles, and shows nothing.
  expect(groups.filter((name) => new RegExp(`[{?:&] ?(strings\\.)?${name}( :|\\})`).test(sources))).toEqual(
    [],
  );
});

test('no string is empty, and English has words of its own for every Dutch one', () => {
  const texts = (group: object): string[] =>
    Object.values(group).flatMap((value) =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value ? texts(value) : [],
    );
  expect([...texts(nl), ...texts(en)].filter((text) => text.trim() === '')).toEqual([]);
  const same = texts(nl).filter((text) => texts(en).includes(text));
  // Names that both languages share.
  expect(
    same.filter((text) => !/^(Stukwijzer|nl-NL|Document|Nederlands|English|Stop|Print|Dossier)$/.test(text)),
  ).toEqual([]);
});

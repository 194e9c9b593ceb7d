import { expect, test } from 'vitest';
import { listOf, longDate, stringsFor } from '../../src/strings/index.ts';

test('the first language we have is used, and Dutch where we have none', () => {
  expect(stringsFor(['nl-BE', 'en']).locale).toBe('nl-NL');
  expect(stringsFor(['fr', 'en-US', 'nl']).locale).toBe('en-GB');
  expect(stringsFor(['de']).locale).toBe('nl-NL');
});

test('dates and lists read as the language writes them', () => {
  const nl = stringsFor(['nl']);
  const en = stringsFor(['en']);
  expect(longDate(nl, '2025-12-01')).toBe('1 december 2025');
  expect(longDate(en, '2025-12-01')).toBe('1 December 2025');
  expect(listOf(nl, ['Kathmann', 'El Boujdaini', 'Dassen'])).toBe('Kathmann, El Boujdaini en Dassen');
});

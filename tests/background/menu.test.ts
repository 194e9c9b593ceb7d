import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { whatIs } = await import('../../entrypoints/background/menu.ts');

test('a selected reference is looked up, other words are searched for', () => {
  expect(whatIs(' Kamerstuk 31 066, nr. 1512 ')).toMatchObject({ reference: { ids: ['kst-31066-1512'] } });
  expect(whatIs('vraag 5')).toEqual({ query: 'vraag 5' });
  expect(whatIs('soevereine cloud')).toEqual({ query: 'soevereine cloud' });
  const long =
    'In de brief (Kamerstuk 31 066, nr. 1512) staat dat er geen alternatief was voor de overstap naar de cloud';
  expect(whatIs(long)).toEqual({ query: long });
  expect(whatIs('woord '.repeat(1_000))).toEqual({ query: 'woord '.repeat(1_000).slice(0, 2_000).trim() });
});

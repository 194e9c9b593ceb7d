import { expect, it, vi } from 'vitest';
import type { Kamerdocument } from '../../src/documents/index.ts';
import { browser } from './fake-browser.ts';

vi.mock('wxt/browser', () => ({ browser }));
const asked: unknown[] = [];
vi.mock('../../entrypoints/background/library.ts', () => ({
  theLibrary: async () => ({
    related: async (subject: Kamerdocument | string, { deel }: { deel?: string }) => {
      asked.push([typeof subject === 'string' ? subject : subject.id, deel]);
      return [];
    },
  }),
}));

const { readPageMessage } = await import('../../entrypoints/background/pages.ts');
const { relatedTo } = await import('../../entrypoints/background/related.ts');

it('a question of the open page is looked up in that page, which need not be held', async () => {
  const url = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z30000&did=2025D30001';
  const { page } = await readPageMessage({ url, blocks: [{ text: 'Vragen', heading: 1 }] }, {});
  await relatedTo({ subject: { document: '2025D30001#vraag-2', page } });
  await relatedTo({ subject: { document: 'ah-tk-20252026-726#vraag-2', page } });
  await relatedTo({ subject: { page } });
  expect(asked).toEqual([
    ['2025D30001', 'vraag-2'],
    ['ah-tk-20252026-726#vraag-2', undefined],
    ['2025D30001', undefined],
  ]);
  expect(await relatedTo({ subject: { document: '2025D30001#vraag-2', page: 'gone' } })).toBe('reread');
});

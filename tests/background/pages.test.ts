import { describe, expect, it, vi } from 'vitest';
import type { PageText } from '../../src/documents/index.ts';
import { browser } from './fake-browser.ts';

vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../entrypoints/background/library.ts', () => ({
  theLibrary: async () => ({ add: async () => {} }),
}));

const { keepPage } = await import('../../entrypoints/background/keep.ts');
const { readPageMessage } = await import('../../entrypoints/background/pages.ts');

const URL = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z30000&did=2025D30001';
const HEADING = { text: 'Vragen', heading: 1 };

it('the last eight pages read are known; an earlier one must be sent again', async () => {
  const pages: string[] = [];
  const open = async () => pages.push((await readPageMessage({ url: URL, blocks: [HEADING] })).page);
  const answers = () => Promise.all(pages.map((page) => keepPage({ page })));
  for (let i = 0; i < 8; i++) await open();
  expect(await answers()).toEqual(Array(8).fill('kept'));
  await open();
  expect(await answers()).toEqual(['reread', ...Array(8).fill('kept')]);
});

describe('what can be pointed at on a page', () => {
  /** Each stretch with what it stands for. */
  const targets = async (...blocks: PageText['blocks']): Promise<string[]> => {
    const all = [HEADING, ...blocks];
    const { references } = await readPageMessage({ url: URL, blocks: all });
    return references.map(({ block, start, end, reference: { kind, ids, pinpoint } }) =>
      [all[block]?.text.slice(start, end), kind, ...ids, ...(pinpoint?.voetnoot ?? [])].join(' | '),
    );
  };

  it('is each paper of a list by itself, and a single paper as a whole', async () => {
    expect(
      await targets({ text: 'Zie Kamerstuk 29 538, nrs. 12, 13 en 15, en Kamerstuk 29 538, nr. 17.' }),
    ).toEqual([
      'Kamerstuk 29 538, nrs. 12 | kamerstuk | kst-29538-12',
      '13 | kamerstuk | kst-29538-13',
      '15 | kamerstuk | kst-29538-15',
      'Kamerstuk 29 538, nr. 17 | kamerstuk | kst-29538-17',
    ]);
  });

  it('is a range as a whole, with all of its papers, and what is named beside it by itself', async () => {
    expect(await targets({ text: 'Zie Kamerstuk 29 538, nrs. 1 t/m 4 en 7.' })).toEqual([
      'Kamerstuk 29 538, nrs. 1 t/m 4 | kamerstuk | kst-29538-1 | kst-29538-2 | kst-29538-3 | kst-29538-4',
      '7 | kamerstuk | kst-29538-7',
    ]);
    expect(await targets({ text: 'Zie Kamerstuk 29 538, nrs. 1 t/m 3.' })).toEqual([
      'Kamerstuk 29 538, nrs. 1 t/m 3 | kamerstuk | kst-29538-1 | kst-29538-2 | kst-29538-3',
    ]);
  });

  it('is to the end of the citation where a page is named behind a list', async () => {
    expect(await targets({ text: 'Zie Kamerstuk 29 538, nrs. 12 en 13, p. 4.' })).toEqual([
      'Kamerstuk 29 538, nrs. 12 | kamerstuk | kst-29538-12',
      '13, p. 4 | kamerstuk | kst-29538-13',
    ]);
  });

  it('is the mark of a note and what stands around it, in reading order', async () => {
    const text =
      'Vraag 1\nKent u Kamerstuk 29 538, nr. 12, en de motie Berg?1 Zie ook vraag 2.\nVraag 2\nEn nu?';
    expect(await targets({ text }, { text: '1 Kamerstuk 29 538, nr. 13.' })).toEqual([
      'Kamerstuk 29 538, nr. 12 | kamerstuk | kst-29538-12',
      'motie Berg | motie | kst-29538-13',
      '1 | voetnoot | 1',
      'vraag 2 | vraag',
      'Kamerstuk 29 538, nr. 13 | kamerstuk | kst-29538-13',
    ]);
  });
});

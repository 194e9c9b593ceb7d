import { describe, expect, it, vi } from 'vitest';
import type { PageText } from '../../src/documents/index.ts';
import { browser } from './fake-browser.ts';

vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../entrypoints/background/library.ts', () => ({
  theLibrary: async () => ({ add: async () => {} }),
}));

const { keepPage } = await import('../../entrypoints/background/keep.ts');
const { readPageMessage, registerPages } = await import('../../entrypoints/background/pages.ts');

const URL = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025Z30000&did=2025D30001';
const HEADING = { text: 'Vragen', heading: 1 };
const inTab = (id: number) => ({ tab: { id } }) as Parameters<typeof readPageMessage>[1];
const read = async (tab: number, ...blocks: PageText['blocks']) =>
  (await readPageMessage({ url: URL, blocks: [HEADING, ...blocks] }, inTab(tab))).page;
const isKnown = async (page: string) => (await keepPage({ page })) === 'kept';

describe('a page that was read', () => {
  it('is known until its tab is read again or closed', async () => {
    registerPages();
    const first = await read(1);
    const second = await read(2);
    expect(await isKnown(first)).toBe(true);
    const again = await read(1);
    expect(await Promise.all([first, second, again].map(isKnown))).toEqual([false, true, true]);
    const [closeTab] = browser.tabs.onRemoved.listeners as unknown as [(tab: number) => void];
    closeTab(2);
    expect(await Promise.all([second, again].map(isKnown))).toEqual([false, true]);
  });

  it('makes way by size: many small ones stay beside each other, two large ones do not', async () => {
    const small = await Promise.all(Array.from({ length: 40 }, (_, i) => read(100 + i)));
    const large = (tab: number) => read(tab, { text: 'a'.repeat(4_000_000) });
    const before = await large(10);
    expect(await Promise.all([...small, before].map(isKnown))).not.toContain(false);
    await large(11);
    const last = await large(12);
    expect(await Promise.all([...small, before, last].map(isKnown))).toEqual([
      ...small.map(() => false),
      false,
      true,
    ]);
  });
});

describe('while a large page is read', () => {
  const LARGE = Array.from({ length: 5_000 }, (_, i) => ({
    text: `Zie Kamerstuk 31 066, nr. ${i + 1}, over het debat.`,
  }));

  it('a small one in another tab is not kept waiting', async () => {
    const ready: string[] = [];
    const large = read(20, ...LARGE).then(() => ready.push('large'));
    const small = read(21, { text: 'Zie 2025Z18684.' }).then(() => ready.push('small'));
    await Promise.all([large, small]);
    expect(ready).toEqual(['small', 'large']);
  });

  it('its own newest text waits, older texts are dropped', async () => {
    const texts = [LARGE, [{ text: 'Ouder.' }], [{ text: 'Nieuwst.' }]];
    const replies = await Promise.allSettled(texts.map((blocks) => read(22, ...blocks)));
    expect(replies.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('the reading ends when its tab is closed', async () => {
    registerPages();
    const reading = read(23, ...LARGE);
    const closeTab = browser.tabs.onRemoved.listeners.at(-1) as unknown as (tab: number) => void;
    closeTab(23);
    await expect(reading).rejects.toThrow('closed');
  });
});

describe('what can be pointed at on a page', () => {
  /** Each stretch with what it stands for. */
  const targets = async (...blocks: PageText['blocks']): Promise<string[]> => {
    const all = [HEADING, ...blocks];
    const { references } = await readPageMessage({ url: URL, blocks: all }, {});
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

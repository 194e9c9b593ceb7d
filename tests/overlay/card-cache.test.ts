/** What is asked for a card, with a frame and a page that are played by the test. */
import { expect, test, vi } from 'vitest';
import type { Query } from '../../src/messages/frame.ts';
import type { CardFrame } from '../../src/overlay/card-frame.ts';
import type { PageMarker } from '../../src/overlay/page-marker.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'x' } } }));
const { createCardCache } = await import('../../src/overlay/card-cache.ts');

/** A background that knows one page, by the name that it last gave it. */
function play() {
  let known = 'first';
  const marker = {
    page: known,
    sendAgain: vi.fn(async () => {
      known = 'again';
      marker.page = known;
    }),
  };
  const ask = vi.fn(async ({ standing: { page } }: Query) =>
    page === known ? ask.mock.calls.length : 'reread',
  );
  const cards = createCardCache(marker as unknown as PageMarker, { ask } as unknown as CardFrame);
  return {
    ...{ cards, marker, ask },
    /** As when the worker is stopped. */
    forgetPage() {
      known = '';
    },
  };
}

const inCard = (document?: string): Query => ({
  reference: { start: 0, end: 4, kind: 'vraag', ids: ['1'] },
  standing: document === undefined ? {} : { document },
});

test('a reference inside a card is looked up on the page, also where the background has just forgotten it', async () => {
  const { cards, marker, ask, forgetPage } = play();
  forgetPage();
  expect(await cards.cardOf(inCard('ah-tk-20252026-403'))).toEqual(expect.any(Number));
  expect(marker.sendAgain).toHaveBeenCalledTimes(1);
  expect(ask).toHaveBeenLastCalledWith({
    ...inCard(),
    standing: { document: 'ah-tk-20252026-403', page: 'again' },
  });
});

test('one that was looked up before the page got another name is looked up again under that', async () => {
  const { cards, ask } = play();
  const query = { ...inCard(), standing: { page: 'long ago' } };
  await cards.cardOf(query);
  expect(ask.mock.calls.at(-1)?.[0].standing).toEqual({ page: 'first' });
});

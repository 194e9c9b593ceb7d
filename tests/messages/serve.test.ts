import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/view-models/settings.ts';

const OWN = 'chrome-extension://abc/';
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: () => OWN } } }));
const { answer } = await import('../../src/messages/serve.ts');
type Handlers = import('../../src/messages/serve.ts').Handlers;

const handlers: Handlers = {
  settings: async () => DEFAULTS,
  'read-page': async () => ({ page: 'p', references: [] }),
  card: async () => {
    throw new Error('De bibliotheek is dicht.');
  },
  overview: async () => 'reread',
  related: async () => [],
  'library-trouble': async () => null,
  search: async () => [],
  'meet-script': async () => null,
  'open-panel': async () => null,
  'keep-page': async () => 'kept',
};
const SITE = { url: 'https://www.tweedekamer.nl/' };
const FRAME = { url: `${OWN}card.html`, frameId: 7 };
const PANEL = { url: `${OWN}sidepanel.html` };
const reference = { start: 0, end: 4, kind: 'zaak', ids: ['2025Z18684'] };

test('a request that fits is answered', async () => {
  expect(await answer(handlers, 'read-page', { url: 'https://x', blocks: [] }, {})).toEqual({
    reply: { page: 'p', references: [] },
  });
});

test('what goes wrong behind a request comes back as its sentence', async () => {
  expect(await answer(handlers, 'card', { reference, standing: {} }, PANEL)).toEqual({
    error: 'De bibliotheek is dicht.',
  });
});

test('a request that does not fit its schema reaches no handler', async () => {
  const never = vi.fn();
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (request) => {
      const reply = await answer({ ...handlers, card: never }, 'card', request, PANEL);
      expect(reply).toHaveProperty('error');
    }),
  );
  expect(never).not.toHaveBeenCalled();
});

test('what only looks like an identifier stands for nothing behind a request', async () => {
  const card = vi.fn<Handlers['card']>(async () => 'reread');
  const odd = ['kst-31066-1512/../../evil?x=', 'kst-31066-1512 ', 'kst-31066-1512\u200b', '__proto__', ''];
  const items = odd.map((id) => ({ start: 0, end: 1, id }));
  const request = {
    reference: { ...reference, ids: [...odd, '2025Z18684', 'lokaal-1a2b'], items },
    standing: {},
  };
  await answer({ ...handlers, card }, 'card', request, PANEL);
  expect(card.mock.calls[0]?.[0].reference).toMatchObject({ ids: ['2025Z18684', 'lokaal-1a2b'], items: [] });
  for (const document of odd)
    expect(
      await answer({ ...handlers, card }, 'card', { reference, standing: { document } }, PANEL),
    ).toHaveProperty('error');
});

test('a search for a whole page is one for its beginning', async () => {
  const search = vi.fn<Handlers['search']>(async () => []);
  const reply = await answer({ ...handlers, search }, 'search', { query: 'x'.repeat(3_000) }, PANEL);
  expect(reply).toEqual({ reply: [] });
  expect(search.mock.calls[0]?.[0].query).toHaveLength(2_000);
});

const REQUESTS = {
  settings: {},
  'read-page': { url: 'https://x', blocks: [] },
  card: { reference, standing: {} },
  'meet-script': { password: 'w' },
  'open-panel': { reference, standing: {} },
  overview: { page: 'p' },
  related: { subject: { page: 'p' } },
  'library-trouble': {},
  search: { query: 'x' },
  'keep-page': { page: 'p' },
} satisfies Record<keyof Handlers, unknown>;
const answered: Handlers = { ...handlers, card: async () => 'reread' };

test.each(Object.entries(REQUESTS))('a page of the extension may ask %s', async (name, request) => {
  expect(await answer(answered, name as keyof Handlers, request, PANEL)).toHaveProperty('reply');
});

test('a page of the site may have itself read, and ask nothing else', async () => {
  const allowed = [];
  for (const [name, request] of Object.entries(REQUESTS)) {
    const envelope = await answer(answered, name as keyof Handlers, request, SITE);
    if ('reply' in envelope) allowed.push(name);
    else expect(envelope.error).toBe(`request ${name} is not for pages`);
  }
  expect(allowed).toEqual(['settings', 'read-page']);
});

test('the frame of a card has what a card needs, and nothing else', async () => {
  const allowed = [];
  for (const [name, request] of Object.entries(REQUESTS)) {
    const envelope = await answer(answered, name as keyof Handlers, request, FRAME);
    if ('reply' in envelope) allowed.push(name);
  }
  expect(allowed).toEqual(['card', 'meet-script', 'open-panel']);
});

test('a tab that asks too often is refused, and keeps no other from asking', async () => {
  const ask = (tab: number | undefined, sender: object) =>
    answer(answered, 'card', REQUESTS.card, { ...sender, ...(tab && { tab: { id: tab } }) } as never);
  const last = async (tab: number | undefined, sender: object) => {
    const all = await Promise.all(Array.from({ length: 1000 }, () => ask(tab, sender)));
    return all.at(-1);
  };
  expect(await last(1, FRAME)).toEqual({ error: 'request card comes too often' });
  expect(await ask(2, FRAME)).toEqual({ reply: 'reread' });
  expect(await last(1, PANEL)).toEqual({ reply: 'reread' });
});

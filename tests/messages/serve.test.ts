import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

const OWN = 'chrome-extension://abc/';
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: () => OWN } } }));
const { answer } = await import('../../src/messages/serve.ts');
type Handlers = import('../../src/messages/serve.ts').Handlers;

const handlers: Handlers = {
  'read-page': async () => ({ page: 'p', references: [] }),
  card: async () => {
    throw new Error('De bibliotheek is dicht.');
  },
  overview: async () => 'reread',
  related: async () => [],
  'library-trouble': async () => null,
  search: async () => [],
  'open-panel': async () => null,
  'keep-page': async () => 'kept',
};
const reference = { start: 0, end: 4, kind: 'zaak', ids: ['2025Z18684'] };

test('a request that fits is answered', async () => {
  expect(await answer(handlers, 'read-page', { url: 'https://x', blocks: [] }, {})).toEqual({
    reply: { page: 'p', references: [] },
  });
});

test('what goes wrong behind a request comes back as its sentence', async () => {
  expect(await answer(handlers, 'card', { reference, standing: {} }, {})).toEqual({
    error: 'De bibliotheek is dicht.',
  });
});

test('a request that does not fit its schema reaches no handler', async () => {
  const never = vi.fn();
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (request) => {
      const reply = await answer({ ...handlers, card: never }, 'card', request, {});
      expect(reply).toHaveProperty('error');
    }),
  );
  expect(never).not.toHaveBeenCalled();
});

test('a page of the site cannot write; a page of the extension can', async () => {
  const request = { page: 'p' };
  expect(await answer(handlers, 'keep-page', request, { url: 'https://www.tweedekamer.nl/' })).toHaveProperty(
    'error',
  );
  expect(await answer(handlers, 'keep-page', request, { url: `${OWN}sidepanel.html` })).toEqual({
    reply: 'kept',
  });
});

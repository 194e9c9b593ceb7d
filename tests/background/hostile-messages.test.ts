import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { libraryOf, seeds } from '../library/papers.ts';
import { anyMessage, withPage } from '../messages/arbitrary.ts';
import { runs } from '../runs.ts';
import { browser, OWN } from './fake-browser.ts';

vi.mock('wxt/browser', () => ({ browser }));

/** A library that knows nothing, and is quick enough to be asked 100,000 times. */
const KNOWS_NOTHING: object = {
  card: async () => ({ pieces: [], papers: [] }),
  held: async () => [],
  overview: async () => ({ paper: { id: 'x' }, set: [], citedBy: [] }),
  related: async () => [],
  search: async () => [],
  lost: async () => undefined,
  damaged: async () => ({ papers: [], index: false }),
};
let library = KNOWS_NOTHING;
/** Methods of the library called since the last message, other than those that read. */
let writes: string[] = [];
const theLibrary = new Proxy(KNOWS_NOTHING, {
  get(_, name: string) {
    if (name === 'then') return undefined;
    if (!Object.hasOwn(KNOWS_NOTHING, name)) return async () => void writes.push(name);
    return Reflect.get(library, name);
  },
});
vi.mock('../../entrypoints/background/library.ts', () => ({
  theLibrary: async () => theLibrary,
  bringSeeds: async () => {},
}));

/** Unhandled rejections, which a worker would log to its console. */
const thrown: unknown[] = [];
const note = (error: unknown) => void thrown.push(error);
beforeAll(async () => {
  process.on('unhandledRejection', note);
  const { default: background } = await import('../../entrypoints/background/index.ts');
  background.main();
});
afterAll(() => void process.off('unhandledRejection', note));
beforeEach(() => {
  library = KNOWS_NOTHING;
});

let tab = 0;
/** In a tab of its own each time: no message is refused because too many came. */
const PAGE = {
  id: 'abc',
  url: 'https://www.tweedekamer.nl/kamerstukken',
  get tab() {
    return { id: ++tab };
  },
};
const PANEL = { id: 'abc', url: `${OWN}sidepanel.html` };
const STRANGER = { id: 'xyz', url: `${OWN}sidepanel.html` };
const anySender = fc.constantFrom(PAGE, PANEL, STRANGER);

type Sender = typeof PAGE | typeof PANEL;
type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => unknown;

/** Sends a message to all listeners, as the browser does; returns their replies. */
async function send(message: unknown, sender: Sender): Promise<object[]> {
  const replies = (browser.runtime.onMessage.listeners as unknown as Listener[]).map(
    (listener) =>
      new Promise<unknown>((resolve) => {
        if (listener(message, sender, resolve) !== true) resolve(undefined);
      }),
  );
  return (await Promise.all(replies)).filter((reply): reply is object => reply !== undefined);
}

/** The page that messages may name: the one read last. */
let page = 'none';
/** Senders that had a page kept. */
const kept = new Set<Sender>();

/** Sends one message, and checks what must hold whatever it is. */
async function sendAndCheck(message: unknown, sender: Sender): Promise<void> {
  writes = [];
  const replies = await send(withPage(message, page), sender);
  if (replies.length > (sender === STRANGER ? 0 : 1)) expect(replies).toEqual([]);
  const [envelope = {}] = replies;
  // Any other error is one of our own.
  if ('error' in envelope) expect(envelope.error).toMatch(/does not fit its schema|is not for pages/);
  const reply: unknown = 'reply' in envelope ? envelope.reply : undefined;
  if (reply === 'kept') kept.add(sender);
  else if (writes.length > 0) expect(writes).toEqual([]);
  if (reply && typeof reply === 'object' && 'page' in reply) page = String(reply.page);
}

test('100,000 messages, right and hostile, are answered or ignored, and no page writes', async () => {
  await fc.assert(fc.asyncProperty(anyMessage, anySender, sendAndCheck), {
    numRuns: runs(100_000),
    endOnFailure: true,
  });
  expect(thrown).toEqual([]);
  // Not all messages are so odd that none gets through.
  expect(kept).toEqual(new Set([PANEL]));
});

test('with papers in the library, not one of its rows changes', async () => {
  const { all } = await seeds();
  library = await libraryOf(...all);
  const [{ name = '' } = {}] = await indexedDB.databases();
  const db = await new Dexie(name).open();
  const rows = () => Promise.all(db.tables.map((table) => table.toArray()));
  const before = await rows();
  await fc.assert(fc.asyncProperty(anyMessage, anySender, sendAndCheck), {
    numRuns: runs(2_000),
    endOnFailure: true,
  });
  expect(await rows()).toEqual(before);
  expect(before.flat().length).toBeGreaterThan(50);
  expect(thrown).toEqual([]);
});

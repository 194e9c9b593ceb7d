import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }) => void;
const listeners = new Set<Listener>();
const onMessage = {
  addListener: (listener: Listener) => void listeners.add(listener),
  removeListener: (listener: Listener) => void listeners.delete(listener),
};
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'abc', onMessage } } }));
const { hear } = await import('../../src/messages/announcements.ts');

const SCRIPT = { id: 'abc', tab: { id: 7 } };

/** What is heard of some messages, from our script in a tab unless said otherwise. */
function heard(messages: readonly unknown[], sender: Parameters<Listener>[1] = SCRIPT): unknown[] {
  const all: unknown[] = [];
  const stops = [
    hear('attention', (event) => all.push(event)),
    hear('page-read', (event) => all.push(event)),
  ];
  for (const message of messages) for (const listener of [...listeners]) listener(message, sender);
  for (const stop of stops) stop();
  return all;
}

test('what our script announces is heard, until nobody listens any more', () => {
  const events = [
    { event: 'page-read', count: 3 },
    { event: 'page-read', count: null },
    { event: 'attention', selection: 'a'.repeat(100_000) },
    { event: 'attention', adres: 'a'.repeat(100) },
    { event: 'attention', reference: 0 },
    { event: 'attention', reference: null },
  ];
  expect(heard(events)).toEqual(events);
  expect(listeners.size).toBe(0);
});

test('what does not come out of a tab of ours is not heard', () => {
  const event = { event: 'page-read', count: 3 };
  expect(heard([event], { id: 'another', tab: { id: 7 } })).toEqual([]);
  expect(heard([event], { id: 'abc' })).toEqual([]);
});

test.each([
  { event: 'attention', selection: 'a'.repeat(100_001) },
  { event: 'attention', adres: 'a'.repeat(101) },
  { event: 'attention', selection: { toString: 'x' } },
  { event: 'attention', reference: -1 },
  { event: 'attention', reference: 0.5 },
  { event: 'page-read', count: -1 },
  { event: 'page-read', count: 'veel' },
  { event: 'page-read' },
])('what a page that took over our script makes of it is dropped: %j', (message) => {
  expect(heard([message])).toEqual([]);
});

test('nothing that is said makes a listener throw', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (messages) => {
      expect(heard(messages)).toEqual([]);
    }),
  );
});

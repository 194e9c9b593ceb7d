import { beforeEach, expect, test, vi } from 'vitest';
import type { Block } from '../../src/page/blocks.ts';
import { DEFAULTS } from '../../src/view-models/settings.ts';

/** Requests that have not been replied to. */
let asked: { text: string; reply(): void }[] = [];
const sendMessage = ({ request }: { request: { blocks: { text: string }[] } }) =>
  new Promise<object>((resolve) => {
    const text = request.blocks.map((block) => block.text).join();
    const page = `${text}, reading ${asked.length + 1}`;
    asked.push({ text, reply: () => resolve({ reply: { page, references: [] } }) });
  });
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'abc', sendMessage } } }));
vi.stubGlobal('CSS', {});
const { createPageMarker } = await import('../../src/overlay/page-marker.ts');

/** What the page says now. */
let text = '';
const block = (): Block => ({ text, nodes: [{ node: {} as Text, start: 0 }] });
const source = {
  url: () => 'https://x/',
  site: 'x',
  title: () => 'X',
  gather: async () => [block()],
  watch: () => {},
};
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
const sent = () => asked.map((one) => one.text);
const replyToLast = async () => {
  asked.at(-1)?.reply();
  await settled();
};

beforeEach(() => {
  asked = [];
});

test('a page that changes while it is read is read once more after that, as it then is', async () => {
  const marker = createPageMarker(source, async () => {});
  text = 'a';
  const first = marker.read();
  await settled();
  const later = ['b', 'c', 'd'].map((now) => {
    text = now;
    return marker.read();
  });
  await settled();
  expect(sent()).toEqual(['a']);
  await replyToLast();
  expect(marker.page).toBe('a, reading 1');
  expect(sent()).toEqual(['a', 'd']);
  await replyToLast();
  // Whoever asked for a reading, what is new is told once.
  expect([await first, ...(await Promise.all(later))]).toEqual([true, true, false, false]);
  expect(marker.page).toBe('d, reading 2');
});

test('a page that the background has forgotten is sent once, whoever misses it', async () => {
  const marker = createPageMarker(source, async () => {});
  text = 'a';
  void marker.read();
  await settled();
  await replyToLast();
  const again = [marker.sendAgain(), marker.sendAgain(), marker.sendAgain()];
  await settled();
  await replyToLast();
  await Promise.all(again);
  expect(sent()).toEqual(['a', 'a']);
});

test('a page that is too large is not sent, and says so until it is small enough', async () => {
  const marker = createPageMarker(source, async () => {});
  text = 'a'.repeat(5_000_001);
  await marker.read();
  expect(sent()).toEqual([]);
  expect(marker.state()).toMatchObject({ page: '', isRead: true, isTooLarge: true });
  expect(marker.count()).toBe(0);
  text = 'a';
  void marker.read();
  await settled();
  await replyToLast();
  expect(marker.state()).toMatchObject({ page: 'a, reading 1', isTooLarge: false });
});

test('nothing is sent before it is known whether the reader paused us', async () => {
  let know = () => {};
  const known = new Promise<void>((resolve) => {
    know = resolve;
  });
  const marker = createPageMarker(source, () => known);
  text = 'a';
  void marker.read();
  await settled();
  expect(sent()).toEqual([]);
  marker.apply({ ...DEFAULTS, paused: ['x'] });
  know();
  await settled();
  expect(sent()).toEqual([]);
  expect(marker.state()).toMatchObject({ isRead: true, paused: true });
});

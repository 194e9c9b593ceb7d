/** The script's side of the port to the card's frame, with a frame that is played by the test. */
import { expect, test, vi } from 'vitest';
import type { FromFrame, Handover, Query, ToFrame } from '../../src/messages/frame.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'x' } } }));
const { createCardFrame } = await import('../../src/overlay/card-frame.ts');

const query = (id: string): Query => ({
  reference: { start: 0, end: 4, kind: 'zaak', ids: [id] },
  standing: {},
});
const view = { drawing: 1, pinned: false, canGoBack: false, onView: true } as const;

/** A frame that takes a port only with its own password. */
function playFrame(password: string) {
  const ports: MessagePort[] = [];
  const got: ToFrame[] = [];
  const postMessage = (handover: Handover, _origin: string, [port]: MessagePort[]) => {
    if (handover.password !== password || !port) return;
    port.onmessage = ({ data }) => got.push(data);
    ports.push(port);
    port.postMessage({ type: 'ready' });
  };
  const heard: FromFrame[] = [];
  const lost = vi.fn();
  const element = { contentWindow: { postMessage }, focus() {} } as unknown as HTMLIFrameElement;
  const frame = createCardFrame(element, { heard: (message) => heard.push(message), lost });
  const say = (message: unknown) => ports.at(-1)?.postMessage(message);
  return { frame, got, heard, lost, say, isConnected: () => ports.length > 0 };
}

test('what is asked and drawn before the frame has loaded reaches it once it has', async () => {
  const { frame, got, say } = playFrame('sesam');
  const key = frame.ask(query('2025Z1'));
  frame.draw(view);
  expect(got).toEqual([]);
  frame.meet('sesam');
  await expect
    .poll(() => got)
    .toEqual([
      { type: 'ask', key: 1, query: query('2025Z1') },
      { type: 'draw', view },
    ]);
  say({ type: 'reply', key: 1, reply: 'ready' });
  expect(await key).toBe(1);
});

test('the password of another frame gets no port, and ours stays in use', async () => {
  const { frame, got, isConnected } = playFrame('sesam');
  frame.meet('van een ander');
  expect(isConnected()).toBe(false);
  frame.meet('sesam');
  frame.draw(view);
  await expect.poll(() => got).toContainEqual({ type: 'draw', view });
  frame.meet('van een ander');
  frame.draw({ ...view, drawing: 2 });
  await expect.poll(() => got.at(-1)).toEqual({ type: 'draw', view: { ...view, drawing: 2 } });
});

test('a frame that loads again is asked again, and its cards are lost', async () => {
  const { frame, got, lost, say } = playFrame('sesam');
  frame.meet('sesam');
  frame.draw(view);
  await expect.poll(() => got).toContainEqual({ type: 'draw', view });
  expect(lost).not.toHaveBeenCalled();
  const key = frame.ask(query('2025Z2'));
  frame.meet('sesam');
  await expect.poll(() => lost.mock.calls.length).toBe(1);
  await expect.poll(() => got.filter(({ type }) => type === 'ask')).toHaveLength(2);
  say({ type: 'reply', key: 1, reply: 'reread' });
  expect(await key).toBe('reread');
});

test('a card that does not come is a failure, and what is no message of ours is not heard', async () => {
  const { frame, heard, say } = playFrame('sesam');
  frame.meet('sesam');
  const key = frame.ask(query('2025Z3'));
  for (const odd of [
    null,
    7,
    'pin',
    { type: 'ask' },
    { type: '__proto__' },
    { type: 'drawn', drawing: {}, height: 'x' },
  ])
    say(odd);
  say({ type: 'pin' });
  say({ type: 'reply', key: 1, reply: 'failed' });
  await expect(key).rejects.toThrow();
  expect(heard).toEqual([{ type: 'pin' }]);
});

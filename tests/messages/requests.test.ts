import { beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();
const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'abc', sendMessage };
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { BackgroundGone, send } = await import('../../src/messages/requests.ts');

const reference = { start: 0, end: 4, kind: 'zaak' as const, ids: ['2025Z18684'] };

beforeEach(() => {
  sendMessage.mockReset();
  runtime.id = 'abc';
});

test('a worker that was stopped before it replied is asked once more', async () => {
  sendMessage.mockRejectedValueOnce(new Error('port closed')).mockResolvedValueOnce({ reply: [] });
  expect(await send('search', { query: 'x' })).toEqual([]);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('but not a third time', async () => {
  sendMessage.mockRejectedValue(new Error('port closed'));
  await expect(send('search', { query: 'x' })).rejects.toThrow('port closed');
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a request that must not be repeated is sent only once', async () => {
  sendMessage.mockRejectedValue(new Error('port closed'));
  await expect(send('open-panel', { reference, standing: {} })).rejects.toThrow('port closed');
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('an extension that is gone is asked nothing', async () => {
  delete runtime.id;
  await expect(send('search', { query: 'x' })).rejects.toThrow(BackgroundGone);
  expect(sendMessage).not.toHaveBeenCalled();
});

test('an extension that goes away meanwhile is not asked again', async () => {
  sendMessage.mockImplementation(async () => {
    delete runtime.id;
    throw new Error('context invalidated');
  });
  await expect(send('search', { query: 'x' })).rejects.toThrow(BackgroundGone);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('an error of the background is thrown as its sentence', async () => {
  sendMessage.mockResolvedValue({ error: 'De bibliotheek is dicht.' });
  await expect(send('search', { query: 'x' })).rejects.toThrow('De bibliotheek is dicht.');
});

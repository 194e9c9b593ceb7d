import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from './fake-browser.ts';

vi.mock('wxt/browser', () => ({ browser }));
const { openPanel, showInPanel } = await import('../../entrypoints/background/panel.ts');

const show = { reference: { start: 0, end: 4, kind: 'zaak' as const, ids: ['2025Z18684'] }, standing: {} };
const { open } = browser.sidePanel;
const { set } = browser.storage.session;
const { sendMessage } = browser.runtime;

beforeEach(() => {
  for (const mock of [open, set, sendMessage]) mock.mockClear();
});

it('what a page asks for comes into the panel that opens', async () => {
  await openPanel(show, { tab: { id: 7 } } as never);
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
  expect(set).toHaveBeenCalledWith({ 'show-in-panel': show });
  expect(sendMessage).toHaveBeenCalledWith({ event: 'show-in-panel' });
});

it('an open panel hears nothing of a page that may not open it', async () => {
  open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
  await expect(openPanel(show, { tab: { id: 7 } } as never)).rejects.toThrow('user gesture');
  expect(set).not.toHaveBeenCalled();
  expect(sendMessage).not.toHaveBeenCalled();
});

it('what the reader chose in the menu waits for the panel to be opened', async () => {
  open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
  await expect(showInPanel({ query: 'cloud' }, 7)).rejects.toThrow('user gesture');
  expect(set).toHaveBeenCalledWith({ 'show-in-panel': { query: 'cloud' } });
});

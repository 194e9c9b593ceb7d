/** In: keyboard commands. Out: notices to the tab that the reader is looking at. */
import { browser } from 'wxt/browser';
import { notify } from '../../src/messages/notices.ts';

const DIRECTIONS: Record<string, 1 | -1> = { 'next-reference': 1, 'previous-reference': -1 };

export function registerCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const by = DIRECTIONS[command];
    if (!by) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await notify(tab.id, 'step', { by });
  });
}

/** The panel beside the page: the toolbar button opens it, and a card can open itself in it. */
import { type Browser, browser } from 'wxt/browser';
import { SHOW_IN_PANEL, type ShowEvent, type ShowInPanel } from '../../src/messages/protocol.ts';

export function registerPanel(): void {
  if (import.meta.env.BROWSER === 'firefox') {
    // Firefox calls it a sidebar; the types of the other browsers do not know it.
    const { sidebarAction } = browser as unknown as { sidebarAction: { toggle(): Promise<void> } };
    browser.action.onClicked.addListener(() => void sidebarAction.toggle());
  } else {
    browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => {});
  }
}

/** Opens the panel beside the asking tab; it must be called while the reader's click still counts. */
export async function openPanel(show: ShowInPanel, sender: Browser.runtime.MessageSender): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const opening = browser.sidePanel.open({ tabId });
  await browser.storage.session.set({ [SHOW_IN_PANEL]: show });
  await opening;
  const event: ShowEvent = { event: 'show-in-panel', show };
  await browser.runtime.sendMessage(event).catch(() => {}); // A panel that is opening reads the storage.
  return null;
}

/** The panel beside the page: the toolbar button opens it, and so do cards and the menu, with something to show. */
import { type Browser, browser } from 'wxt/browser';
import type { ShowEvent } from '../../src/messages/protocol.ts';
import { leaveForPanel } from '../../src/storage/show-in-panel.ts';
import type { ShowInPanel, ShowReference } from '../../src/view-models/show.ts';

/** Firefox's sidebar, which the types that we have do not describe. */
interface Sidebar {
  sidebarAction: { toggle(): Promise<void>; open(): Promise<void> };
}

const inFirefox = import.meta.env.BROWSER === 'firefox';
const sidebar = () => (browser as unknown as Sidebar).sidebarAction;

export function registerPanel(): void {
  if (inFirefox) browser.action.onClicked.addListener(() => void sidebar().toggle());
  else browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => {});
}

/** Opens the panel beside a tab with this in it; must be called while the reader's click still counts as one. */
export async function showInPanel(show: ShowInPanel, tabId: number): Promise<void> {
  const opening = inFirefox ? sidebar().open() : browser.sidePanel.open({ tabId });
  await Promise.all([opening, leaveAndNotify(show)]);
}

/** An open panel is notified; one that opens, now or later, finds it in storage. */
async function leaveAndNotify(show: ShowInPanel): Promise<void> {
  await leaveForPanel(show);
  const event: ShowEvent = { event: 'show-in-panel' };
  await browser.runtime.sendMessage(event).catch(() => {});
}

/** At the request of a card on a page. */
export async function openPanel(show: ShowReference, sender: Browser.runtime.MessageSender): Promise<null> {
  if (sender.tab?.id !== undefined) await showInPanel(show, sender.tab.id);
  return null;
}

/** The panel beside the page: the toolbar button opens it, and cards and the menu open themselves in it. */
import { type Browser, browser } from 'wxt/browser';
import type { ShowEvent } from '../../src/messages/protocol.ts';
import { leaveForPanel } from '../../src/storage/show-in-panel.ts';
import type { ShowInPanel, ShowReference } from '../../src/view-models/show.ts';

/** Firefox calls it a sidebar; the types of the other browsers do not know it. */
interface Sidebar {
  sidebarAction: { toggle(): Promise<void>; open(): Promise<void> };
}

const inFirefox = import.meta.env.BROWSER === 'firefox';
const sidebar = () => (browser as unknown as Sidebar).sidebarAction;

export function registerPanel(): void {
  if (inFirefox) browser.action.onClicked.addListener(() => void sidebar().toggle());
  else browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => {});
}

/** Opens the panel beside a tab with this in it; it must be called while the reader's click still counts. */
export async function showInPanel(show: ShowInPanel, tabId: number): Promise<void> {
  const opening = inFirefox ? sidebar().open() : browser.sidePanel.open({ tabId });
  await Promise.all([opening, tellPanel(show)]);
}

/** A panel that is open hears of it; one that opens, now or later, finds it in the storage. */
async function tellPanel(show: ShowInPanel): Promise<void> {
  await leaveForPanel(show);
  const event: ShowEvent = { event: 'show-in-panel' };
  await browser.runtime.sendMessage(event).catch(() => {});
}

/** A card on a page asks for it. */
export async function openPanel(show: ShowReference, sender: Browser.runtime.MessageSender): Promise<null> {
  if (sender.tab?.id !== undefined) await showInPanel(show, sender.tab.id);
  return null;
}

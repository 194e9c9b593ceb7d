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

/** Rejects where the browser sees no act of the reader; must be called while a click still counts as one. */
const open = (tabId: number): Promise<void> =>
  inFirefox ? sidebar().open() : browser.sidePanel.open({ tabId });

/** At the reader's word in the browser's own menu: what may not open by itself shows this once the reader opens it. */
export async function showInPanel(show: ShowInPanel, tabId: number): Promise<void> {
  await Promise.all([open(tabId), leaveAndNotify(show)]);
}

/** An open panel is notified; one that opens, now or later, finds it in storage. */
async function leaveAndNotify(show: ShowInPanel): Promise<void> {
  await leaveForPanel(show);
  const event: ShowEvent = { event: 'show-in-panel' };
  await browser.runtime.sendMessage(event).catch(() => {});
}

/** At the word of a page, which counts for nothing where the reader did nothing: no panel opens, and none changes. */
export async function openPanel(show: ShowReference, sender: Browser.runtime.MessageSender): Promise<null> {
  if (sender.tab?.id === undefined) return null;
  await open(sender.tab.id);
  await leaveAndNotify(show);
  return null;
}

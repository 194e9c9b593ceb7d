/**
 * In: the tab that the reader looks at. Out: what its page holds, told again each time another tab comes to the
 * front or the page is read anew.
 */
import { browser } from 'wxt/browser';
import { hear } from '../../src/messages/announcements.ts';
import { notify } from '../../src/messages/notices.ts';
import type { TabState } from '../../src/messages/protocol.ts';

/** The tab followed, and its page; no page where the site is not one that we read. */
export interface Followed {
  tab: number | undefined;
  state: TabState | undefined;
}

/** A tab with a page that was read. */
export interface Here {
  tab: number;
  state: TabState;
}

export function hereIn({ tab, state }: Partial<Followed> = {}): Here | undefined {
  return tab !== undefined && state?.page && !state.paused ? { tab, state } : undefined;
}

/** A panel opened as a page of its own looks at the tab named in its address. */
const namedTab = () => {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? undefined : Number(named);
};

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls `tell` with what the tab holds, now and after each change, until the returned function is called. */
export function followTab(tell: (followed: Followed) => void): () => void {
  let latest = 0;
  let tab: number | undefined;
  const look = async () => {
    const mine = ++latest;
    tab = namedTab() ?? (await activeTab());
    const state = tab === undefined ? undefined : await notify(tab, 'state', {});
    if (mine === latest) tell({ tab, state });
  };
  const activated = () => void look();
  const updated = (id: number, change: { status?: string }) => {
    if (id === tab && change.status) void look();
  };
  const deafen = hear('page-read', (_, from) => {
    if (from === tab) void look();
  });
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  void look();
  return () => {
    latest++;
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    deafen();
  };
}

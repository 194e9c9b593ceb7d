/**
 * In: the tab that the reader is looking at. Out: what its page holds, each time another tab comes to the front or the
 * page is read again.
 */
import { browser } from 'wxt/browser';
import { hear } from '../../src/messages/announcements.ts';
import { notify } from '../../src/messages/notices.ts';
import type { TabState } from '../../src/messages/protocol.ts';

/** The tab followed and its page; no page where we do not read the site. */
export interface Followed {
  tab: number | undefined;
  state: TabState | undefined;
}

/** A tab whose page has been read. */
export interface Here {
  tab: number;
  state: TabState;
}

export function hereIn({ tab, state }: Partial<Followed> = {}): Here | undefined {
  return tab !== undefined && state?.page && !state.paused ? { tab, state } : undefined;
}

/** A panel opened as a page of its own follows the tab named in its address. */
const namedTab = () => {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? undefined : Number(named);
};

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls `onChange` with what the tab holds, now and after each change, until the returned function is called. */
export function followTab(onChange: (followed: Followed) => void): () => void {
  let lastLook = 0;
  let tab: number | undefined;
  const look = async () => {
    const thisLook = ++lastLook;
    tab = namedTab() ?? (await activeTab());
    const state = tab === undefined ? undefined : await notify(tab, 'state', {});
    if (thisLook === lastLook) onChange({ tab, state });
  };
  const onActivated = () => void look();
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === tab && change.status) void look();
  };
  const stopHearing = hear('page-read', (_, from) => {
    if (from === tab) void look();
  });
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void look();
  return () => {
    lastLook++;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopHearing();
  };
}

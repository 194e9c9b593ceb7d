/** What the panel is to show once it opens, in the browser's session storage: a panel may take a while to open. */
import { browser } from 'wxt/browser';
import type { ShowInPanel } from '../view-models/show.ts';

const KEY = 'show-in-panel';

export const leaveForPanel = (show: ShowInPanel): Promise<void> =>
  browser.storage.session.set({ [KEY]: show });

/** Removes it as well: what was shown once is not shown again. */
export async function takeForPanel(): Promise<ShowInPanel | undefined> {
  const { [KEY]: waiting } = await browser.storage.session.get(KEY);
  if (waiting) await browser.storage.session.remove(KEY);
  return waiting as ShowInPanel | undefined;
}

/** Calls `show` with what a card or the menu asked the panel to show, now or just before it opened. */
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ShowEvent } from '../../src/messages/protocol.ts';
import { takeForPanel } from '../../src/storage/show-in-panel.ts';
import type { ShowInPanel } from '../../src/view-models/show.ts';

export function useShowRequests(show: (request: ShowInPanel) => void): void {
  useEffect(() => {
    const take = async () => {
      const waiting = await takeForPanel();
      if (waiting) show(waiting);
    };
    // One at a time, so that nothing is taken twice.
    let last = take();
    const listener = (message: ShowEvent | undefined) => {
      if (message?.event === 'show-in-panel') last = last.then(take);
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  }, []);
}

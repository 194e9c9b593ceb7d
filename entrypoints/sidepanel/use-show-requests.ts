/** What a card on a page asked the panel to show, now or just before it opened. */
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SHOW_IN_PANEL, type ShowEvent, type ShowInPanel } from '../../src/messages/protocol.ts';

export function useShown(show: (what: ShowInPanel) => void): void {
  useEffect(() => {
    const take = async () => {
      const { [SHOW_IN_PANEL]: waiting } = await browser.storage.session.get(SHOW_IN_PANEL);
      if (!waiting) return;
      await browser.storage.session.remove(SHOW_IN_PANEL);
      show(waiting as ShowInPanel);
    };
    // One after the other, so that nothing is taken twice.
    let last = take();
    const listener = (message: ShowEvent | undefined) => {
      if (message?.event === 'show-in-panel') last = last.then(take);
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  }, []);
}

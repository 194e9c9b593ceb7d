/**
 * In: a notice for the content script of a tab. Out: its reply, or undefined where the tab has none of ours.
 */
import { type Browser, browser } from 'wxt/browser';
import type { NoticeName, Notices } from './protocol.ts';

export async function notify<N extends NoticeName>(
  tab: number,
  name: N,
  notice: Notices[N]['notice'],
): Promise<Notices[N]['reply'] | undefined> {
  try {
    return await browser.tabs.sendMessage(tab, { name, notice });
  } catch {
    return undefined; // A page that we do not read has nobody to hear it.
  }
}

/** The same for every tab. */
export async function notifyAll<N extends NoticeName>(name: N, notice: Notices[N]['notice']): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : notify(id, name, notice))));
}

export type Ears = { [N in NoticeName]: (notice: Notices[N]['notice']) => Promise<Notices[N]['reply']> };

/** Hears the notices for this tab until `signal` ends; only this extension is heard. */
export function listen(ears: Ears, signal: AbortSignal): void {
  const listener = (
    message: { name?: string; notice?: unknown } | undefined,
    sender: Browser.runtime.MessageSender,
    respond: (reply: unknown) => void,
  ) => {
    const name = message?.name;
    if (sender.id !== browser.runtime.id || !name || !Object.hasOwn(ears, name)) return undefined;
    const ear = ears[name as NoticeName] as (notice: unknown) => Promise<unknown>;
    ear(message.notice).then(respond, () => respond(undefined));
    return true; // The reply comes later.
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // An orphaned script no longer has an event to leave.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}

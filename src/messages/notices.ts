/**
 * Notices to the content script of a tab. In: a notice from one of the extension's own pages. Out: the reply of the
 * tab.
 */
import { type Browser, browser } from 'wxt/browser';
import type { NoticeName, Notices } from './protocol.ts';

/** Returns the reply, or undefined where the tab has no content script of ours. */
export async function notify<N extends NoticeName>(
  tab: number,
  name: N,
  notice: Notices[N]['notice'],
): Promise<Notices[N]['reply'] | undefined> {
  try {
    return await browser.tabs.sendMessage(tab, { name, notice });
  } catch {
    return undefined; // Nobody listens on a page that we do not read.
  }
}

/** The same for every tab. */
export async function notifyAll<N extends NoticeName>(name: N, notice: Notices[N]['notice']): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : notify(id, name, notice))));
}

type NoticeHandlers = {
  [N in NoticeName]: (notice: Notices[N]['notice']) => Promise<Notices[N]['reply']>;
};

/** Handles the notices to this tab until `signal` aborts; only this extension is listened to. */
export function listen(handlers: NoticeHandlers, signal: AbortSignal): void {
  const listener = (
    message: { name?: string; notice?: unknown } | undefined,
    sender: Browser.runtime.MessageSender,
    respond: (reply: unknown) => void,
  ) => {
    const name = message?.name;
    if (sender.id !== browser.runtime.id || !name || !Object.hasOwn(handlers, name)) return undefined;
    const handle = handlers[name as NoticeName] as (notice: unknown) => Promise<unknown>;
    handle(message.notice).then(respond, () => respond(undefined));
    return true; // The reply comes later.
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // An orphaned script has no event left to stop listening to.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}

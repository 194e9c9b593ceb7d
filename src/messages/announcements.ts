/**
 * What content scripts announce to all of the extension. What is heard fits its shape and comes from a tab with this
 * extension in it; a page may have taken its content script over, so nothing else is believed.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Attention, PageRead } from './protocol.ts';
import { BackgroundGone, isAttached } from './requests.ts';

type Announced = PageRead | Attention;

/** Tells all open pages of the extension; nobody need be listening. */
export async function announce(event: Announced): Promise<void> {
  if (!isAttached()) throw new BackgroundGone();
  await browser.runtime.sendMessage(event).catch(() => {});
}

const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === 'string';
const isCountOrNone = (value: unknown) => value === null || Number.isInteger(value);

const FITS: { [E in Announced as E['event']]: (message: Partial<Record<keyof E, unknown>>) => boolean } = {
  'page-read': ({ count }) => isCountOrNone(count),
  attention: ({ selection, adres, reference = null }) =>
    isTextOrAbsent(selection) && isTextOrAbsent(adres) && isCountOrNone(reference),
};

/** Calls `heard` with each announcement of this sort and its tab, until the returned function is called. */
export function hear<N extends Announced['event']>(
  event: N,
  heard: (message: Extract<Announced, { event: N }>, tab: number) => void,
): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const tab = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tab === undefined || !isAnnounced(event, message)) return;
    heard(message, tab);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isAnnounced<N extends Announced['event']>(
  event: N,
  message: unknown,
): message is Extract<Announced, { event: N }> {
  return (
    typeof message === 'object' &&
    message !== null &&
    'event' in message &&
    message.event === event &&
    FITS[event](message)
  );
}

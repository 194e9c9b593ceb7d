/**
 * What our script on a page, or the card's frame there, announces to the whole extension. In: an announcement. Out: calls
 * in all open pages of the extension, with what fits its shape and comes from a tab. A page may have taken over its
 * script, so nothing else is trusted.
 */
import { type Browser, browser } from 'wxt/browser';
import { LONGEST_TEXT, LONGEST_WORD } from './bounds.ts';
import type { Attention, PageRead } from './protocol.ts';
import { BackgroundGone, isAttached } from './requests.ts';

type Announced = PageRead | Attention;

/** Sends to all open pages of the extension, whether or not any listens. */
export async function announce(event: Announced): Promise<void> {
  if (!isAttached()) throw new BackgroundGone();
  await browser.runtime.sendMessage(event).catch(() => {});
}

const isTextOrAbsent = (value: unknown, longest: number) =>
  value === undefined || (typeof value === 'string' && value.length <= longest);
const isCountOrNone = (value: unknown) =>
  value === null || (Number.isSafeInteger(value) && Number(value) >= 0);

const FITS: { [E in Announced as E['event']]: (message: Partial<Record<keyof E, unknown>>) => boolean } = {
  'page-read': ({ count }) => isCountOrNone(count),
  attention: ({ selection, adres, reference = null }) =>
    isTextOrAbsent(selection, LONGEST_TEXT) &&
    isTextOrAbsent(adres, LONGEST_WORD) &&
    isCountOrNone(reference),
};

/** Calls `heard` with each announcement of this kind and its tab, until the returned function is called. */
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

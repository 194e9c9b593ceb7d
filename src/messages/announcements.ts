/**
 * In: what content scripts announce. Out: what fits its shape and comes from a tab with this extension in it; a page
 * may have taken its content script over, so nothing else is believed. `send.ts` is the other end.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Attention, PageRead } from './protocol.ts';

type Announced = PageRead | Attention;

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

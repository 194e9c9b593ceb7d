/**
 * Requests to the background. In: a request. Out: its reply, or `BackgroundGone` where the extension was updated or
 * removed under an open page.
 */
import { browser } from 'wxt/browser';
import type { Envelope, RequestName, Requests } from './protocol.ts';
import { FRAME_REQUESTS, OWN_REQUESTS, PAGE_REQUESTS, type PageRequestName } from './request-rules.ts';

/** The extension that this context belongs to is gone. */
export class BackgroundGone extends Error {}

/** Whether this context still belongs to a running extension. */
export const isAttached = () => Boolean(browser.runtime?.id);

async function ask<N extends RequestName>(
  name: N,
  request: Requests[N]['request'],
  repeats: boolean,
): Promise<Requests[N]['reply']> {
  if (!isAttached()) throw new BackgroundGone();
  const once = async (): Promise<Envelope<Requests[N]['reply']> | undefined> => {
    try {
      return await browser.runtime.sendMessage({ name, request });
    } catch (cause) {
      throw isAttached() ? cause : new BackgroundGone();
    }
  };
  const envelope = await once().catch((cause) => {
    if (cause instanceof BackgroundGone || !repeats) throw cause;
    return once(); // A worker that was stopped before it replied starts again.
  });
  if (!envelope) throw new Error(`no reply to ${name}`);
  if ('error' in envelope) throw new Error(envelope.error);
  return envelope.reply;
}

/** Asks from a page of the extension. */
export const send = <N extends RequestName>(name: N, request: Requests[N]['request']) =>
  ask(name, request, { ...PAGE_REQUESTS, ...FRAME_REQUESTS, ...OWN_REQUESTS }[name]);

/** Asks from a content script, which may ask less. */
export const sendFromPage = <N extends PageRequestName>(name: N, request: Requests[N]['request']) =>
  ask(name, request, PAGE_REQUESTS[name]);

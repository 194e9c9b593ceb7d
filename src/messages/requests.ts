/**
 * In: a request. Out: its reply from the background, or `BackgroundGone` when the extension was updated or removed
 * under an open page.
 */
import { browser } from 'wxt/browser';
import type { Envelope, RequestName, Requests } from './protocol.ts';
import { type PageRequestName, REQUEST_RULES } from './request-rules.ts';

/** The extension that this context belongs to is no longer there. */
export class BackgroundGone extends Error {}

/** Whether this context still belongs to a running extension. */
export const isAttached = () => Boolean(browser.runtime?.id);

/** Asks from a page of the extension. */
export async function send<N extends RequestName>(
  name: N,
  request: Requests[N]['request'],
): Promise<Requests[N]['reply']> {
  if (!isAttached()) throw new BackgroundGone();
  const ask = async (): Promise<Envelope<Requests[N]['reply']> | undefined> => {
    try {
      return await browser.runtime.sendMessage({ name, request });
    } catch (cause) {
      throw isAttached() ? cause : new BackgroundGone();
    }
  };
  const envelope = await ask().catch((cause) => {
    if (cause instanceof BackgroundGone || !REQUEST_RULES[name].isRepeatable) throw cause;
    return ask(); // A worker that was stopped before it replied starts again.
  });
  if (!envelope) throw new Error(`no reply to ${name}`);
  if ('error' in envelope) throw new Error(envelope.error);
  return envelope.reply;
}

/** Asks from a content script, which may ask less. */
export const sendFromPage: <N extends PageRequestName>(
  name: N,
  request: Requests[N]['request'],
) => Promise<Requests[N]['reply']> = send;

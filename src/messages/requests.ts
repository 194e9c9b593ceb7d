/**
 * In: a request. Out: its reply from the background, or `BackgroundGone` when the extension was updated or
 * removed under an open page.
 */
import { browser } from 'wxt/browser';
import type { Attention, Envelope, PageRead, RequestName, Requests } from './protocol.ts';

/** The extension that this context belongs to is no longer there. */
export class BackgroundGone extends Error {}

/** Whether this context still belongs to a running extension. */
const isAttached = () => Boolean(browser.runtime?.id);

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
    if (cause instanceof BackgroundGone) throw cause;
    return ask(); // A worker that was stopped before it replied starts again.
  });
  if (!envelope) throw new Error(`no reply to ${name}`);
  if ('error' in envelope) throw new Error(envelope.error);
  return envelope.reply;
}

/** Tells all open pages of the extension; nobody need be listening. */
export async function announce(event: PageRead | Attention): Promise<void> {
  if (!isAttached()) throw new BackgroundGone();
  await browser.runtime.sendMessage(event).catch(() => {});
}

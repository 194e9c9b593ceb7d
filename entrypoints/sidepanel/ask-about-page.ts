/** Asks the background about a page; where the worker has forgotten the page, the page is sent again first. */
import { notify } from '../../src/messages/notices.ts';
import type { RequestName, Requests } from '../../src/messages/protocol.ts';
import { send } from '../../src/messages/requests.ts';

type Answer<N extends RequestName> = Exclude<Requests[N]['reply'], 'reread'>;

/** The page asked about was closed, or is no longer what it was. */
export class PageGone extends Error {}

/** @throws PageGone where the page cannot be had any more; anything else is the background's. */
export async function ask<N extends RequestName>(
  tab: number | undefined,
  name: N,
  requestFor: (page: string) => Requests[N]['request'],
  page: string,
): Promise<Answer<N>> {
  const reply = await send(name, requestFor(page));
  if (reply !== 'reread') return reply as Answer<N>;
  const state = tab === undefined ? undefined : await notify(tab, 'state', { again: true });
  const second = state && (await send(name, requestFor(state.page)));
  if (!second || second === 'reread') throw new PageGone();
  return second as Answer<N>;
}

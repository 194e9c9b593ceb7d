/** In: a request about a page. Out: the background's answer; a page that the worker has forgotten is sent again first. */
import { notify } from '../../src/messages/notices.ts';
import type { RequestName, Requests } from '../../src/messages/protocol.ts';
import { send } from '../../src/messages/requests.ts';

type Answer<Name extends RequestName> = Exclude<Requests[Name]['reply'], 'reread'>;

/** The page asked about was closed, or has changed. */
export class PageGone extends Error {}

/** @throws PageGone if the page is no longer there; any other error is the background's. */
export async function ask<Name extends RequestName>(
  tab: number | undefined,
  name: Name,
  requestFor: (page: string) => Requests[Name]['request'],
  page: string,
): Promise<Answer<Name>> {
  const reply = await send(name, requestFor(page));
  if (reply !== 'reread') return reply as Answer<Name>;
  const state = tab === undefined ? undefined : await notify(tab, 'state', { again: true });
  const second = state && (await send(name, requestFor(state.page)));
  if (!second || second === 'reread') throw new PageGone();
  return second as Answer<Name>;
}

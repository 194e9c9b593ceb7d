/**
 * Answers requests. In: one handler per request. Out: a listener that answers only what comes from this extension, has
 * a known name, may be asked by its sender that often, and fits its schema. It must be registered while the background starts,
 * before anything is awaited.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Envelope, RequestName, Requests } from './protocol.ts';
import { createRates } from './rates.ts';
import {
  FRAME_REQUESTS,
  type FrameRequestName,
  PAGE_REQUESTS,
  type PageRequestName,
} from './request-rules.ts';
import { schemas } from './schemas.ts';

type Sender = Browser.runtime.MessageSender;

export type Handlers = {
  [N in RequestName]: (request: Requests[N]['request'], sender: Sender) => Promise<Requests[N]['reply']>;
};

const isWithinRate = createRates();

const isForPages = (name: RequestName): name is PageRequestName => Object.hasOwn(PAGE_REQUESTS, name);
const isForFrames = (name: RequestName): name is FrameRequestName => Object.hasOwn(FRAME_REQUESTS, name);

const isOurs = ({ url }: Sender) => Boolean(url?.startsWith(browser.runtime.getURL('/')));
/** A document of the extension that stands in a page. */
const isFrame = (sender: Sender) => isOurs(sender) && Boolean(sender.frameId);

export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const name = nameOf(message);
    if (!name) return undefined;
    answer(handlers, name, (message as { request?: unknown }).request, sender).then(respond);
    return true; // The reply comes later.
  });
}

function nameOf(message: unknown): RequestName | undefined {
  const name = message && typeof message === 'object' && 'name' in message ? message.name : undefined;
  return typeof name === 'string' && Object.hasOwn(schemas, name) ? (name as RequestName) : undefined;
}

/** Checks and answers one request; whatever goes wrong is returned as a sentence, never thrown. */
export async function answer<N extends RequestName>(
  handlers: Handlers,
  name: N,
  request: unknown,
  sender: Sender,
): Promise<Envelope<Requests[N]['reply']>> {
  if (!isOurs(sender) || isFrame(sender)) {
    const isAllowed = isFrame(sender) ? isForFrames : isForPages;
    if (!isAllowed(name)) return { error: `request ${name} is not for pages` };
    if (!isWithinRate(name, sender.tab?.id)) return { error: `request ${name} comes too often` };
  }
  const checked = schemas[name].safeParse(request);
  if (!checked.success) return { error: `request ${name} does not fit its schema` };
  try {
    return { reply: await handlers[name](checked.data, sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * In: a document and the source of its text. Out: the references in it marked, with cards over them, until a signal,
 * or until the extension is updated or removed under it; the document is then left as it was.
 */
import { announce } from '../messages/announcements.ts';
import { LONGEST_TEXT } from '../messages/bounds.ts';
import { frameAddress } from '../messages/frame.ts';
import type { Attention } from '../messages/protocol.ts';
import { BackgroundGone } from '../messages/requests.ts';
import { adoptStyles, clearHighlights } from '../page/highlights.ts';
import { createHost } from '../page/host.ts';
import { watchSelection } from '../page/watch.ts';
import type { Settings } from '../view-models/settings.ts';
import { createCardController } from './card-controller.ts';
import { highlightCss } from './highlight-style.ts';
import hostCss from './host.css?inline';
import { createPageMarker } from './page-marker.ts';
import { watchPointing } from './pointing.ts';
import { serveNotices } from './serve-notices.ts';
import { createSettings } from './settings.ts';
import type { TextSource } from './text-source.ts';

interface Options {
  /** Aborted when the overlay must go. */
  signal: AbortSignal;
  source: TextSource;
}

/** Resolves once the text has been read for the first time. */
export async function mount(document: Document, { signal: until, source }: Options): Promise<void> {
  const root = document.documentElement;
  const own = new AbortController();
  const signal = AbortSignal.any([until, own.signal]);
  const host = createHost(document, hostCss, frameAddress);
  let removeStyles = () => {};
  const settings = createSettings((now) => {
    if (signal.aborted) return;
    removeStyles();
    removeStyles = adoptStyles(document, highlightCss(now));
    marker.apply(now);
  });
  const marker = createPageMarker(source, settings.known);

  const quietly = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      // Nothing of ours belongs in the page's console; the next change or pointer tries again.
      if (error instanceof BackgroundGone) own.abort();
    }
  };
  const report = (event: Parameters<typeof announce>[0]) => void quietly(() => announce(event));
  const onAttention = (attention: Omit<Attention, 'event'>) => report({ event: 'attention', ...attention });
  const controller = createCardController({
    marker,
    host,
    settings: settings.now,
    onAttention,
    quietly,
  });
  const onMarked = () => {
    controller.pageChanged();
    report({ event: 'page-read', count: marker.count() });
  };
  const read = () =>
    quietly(async () => {
      if (document.documentElement !== root) {
        // A page that rewrites its document takes our listeners with it.
        own.abort();
        return mount(document, { signal: until, source });
      }
      if (await marker.read()) onMarked();
    });

  const onSettings = (now: Settings) => {
    settings.change(now);
    onMarked();
    void read();
  };
  const onReturn = ({ isTrusted, persisted }: PageTransitionEvent) => {
    // A page that was put away, to go back to, heard of no change.
    if (isTrusted && persisted) void quietly(async () => onSettings(await settings.ask()));
  };
  document.defaultView?.addEventListener('pageshow', onReturn, { signal });
  signal.addEventListener('abort', () => {
    marker.stop();
    controller.close();
    host.remove();
    clearHighlights();
    removeStyles();
  });
  watchSelection(document, (text) => onAttention({ selection: text.slice(0, LONGEST_TEXT) }), signal);
  source.watch(host.element, read, signal);
  watchPointing({ marker, host, controller, signal });
  serveNotices({ marker, controller, onSettings, signal });
  await read();
}

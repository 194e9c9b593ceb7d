/**
 * Cards over a text: marks the references of a source of text and shows their cards, in a document, until a signal;
 * or until the extension was updated or removed under it, which leaves the document as it was.
 */
import cardCss from '../cards/card.css?inline';
import { announce } from '../messages/announcements.ts';
import { listen } from '../messages/notices.ts';
import type { Attention } from '../messages/protocol.ts';
import { BackgroundGone, sendFromPage } from '../messages/requests.ts';
import { adoptStyles, clearHighlights } from '../page/highlights.ts';
import { createHost } from '../page/host.ts';
import { watchSelection } from '../page/watch.ts';
import { onSettings, readSettings } from '../storage/settings.ts';
import type { Query } from './card-cache.ts';
import { highlightCss } from './highlight-style.ts';
import { PageMarker } from './page-marker.ts';
import { Pointing } from './pointing.ts';
import type { TextSource } from './text-source.ts';

export interface MountOptions {
  /** Aborted when the overlay is to go. */
  signal: AbortSignal;
  source: TextSource;
}

/** Resolves once the text was read for the first time. */
export async function mount(document: Document, { signal: until, source }: MountOptions): Promise<void> {
  const root = document.documentElement;
  const own = new AbortController();
  const signal = AbortSignal.any([until, own.signal]);
  let settings = await readSettings();
  const host = createHost(document, cardCss);
  const marker = new PageMarker(source, settings);
  let removeStyles = adoptStyles(document, highlightCss(settings));

  const quietly = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      // Nothing of ours belongs in the page's console; the next change or pointer tries again.
      if (error instanceof BackgroundGone) own.abort();
    }
  };
  const tell = (event: Parameters<typeof announce>[0]) => void quietly(() => announce(event));
  const tellCount = () => tell({ event: 'page-read', count: marker.count() });
  const attend = (what: Omit<Attention, 'event'>) => tell({ event: 'attention', ...what });
  // Firefox opens its sidebar for a click in its own pages only.
  const inPanel =
    import.meta.env.BROWSER === 'firefox'
      ? undefined
      : (query: Query) => void quietly(async () => void (await sendFromPage('open-panel', query)));
  const pointing = new Pointing({
    marker,
    host,
    settings: () => settings,
    inPanel,
    attend,
    quietly,
    signal,
  });
  const read = () =>
    quietly(async () => {
      if (document.documentElement !== root) {
        // A page that writes itself again takes the listeners on it along.
        own.abort();
        return mount(document, { signal: until, source });
      }
      if (!(await marker.read())) return;
      pointing.pageChanged();
      tellCount();
    });

  const stopSettings = onSettings((now) => {
    settings = now;
    removeStyles();
    removeStyles = adoptStyles(document, highlightCss(now));
    marker.apply(now);
    pointing.pageChanged();
    tellCount();
    void read();
  });
  signal.addEventListener('abort', () => {
    marker.stop();
    pointing.stop();
    host.remove();
    clearHighlights();
    removeStyles();
    stopSettings();
  });
  watchSelection(document, (selection) => attend({ selection }), signal);
  source.watch(host.element, read, signal);
  listen(
    {
      step: silently(({ by }) => pointing.step(by)),
      'library-changed': silently(() => pointing.libraryChanged()),
      state: async ({ again }) => {
        if (again) await marker.sendAgain();
        return marker.state();
      },
      'go-to': silently(({ spot }) => pointing.goTo(spot)),
      light: silently(({ spot }) => pointing.light(spot)),
    },
    signal,
  );
  await read();
}

/** A handler of a notice that is not replied to. */
const silently =
  <T>(act: (notice: T) => void) =>
  async (notice: T) => {
    act(notice);
    return null;
  };

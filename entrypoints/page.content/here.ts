/**
 * Reads the page it runs on, marks its references and shows their cards, until it is aborted: because the page goes,
 * or because the extension was updated or removed under it, which leaves the page as it was.
 */
import cardCss from '../../src/cards/card.css?inline';
import { listen } from '../../src/messages/notify.ts';
import type { Attention } from '../../src/messages/protocol.ts';
import { announce, BackgroundGone, send } from '../../src/messages/send.ts';
import { onSettings, readSettings } from '../../src/messages/settings.ts';
import { adoptStyles, clearHighlights } from '../../src/page/highlights.ts';
import { createHost } from '../../src/page/host.ts';
import { watchSelection, watchText } from '../../src/page/watch.ts';
import type { Query } from './answers.ts';
import { Pointing } from './pointing.ts';
import { Reading } from './reading.ts';
import { referencesCss } from './references-style.ts';

/** An ear for a notice that asks for nothing back. */
const doing =
  <T>(act: (notice: T) => void) =>
  async (notice: T) => {
    act(notice);
    return null;
  };

export async function readPageHere(document: Document, life: AbortController): Promise<void> {
  const root = document.documentElement;
  const ofThisRoot = new AbortController();
  const signal = AbortSignal.any([life.signal, ofThisRoot.signal]);
  let settings = await readSettings();
  const host = createHost(document, cardCss);
  const reading = new Reading(settings);
  let takeStylesAway = adoptStyles(document, referencesCss(settings));

  const quietly = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      // Nothing of ours belongs in the page's console; the next change or pointer tries again.
      if (error instanceof BackgroundGone) life.abort();
    }
  };
  const tell = (event: Parameters<typeof announce>[0]) => void quietly(() => announce(event));
  const tellPage = () => tell({ event: 'page-read', count: reading.count() });
  // Firefox opens its sidebar for a click in its own pages only.
  const inPanel =
    import.meta.env.BROWSER === 'firefox'
      ? undefined
      : (query: Query) => void quietly(async () => void (await send('open-panel', query)));
  const attend = (what: Omit<Attention, 'event'>) => tell({ event: 'attention', ...what });
  const pointing = new Pointing({
    reading,
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
        // A page that writes itself anew takes the listeners on it along.
        ofThisRoot.abort();
        return readPageHere(document, life);
      }
      if (!(await reading.read())) return;
      pointing.pageChanged();
      tellPage();
    });

  const stopSettings = onSettings((now) => {
    settings = now;
    takeStylesAway();
    takeStylesAway = adoptStyles(document, referencesCss(now));
    reading.apply(now);
    pointing.pageChanged();
    tellPage();
    void read();
  });
  signal.addEventListener('abort', () => {
    reading.stop();
    pointing.stop();
    host.remove();
    clearHighlights();
    takeStylesAway();
    stopSettings();
  });
  watchSelection(document, (selection) => attend({ selection }), signal);
  watchText(document, host.element, read, signal);
  listen(
    {
      step: doing(({ by }) => pointing.step(by)),
      'library-changed': doing(() => pointing.libraryChanged()),
      state: async ({ again }) => {
        if (again) await reading.sendAgain();
        return reading.state();
      },
      'go-to': doing(({ spot }) => pointing.goTo(spot)),
      light: doing(({ spot }) => pointing.light(spot)),
    },
    signal,
  );
  await read();
}

/**
 * On a reading page: gathers text, paints references, and shows the card of the one pointed at. It carries no
 * recogniser, no schema and no database; those live in the background.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import cardCss from '../../src/cards/card.css?inline';
import { listen } from '../../src/messages/notify.ts';
import { announce, BackgroundGone, send } from '../../src/messages/send.ts';
import { onSettings, readSettings } from '../../src/messages/settings.ts';
import { adoptStyles, clearHighlights } from '../../src/page/highlights.ts';
import { createHost } from '../../src/page/host.ts';
import { watchText } from '../../src/page/watch.ts';
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

export default defineContentScript({
  matches: ['https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*'],
  runAt: 'document_end',
  async main(context) {
    const { signal } = context;
    let settings = await readSettings();
    const host = createHost(document, cardCss);
    const reading = new Reading(settings);
    let takeStylesAway = adoptStyles(document, referencesCss(settings));

    /** Leaves the page as it was: the extension was updated or removed under it. */
    const withdraw = () => {
      reading.stop();
      pointing.stop();
      host.remove();
      clearHighlights();
      takeStylesAway();
      context.abort();
    };
    const quietly = async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        // Nothing of ours belongs in the page's console; the next change or pointer tries again.
        if (error instanceof BackgroundGone) withdraw();
      }
    };
    // Firefox opens its sidebar for a click in its own pages only.
    const inPanel =
      import.meta.env.BROWSER === 'firefox'
        ? undefined
        : (query: Query) => void quietly(async () => void (await send('open-panel', query)));
    const pointing = new Pointing({ reading, host, settings: () => settings, inPanel, quietly, signal });
    const tell = () => announce({ event: 'page-read' });
    const read = () =>
      quietly(async () => {
        if (!(await reading.read())) return;
        pointing.pageChanged();
        await tell();
      });

    const stopSettings = onSettings((now) => {
      settings = now;
      takeStylesAway();
      takeStylesAway = adoptStyles(document, referencesCss(now));
      reading.apply(now);
      pointing.pageChanged();
      void quietly(tell);
      void read();
    });
    signal.addEventListener('abort', stopSettings);
    watchText(document, host.element, read, signal);
    context.addEventListener(window, 'wxt:locationchange', read);
    listen(
      {
        step: doing(({ by }) => pointing.step(by)),
        'library-changed': doing(() => pointing.libraryChanged()),
        state: async ({ again }) => {
          if (again) await reading.sendAgain();
          return reading.state();
        },
        'go-to': doing(({ reference }) => pointing.goTo(reference)),
        light: doing(({ reference }) => pointing.light(reference)),
      },
      signal,
    );
    await read();
  },
});

/**
 * On a reading page: gathers text, paints references, and shows the card of the one pointed at. It carries no
 * recogniser, no schema and no database; those live in the background.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mount } from '../../src/overlay/mount.ts';
import { webPage } from '../../src/overlay/web-page.ts';

export default defineContentScript({
  matches: ['https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*'],
  runAt: 'document_end',
  // Pages that read the messages of their window need not find ours among them.
  noScriptStartedPostMessage: true,
  async main(context) {
    // A page that goes before it was read is no news.
    await mount(document, { signal: context.signal, source: webPage(document) }).catch(() => {});
  },
});

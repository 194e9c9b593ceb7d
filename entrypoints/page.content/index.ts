/**
 * The script on a page of the site: marks its references and shows the card of the one pointed at. It carries no
 * recogniser, no schemas and no database; those live in the background.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mount } from '../../src/overlay/mount.ts';
import { webPage } from '../../src/overlay/web-page.ts';

export default defineContentScript({
  matches: ['https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*'],
  runAt: 'document_end',
  // Pages that read their window's messages need not find ours among them.
  noScriptStartedPostMessage: true,
  async main(context) {
    // A page that is left before it has been read is no failure.
    await mount(document, { signal: context.signal, source: webPage(document) }).catch(() => {});
  },
});

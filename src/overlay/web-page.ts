/** In: a page of a site. Out: its text as a source that references can be marked in. */
import { gatherPage } from '../page/gather.ts';
import { watchText } from '../page/watch.ts';
import type { TextSource } from './text-source.ts';

export const webPage = (document: Document): TextSource => ({
  url: () => document.location.href,
  site: document.location.hostname,
  title: () => document.title,
  gather: (signal) => gatherPage(document, signal),
  watch: (own, changed, signal) => watchText(document, own, changed, signal),
});

/** In: a page that was read. Out: its paper kept in the library, or 'reread' if the page is no longer known here. */
import { fromPage } from '../../src/library/index.ts';
import type { Requests } from '../../src/messages/protocol.ts';
import { knownPage } from './known-pages.ts';
import { theLibrary } from './library.ts';

type KeepPage = Requests['keep-page'];

export async function keepPage({ page }: KeepPage['request']): Promise<KeepPage['reply']> {
  const known = knownPage(page);
  if (!known) return 'reread';
  const { reading, url } = known;
  await (await theLibrary()).add([reading.document], { herkomst: fromPage(url) });
  return 'kept';
}

/** In: a reference and where it stands. Out: its card, or 'reread' where the page is no longer known here. */
import type { Requests } from '../../src/messages/protocol.ts';
import { theLibrary } from './library.ts';
import { readingOf } from './pages.ts';

type CardMessage = Requests['card'];

export async function cardFor({
  reference,
  standing,
}: CardMessage['request']): Promise<CardMessage['reply']> {
  if (standing && 'page' in standing) {
    const known = readingOf(standing.page);
    if (!known) return 'reread';
    return (await theLibrary()).card(reference, { document: known.reading.document });
  }
  return (await theLibrary()).card(reference, standing ? { document: standing.document } : {});
}

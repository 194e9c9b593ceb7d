/** In: a reference and where it stands. Out: its card, or 'reread' where the page is no longer known here. */
import type { Requests } from '../../src/messages/protocol.ts';
import { theLibrary } from './library.ts';
import { readingOf } from './pages.ts';

type CardMessage = Requests['card'];

export async function cardFor({
  reference,
  standing,
}: CardMessage['request']): Promise<CardMessage['reply']> {
  const library = await theLibrary();
  const { document, page } = standing;
  const isHeld = document !== undefined && (await library.held([document])).length > 0;
  if (isHeld || page === undefined) return library.card(reference, { document });
  const known = readingOf(page);
  return known ? library.card(reference, { document: known.reading.document }) : 'reread';
}

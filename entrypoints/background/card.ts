/** In: a reference and where it stands. Out: its card, or 'reread' where the page is no longer known here. */
import type { Library } from '../../src/library/index.ts';
import type { Card } from '../../src/messages/card.ts';
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
  if (isHeld || page === undefined) return told(library, await library.card(reference, { document }));
  const known = readingOf(page);
  if (!known) return 'reread';
  return told(library, await library.card(reference, { document: known.reading.document }));
}

/** Where nothing is found since all of it was wiped, the card says so. */
async function told(library: Library, card: Card): Promise<Card> {
  if (card.soort !== 'niets' && card.soort !== 'vermeldingen') return card;
  return (await library.lost()) ? { ...card, gewist: true } : card;
}

/** In: a reference and where it stands. Out: its card, or 'reread' if the page is no longer known here. */
import type { Library } from '../../src/library/index.ts';
import type { Requests } from '../../src/messages/protocol.ts';
import type { Card } from '../../src/view-models/card.ts';
import { knownPage } from './known-pages.ts';
import { theLibrary } from './library.ts';

type CardMessage = Requests['card'];

export async function cardFor({
  reference,
  standing,
}: CardMessage['request']): Promise<CardMessage['reply']> {
  const library = await theLibrary();
  const { document, page } = standing;
  const known = page === undefined ? undefined : knownPage(page);
  const isHeld = document !== undefined && (await library.held([document])).length > 0;
  if (!isHeld && page !== undefined && !known) return 'reread';
  const card = await library.card(reference, { document: isHeld ? document : known?.reading.document });
  const isHere = known && card.papers[0]?.id === known.reading.document.id;
  return withLoss(library, isHere ? { ...card, hier: true } : card);
}

/** A card that found nothing says so if that is because the library was wiped. */
async function withLoss(library: Library, card: Card): Promise<Card> {
  if (card.soort !== 'niets' && card.soort !== 'vermeldingen') return card;
  return (await library.lost()) ? { ...card, gewist: true } : card;
}

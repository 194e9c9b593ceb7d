/** A card: first what it is and its state, then who asked whom, then the thing itself, then who else names it. */
import type { Card } from '../messages/card.ts';
import { useSurface } from './context.ts';
import { MentionList } from './Mentions.tsx';
import { PaperHeading, PaperList } from './Papers.tsx';
import { PieceView } from './PieceView.tsx';

export function CardView({ card }: { card: Card }) {
  const { kaart } = useSurface().strings;
  const [paper] = card.papers;
  return (
    <article class="card">
      {card.waarschijnlijk && <p class="badge">{kaart.waarschijnlijk}</p>}
      {card.soort === 'kandidaten' ? (
        <PaperList title={kaart.kandidaten(card.papers.length)} papers={card.papers} />
      ) : (
        paper && <PaperHeading paper={paper} />
      )}
      {card.pieces.map((piece) => (
        <PieceView key={piece.adres} piece={piece} />
      ))}
      {card.soort === 'niets' && <p class="quiet">{paper ? kaart.nietsBekend : kaart.onleesbaar}</p>}
      {card.set.length > 0 && <PaperList title={kaart.ookOver} papers={card.set} />}
      {card.mentions.length > 0 && (
        <section class="mentions">
          <h3 class="label">{kaart.genoemdIn(card.mentions.length)}</h3>
          <MentionList passages={card.mentions} />
        </section>
      )}
    </article>
  );
}

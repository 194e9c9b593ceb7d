/** A card: first what it is of and its state, then who asked whom, then its text, then who else names it. */
import type { Card, PaperHead } from '../view-models/card.ts';
import { Boundary } from './Boundary.tsx';
import { useSurface } from './context.ts';
import { insideLabel, isInternal, missingLabel } from './labels.ts';
import { MentionList } from './Mentions.tsx';
import { PaperHeading, PaperList } from './Papers.tsx';
import { PieceView } from './PieceView.tsx';
import { Questions } from './Questions.tsx';

export function CardView({ card }: { card: Card }) {
  const { kaart } = useSurface().strings;
  return (
    <Boundary of={card} sentence={<p class="quiet note">{kaart.kapot}</p>}>
      <Contents card={card} />
    </Boundary>
  );
}

function Contents({ card }: { card: Card }) {
  const { strings } = useSurface();
  const { kaart } = strings;
  const { papers, pieces, mentions, reference } = card;
  const [paper, ...others] = papers;
  const missing = missingLabel(strings, card);
  const lacksPart =
    card.soort === 'document' && reference.pinpoint && !reference.pinpoint.bijlage && !paper?.beschadigd;
  return (
    <article class="card">
      {card.waarschijnlijk && <p class="badge">{kaart.waarschijnlijk}</p>}
      <CardHeading card={card} />
      {lacksPart && <p class="quiet note">{kaart.deelOntbreekt}</p>}
      {card.soort === 'document' && pieces.every(({ soort }) => soort === 'vraag') ? (
        <Questions pieces={pieces} />
      ) : (
        pieces.map((piece) => <PieceView key={piece.adres} piece={piece} />)
      )}
      {missing && <p class="quiet note">{missing}</p>}
      {card.soort === 'niets' && <Source paper={paper} />}
      {card.soort !== 'kandidaten' && others.length > 0 && (
        <PaperList title={kaart.ookGenoemd} papers={others} />
      )}
      {card.set.length > 0 && <PaperList title={kaart.ookOver} papers={card.set} />}
      {mentions.length > 0 && (
        <section class="mentions">
          <h3 class="label">{kaart.genoemdIn(mentions.length)}</h3>
          <MentionList passages={mentions} />
        </section>
      )}
    </article>
  );
}

/** A link to the official source of a paper about which the library knows nothing. */
function Source({ paper }: { paper: PaperHead | undefined }) {
  const { kaart } = useSurface().strings;
  if (!paper?.bron) return null;
  return (
    <p class="note">
      <a class="source" href={paper.bron} target="_blank" rel="noreferrer">
        {kaart.bron}
      </a>
    </p>
  );
}

/** What the card is of: candidates, a part of the paper being read, or a paper. */
function CardHeading({ card }: { card: Card }) {
  const { strings } = useSurface();
  const [paper] = card.papers;
  if (card.soort === 'kandidaten')
    return <PaperList level={2} title={strings.kaart.kandidaten(card.papers.length)} papers={card.papers} />;
  if (isInternal(card)) return <h2 class="label">{insideLabel(strings, card)}</h2>;
  return paper ? <PaperHeading paper={paper} set={card.set} /> : null;
}

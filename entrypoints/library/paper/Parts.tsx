/** The text of a paper: its parts in reading order, then its notes, each with the way back to its mark. */
import { deelLabel } from '../../../src/cards/labels.ts';
import { PieceText } from '../../../src/cards/PieceView.tsx';
import type { PaperInFull } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import type { Piece } from '../../../src/view-models/card.ts';
import { addressOf } from '../route.ts';

interface Props {
  full: PaperInFull;
  /** The address of the part that the reader came for. */
  asked: string | undefined;
}

export function Parts({ full: { paper, pieces, noten }, asked }: Props) {
  const strings = useStrings();
  if (!paper.gehouden) return null;
  const partsByNote = new Map(pieces.flatMap((piece) => piece.noten.map(({ adres }) => [adres, piece])));
  return (
    <>
      {pieces.map((piece) => (
        <Part key={piece.adres} piece={piece} isAsked={piece.adres === asked} />
      ))}
      {noten.length > 0 && (
        <section class="notes">
          <h2>{strings.blad.noten}</h2>
          <ol>
            {noten.map((noot) => (
              <Note
                key={noot.adres}
                noot={noot}
                markedIn={partsByNote.get(noot.adres)}
                isAsked={noot.adres === asked}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Part({ piece, isAsked }: { piece: Piece; isAsked: boolean }) {
  const strings = useStrings();
  const label = deelLabel(strings, piece);
  return (
    <section id={piece.adres} class={isAsked ? 'part asked' : 'part'} data-soort={piece.soort} tabIndex={-1}>
      {/* A paper that is one running text needs no label for it. */}
      {piece.soort !== 'tekst' && <h2 class="label">{label}</h2>}
      <PieceText piece={piece} />
    </section>
  );
}

interface NoteProps {
  noot: Piece;
  /** The part that has its mark. */
  markedIn: Piece | undefined;
  isAsked: boolean;
}

function Note({ noot, markedIn, isAsked }: NoteProps) {
  const strings = useStrings();
  return (
    <li id={noot.adres} class={isAsked ? 'asked' : ''} value={noot.nummers[0]} tabIndex={-1}>
      <PieceText piece={noot} />
      {markedIn && (
        <a class="quiet" href={addressOf(markedIn.adres)}>
          <span aria-hidden="true">↑ </span>
          {deelLabel(strings, markedIn)}
        </a>
      )}
    </li>
  );
}

/** The questions of a paper, cut to a line or two each; each opens whole if the surface can open it. */
import type { Piece } from '../view-models/card.ts';
import { useSurface } from './context.ts';
import { inShort } from './in-short.ts';
import { deelLabel } from './labels.ts';

export function Questions({ pieces }: { pieces: Piece[] }) {
  const { strings, openAt } = useSurface();
  return (
    <ol class="questions">
      {pieces.map((piece) => {
        const text = inShort(piece.tekst ?? '');
        return (
          <li key={piece.adres}>
            <span class="label">{piece.nummers.join(', ')}</span>
            {openAt ? (
              <button
                type="button"
                class="reference"
                aria-label={`${deelLabel(strings, piece)}: ${text}`}
                onClick={() => openAt(piece.adres)}
              >
                {text}
              </button>
            ) : (
              <span class="prose">{text}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

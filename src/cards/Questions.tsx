/** The questions of a paper in short, a line or two each; one opens whole where the surface can open it. */
import type { Piece } from '../messages/card.ts';
import { useSurface } from './context.ts';
import { deelLabel } from './labels.ts';

/** About two lines of a card. */
const SHORT = 110;

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
                class="reference plain-text"
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

/** Cut at a word, with an ellipsis that says so. */
function inShort(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= SHORT) return line;
  return `${line.slice(0, line.lastIndexOf(' ', SHORT))} …`;
}

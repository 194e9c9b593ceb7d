/** The card as its frame shows it: `CardView` with its actions, or its loading and failed states. */
import { CardActions } from '../cards/CardActions.tsx';
import { CardView } from '../cards/CardView.tsx';
import { type Surface, SurfaceProvider } from '../cards/context.ts';
import { summaryOf } from '../cards/labels.ts';
import type { Card } from '../view-models/card.ts';

interface Props {
  surface: Surface;
  drawn: Card | 'loading' | 'failed';
  pinned: boolean;
  /** Absent on the first card. */
  onBack: (() => void) | undefined;
  onOpenInPanel: (() => void) | undefined;
  onPin: () => void;
  onClose: () => void;
}

export function CardShell({ surface, drawn, pinned, onBack, onOpenInPanel, onPin, onClose }: Props) {
  const { strings } = surface;
  const card = typeof drawn === 'object' ? drawn : undefined;
  const summary = card && summaryOf(strings, card);
  return (
    <SurfaceProvider value={surface}>
      <div
        class="shell"
        role="dialog"
        aria-label={summary ?? strings.kaart.naam}
        aria-busy={drawn === 'loading'}
        tabIndex={-1}
      >
        <div class="contents">
          <p role="status" class="unseen">
            {summary}
          </p>
          <CardActions
            card={card}
            pinned={pinned}
            onBack={onBack}
            onOpenInPanel={onOpenInPanel}
            onPin={onPin}
            onClose={onClose}
          />
          {drawn === 'loading' && <p class="quiet">{strings.kaart.laadt}</p>}
          {card && <CardView card={card} />}
          {drawn === 'failed' && <p class="quiet">{strings.kaart.mislukt}</p>}
        </div>
      </div>
    </SurfaceProvider>
  );
}

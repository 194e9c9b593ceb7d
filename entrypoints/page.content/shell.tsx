/** The card as it floats on the page: the frame around `CardView`, its loading and failed states. */
import { render } from 'preact';
import { CardView } from '../../src/cards/CardView.tsx';
import { type Surface, SurfaceProvider } from '../../src/cards/context.ts';
import type { Card } from '../../src/messages/card.ts';
import type { Host } from '../../src/page/host.ts';

export type Answer = { card: Card } | { failed: true };

interface ShellProps {
  surface: Surface;
  answer: Answer | undefined;
  onEnter: () => void;
  onLeave: () => void;
}

function Shell({ surface, answer, onEnter, onLeave }: ShellProps) {
  const { kaart } = surface.strings;
  return (
    <SurfaceProvider value={surface}>
      <div
        class="shell"
        role="dialog"
        aria-label={kaart.naam}
        aria-busy={!answer}
        tabIndex={-1}
        lang={surface.strings.locale.slice(0, 2)}
        onPointerEnter={onEnter}
        onPointerLeave={onLeave}
      >
        {!answer && <p class="quiet">{kaart.laadt}</p>}
        {answer &&
          ('card' in answer ? <CardView card={answer.card} /> : <p class="quiet">{kaart.mislukt}</p>)}
      </div>
    </SurfaceProvider>
  );
}

/** Renders the card into the host and gives back the element that floats. */
export function renderShell(host: Host, props: ShellProps): HTMLElement {
  render(<Shell {...props} />, host.root);
  const shell = host.root.querySelector<HTMLElement>('.shell');
  if (!shell) throw new Error('the card has no shell');
  return shell;
}

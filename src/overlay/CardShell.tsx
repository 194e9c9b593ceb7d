/** The card as it floats on the page: the frame around `CardView`, its loading and failed states, its actions. */
import { render } from 'preact';
import { CardActions } from '../cards/CardActions.tsx';
import { CardView } from '../cards/CardView.tsx';
import { type Surface, SurfaceProvider } from '../cards/context.ts';
import { summaryOf } from '../cards/labels.ts';
import type { Host } from '../page/host.ts';
import type { Settings } from '../storage/settings.ts';
import type { Answer } from './card-cache.ts';

/** What the reader can do with the card as a whole. */
export interface ShellActions {
  enter(): void;
  leave(at: PointerEvent): void;
  pin(): void;
  close(): void;
}

export interface ShellProps {
  surface: Surface;
  theme: Settings['theme'];
  answer: Answer | undefined;
  pinned: boolean;
  /** Back to what was read before; absent on the first page. */
  back: (() => void) | undefined;
  inPanel: (() => void) | undefined;
  actions: ShellActions;
}

function Shell({ surface, theme, answer, pinned, back, inPanel, actions }: ShellProps) {
  const { strings } = surface;
  const card = answer && 'card' in answer ? answer.card : undefined;
  return (
    <SurfaceProvider value={surface}>
      <div
        class="shell"
        data-theme={theme}
        role="dialog"
        aria-label={card ? summaryOf(strings, card) : strings.kaart.naam}
        aria-busy={!answer}
        tabIndex={-1}
        lang={strings.locale.slice(0, 2)}
        onPointerEnter={actions.enter}
        onPointerLeave={actions.leave}
      >
        <p role="status" class="unseen">
          {card && summaryOf(strings, card)}
        </p>
        <CardActions
          card={card}
          pinned={pinned}
          back={back}
          inPanel={inPanel}
          pin={actions.pin}
          close={actions.close}
        />
        {!answer && <p class="quiet">{strings.kaart.laadt}</p>}
        {card && <CardView card={card} />}
        {answer && !card && <p class="quiet">{strings.kaart.mislukt}</p>}
      </div>
    </SurfaceProvider>
  );
}

/** Renders the card into the host and gives back the element that floats. */
export function renderShell(host: Host, props: ShellProps): HTMLElement {
  render(<Shell {...props} />, host.root);
  const shell = host.root.querySelector<HTMLElement>('.shell');
  if (!shell) throw new Error('no shell');
  return shell;
}

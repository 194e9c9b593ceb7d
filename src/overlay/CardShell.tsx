/** The card as it floats on the page: the frame around `CardView`, with its actions and its loading and failed states. */
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

interface Props {
  surface: Surface;
  theme: Settings['theme'];
  answer: Answer | undefined;
  pinned: boolean;
  /** Absent on the first page. */
  onBack: (() => void) | undefined;
  onOpenInPanel: (() => void) | undefined;
  actions: ShellActions;
}

function Shell({ surface, theme, answer, pinned, onBack, onOpenInPanel, actions }: Props) {
  const { strings } = surface;
  const card = answer && 'card' in answer ? answer.card : undefined;
  const summary = card && summaryOf(strings, card);
  return (
    <SurfaceProvider value={surface}>
      <div
        class="shell"
        data-theme={theme}
        role="dialog"
        aria-label={summary ?? strings.kaart.naam}
        aria-busy={!answer}
        tabIndex={-1}
        lang={strings.locale.slice(0, 2)}
        onPointerEnter={actions.enter}
        onPointerLeave={actions.leave}
      >
        <p role="status" class="unseen">
          {summary}
        </p>
        <CardActions
          card={card}
          pinned={pinned}
          onBack={onBack}
          onOpenInPanel={onOpenInPanel}
          onPin={actions.pin}
          onClose={actions.close}
        />
        {!answer && <p class="quiet">{strings.kaart.laadt}</p>}
        {card && <CardView card={card} />}
        {answer && !card && <p class="quiet">{strings.kaart.mislukt}</p>}
      </div>
    </SurfaceProvider>
  );
}

/** Renders the card into the host; returns the element that floats. */
export function renderShell(host: Host, props: Props): HTMLElement {
  render(<Shell {...props} />, host.root);
  const shell = host.root.querySelector<HTMLElement>('.shell');
  if (!shell) throw new Error('no shell');
  return shell;
}

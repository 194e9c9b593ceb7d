/** A card opened in the panel, with the way back. */
import { useEffect, useRef } from 'preact/hooks';
import { CardActions } from '../../src/cards/CardActions.tsx';
import { CardView } from '../../src/cards/CardView.tsx';
import { useStrings } from '../../src/cards/own-page.tsx';
import type { ShowInPanel } from '../../src/messages/protocol.ts';
import { ask } from './ask.ts';
import { useLoaded } from './use-loaded.ts';

interface Props {
  target: ShowInPanel;
  tab: number | undefined;
  changes: number;
  onBack: () => void;
}

export function Opened({ target, tab, changes, onBack }: Props) {
  const strings = useStrings();
  const back = useRef<HTMLButtonElement>(null);
  const key = JSON.stringify(target);
  const card = useLoaded(
    () => ask(tab, 'card', (page) => withPage(target, page), target.standing.page ?? ''),
    `${key} ${changes}`,
  );
  useEffect(() => back.current?.focus(), [key]);
  return (
    <section class="opened">
      <div class="opened-bar">
        <button type="button" class="back" ref={back} onClick={onBack}>
          ‹ {strings.paneel.terug}
        </button>
        <CardActions card={card.is === 'here' ? card.value : undefined} />
      </div>
      {card.is === 'loading' && <p class="quiet">{strings.paneel.laadt}</p>}
      {card.is === 'failed' && <p class="quiet">{strings.paneel.mislukt}</p>}
      {card.is === 'here' && <CardView card={card.value} />}
    </section>
  );
}

/** The page goes by another name once it was sent again. */
const withPage = ({ reference, standing }: ShowInPanel, page: string): ShowInPanel => ({
  reference,
  standing: standing.page === undefined ? standing : { ...standing, page },
});

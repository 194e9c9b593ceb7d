/** A card opened in the panel, with the way back. */
import { useEffect, useRef } from 'preact/hooks';
import { CardView } from '../../src/cards/CardView.tsx';
import { useSurface } from '../../src/cards/context.ts';
import { ask } from './ask.ts';
import type { Target } from './Panel.tsx';
import { useLoaded } from './use-loaded.ts';

interface Props {
  target: Target;
  tab: number | undefined;
  changes: number;
  onBack: () => void;
}

export function Opened({ target, tab, changes, onBack }: Props) {
  const { strings } = useSurface();
  const back = useRef<HTMLButtonElement>(null);
  const key = JSON.stringify(target);
  const card = useLoaded(() => ask(tab, 'card', () => target, ''), `${key} ${changes}`);
  useEffect(() => back.current?.focus(), [key]);
  return (
    <section class="opened">
      <button type="button" class="back" ref={back} onClick={onBack}>
        ‹ {strings.paneel.terug}
      </button>
      {card.is === 'loading' && <p class="quiet">{strings.paneel.laadt}</p>}
      {card.is === 'failed' && <p class="quiet">{strings.paneel.mislukt}</p>}
      {card.is === 'here' && <CardView card={card.value} />}
    </section>
  );
}

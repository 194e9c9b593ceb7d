/** A card opened in the panel, with the trail that led to it. */
import { useEffect, useRef } from 'preact/hooks';
import { CardActions } from '../../src/cards/CardActions.tsx';
import { CardView } from '../../src/cards/CardView.tsx';
import { titleOf } from '../../src/cards/labels.ts';
import { useStrings } from '../../src/cards/own-page.tsx';
import type { ShowReference } from '../../src/messages/protocol.ts';
import { ask } from './ask.ts';
import type { Trail } from './trail.ts';
import { useLoaded } from './use-loaded.ts';

/** So many of the steps before are named; more would hide the card. */
const NAMED = 3;

interface Props {
  trail: Trail;
  tab: number | undefined;
  changes: number;
}

export function Opened({ trail, tab, changes }: Props) {
  const strings = useStrings();
  const back = useRef<HTMLButtonElement>(null);
  const { steps, current } = trail;
  const show: ShowReference = { reference: current?.reference ?? NOTHING, standing: current?.standing ?? {} };
  const key = JSON.stringify(show);
  const card = useLoaded(
    () => ask(tab, 'card', (page) => withPage(show, page), show.standing.page ?? ''),
    `${key} ${changes}`,
  );
  useEffect(() => back.current?.focus(), [key]);
  useEffect(() => {
    if (card.is === 'here') trail.name(titleOf(strings, card.value));
  }, [card]);
  const before = steps.slice(0, -1).map((step, i) => ({ label: step.label ?? '…', length: i + 1 }));
  return (
    <section class="opened">
      <div class="opened-bar">
        <button type="button" class="back" ref={back} onClick={() => trail.backTo(steps.length - 1)}>
          ‹ {strings.paneel.terug}
        </button>
        <CardActions card={card.is === 'here' ? card.value : undefined} />
      </div>
      {before.length > 0 && (
        <nav class="trail" aria-label={strings.paneel.spoor}>
          {before.slice(-NAMED).map(({ label, length }) => (
            <button key={length} type="button" class="reference" onClick={() => trail.backTo(length)}>
              {label}
            </button>
          ))}
        </nav>
      )}
      {card.is === 'loading' && <p class="quiet">{strings.paneel.laadt}</p>}
      {card.is === 'failed' && <p class="quiet">{strings.paneel.mislukt}</p>}
      {card.is === 'here' && <CardView card={card.value} />}
    </section>
  );
}

const NOTHING: ShowReference['reference'] = { start: 0, end: 0, kind: 'document', ids: [] };

/** The page goes by another name once it was sent again. */
const withPage = ({ reference, standing }: ShowReference, page: string): ShowReference => ({
  reference,
  standing: standing.page === undefined ? standing : { ...standing, page },
});

/** A card opened in the panel, with the trail that led to it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { CardActions } from '../../src/cards/CardActions.tsx';
import { CardView } from '../../src/cards/CardView.tsx';
import { inShort } from '../../src/cards/in-short.ts';
import { titleOf } from '../../src/cards/labels.ts';
import { addressOfCard } from '../../src/cards/targets.ts';
import { Unbroken } from '../../src/cards/Unbroken.tsx';
import { useStrings } from '../../src/ui/own-page.tsx';
import type { OpenedCards, Step } from '../../src/ui/use-card-history.ts';
import { loadedValue, useLoaded } from '../../src/ui/use-loaded.ts';
import type { ShowReference } from '../../src/view-models/show.ts';
import { ask } from './ask-about-page.ts';
import { WhenLoaded } from './Loaded.tsx';
import { pageInLibrary } from './other-pages.ts';

/** So many of the steps before are named; more would hide the card. */
const NAMED = 3;
/** Enough of a long title to know it by. */
const LABEL = 60;

interface Props {
  trail: OpenedCards;
  current: Step;
  tab: number | undefined;
  changes: number;
}

export function OpenedCard({ trail, current, tab, changes }: Props) {
  const strings = useStrings();
  const back = useRef<HTMLButtonElement>(null);
  const { reference, standing } = current;
  const key = JSON.stringify([reference, standing]);
  const card = useLoaded(
    () => ask(tab, 'card', (page) => withPage({ reference, standing }, page), standing.page ?? ''),
    key,
    changes,
  );
  // Before the next key, which the reader means for what is on view.
  useLayoutEffect(() => {
    back.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, [key]);
  const found = loadedValue(card);
  useEffect(() => {
    if (found) trail.name(titleOf(strings, found));
  }, [found, strings]);
  const adres = found && addressOfCard(found);
  useLayoutEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && trail.back();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <section class="opened">
      <div class="opened-bar">
        <button type="button" class="back" ref={back} onClick={() => trail.back()}>
          ‹ {strings.paneel.terug}
        </button>
        <CardActions card={found} page={adres && pageInLibrary(adres)} />
      </div>
      <Path trail={trail} />
      <WhenLoaded loaded={card}>{(value) => <CardView card={value} />}</WhenLoaded>
    </section>
  );
}

/** The last steps before this one, by name; each leads back to itself. */
function Path({ trail: { steps, back } }: { trail: OpenedCards }) {
  const { paneel } = useStrings();
  const before = steps.slice(0, -1).map(({ label = '…' }, i) => ({ label, length: i + 1 }));
  if (before.length === 0) return null;
  return (
    <nav aria-label={paneel.spoor}>
      <ol class="trail">
        {before.slice(-NAMED).map(({ label, length }) => (
          <li key={length}>
            <button type="button" class="reference" onClick={() => back(length)}>
              <Unbroken text={inShort(label, LABEL)} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The page goes by another name once it was sent again. */
const withPage = ({ reference, standing }: ShowReference, page: string): ShowReference => ({
  reference,
  standing: standing.page === undefined ? standing : { ...standing, page },
});

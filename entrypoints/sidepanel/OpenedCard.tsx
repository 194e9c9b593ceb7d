/** A card opened in the panel, with the path that led to it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { CardActions } from '../../src/cards/CardActions.tsx';
import { CardView } from '../../src/cards/CardView.tsx';
import { inShort } from '../../src/cards/in-short.ts';
import { titleOf } from '../../src/cards/labels.ts';
import { addressOfCard } from '../../src/cards/targets.ts';
import { Unbroken } from '../../src/cards/Unbroken.tsx';
import { useStrings } from '../../src/ui/own-page.tsx';
import type { CardHistory, HistoryEntry } from '../../src/ui/use-card-history.ts';
import { loadedValue, useLoaded } from '../../src/ui/use-loaded.ts';
import type { ShowReference } from '../../src/view-models/show.ts';
import { ask } from './ask-about-page.ts';
import { WhenLoaded } from './Loaded.tsx';
import { pageInLibrary } from './other-pages.ts';

/** Earlier cards named in the path; more would push the card out of view. */
const MOST_NAMED = 3;
/** Enough of a long title to recognise it. */
const LABEL_LENGTH = 60;

interface Props {
  history: CardHistory;
  current: HistoryEntry;
  tab: number | undefined;
  changes: number;
}

export function OpenedCard({ history, current, tab, changes }: Props) {
  const strings = useStrings();
  const back = useRef<HTMLButtonElement>(null);
  const { reference, standing } = current;
  const key = JSON.stringify([reference, standing]);
  const card = useLoaded(
    () => ask(tab, 'card', (page) => withPage({ reference, standing }, page), standing.page ?? ''),
    key,
    changes,
  );
  // Before the next key press, which the reader means for what is on view.
  useLayoutEffect(() => {
    back.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, [key]);
  const found = loadedValue(card);
  useEffect(() => {
    if (found) history.name(titleOf(strings, found));
  }, [found, strings]);
  const adres = found && addressOfCard(found);
  useLayoutEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && history.back();
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <section class="opened">
      <div class="opened-bar">
        <button type="button" class="back" ref={back} onClick={() => history.back()}>
          ‹ {strings.paneel.terug}
        </button>
        <CardActions card={found} page={adres && pageInLibrary(adres)} />
      </div>
      <Path history={history} />
      <WhenLoaded loaded={card}>{(value) => <CardView card={value} />}</WhenLoaded>
    </section>
  );
}

/** The last cards before this one, by name; each leads back to itself. */
function Path({ history: { entries, back } }: { history: CardHistory }) {
  const { paneel } = useStrings();
  const earlier = entries.slice(0, -1).map(({ label = '…' }, index) => ({ label, length: index + 1 }));
  if (earlier.length === 0) return null;
  return (
    <nav aria-label={paneel.spoor}>
      <ol class="trail">
        {earlier.slice(-MOST_NAMED).map(({ label, length }) => (
          <li key={length}>
            <button type="button" class="reference" onClick={() => back(length)}>
              <Unbroken text={inShort(label, LABEL_LENGTH)} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The page has another name once it has been sent again. */
const withPage = ({ reference, standing }: ShowReference, page: string): ShowReference => ({
  reference,
  standing: standing.page === undefined ? standing : { ...standing, page },
});

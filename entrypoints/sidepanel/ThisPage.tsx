/**
 * The references of the page in reading order, each paper or part once with how often it is named; an entry scrolls
 * to its places one after the other, and lights them while pointed at.
 */
import { useState } from 'preact/hooks';
import { useStrings } from '../../src/cards/own-page.tsx';
import { notify } from '../../src/messages/notify.ts';
import type { PageOverview, TabState } from '../../src/messages/protocol.ts';
import type { Followed } from './tab.ts';
import type { Loaded } from './use-loaded.ts';

interface Props {
  followed: Followed | undefined;
  overview: Loaded<PageOverview | undefined>;
}

interface Entry {
  text: string;
  ids: string[];
  /** Its places, as numbers in the tab's list. */
  places: number[];
}

export function ThisPage({ followed, overview }: Props) {
  const strings = useStrings();
  const { tab, state } = followed ?? {};
  if (!state || tab === undefined) return <p class="quiet">{strings.paneel.nietHier}</p>;
  const entries = entriesOf(state);
  if (entries.length === 0) return <p class="quiet">{strings.paneel.geenVerwijzingen}</p>;
  const held = overview.is === 'here' ? (overview.value?.held ?? []) : [];
  const count = entries.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <>
      <p class="quiet">{strings.paneel.verwijzingen(count)}</p>
      <ol class="references">
        {entries.map((entry) => (
          <EntryView
            key={entry.places[0]}
            entry={entry}
            tab={tab}
            isHeld={entry.ids.some((id) => held.includes(id))}
          />
        ))}
      </ol>
    </>
  );
}

function EntryView({ entry: { text, places }, tab, isHeld }: { entry: Entry; tab: number; isHeld: boolean }) {
  const strings = useStrings();
  const [next, setNext] = useState(0);
  const place = places[next % places.length] ?? 0;
  const go = () => {
    void notify(tab, 'go-to', { reference: place });
    setNext(next + 1);
  };
  return (
    <li>
      <button
        type="button"
        onClick={go}
        onPointerEnter={() => notify(tab, 'light', { reference: place })}
        onPointerLeave={() => notify(tab, 'light', { reference: null })}
      >
        {text}
        {places.length > 1 && <span class="quiet"> · {strings.paneel.keer(places.length)}</span>}
        {isHeld && <span class="quiet"> · {strings.paneel.gehouden}</span>}
      </button>
    </li>
  );
}

/** Note marks are read where they stand; a list of bare numbers helps nobody. */
function entriesOf({ references }: TabState): Entry[] {
  const entries = new Map<string, Entry>();
  references.forEach(({ text, reference }, place) => {
    if (reference.kind === 'voetnoot') return;
    const line = text.replace(/\s+/g, ' ');
    const { ids, pinpoint, kind } = reference;
    const key = ids.length > 0 ? JSON.stringify([kind, ids, pinpoint]) : line;
    const entry = entries.get(key);
    if (entry) entry.places.push(place);
    else entries.set(key, { text: line, ids, places: [place] });
  });
  return [...entries.values()];
}

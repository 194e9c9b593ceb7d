/**
 * The references of the page in reading order, each paper or part once, with how often it is named. An entry steps
 * through its places, and opens what it refers to.
 */
import { useState } from 'preact/hooks';
import { useSurface } from '../../src/cards/context.ts';
import { Unbroken } from '../../src/cards/Unbroken.tsx';
import type { TabState } from '../../src/messages/protocol.ts';
import type { Reference } from '../../src/references/types.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { moveInList } from './list-keys.ts';
import { PlaceLine } from './PlaceLine.tsx';

interface Props {
  tab: number;
  state: TabState;
  /** Which of the papers referred to are held. */
  held: string[];
  /** The reference that has a card on the page, by its index in the list. */
  pointed: number | null;
}

interface Entry {
  text: string;
  reference: Reference;
  /** Its places, as indexes in the tab's list. */
  places: number[];
}

export function ThisPage({ tab, state, held, pointed }: Props) {
  const { paneel } = useStrings();
  const entries = entriesOf(state);
  if (entries.length === 0) return <p class="quiet">{paneel.geenVerwijzingen}</p>;
  const count = entries.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <>
      <p class="quiet">{paneel.verwijzingen(count)}</p>
      <ol class="lines" onKeyDown={moveInList}>
        {entries.map((entry) => (
          <EntryView
            key={entry.places[0]}
            entry={entry}
            tab={tab}
            isHeld={entry.reference.ids.some((id) => held.includes(id))}
            isLit={pointed !== null && entry.places.includes(pointed)}
          />
        ))}
      </ol>
    </>
  );
}

interface EntryProps {
  entry: Entry;
  tab: number;
  isHeld: boolean;
  isLit: boolean;
}

function EntryView({ entry: { text, reference, places }, tab, isHeld, isLit }: EntryProps) {
  const { paneel } = useStrings();
  const { open } = useSurface();
  const [next, setNext] = useState(0);
  const states = [places.length > 1 && paneel.keer(places.length), isHeld && paneel.gehouden];
  return (
    <PlaceLine
      tab={tab}
      spot={places[next % places.length] ?? 0}
      name={text}
      isLit={isLit}
      onGo={() => setNext(next + 1)}
      onOpen={() => open?.(reference)}
    >
      <Unbroken text={text} />
      {states.some(Boolean) && (
        <span class="quiet">
          <Unbroken text={states.filter(Boolean).join(' · ')} />
        </span>
      )}
    </PlaceLine>
  );
}

/** Leaves out note marks, which are read where they are: a list of bare numbers helps nobody. */
function entriesOf({ references }: TabState): Entry[] {
  const entries = new Map<string, Entry>();
  references.forEach(({ text, reference }, place) => {
    if (reference.kind === 'voetnoot') return;
    const line = text.replace(/\s+/g, ' ');
    const { ids, pinpoint, kind } = reference;
    const key = ids.length > 0 ? JSON.stringify([kind, ids, pinpoint]) : line;
    const entry = entries.get(key);
    if (entry) entry.places.push(place);
    else entries.set(key, { text: line, reference, places: [place] });
  });
  return [...entries.values()];
}

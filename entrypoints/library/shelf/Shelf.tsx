/** The list of all that is held: searched, sorted, filtered, selected, removed and put back. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { failedLabel } from '../failed-label.ts';
import { SelectionBar } from '../upkeep/ActionBar.tsx';
import type { Removal } from '../upkeep/use-removal.ts';
import { ShelfGrid } from './ShelfGrid.tsx';
import { ShelfTools } from './ShelfTools.tsx';
import { none, within } from './selection.ts';
import { usePrinting } from './use-printing.ts';
import { type ShelfContents, useShelf, type View } from './use-shelf.ts';

interface Props {
  library: Library;
  changes: number;
  removal: Removal;
}

export function Shelf({ library, changes, removal }: Props) {
  const strings = useStrings();
  const { paneel, bibliotheek, blad } = strings;
  const section = useRef<HTMLElement>(null);
  const printing = usePrinting(section);
  const { view, onChange, shown, error } = useShelf(library, changes);
  const [chosen, setChosen] = useState(none);
  const selection = useMemo(() => within(chosen, shown?.ids ?? []), [chosen, shown]);
  const remove = async (ids: readonly string[]) => {
    await removal.remove(ids);
    setChosen(none);
  };
  const hasRows = shown && shown.ids.length > 0;
  return (
    <section class="shelf" ref={section} aria-label={bibliotheek.titel}>
      <ShelfTools library={library} changes={changes} view={view} onChange={onChange} />
      <div class="count">
        <p class="quiet" aria-live="polite">
          {error ? failedLabel(strings, error) : shown ? <Count shown={shown} view={view} /> : paneel.laadt}
        </p>
        {hasRows && (
          <button type="button" class="reference" onClick={printing.ask}>
            {printing.isWanted ? paneel.laadt : blad.print}
          </button>
        )}
      </div>
      {hasRows && (
        <ShelfGrid
          library={library}
          changes={changes}
          shown={shown}
          view={view}
          onChange={onChange}
          selection={selection}
          onSelect={setChosen}
          onRemove={remove}
          printing={printing}
        />
      )}
      <SelectionBar
        library={library}
        selected={selection.ids}
        onRemove={() => void remove([...selection.ids])}
        onClear={() => setChosen(none)}
      />
    </section>
  );
}

/** How many papers the list has, or why it has none. */
function Count({ shown: { ids, isCut }, view: { query, filter } }: { shown: ShelfContents; view: View }) {
  const { bibliotheek, paneel } = useStrings();
  const isFiltered = Object.values(filter).some(Boolean);
  if (ids.length > 0) {
    const count = bibliotheek.stukken(ids.length);
    return <>{isCut ? bibliotheek.besteTreffers(ids.length) : count}</>;
  }
  // Some that match the filter may rank below the best hits.
  if (query.trim() && !isCut) return <>{paneel.nietsGevonden(query.trim())}</>;
  return <>{isFiltered ? bibliotheek.nietsInFilter : bibliotheek.leeg}</>;
}

/** All that is held: found, sorted, filtered, selected, and taken out or put back. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { SelectionBar } from '../upkeep/ActionBar.tsx';
import type { Removal } from '../upkeep/use-removal.ts';
import { ShelfGrid } from './ShelfGrid.tsx';
import { ShelfTools } from './ShelfTools.tsx';
import { none, within } from './selection.ts';
import { usePrinting } from './use-printing.ts';
import { type Shown, useShelf, type View } from './use-shelf.ts';

interface Props {
  library: Library;
  changes: number;
  removal: Removal;
}

export function Shelf({ library, changes, removal }: Props) {
  const { paneel, bibliotheek, blad } = useStrings();
  const place = useRef<HTMLElement>(null);
  const printing = usePrinting(place);
  const { view, change, shown, failed } = useShelf(library, changes);
  const [chosen, select] = useState(none);
  const selection = useMemo(() => within(chosen, shown?.ids ?? []), [chosen, shown]);
  const remove = async (ids: readonly string[]) => {
    await removal.remove(ids);
    select(none);
  };
  const hasRows = shown && shown.ids.length > 0;
  return (
    <section class="shelf" ref={place} aria-label={bibliotheek.titel}>
      <ShelfTools library={library} changes={changes} view={view} change={change} />
      <div class="count">
        <p class="quiet" aria-live="polite">
          {failed ? paneel.mislukt.bibliotheek : shown ? <Count shown={shown} view={view} /> : paneel.laadt}
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
          change={change}
          selection={selection}
          select={select}
          remove={remove}
          printing={printing}
        />
      )}
      <SelectionBar
        library={library}
        selected={selection.ids}
        remove={() => void remove([...selection.ids])}
        clear={() => select(none)}
      />
    </section>
  );
}

/** How many papers the list has, or why it has none. */
function Count({ shown: { ids, isCut }, view: { query, filter } }: { shown: Shown; view: View }) {
  const { bibliotheek, paneel } = useStrings();
  const isFiltered = Object.values(filter).some(Boolean);
  if (ids.length > 0) {
    const count = bibliotheek.stukken(ids.length);
    return <>{isCut ? bibliotheek.besteTreffers(ids.length) : count}</>;
  }
  // Of those that fit some may stand below the best.
  if (query.trim() && !isCut) return <>{paneel.nietsGevonden(query.trim())}</>;
  return <>{isFiltered ? bibliotheek.nietsInFilter : bibliotheek.leeg}</>;
}

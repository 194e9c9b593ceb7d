/** At the foot of the window, as long as there is something to do: with what is selected, or about what was removed. */
import { useStrings } from '../../src/cards/own-page.tsx';

interface Props {
  selected: number;
  removed: number;
  remove: () => void;
  putBack: () => void;
  clear: () => void;
}

export function Dock({ selected, removed, remove, putBack, clear }: Props) {
  const { bibliotheek } = useStrings();
  return (
    <div class="dock" aria-live="polite">
      {selected > 0 && (
        <p>
          <span>{bibliotheek.geselecteerd(selected)}</span>
          <button type="button" class="plain" onClick={remove}>
            {bibliotheek.verwijder}
          </button>
          <button type="button" class="plain" onClick={clear}>
            {bibliotheek.selecteerNiets}
          </button>
        </p>
      )}
      {selected === 0 && removed > 0 && (
        <p>
          <span>{bibliotheek.verwijderd(removed)}</span>
          <button type="button" class="plain" onClick={putBack}>
            {bibliotheek.zetTerug}
          </button>
        </p>
      )}
    </div>
  );
}

/** At the foot of the window, as long as there is something to do: with what is selected, or about what was removed. */
import { useStrings } from '../../src/cards/own-page.tsx';
import type { Library } from '../../src/library/index.ts';
import { ProgressView } from './ProgressView.tsx';
import { useExport } from './use-export.ts';
import type { Removal } from './use-removal.ts';

interface Props {
  library: Library;
  selected: ReadonlySet<string>;
  removal: Removal;
  remove: () => void;
  clear: () => void;
}

export function Dock({ library, selected, removal, remove, clear }: Props) {
  const { bibliotheek, paneel } = useStrings();
  const exporting = useExport(library);
  const { size } = selected;
  if (removal.progress) {
    const { step, done, total } = removal.progress;
    const label =
      step === 'removing' ? bibliotheek.zoveelVerwijderd(done, total) : bibliotheek.zoveelTerug(done, total);
    return (
      <div class="dock">
        <ProgressView label={label} done={done} total={total} />
      </div>
    );
  }
  if (exporting.progress) {
    const { done, total } = exporting.progress;
    return (
      <div class="dock">
        <ProgressView
          label={bibliotheek.bewaart(done, total)}
          done={done}
          total={total}
          cancel={exporting.cancel}
        />
      </div>
    );
  }
  const hasFailed = removal.hasFailed || exporting.hasFailed;
  return (
    <div class="dock" aria-live="polite">
      {hasFailed && <p>{paneel.mislukt}</p>}
      {size > 0 && (
        <p>
          <span>{bibliotheek.geselecteerd(size)}</span>
          <button
            type="button"
            class="plain"
            onClick={() => void exporting.save(bibliotheek.inBestand(size), [...selected])}
          >
            {bibliotheek.bewaarAlsBestand}
          </button>
          <button type="button" class="plain" onClick={remove}>
            {bibliotheek.verwijder}
          </button>
          <button type="button" class="plain" onClick={clear}>
            {bibliotheek.selecteerNiets}
          </button>
        </p>
      )}
      {size === 0 && removal.count > 0 && (
        <p>
          <span>{bibliotheek.verwijderd(removal.count)}</span>
          <button type="button" class="plain" onClick={() => void removal.putBack()}>
            {bibliotheek.zetTerug}
          </button>
        </p>
      )}
    </div>
  );
}

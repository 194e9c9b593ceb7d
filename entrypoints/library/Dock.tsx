/** At the foot of the window, as long as there is something to do: with what is selected, or about what was removed. */
import type { ComponentChildren } from 'preact';
import { useStrings } from '../../src/cards/own-page.tsx';
import type { Library } from '../../src/library/index.ts';
import { ProgressView } from './ProgressView.tsx';
import { useExport } from './use-export.ts';
import type { Removal } from './use-removal.ts';

interface SelectionProps {
  library: Library;
  selected: ReadonlySet<string>;
  remove: () => void;
  clear: () => void;
}

export function SelectionDock({ library, selected, remove, clear }: SelectionProps) {
  const { bibliotheek, paneel } = useStrings();
  const { progress, hasFailed, save, cancel } = useExport(library);
  if (progress)
    return (
      <Dock>
        <ProgressView
          label={bibliotheek.bewaart(progress.done, progress.total)}
          {...progress}
          cancel={cancel}
        />
      </Dock>
    );
  const { size } = selected;
  return (
    <Dock>
      {hasFailed && <p>{paneel.mislukt.bibliotheek}</p>}
      {size > 0 && (
        <p>
          <span>{bibliotheek.geselecteerd(size)}</span>
          <Button
            label={bibliotheek.bewaarAlsBestand}
            act={() => save(bibliotheek.inBestand(size), [...selected])}
          />
          <Button label={bibliotheek.verwijder} act={remove} />
          <Button label={bibliotheek.selecteerNiets} act={clear} />
        </p>
      )}
    </Dock>
  );
}

export function RemovalDock({ removal: { progress, hasFailed, count, putBack } }: { removal: Removal }) {
  const { bibliotheek, paneel } = useStrings();
  if (progress) {
    const { step, done, total } = progress;
    const label =
      step === 'removing' ? bibliotheek.zoveelVerwijderd(done, total) : bibliotheek.zoveelTerug(done, total);
    return (
      <Dock>
        <ProgressView label={label} done={done} total={total} />
      </Dock>
    );
  }
  return (
    <Dock>
      {hasFailed && <p>{paneel.mislukt.bibliotheek}</p>}
      {count > 0 && (
        <p>
          <span>{bibliotheek.verwijderd(count)}</span>
          <Button label={bibliotheek.zetTerug} act={putBack} />
        </p>
      )}
    </Dock>
  );
}

function Dock({ children }: { children: ComponentChildren }) {
  return (
    <div class="dock" aria-live="polite">
      {children}
    </div>
  );
}

function Button({ label, act }: { label: string; act: () => unknown }) {
  return (
    <button type="button" class="plain" onClick={() => void act()}>
      {label}
    </button>
  );
}

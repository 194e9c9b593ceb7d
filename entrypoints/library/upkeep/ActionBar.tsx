/** At the foot of the window, as long as there is something to do: with what is selected, or about what was removed. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { ProgressView } from '../ProgressView.tsx';
import { useExport } from './use-export.ts';
import type { Removal } from './use-removal.ts';

interface SelectionProps {
  library: Library;
  selected: ReadonlySet<string>;
  remove: () => void;
  clear: () => void;
}

export function SelectionBar({ library, selected, remove, clear }: SelectionProps) {
  const { bibliotheek, paneel } = useStrings();
  const { progress, hasFailed, save, cancel } = useExport(library);
  if (progress)
    return (
      <ActionBar>
        <ProgressView
          label={bibliotheek.bewaart(progress.done, progress.total)}
          {...progress}
          cancel={cancel}
        />
      </ActionBar>
    );
  const { size } = selected;
  return (
    <ActionBar>
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
    </ActionBar>
  );
}

export function RemovalBar({ removal: { progress, hasFailed, count, putBack } }: { removal: Removal }) {
  const { bibliotheek, paneel } = useStrings();
  const back = useFocusAfterRemoval(count);
  if (progress) {
    const { step, done, total } = progress;
    const label =
      step === 'removing' ? bibliotheek.zoveelVerwijderd(done, total) : bibliotheek.zoveelTerug(done, total);
    return (
      <ActionBar>
        <ProgressView label={label} done={done} total={total} />
      </ActionBar>
    );
  }
  return (
    <ActionBar>
      {hasFailed && <p>{paneel.mislukt.bibliotheek}</p>}
      {count > 0 && (
        <p>
          <span>{bibliotheek.verwijderd(count)}</span>
          <Button label={bibliotheek.zetTerug} act={putBack} self={back} />
        </p>
      )}
    </ActionBar>
  );
}

/**
 * The button that was pressed goes with what it did; its focus goes on to the one that puts back, and from there to
 * the list. Who removed a paper from within the list stays there.
 */
function useFocusAfterRemoval(count: number): RefObject<HTMLButtonElement | null> {
  const back = useRef<HTMLButtonElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const { activeElement, body } = document;
    const isFree = activeElement === body || activeElement?.closest('.action-bar');
    if (isFree && count > 0) back.current?.focus();
    else if (isFree && before.current > 0)
      document.querySelector<HTMLElement>('.shelf tr[tabindex="0"]')?.focus();
    before.current = count;
  }, [count]);
  return back;
}

function ActionBar({ children }: { children: ComponentChildren }) {
  return (
    <div class="action-bar" aria-live="polite">
      {children}
    </div>
  );
}

interface ButtonProps {
  label: string;
  act: () => unknown;
  self?: RefObject<HTMLButtonElement | null>;
}

function Button({ label, act, self }: ButtonProps) {
  return (
    <button type="button" class="plain" ref={self} onClick={() => void act()}>
      {label}
    </button>
  );
}

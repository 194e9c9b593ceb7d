/** A bar at the foot of the window while there is something to do with what is selected, or about what was removed. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Library } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { ProgressView } from '../ProgressView.tsx';
import { LeftOut } from './LeftOut.tsx';
import { useExport } from './use-export.ts';
import type { Removal } from './use-removal.ts';

interface SelectionProps {
  library: Library;
  selected: ReadonlySet<string>;
  onRemove: () => void;
  onClear: () => void;
}

export function SelectionBar({ library, selected, onRemove, onClear }: SelectionProps) {
  const { bibliotheek, paneel } = useStrings();
  const { progress, hasFailed, exported, save, cancel } = useExport(library);
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
      {exported && exported.damaged.length > 0 && (
        <p>
          <LeftOut exported={exported} />
        </p>
      )}
      {size > 0 && (
        <p>
          <span>{bibliotheek.geselecteerd(size)}</span>
          <Button
            label={bibliotheek.bewaarAlsBestand}
            onClick={() => save(bibliotheek.inBestand(size), [...selected])}
          />
          <Button label={bibliotheek.verwijder} onClick={onRemove} />
          <Button label={bibliotheek.selecteerNiets} onClick={onClear} />
        </p>
      )}
    </ActionBar>
  );
}

export function RemovalBar({ removal: { progress, hasFailed, count, putBack } }: { removal: Removal }) {
  const { bibliotheek, paneel } = useStrings();
  const putBackButton = useFocusAfterRemoval(count);
  if (progress) {
    const { stage, done, total } = progress;
    const label =
      stage === 'removing' ? bibliotheek.zoveelVerwijderd(done, total) : bibliotheek.zoveelTerug(done, total);
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
          <Button label={bibliotheek.zetTerug} onClick={putBack} buttonRef={putBackButton} />
        </p>
      )}
    </ActionBar>
  );
}

/**
 * The button that was pressed disappears with what it did: its focus moves to the one that puts papers back, and from
 * there to the list. A reader who removed a paper from within the list stays there.
 */
function useFocusAfterRemoval(count: number): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const previous = useRef(count);
  useEffect(() => {
    const { activeElement, body } = document;
    const isFree = activeElement === body || activeElement?.closest('.action-bar');
    if (isFree && count > 0) button.current?.focus();
    else if (isFree && previous.current > 0)
      document.querySelector<HTMLElement>('.shelf tr[tabindex="0"]')?.focus();
    previous.current = count;
  }, [count]);
  return button;
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
  onClick: () => unknown;
  buttonRef?: RefObject<HTMLButtonElement | null>;
}

function Button({ label, onClick, buttonRef }: ButtonProps) {
  return (
    <button type="button" class="plain" ref={buttonRef} onClick={() => void onClick()}>
      {label}
    </button>
  );
}

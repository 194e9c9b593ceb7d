/** What was opened on a page of ours, one card after the other, and the way back to each and to where it began. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openedFrom, wentBack, withLast } from '../cards/card-history.ts';
import type { ShowReference } from '../view-models/show.ts';

export interface Step extends ShowReference {
  /** Its name, once it is known. */
  label?: string;
}

export interface OpenedCards {
  steps: readonly Step[];
  /** The one on view. */
  current: Step | undefined;
  open(show: ShowReference): void;
  /** One step back, or back to this many steps; from the first, the focus returns to where it came from. */
  back(length?: number): void;
  /** Goes elsewhere, and leaves the focus there. */
  leave(): void;
  /** Names the one on view. */
  name(label: string): void;
}

export function useCardHistory(first: Step[] = [], returning: FocusOptions = {}): OpenedCards {
  const [steps, setSteps] = useState<readonly Step[]>(first);
  const isOpen = steps.length > 0;
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isOpen) return;
    if (opener.current instanceof HTMLElement) opener.current.focus(returning);
    opener.current = null;
  }, [isOpen]);
  return {
    steps,
    current: steps.at(-1),
    open: (show) => {
      opener.current ??= document.activeElement;
      setSteps((before) => openedFrom(before, show));
    },
    back: (length) => setSteps((before) => wentBack(before, length)),
    leave: () => {
      opener.current = null;
      setSteps([]);
    },
    name: (label) =>
      setSteps((before) =>
        before.at(-1)?.label === label ? before : withLast(before, (last) => ({ ...last, label })),
      ),
  };
}

/** What was opened in the panel, one after the other, and the way back to each. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { referenceTo } from '../../src/cards/targets.ts';
import type { ShowReference } from '../../src/view-models/show.ts';

export interface Step extends ShowReference {
  /** Its name, once it is known. */
  label?: string;
}

export interface Trail {
  steps: Step[];
  /** The one on view. */
  current: Step | undefined;
  open(show: ShowReference): void;
  /** One step back; from the first, to where it began. */
  back(): void;
  /** Back to so many steps. */
  backTo(length: number): void;
  /** Leaves the trail for something else. */
  leave(): void;
  /** Names the one on view. */
  name(label: string): void;
}

export function useTrail(adres: string | null): Trail {
  const [steps, setSteps] = useState<Step[]>(adres ? [{ reference: referenceTo(adres), standing: {} }] : []);
  const isOpen = steps.length > 0;
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isOpen) return;
    if (opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
  }, [isOpen]);
  return {
    steps,
    current: steps.at(-1),
    open: (show) => {
      opener.current ??= document.activeElement;
      setSteps((before) => [...before, show]);
    },
    back: () => setSteps((before) => before.slice(0, -1)),
    backTo: (length) => setSteps((before) => before.slice(0, length)),
    leave: () => {
      opener.current = null;
      setSteps([]);
    },
    name: (label) =>
      setSteps((before) => {
        const last = before.at(-1);
        return last && last.label !== label ? [...before.slice(0, -1), { ...last, label }] : before;
      }),
  };
}

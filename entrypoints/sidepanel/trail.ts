/** What was opened in the panel, one after the other, and the way back to each. */
import { useState } from 'preact/hooks';
import { referenceTo } from '../../src/cards/targets.ts';
import type { ShowReference } from '../../src/messages/protocol.ts';

export interface Step extends ShowReference {
  /** Its name, once it is known. */
  label?: string;
}

export interface Trail {
  steps: Step[];
  /** The one on view. */
  current: Step | undefined;
  open(show: ShowReference): void;
  /** Back to so many steps; 0 leaves the trail. */
  backTo(length: number): void;
  leave(): void;
  /** Names the one on view. */
  name(label: string): void;
}

export function useTrail(adres: string | null): Trail {
  const [steps, setSteps] = useState<Step[]>(adres ? [{ reference: referenceTo(adres), standing: {} }] : []);
  return {
    steps,
    current: steps.at(-1),
    open: (show) => setSteps((before) => [...before, show]),
    backTo: (length) => setSteps((before) => before.slice(0, length)),
    leave: () => setSteps([]),
    name: (label) =>
      setSteps((before) => {
        const last = before.at(-1);
        return last && last.label !== label ? [...before.slice(0, -1), { ...last, label }] : before;
      }),
  };
}

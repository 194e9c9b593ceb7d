/** References opened beside the text, one after the other. In: what was opened. Out: the card of the last, and ways on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { referenceTo } from '../../../src/cards/targets.ts';
import type { Library } from '../../../src/library/index.ts';
import type { Reference } from '../../../src/references/types.ts';
import { useLatest } from '../../../src/ui/use-latest.ts';
import type { Card } from '../../../src/view-models/card.ts';

interface Step {
  reference: Reference;
  /** The paper in which it stands; absent where it stands nowhere. */
  document?: string | undefined;
}

export interface BesideState {
  card: Card | undefined;
  isOpen: boolean;
  open: (reference: Reference, document?: string) => void;
  openAt: (adres: string) => void;
  /** Absent where there is nothing to go back to. */
  back: (() => void) | undefined;
  close: () => void;
}

export function useBeside(library: Library, page: string, changes: number): BesideState {
  const [steps, setSteps] = useState<Step[]>([]);
  const opener = useRef<HTMLElement | null>(null);
  const last = steps.at(-1);
  const { value: card } = useLatest(
    async () => last && library.card(last.reference, last.document ? { document: last.document } : {}),
    JSON.stringify([last, changes]),
  );
  useEffect(() => setSteps([]), [page]);
  const open = (reference: Reference, document?: string) => {
    if (steps.length === 0 && document === page) opener.current = focusedNow();
    setSteps((before) => [...before, { reference, document }]);
  };
  return {
    card: last ? card : undefined,
    isOpen: last !== undefined,
    open,
    openAt: (adres) => open(referenceTo(adres)),
    back: steps.length > 1 ? () => setSteps((before) => before.slice(0, -1)) : undefined,
    close() {
      setSteps([]);
      opener.current?.focus({ preventScroll: true });
    },
  };
}

const focusedNow = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);

/** References opened beside the text. In: what was opened. Out: the card of the last one, and ways back and on. */
import { useEffect } from 'preact/hooks';
import { referenceTo } from '../../../src/cards/targets.ts';
import type { Library } from '../../../src/library/index.ts';
import type { Reference } from '../../../src/references/index.ts';
import { useCardHistory } from '../../../src/ui/use-card-history.ts';
import { loadedValue, useLoaded } from '../../../src/ui/use-loaded.ts';
import type { Card } from '../../../src/view-models/card.ts';

export interface CardPaneState {
  card: Card | undefined;
  isOpen: boolean;
  open: (reference: Reference, document?: string) => void;
  openAt: (adres: string) => void;
  /** Absent where there is nothing to go back to. */
  back: (() => void) | undefined;
  close: () => void;
}

export function useCardPane(library: Library, page: string, changes: number): CardPaneState {
  // The text beside the card must not scroll.
  const { entries, current, open, back, leave } = useCardHistory([], { preventScroll: true });
  const card = useLoaded(
    async () => current && library.card(current.reference, current.standing),
    'card',
    JSON.stringify([current, changes]),
  );
  useEffect(leave, [page]);
  return {
    card: current && loadedValue(card),
    isOpen: current !== undefined,
    open: (reference, document) => open({ reference, standing: document ? { document } : {} }),
    openAt: (adres) => open({ reference: referenceTo(adres), standing: {} }),
    back: entries.length > 1 ? () => back() : undefined,
    close: () => back(0),
  };
}

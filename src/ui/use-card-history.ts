/** The cards opened on a page of ours, one from another, and the way back to each of them and to where they began. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openedFrom, wentBack, withLast } from '../cards/card-history.ts';
import type { ShowReference } from '../view-models/show.ts';

export interface HistoryEntry extends ShowReference {
  /** Its name, once known. */
  label?: string;
}

export interface CardHistory {
  entries: readonly HistoryEntry[];
  /** The one on view. */
  current: HistoryEntry | undefined;
  open(show: ShowReference): void;
  /** One card back, or back to the first `length`; from the first card, the focus returns to where it came from. */
  back(length?: number): void;
  /** Closes all cards, without moving the focus back. */
  leave(): void;
  /** Names the one on view. */
  name(label: string): void;
}

export function useCardHistory(first: HistoryEntry[] = [], focusOptions: FocusOptions = {}): CardHistory {
  const [entries, setEntries] = useState<readonly HistoryEntry[]>(first);
  const isOpen = entries.length > 0;
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isOpen) return;
    if (opener.current instanceof HTMLElement) opener.current.focus(focusOptions);
    opener.current = null;
  }, [isOpen]);
  return {
    entries,
    current: entries.at(-1),
    open: (show) => {
      opener.current ??= document.activeElement;
      setEntries((before) => openedFrom(before, show));
    },
    back: (length) => setEntries((before) => wentBack(before, length)),
    leave: () => {
      opener.current = null;
      setEntries([]);
    },
    name: (label) =>
      setEntries((before) =>
        before.at(-1)?.label === label ? before : withLast(before, (entry) => ({ ...entry, label })),
      ),
  };
}

/** In: the tab and its page. Out: what the reader's attention is on there: a selection, a card, or the whole page. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { hear } from '../../src/messages/announcements.ts';
import type { Attention, Subject } from '../../src/messages/protocol.ts';

/** Shorter selections say too little to relate anything to. */
const SHORTEST_SELECTION = 12;

export interface AttentionState {
  about: 'pagina' | 'kaart' | 'selectie';
  /** Absent for the whole page. */
  subject?: Subject;
  /** The reference that has a card, by its index in the tab's list. */
  pointed: number | null;
  /** Back to the whole page. */
  reset: () => void;
}

export function useAttention(tab: number | undefined, page: string): AttentionState {
  const [announced, setAnnounced] = useState<Omit<Attention, 'event'>>({});
  const reset = () => setAnnounced({});
  // At once: a panel in the background renders late, and would miss what the page announces meanwhile.
  useLayoutEffect(() => {
    reset();
    return hear('attention', ({ event: _, ...latest }, from) => {
      if (from === tab) setAnnounced((before) => ({ ...before, ...latest }));
    });
  }, [tab, page]);
  const { selection = '', adres, reference: pointed = null } = announced;
  const rest = { pointed, reset };
  if (selection.length >= SHORTEST_SELECTION)
    return { about: 'selectie', subject: { text: selection }, ...rest };
  return adres ? { about: 'kaart', subject: { document: adres }, ...rest } : { about: 'pagina', ...rest };
}

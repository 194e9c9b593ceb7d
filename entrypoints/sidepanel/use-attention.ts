/** What the reader is busy with on the page: a selection, a card, or the page as a whole. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { hear } from '../../src/messages/announcements.ts';
import type { Attention, Subject } from '../../src/messages/protocol.ts';

/** Fewer letters say too little to relate anything to. */
const TELLING = 12;

export interface Busy {
  about: 'pagina' | 'kaart' | 'selectie';
  /** Absent for the page as a whole. */
  subject?: Subject;
  /** The reference that has a card, by its number in the tab's list. */
  pointed: number | null;
  /** Back to the page as a whole. */
  forget: () => void;
}

export function useAttention(tab: number | undefined, page: string): Busy {
  const [attention, setAttention] = useState<Omit<Attention, 'event'>>({});
  const forget = () => setAttention({});
  // At once: a panel behind the page draws late, and would miss what the page tells meanwhile.
  useLayoutEffect(() => {
    forget();
    return hear('attention', ({ event: _, ...now }, from) => {
      if (from === tab) setAttention((before) => ({ ...before, ...now }));
    });
  }, [tab, page]);
  const { selection = '', adres, reference: pointed = null } = attention;
  const rest = { pointed, forget };
  if (selection.length >= TELLING) return { about: 'selectie', subject: { text: selection }, ...rest };
  return adres ? { about: 'kaart', subject: { document: adres }, ...rest } : { about: 'pagina', ...rest };
}

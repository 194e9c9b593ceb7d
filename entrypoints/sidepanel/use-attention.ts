/** What the reader is busy with on the page: a selection, a card, or the page as a whole. */
import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { Attention, Subject } from '../../src/messages/protocol.ts';

/** Fewer letters say too little to relate anything to. */
const TELLING = 12;

interface Busy {
  about: 'pagina' | 'kaart' | 'selectie';
  /** Absent for the page as a whole. */
  subject?: Subject;
}

export function useAttention(tab: number | undefined, page: string): Busy {
  const [attention, setAttention] = useState<Omit<Attention, 'event'>>({});
  useEffect(() => {
    setAttention({});
    const listener = (message: Attention | undefined, sender: Browser.runtime.MessageSender) => {
      if (message?.event !== 'attention' || sender.tab?.id !== tab) return;
      const { event: _, ...rest } = message;
      setAttention((before) => ({ ...before, ...rest }));
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  }, [tab, page]);
  const { selection = '', adres } = attention;
  if (selection.length >= TELLING) return { about: 'selectie', subject: { text: selection } };
  return adres ? { about: 'kaart', subject: { document: adres } } : { about: 'pagina' };
}

/** A text that outlives the panel, for as long as the browser is open. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export function useKept(key: string, asked: string | null): [string, (text: string) => void] {
  const [text, setText] = useState(asked ?? '');
  useEffect(() => {
    if (asked !== null) return;
    void browser.storage.session.get(key).then(({ [key]: kept }) => {
      // What the reader typed meanwhile goes first.
      if (typeof kept === 'string') setText((now) => now || kept);
    });
  }, [key, asked]);
  const keep = (now: string) => {
    setText(now);
    void browser.storage.session.set({ [key]: now });
  };
  return [text, keep];
}

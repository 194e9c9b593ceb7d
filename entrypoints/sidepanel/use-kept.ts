/** A text that outlives the panel for as long as the browser is open; `requested` takes the place of the one kept. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export function useKept(key: string, requested: string | null): [string, (text: string) => void] {
  const [text, setText] = useState(requested ?? '');
  useEffect(() => {
    if (requested !== null) return;
    void browser.storage.session.get(key).then(({ [key]: kept }) => {
      // What the reader has typed meanwhile takes precedence.
      if (typeof kept === 'string') setText((typed) => typed || kept);
    });
  }, [key, requested]);
  const keep = (latest: string) => {
    setText(latest);
    void browser.storage.session.set({ [key]: latest });
  };
  return [text, keep];
}

/** What comes before anything that the library says: that it was wiped, or why it does not open. */
import { browser } from 'wxt/browser';
import { useStrings } from '../../src/cards/own-page.tsx';
import type { LibraryTrouble } from '../../src/messages/protocol.ts';
import { send } from '../../src/messages/send.ts';
import { longDate } from '../../src/strings/index.ts';
import { useLoaded } from './use-loaded.ts';

export function useTrouble(changes: number): LibraryTrouble | undefined {
  const trouble = useLoaded(() => send('library-trouble', {}), String(changes));
  return (trouble.is === 'here' && trouble.value) || undefined;
}

export function Trouble({ trouble }: { trouble: LibraryTrouble }) {
  const strings = useStrings();
  if ('failure' in trouble)
    return (
      <p class="trouble" role="alert">
        {strings.storing[trouble.failure]}
      </p>
    );
  const { papers, day } = trouble.lost;
  return (
    <div class="trouble" role="alert">
      <p>{strings.gewist.melding(papers, longDate(strings, day))}</p>
      <button
        type="button"
        class="plain"
        onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
      >
        {strings.gewist.herstel}
      </button>
    </div>
  );
}

/** What the reader must know before relying on the library: that it was wiped, is damaged, or why it does not open. */
import { createContext } from 'preact';
import { send } from '../../src/messages/requests.ts';
import { longDate } from '../../src/strings/index.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../src/ui/use-loaded.ts';
import type { LibraryTrouble } from '../../src/view-models/failure.ts';
import { openLibrary } from './other-pages.ts';

/** For the components below it: what is reported on top is not repeated, nor shown as "nothing found". */
export const TroubleContext = createContext<LibraryTrouble | undefined>(undefined);

export function useTrouble(changes: number): LibraryTrouble | undefined {
  return loadedValue(useLoaded(() => send('library-trouble', {}), 'trouble', changes)) ?? undefined;
}

export function Trouble({ trouble, onRetry }: { trouble: LibraryTrouble; onRetry: () => void }) {
  const strings = useStrings();
  const sentence =
    'failure' in trouble
      ? strings.storing[trouble.failure]
      : strings.gewist.melding(trouble.lost.papers, longDate(strings, trouble.lost.day));
  // What helps is on the library page, unless it does not open.
  const [label, onClick] =
    'lost' in trouble || trouble.failure === 'index'
      ? [strings.gewist.herstel, openLibrary]
      : [strings.paneel.opnieuw, onRetry];
  return (
    <div class="trouble" role="alert">
      <p>{sentence}</p>
      <button type="button" class="plain" onClick={onClick}>
        {label}
      </button>
    </div>
  );
}

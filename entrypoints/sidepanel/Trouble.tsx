/** What comes before anything that the library says: that it was wiped, or why it does not open. */
import { createContext } from 'preact';
import { send } from '../../src/messages/requests.ts';
import { longDate } from '../../src/strings/index.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../src/ui/use-loaded.ts';
import type { LibraryTrouble } from '../../src/view-models/failure.ts';
import { openLibrary } from './other-pages.ts';

/** For the pieces below: what was told on top need not be told again, nor be called "nothing found". */
export const TroubleContext = createContext<LibraryTrouble | undefined>(undefined);

export function useTrouble(changes: number): LibraryTrouble | undefined {
  return loadedValue(useLoaded(() => send('library-trouble', {}), 'trouble', changes)) ?? undefined;
}

/** `again` asks the library all anew. */
export function Trouble({ trouble, again }: { trouble: LibraryTrouble; again: () => void }) {
  const strings = useStrings();
  const [sentence, label, act] =
    'failure' in trouble
      ? [strings.storing[trouble.failure], strings.paneel.opnieuw, again]
      : [
          strings.gewist.melding(trouble.lost.papers, longDate(strings, trouble.lost.day)),
          strings.gewist.herstel,
          openLibrary,
        ];
  return (
    <div class="trouble" role="alert">
      <p>{sentence}</p>
      <button type="button" class="plain" onClick={act}>
        {label}
      </button>
    </div>
  );
}

/** What was asked for, once it has loaded; until then, or if loading fails, a sentence that says what to do. */
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useStrings } from '../../src/ui/own-page.tsx';
import type { Loaded } from '../../src/ui/use-loaded.ts';
import { PageGone } from './ask-about-page.ts';
import { TroubleContext } from './Trouble.tsx';

/** Anything faster needs no words; after the second, the reader wonders whether it will come at all. */
const PATIENT_MS = 200;
const SLOW_MS = 4000;

interface Props<T> {
  loaded: Loaded<T>;
  children: (value: T) => ComponentChildren;
}

export function WhenLoaded<T>({ loaded, children }: Props<T>) {
  const { paneel } = useStrings();
  const trouble = useContext(TroubleContext);
  const isLoading = loaded.is === 'loading' || (loaded.is === 'here' && loaded.isOld);
  return (
    <>
      {isLoading && <Waiting />}
      {loaded.is === 'failed' && !trouble && (
        <div role="alert">
          <p class="quiet">{paneel.mislukt[loaded.error instanceof PageGone ? 'pagina' : 'bibliotheek']}</p>
          <button type="button" class="plain" onClick={loaded.again}>
            {paneel.opnieuw}
          </button>
        </div>
      )}
      {loaded.is === 'here' && children(loaded.value)}
    </>
  );
}

export function Waiting() {
  const { paneel } = useStrings();
  const [message, setMessage] = useState('');
  useEffect(() => {
    const timers = [
      setTimeout(() => setMessage(paneel.laadt), PATIENT_MS),
      setTimeout(() => setMessage(paneel.traag), SLOW_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, [paneel]);
  return (
    <p role="status" class="quiet">
      {message}
    </p>
  );
}

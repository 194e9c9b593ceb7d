/** Patience with a browser that never answers. In: work under way. Out: its result, or a failure when the time is up. */
import { LibraryFailure } from './failure.ts';

/** A disk that spins up takes seconds. */
const PATIENCE_MS = 10_000;

/** Resolves when the reader has waited long enough. Tests have another. */
export type Patience = () => Promise<void>;

const tenSeconds: Patience = () =>
  new Promise((resolve) => {
    const timer: unknown = setTimeout(resolve, PATIENCE_MS);
    // Node keeps running for a timer; in browsers it is a number.
    if (timer && typeof timer === 'object' && 'unref' in timer && typeof timer.unref === 'function')
      timer.unref();
  });

interface PatienceOptions<T> {
  /** Gets a result that comes when nobody waits for it any more. */
  late?: (result: T) => void;
  /** Whether the browser has begun: what it then does takes as long as it takes. */
  hasBegun?: () => boolean;
  patience?: Patience | undefined;
}

export async function withinPatience<T>(
  work: Promise<T>,
  { late = () => {}, hasBegun = () => false, patience = tenSeconds }: PatienceOptions<T> = {},
): Promise<T> {
  let isOver = false;
  const over = patience().then(() => {
    if (hasBegun()) return work;
    isOver = true;
    throw new LibraryFailure('geen-antwoord');
  });
  // The work may be first, and nobody waits for the clock then.
  over.catch(() => {});
  work.then((result) => isOver && late(result)).catch(() => {});
  return Promise.race([work, over]);
}

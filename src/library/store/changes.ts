/** Lets every open page of the extension know that the library changed. In: what changed. Out: calls in every page. */

/** Papers came or went, or what is derived from them changed. */
export interface Change {
  ids: string[];
}

/** What all long work on papers takes. */
export interface WorkOptions {
  /** Called after each batch, with the number of papers done so far. */
  onProgress?: (done: number, total: number) => void;
  /** Stops between batches; what is in stays in. */
  signal?: AbortSignal;
}

/** What long work takes, to report changes as it makes them: it may be stopped before its end. */
export interface ChangeOptions {
  /** Called with papers that came or went, as soon as they did. */
  onChange?: (ids: readonly string[]) => void;
}

/** The library that pages of the extension open unless they name another. */
export const LIBRARY_NAME = 'stukwijzer';

interface Changes {
  report(change: Change): void;
  /** Makes all pages look again, though no paper came or went. */
  lookAgain(): void;
  /** Makes the listeners in this page look again, where nothing changed that other pages must hear of. */
  refresh(): void;
  listen(listener: (change: Change) => void): () => void;
  close(): void;
}

export function openChanges(name: string): Changes {
  const listeners = new Set<(change: Change) => void>();
  const channel = new BroadcastChannel(`stukwijzer:${name}`);
  // Node keeps running for an open channel; browsers have no such method.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  const notify = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  channel.onmessage = (event: MessageEvent<Change>) => notify(event.data);
  const post = (change: Change): void => {
    channel.postMessage(change);
    notify(change);
  };
  return {
    report(change) {
      if (change.ids.length > 0) post(change);
    },
    lookAgain: () => post({ ids: [] }),
    refresh: () => notify({ ids: [] }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
}

/** Tells pages of the extension that the library changed. In: what changed. Out: calls in every open page. */

/** Something in the library changed: papers came, went, or what is derived from them did. */
export interface Change {
  ids: string[];
}

/** What long work takes, to tell what it changed before it ends or is stopped. */
export interface Told {
  /** Papers that came or went, as soon as they did. */
  onChange?: (ids: readonly string[]) => void;
}

/** The library that every page of the extension opens where it names no other. */
export const LIBRARY_NAME = 'stukwijzer';

interface Changes {
  tell(change: Change): void;
  /** Has those who listen in this page look again, where nothing was changed that others must hear of. */
  again(): void;
  listen(listener: (change: Change) => void): () => void;
  close(): void;
}

export function openChanges(name: string): Changes {
  const listeners = new Set<(change: Change) => void>();
  const channel = new BroadcastChannel(`stukwijzer:${name}`);
  // Node keeps running for an open channel; browsers have no such method.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  const hear = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  channel.onmessage = (event: MessageEvent<Change>) => hear(event.data);
  return {
    tell(change) {
      if (change.ids.length === 0) return;
      channel.postMessage(change);
      hear(change);
    },
    again: () => hear({ ids: [] }),
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

/**
 * In: a frame, and the address of a document. Out: that document in the frame, again whenever the page moves the frame,
 * which empties it; in Chromium, a page that goes on moving it does not make it load without end.
 */

/** How often it loads by itself within so many milliseconds; then only where the reader wants it. */
const MOST_LOADS = 8;
const WITHIN_MS = 60_000;

/** Chromium tells a page that isolates itself what stands in the `src` of frames, where it measures its memory. */
const HIDES_ADDRESS = import.meta.env.BROWSER !== 'firefox';

export interface FramedDocument {
  /** Loads the document where the page has emptied the frame too often. */
  loadIfEmpty(): void;
}

/** Loads the document once the frame joins the page that it was made for. */
export function framedDocument(frame: HTMLIFrameElement, address: () => string): FramedDocument {
  if (!HIDES_ADDRESS) {
    // Empty frames of Firefox load more than once, and each time would give up what had begun to load.
    frame.src = address();
    return { loadIfEmpty() {} };
  }
  const home = frame.ownerDocument;
  let loads: number[] = [];
  let isLeftEmpty = false;
  const load = () => {
    isLeftEmpty = false;
    loads = [...loads.slice(1 - MOST_LOADS), performance.now()];
    frame.contentWindow?.location.replace(address());
  };
  const isTooOften = () => loads.length === MOST_LOADS && performance.now() - (loads[0] ?? 0) < WITHIN_MS;
  frame.addEventListener('load', () => {
    // The page's own origin is that of an empty frame only.
    if (frame.contentDocument === null) return;
    isLeftEmpty = frame.ownerDocument !== home || isTooOften();
    if (!isLeftEmpty) load();
  });
  return {
    loadIfEmpty() {
      if (isLeftEmpty && frame.ownerDocument === home) load();
    },
  };
}

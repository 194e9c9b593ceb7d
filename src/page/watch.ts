/**
 * In: a document. Out: one call each time its text has changed and come to rest, whether by scripts that add
 * text later or by navigation inside the page.
 */

/** Long enough for a burst of changes to pass, short enough that the reader does not wait for the underline. */
const REST_MS = 150;
/** A page that never rests is read anyway after this long. */
const LONGEST_MS = 1000;

/**
 * Calls `changed` after changes of text below `document`, at rest. Changes inside `own` (our host element) do
 * not count. Ends with `signal`.
 */
export function watchText(document: Document, own: Element, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const later = () => {
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = 0;
        changed();
      },
      Math.max(0, Math.min(REST_MS, since + LONGEST_MS - now)),
    );
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => touchesText(record, own))) later();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function touchesText(record: MutationRecord, own: Element): boolean {
  if (record.type === 'characterData') return true;
  const holdsText = (node: Node) => node !== own && node.nodeType !== Node.COMMENT_NODE;
  return [...record.addedNodes].some(holdsText) || [...record.removedNodes].some(holdsText);
}

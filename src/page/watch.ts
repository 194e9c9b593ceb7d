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
  // Navigation inside the page: the address tells which paper it is, even where the text comes later.
  navigationOf(document.defaultView)?.addEventListener('currententrychange', later, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The browser's own account of navigation; older browsers have none, and then the change of text must do. */
const navigationOf = (view: Window | null) =>
  view && 'navigation' in view ? (view.navigation as EventTarget) : undefined;

function touchesText(record: MutationRecord, own: Element): boolean {
  if (record.type === 'characterData') return true;
  const holdsText = (node: Node) => node !== own && node.nodeType !== Node.COMMENT_NODE;
  return [...record.addedNodes].some(holdsText) || [...record.removedNodes].some(holdsText);
}

/** A selection is told once it has stood for so long: the reader is done dragging. */
const SELECTED_MS = 300;

/** Calls `selected` with the text that the reader has selected, '' when nothing is any more. Ends with `signal`. */
export function watchSelection(
  document: Document,
  selected: (text: string) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const tell = () => {
    const text = document.getSelection()?.toString().trim() ?? '';
    if (text === last) return;
    last = text;
    selected(text);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, SELECTED_MS);
  };
  document.addEventListener('selectionchange', later, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

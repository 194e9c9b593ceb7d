/**
 * In: a document. Out: a call each time its text has changed and settled, whether through scripts that add text later
 * or navigation inside the page; and each time the reader has selected text.
 */

/** Long enough for a burst of changes to pass, short enough that the reader does not wait for underlines. */
const SETTLED_MS = 150;
/** A page that never settles is read after this long anyway. */
const LONGEST_MS = 1000;

/**
 * Calls `changed` once changes of the text below `document` have settled, until `signal`. Changes inside `own`, our host
 * element, do not count.
 */
export function watchText(document: Document, own: Element, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changingSince = 0;
  const schedule = () => {
    const now = performance.now();
    changingSince ||= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        changingSince = 0;
        changed();
      },
      Math.max(0, Math.min(SETTLED_MS, changingSince + LONGEST_MS - now)),
    );
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => touchesText(record, own))) schedule();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  // Navigation inside the page: the address says which paper it is, even if the text comes later.
  navigationOf(document.defaultView)?.addEventListener('currententrychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The Navigation API; older browsers lack it, and changes of the text must do. */
const navigationOf = (view: Window | null) =>
  view && 'navigation' in view ? (view.navigation as EventTarget) : undefined;

function touchesText(record: MutationRecord, own: Element): boolean {
  if (record.type === 'characterData') return true;
  const holdsText = (node: Node) => node !== own && node.nodeType !== Node.COMMENT_NODE;
  return [...record.addedNodes].some(holdsText) || [...record.removedNodes].some(holdsText);
}

/** A selection that has not changed for this long is reported: the reader is done dragging. */
const SELECTED_MS = 300;

/** Calls `selected` with the text that the reader has selected, or '' once none is, until `signal`. */
export function watchSelection(
  document: Document,
  selected: (text: string) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const report = () => {
    const text = document.getSelection()?.toString().trim() ?? '';
    if (text === last) return;
    last = text;
    selected(text);
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(report, SELECTED_MS);
  };
  document.addEventListener('selectionchange', schedule, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

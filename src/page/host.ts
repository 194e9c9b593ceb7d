/**
 * In: a document and the address of another. Out: the one element of ours on it, with that other document in a frame
 * inside its shadow root. The root is closed and the frame of another origin, so that the page can neither read what the
 * reader looks up nor reach it; in a test build the root is open, so that tests can measure the frame.
 */
import { framedDocument } from './framed-document.ts';
import { adoptStyles } from './highlights.ts';

/** A custom element name, which no style of the page is likely to match. */
const HOST_NAME = 'stukwijzer-kaart';

/** Whether a driver may look inside: true in the test build only. */
const OPEN_FOR_TESTS = import.meta.env.MODE === 'test';

export interface Host {
  element: HTMLElement;
  frame: HTMLIFrameElement;
  /** Puts the frame on the page, unseen, so that it loads. */
  load(): void;
  /** The reader wants it: loads it even where the page made it load so often that it was left empty. */
  insist(): void;
  /** Lays the frame out, still unseen, so that what it draws is ready. */
  prepare(): void;
  /** Puts it above the page, for something inside this element, still unseen until it has its place. */
  show(anchor: Element | null): void;
  reveal(): void;
  hide(): void;
  remove(): void;
}

/** Creates the host; it joins the page when first loaded or shown. */
export function createHost(document: Document, css: string, address: () => string): Host {
  // An earlier version of us left these behind when the extension was updated under the open page.
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
  // Made where the page has defined no elements: one that it defines itself would hand it the root.
  const element = document.implementation.createHTMLDocument().createElement(HOST_NAME);
  const root = element.attachShadow({ mode: OPEN_FOR_TESTS ? 'open' : 'closed' });
  // Popovers are in the top layer, above every z-index of the page.
  element.popover = 'manual';
  document.adoptNode(element);
  const frame = document.createElement('iframe');
  // What nobody sees is not to be met by key or read aloud either.
  frame.inert = true;
  // A page that isolates itself lets no other frames in, and is told which address it kept out.
  if ('credentialless' in frame) frame.credentialless = true;
  const framed = framedDocument(frame, address);
  root.append(frame);
  const putIn = (parent: Element) => {
    if (element.parentNode !== parent) {
      // Moved otherwise, a frame loads again; not all browsers can.
      const isHere = element.isConnected && element.ownerDocument === document;
      if (isHere && 'moveBefore' in parent) parent.moveBefore(element, null);
      else parent.append(element);
    }
    // Styles are lost on the way through another document.
    if (root.adoptedStyleSheets.length === 0) adoptStyles(root, css);
  };
  return {
    element,
    frame,
    load() {
      // Where a card is open, it stays where it is.
      if (!element.isConnected) putIn(document.documentElement);
    },
    insist: framed.loadIfEmpty,
    prepare() {
      if (!element.isConnected) putIn(document.documentElement);
      frame.classList.add('prepared');
    },
    show(anchor) {
      // Outside an open modal dialog, nothing responds to the pointer.
      putIn(anchor?.closest('dialog:modal') ?? document.documentElement);
      if (element.popover !== 'manual') element.popover = 'manual';
      if (!element.matches(':popover-open')) element.showPopover();
    },
    reveal() {
      frame.classList.add('placed');
      frame.inert = false;
    },
    hide() {
      frame.classList.remove('prepared', 'placed');
      frame.inert = true;
      if (element.matches(':popover-open')) element.hidePopover();
    },
    remove: () => element.remove(),
  };
}

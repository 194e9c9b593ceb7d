/**
 * In: a document. Out: the one element of ours on it, with everything that we show inside its shadow root. In the
 * product the root is closed, so that the page cannot read what the reader looks up; in a test build it is open, since
 * no driver reaches into a closed one.
 */
import { adoptStyles } from './highlights.ts';

/** A custom element name, which no style of the page is likely to match. */
const HOST_NAME = 'stukwijzer-kaart';

/** Whether a driver may look inside: true in the test build only. */
const OPEN_FOR_TESTS = import.meta.env.MODE === 'test';

export interface Host {
  element: HTMLElement;
  /** Where to render; created when first used, since most pages are read without pointing. */
  readonly root: ShadowRoot;
  /** Shows it above the page, for something inside this element. */
  show(anchor: Element | null): void;
  hide(): void;
  remove(): void;
}

/** Creates the host; it joins the page when first shown. */
export function createHost(document: Document, css: string): Host {
  // An earlier version of us left these behind when the extension was updated under the open page.
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
  const element = document.createElement(HOST_NAME);
  let root: ShadowRoot | undefined;
  const initialise = (): ShadowRoot => {
    const shadow = element.attachShadow({ mode: OPEN_FOR_TESTS ? 'open' : 'closed' });
    adoptStyles(shadow, css);
    // Popovers are in the top layer, above every z-index of the page.
    element.popover = 'manual';
    return shadow;
  };
  return {
    element,
    get root() {
      root ??= initialise();
      return root;
    },
    show(anchor) {
      // Outside an open modal dialog, nothing responds to the pointer.
      const parent = anchor?.closest('dialog:modal') ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.matches(':popover-open')) element.hidePopover();
    },
    remove: () => element.remove(),
  };
}

/**
 * The one element that is ours on a page, with everything shown inside its shadow root. In the product the root
 * is closed, so that the page cannot read what the reader looks up; a test build opens it, since no driver
 * reaches a closed one.
 */
import { adoptStyles } from './highlights.ts';

/** A custom element name, so that no style of the page is likely to mean it. */
const HOST_NAME = 'stukwijzer-kaart';

/** Whether a driver may look inside: true in the test build only. */
export const OPEN_FOR_TESTS = import.meta.env.MODE === 'test';

export interface Host {
  element: HTMLElement;
  /** Where to render; made when first asked for, since most pages are read without pointing. */
  readonly root: ShadowRoot;
  /** Shows it above the page, for something that stands on this element. */
  show(on: Element | null): void;
  hide(): void;
  remove(): void;
}

/** Makes the host; it joins the page at its first showing. */
export function createHost(document: Document, css: string): Host {
  // What an earlier version of us left behind, when the extension was updated under the open page.
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
  const element = document.createElement(HOST_NAME);
  let root: ShadowRoot | undefined;
  const initialise = (): ShadowRoot => {
    const made = element.attachShadow({ mode: OPEN_FOR_TESTS ? 'open' : 'closed' });
    adoptStyles(made, css);
    // Popovers stand in the top layer: above every z-index of the page.
    element.popover = 'manual';
    return made;
  };
  return {
    element,
    get root() {
      root ??= initialise();
      return root;
    },
    show(on) {
      // Beside a modal dialog all is dead to the pointer.
      const parent = on?.closest('dialog:modal') ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.matches(':popover-open')) element.hidePopover();
    },
    remove: () => element.remove(),
  };
}

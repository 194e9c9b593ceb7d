/**
 * Only what the reader does counts, and only on a card that the reader sees. A page cannot reach into the frame, but it
 * can lay something over it that lets clicks through; where the browser can tell (Chromium), such a click is dropped.
 */

/** The least that browsers allow between two looks, in ms. */
const LOOKS_EVERY_MS = 100;

/** Of the second version of the observer, which the types do not know. */
interface SightOptions extends IntersectionObserverInit {
  trackVisibility: true;
  delay: number;
}

interface Sight extends IntersectionObserverEntry {
  /** Absent where the browser cannot tell. */
  isVisible?: boolean;
}

/** Drops clicks and drags in the card that no reader made, or that were made while it was covered or faded, which the
 * browser says a tenth of a second late. */
export function dropOthersActs(card: Element): void {
  const root = card.ownerDocument.documentElement;
  let isSeen = true;
  const options: SightOptions = { trackVisibility: true, delay: LOOKS_EVERY_MS, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((looks: Sight[]) => {
    isSeen = looks.at(-1)?.isVisible ?? true;
    root.toggleAttribute('data-covered', !isSeen);
  }, options);
  observer.observe(card);
  const check = (event: Event) => {
    if (event.isTrusted && isSeen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const act of ['click', 'auxclick', 'dragstart']) addEventListener(act, check, { capture: true });
}

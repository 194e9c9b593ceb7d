/** In: the pointer and the Escape key in the card. Out: word of them to our script on the page, which sees neither. */
import type { FromFrame } from '../messages/frame.ts';

/** The returned function is called where the card is out of sight: the pointer is then no longer in it. */
export function watchHand(document: Document, tell: (message: FromFrame) => void): () => void {
  const root = document.documentElement;
  let last: PointerEvent | undefined;
  // Only moves count: a frame that is laid out anew is told that the pointer comes and goes where it was last.
  root.addEventListener(
    'pointermove',
    (event) => {
      if (!last) tell({ type: 'enter' });
      last = event;
    },
    { passive: true },
  );
  root.addEventListener('pointerleave', (event) => {
    // A pointer at rest has not left: the card shrank away from it, as when what is opened is shorter.
    const rests = last?.screenX === event.screenX && last.screenY === event.screenY;
    if (last && !rests) tell({ type: 'leave' });
    last = undefined;
  });
  document.addEventListener('keydown', (event) => {
    const withModifier = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key !== 'Escape' || withModifier || event.isComposing) return;
    event.preventDefault();
    tell({ type: 'escape' });
  });
  return () => {
    last = undefined;
  };
}

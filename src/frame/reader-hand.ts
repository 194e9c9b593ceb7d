/** In: the pointer and the Escape key in the card. Out: word of them to our script on the page, which sees neither. */
import type { FromFrame } from '../messages/frame.ts';

export function watchHand(document: Document, tell: (message: FromFrame) => void): void {
  const root = document.documentElement;
  let last: PointerEvent | undefined;
  const note = (event: PointerEvent) => {
    last = event;
  };
  root.addEventListener('pointermove', note, { passive: true });
  root.addEventListener('pointerenter', (event) => {
    note(event);
    tell({ type: 'enter' });
  });
  root.addEventListener('pointerleave', (event) => {
    // A pointer at rest has not left: the card shrank away from it, as when what is opened is shorter.
    const rests = last?.screenX === event.screenX && last.screenY === event.screenY;
    if (!rests) tell({ type: 'leave' });
  });
  document.addEventListener('keydown', (event) => {
    const withModifier = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key !== 'Escape' || withModifier || event.isComposing) return;
    event.preventDefault();
    tell({ type: 'escape' });
  });
}

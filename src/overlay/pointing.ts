/** In: the pointer, taps and keys on the page. Out: what the reader means by them, handed to the card's controller. */
import type { Host } from '../page/host.ts';
import type { CardController } from './card-controller.ts';
import type { PageMarker } from './page-marker.ts';

interface Options {
  marker: PageMarker;
  host: Host;
  controller: CardController;
  signal: AbortSignal;
}

export function watchPointing({ marker, host: { element }, controller, signal }: Options): void {
  const { ownerDocument: document } = element;

  const onPointerMove = (event: PointerEvent) => {
    const { clientX: x, clientY: y, target, buttons, pointerType, timeStamp } = event;
    controller.pointerMoved({ x, y });
    // A pressed button means selecting or dragging; the reader is not pointing then.
    if (buttons || pointerType === 'touch' || !(target instanceof Element) || target === element) return;
    const { pointer } = marker;
    const found = pointer.at(x, y, target);
    if (found) controller.enter(found, timeStamp);
    else controller.leave(pointer.near(target));
  };

  /** A tap on a reference opens its card; a tap outside the card closes it and does nothing else. */
  const onClick = (event: MouseEvent) => {
    const { target, clientX: x, clientY: y } = event;
    if (!isTouch(event) || !(target instanceof Element) || target === element) return;
    const found = marker.pointer.at(x, y, target);
    if (!found && controller.shown()?.by !== 'touch') return;
    // A link of the site still leads where it leads.
    if (found && target.closest('a[href], button')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (found) controller.show(found, 'touch', { x, y });
    else controller.close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const withModifier = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key !== 'Escape' || withModifier || event.isComposing || !controller.shown()) return;
    event.stopPropagation();
    controller.backOrClose();
  };

  const passive = { signal, passive: true };
  // Captured, so that a page that stops events for itself does not keep the card open.
  const capture = { signal, capture: true };
  document.addEventListener('pointermove', ifTrusted(onPointerMove), passive);
  document.documentElement.addEventListener('pointerleave', () => controller.leave(), passive);
  document.addEventListener('click', ifTrusted(onClick), capture);
  document.addEventListener('keydown', ifTrusted(onKeyDown), capture);
}

const isTouch = (event: MouseEvent) => 'pointerType' in event && event.pointerType === 'touch';

/** Only the reader acts: a page that makes up events would learn from the cards that come. */
const ifTrusted =
  <E extends Event>(handler: (event: E) => void) =>
  (event: E) => {
    if (event.isTrusted) handler(event);
  };

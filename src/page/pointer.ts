/** In: painted references, by the elements that hold their text. Out: which of them is under a point. */
import { rectsOf } from './places.ts';

export interface Painted {
  place: StaticRange;
  /** Elements that directly contain some of its text. */
  holders: Element[];
}

/** Pixels above and below, so that the gap between two lines does not count as leaving. */
const TOLERANCE_PX = 2;

/** Up to this many in one element are all measured; of more, only those at the letter under the point. */
const MOST_MEASURED = 60;

/** Those that contain the letter nearest the point, or are right next to it. */
function aroundCaret<Reference extends Painted>(
  painted: readonly Reference[],
  x: number,
  y: number,
  { ownerDocument }: Element,
): readonly Reference[] {
  const caret = ownerDocument.caretPositionFromPoint(x, y);
  if (!caret) return painted;
  const { offsetNode, offset } = caret;
  return painted.filter(({ place }) => {
    const { startContainer, startOffset, endContainer, endOffset } = place;
    const startsBefore = startContainer !== offsetNode || startOffset <= offset;
    const endsAfter = endContainer !== offsetNode || endOffset >= offset;
    return startsBefore && endsAfter && (startContainer === offsetNode || endContainer === offsetNode);
  });
}

/** Finds painted references by point; a new one is made each time the page is painted. */
export function pointerMap<Reference extends Painted>(painted: readonly Reference[]) {
  const byHolder = new Map<Element, Reference[]>();
  for (const reference of painted) {
    for (const holder of reference.holders) {
      const held = byHolder.get(holder);
      if (held) held.push(reference);
      else byHolder.set(holder, [reference]);
    }
  }
  /** Those in this element: the next that the reader may point at. */
  const near = (target: Element): readonly Reference[] => byHolder.get(target) ?? [];
  return {
    near,
    /** The one under the point; `target` is the element there, so that nothing is found under what covers it. */
    at(x: number, y: number, target: Element): Reference | undefined {
      const isInside = (rect: DOMRect) =>
        x >= rect.left && x <= rect.right && y >= rect.top - TOLERANCE_PX && y <= rect.bottom + TOLERANCE_PX;
      const held = near(target);
      const likely = held.length > MOST_MEASURED ? aroundCaret(held, x, y, target) : held;
      return likely.find(({ place }) => rectsOf(place).some(isInside));
    },
  };
}

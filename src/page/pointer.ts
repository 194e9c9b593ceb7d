/**
 * In: painted references, by the elements that hold their text. Out: which of them lies under a point.
 */
import { rectsOf } from './places.ts';

export interface Painted {
  place: StaticRange;
  /** Elements that directly hold a piece of its text. */
  holders: Element[];
}

/** Pixels above and below, so that the gap between two lines does not count as leaving. */
const TOLERANCE_PX = 2;

/** So many in one element are measured one by one; of more, only those at the letter under the point. */
const MANY = 60;

/** Those that hold the letter nearest the point, or stand right beside it. */
function aroundCaret<T extends Painted>(
  painted: readonly T[],
  x: number,
  y: number,
  { ownerDocument }: Element,
): readonly T[] {
  const caret = ownerDocument.caretPositionFromPoint(x, y);
  if (!caret) return painted;
  const { offsetNode, offset } = caret;
  return painted.filter(({ place }) => {
    const { startContainer, startOffset, endContainer, endOffset } = place;
    const begins = startContainer !== offsetNode || startOffset <= offset;
    const ends = endContainer !== offsetNode || endOffset >= offset;
    return begins && ends && (startContainer === offsetNode || endContainer === offsetNode);
  });
}

/** Finds painted things by point; a new one is made each time the page is painted. */
export class PointerMap<T extends Painted> {
  private readonly byHolder = new Map<Element, T[]>();

  constructor(painted: readonly T[]) {
    for (const one of painted) {
      for (const holder of one.holders) {
        const there = this.byHolder.get(holder);
        if (there) there.push(one);
        else this.byHolder.set(holder, [one]);
      }
    }
  }

  /** The one under the point; `target` is the element there, so that what is covered is not pointed at. */
  at(x: number, y: number, target: Element): T | undefined {
    const inside = (rect: DOMRect) =>
      x >= rect.left && x <= rect.right && y >= rect.top - TOLERANCE_PX && y <= rect.bottom + TOLERANCE_PX;
    const there = this.byHolder.get(target) ?? [];
    const likely = there.length > MANY ? aroundCaret(there, x, y, target) : there;
    return likely.find((one) => rectsOf(one.place).some(inside));
  }

  /** Those on the same element as the point's, nearest first: the next the reader may point at. */
  near(target: Element): readonly T[] {
    return this.byHolder.get(target) ?? [];
  }
}

/** The sign of an event, known by its shape: open, half or full; a paper is square, a citation small. */
import type { TimelineEvent } from '../../../src/library/index.ts';

const CIRCLE = 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z';

const SHAPES: Record<TimelineEvent['soort'], { open?: string; full?: string }> = {
  gevraagd: { open: CIRCLE },
  uitgesteld: { open: CIRCLE, full: 'M8 3a5 5 0 0 0 0 10z' },
  beantwoord: { full: CIRCLE },
  verschenen: { full: 'M4 4h8v8H4z' },
  geciteerd: { full: 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z' },
};

export function EventSymbol({ soort }: { soort: TimelineEvent['soort'] }) {
  const { open, full } = SHAPES[soort];
  return (
    <svg
      class="event-symbol"
      data-soort={soort}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {open && <path class="open" d={open} />}
      {full && <path d={full} />}
    </svg>
  );
}

/** A dossier through time: its papers above a line, who names them below it. The table has each of them by name. */
import type { TimelineEvent } from '../../../src/library/index.ts';
import { longDate, type Strings } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { EventSymbol } from './EventSymbol.tsx';
import { positionsOf, ticksOf } from './scale.ts';

/** Pixels from one sign of a stack to the next, and of the highest stack, which may push them closer. */
const LEVEL_PX = 9;
const HIGHEST_PX = 110;
/** How many positions along the line the eye can tell apart; signs in the same one are stacked. */
const POSITIONS = 90;

export function DossierTimeline({ events }: { events: TimelineEvent[] }) {
  const strings = useStrings();
  const cited = events.filter(({ soort }) => soort === 'geciteerd').length;
  const signs = stacked(events);
  const above = Math.max(1, ...signs.filter(({ isAbove }) => isAbove).map(({ level }) => level + 1));
  const below = Math.max(0, ...signs.filter(({ isAbove }) => !isAbove).map(({ level }) => level + 1));
  const levelHeight = Math.min(LEVEL_PX, HIGHEST_PX / Math.max(above, below));
  const dates = [events.find(({ dag }) => dag), events.findLast(({ dag }) => dag)];
  return (
    <figure
      class="dossier-timeline"
      style={{ '--above': String(above), '--below': String(below), '--level-height': `${levelHeight}px` }}
    >
      <figcaption>
        <EventSymbol soort="verschenen" /> {strings.blad.stukkenInDossier(events.length - cited)}
        {cited > 0 && (
          <>
            {' '}
            <EventSymbol soort="geciteerd" /> {strings.blad.genoemdDoor(cited)}
          </>
        )}
      </figcaption>
      <div class="line" aria-hidden="true">
        {signs.map(({ event, position, level, isAbove }) => (
          <span
            key={`${event.soort} ${event.paper.id}`}
            class={isAbove ? 'sign above' : 'sign'}
            style={{ '--position': String(position), '--level': String(level) }}
          >
            <EventSymbol soort={event.soort} />
          </span>
        ))}
        {dates.map((event, end) => (
          <span key={end ? 'last' : 'first'} class={end ? 'date last' : 'date'}>
            {event && longDate(strings, event.dag)}
          </span>
        ))}
        {ticksOf(events).map(({ dag, position }) => (
          <span key={dag} class="tick-label quiet" style={{ '--position': String(position) }}>
            {tickLabel(strings, dag)}
          </span>
        ))}
      </div>
    </figure>
  );
}

interface Sign {
  event: TimelineEvent;
  position: number;
  /** How many signs are between it and the line. */
  level: number;
  isAbove: boolean;
}

function stacked(events: readonly TimelineEvent[]): Sign[] {
  const heights = new Map<string, number>();
  return [...positionsOf(events)].map(([event, exact]) => {
    const isAbove = event.soort !== 'geciteerd';
    const slot = Math.round(exact * POSITIONS);
    const key = `${isAbove} ${slot}`;
    const level = heights.get(key) ?? 0;
    heights.set(key, level + 1);
    return { event, position: slot / POSITIONS, level, isAbove };
  });
}

/** "2024" at the turn of a year, else "mrt". */
function tickLabel({ locale }: Strings, dag: string): string {
  if (dag.slice(5) === '01-01') return dag.slice(0, 4);
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(dag));
}

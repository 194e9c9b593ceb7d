/** A dossier through time: its papers above the line, who names them below it. The table tells each of them. */

import type { TimelineEvent } from '../../../src/library/index.ts';
import { longDate, type Strings } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { EventSymbol } from './EventSymbol.tsx';
import { placesOf, ticksOf } from './scale.ts';

/** Pixels from one sign to the next above it, where the highest stack leaves room, and of that stack. */
const STEP = 9;
const HIGHEST = 110;
/** So many places beside each other can be told apart; what falls on one is stacked. */
const PLACES = 90;

export function DossierTimeline({ events }: { events: TimelineEvent[] }) {
  const strings = useStrings();
  const cited = events.filter(({ soort }) => soort === 'geciteerd').length;
  const signs = stacked(events);
  const above = Math.max(1, ...signs.filter(({ isAbove }) => isAbove).map(({ level }) => level + 1));
  const below = Math.max(0, ...signs.filter(({ isAbove }) => !isAbove).map(({ level }) => level + 1));
  const step = Math.min(STEP, HIGHEST / Math.max(above, below));
  const dates = [events.find(({ dag }) => dag), events.findLast(({ dag }) => dag)];
  return (
    <figure
      class="dossier-timeline"
      style={{ '--above': String(above), '--below': String(below), '--step': `${step}px` }}
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
        {signs.map(({ event, place, level, isAbove }) => (
          <span
            key={`${event.soort} ${event.paper.id}`}
            class={isAbove ? 'sign above' : 'sign'}
            style={{ '--place': String(place), '--level': String(level) }}
          >
            <EventSymbol soort={event.soort} />
          </span>
        ))}
        {dates.map((event, end) => (
          <span key={end ? 'last' : 'first'} class={end ? 'date last' : 'date'}>
            {event && longDate(strings, event.dag)}
          </span>
        ))}
        {ticksOf(events).map(({ dag, place }) => (
          <span key={dag} class="tick-label quiet" style={{ '--place': String(place) }}>
            {tickLabel(strings, dag)}
          </span>
        ))}
      </div>
    </figure>
  );
}

interface Sign {
  event: TimelineEvent;
  place: number;
  /** How many stand between it and the line. */
  level: number;
  isAbove: boolean;
}

function stacked(events: readonly TimelineEvent[]): Sign[] {
  const heights = new Map<string, number>();
  return [...placesOf(events)].map(([event, exact]) => {
    const isAbove = event.soort !== 'geciteerd';
    const at = Math.round(exact * PLACES);
    const key = `${isAbove} ${at}`;
    const level = heights.get(key) ?? 0;
    heights.set(key, level + 1);
    return { event, place: at / PLACES, level, isAbove };
  });
}

/** "2024" at the turn of a year, else "mrt". */
function tickLabel({ locale }: Strings, dag: string): string {
  if (dag.slice(5) === '01-01') return dag.slice(0, 4);
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(dag));
}

/**
 * A timeline as it is drawn. In: events, oldest first. Out: the steps of a question, each one event or a row of papers
 * that cite, with the days until the next; or positions along a line, and the dates below it.
 */
import type { TimelineEvent } from '../../../src/library/index.ts';

export interface Step {
  soort: TimelineEvent['soort'];
  /** More than one only for papers that cite in a row. */
  events: TimelineEvent[];
  /** ISO dates; '' where unknown. */
  first: string;
  last: string;
  /** Until the next step whose date is known; absent if there is none. */
  days?: number;
  /** How many of those days its part of the line stands for. */
  length: number;
  /** Steps in between whose date is unknown. */
  undated: number;
}

const DAY_MS = 86_400_000;
/** As many ticks as fit below a line without touching, on a narrow screen. */
const MOST_TICKS = 5;
/** The share of the line that the date at either end takes, on a narrow screen. */
const DATE_SHARE = 0.3;

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

export function stepsOf(events: readonly TimelineEvent[]): Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    const before = steps.at(-1);
    if (before?.soort === 'geciteerd' && event.soort === 'geciteerd') {
      before.events.push(event);
      before.last = event.dag;
    } else {
      const { soort, dag } = event;
      steps.push({ soort, events: [event], first: dag, last: dag, length: 0, undated: 0 });
    }
  }
  measure(steps);
  return steps;
}

/** Steps whose day is unknown share the days between the dated steps around them. */
function measure(steps: Step[]): void {
  for (let index = 0; index < steps.length; ) {
    const step = steps[index];
    const nextIndex = steps.findIndex((other, at) => at > index && other.first);
    const next = steps[nextIndex];
    if (!step) return;
    if (!next) {
      // The last step is as long as its own events.
      step.length = step.first ? daysBetween(step.first, step.last) : 0;
      return;
    }
    if (step.first) {
      step.days = daysBetween(step.first, next.first);
      step.undated = nextIndex - index - 1;
      for (const shared of steps.slice(index, nextIndex)) shared.length = step.days / (nextIndex - index);
    }
    index = nextIndex;
  }
}

/** Where each event is between the first and the last, from 0 to 1. */
export function positionsOf(events: readonly TimelineEvent[]): Map<TimelineEvent, number> {
  const dated = events.filter(({ dag }) => dag);
  const first = dated[0]?.dag ?? '';
  const span = Math.max(1, daysBetween(first, dated.at(-1)?.dag ?? ''));
  return new Map(dated.map((event) => [event, daysBetween(first, event.dag) / span]));
}

/** First days of years or months between the first and the last event, clear of the dates at both ends. */
export function ticksOf(events: readonly TimelineEvent[]): { dag: string; position: number }[] {
  const dated = events.filter(({ dag }) => dag);
  const first = dated[0]?.dag ?? '';
  const last = dated.at(-1)?.dag ?? '';
  const span = daysBetween(first, last);
  if (!(span > 0)) return [];
  const months = Math.max(1, Math.ceil(span / 30.44 / MOST_TICKS));
  // Every 1, 3, 6 or 12 months, or a whole number of years.
  const interval = [1, 3, 6, 12].find((round) => round >= months) ?? Math.ceil(months / 12) * 12;
  const ticks: { dag: string; position: number }[] = [];
  const year = Number(first.slice(0, 4));
  for (let month = 0; ; month += interval) {
    const dag = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    if (dag > last) return ticks;
    const position = daysBetween(first, dag) / span;
    if (position > DATE_SHARE && position < 1 - DATE_SHARE) ticks.push({ dag, position });
  }
}

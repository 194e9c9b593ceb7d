/**
 * A timeline as it is drawn. In: events, oldest first. Out: the steps of a course: what happened on its own, and what
 * cites in one breath, each with the days until the next.
 */
import type { TimelineEvent } from '../../../src/library/index.ts';

export interface Step {
  soort: TimelineEvent['soort'];
  /** More than one only of papers that cite. */
  events: TimelineEvent[];
  /** ISO dates; '' where unknown. */
  first: string;
  last: string;
  /** Until the next step whose date is known; absent where there is none. */
  days?: number;
  /** Share of those days that its part of the line stands for. */
  length: number;
  /** Steps on the way of which no date is known. */
  undated: number;
}

const DAY = 86_400_000;
/** As many ticks as stand below a line without touching, on a narrow screen. */
const MOST_TICKS = 5;
/** Share of the line that the date at either end takes, on a narrow screen. */
const ROOM = 0.3;

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export function courseOf(events: readonly TimelineEvent[]): Step[] {
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

/** The days between one dated step and the next are shared by those on the way whose day is unknown. */
function measure(steps: Step[]): void {
  for (let i = 0; i < steps.length; ) {
    const step = steps[i];
    const next = steps.findIndex((other, j) => j > i && other.first);
    const to = steps[next];
    if (!step) return;
    if (!to) {
      // A last step lasts as long as it does itself.
      step.length = step.first ? daysBetween(step.first, step.last) : 0;
      return;
    }
    if (step.first) {
      step.days = daysBetween(step.first, to.first);
      step.undated = next - i - 1;
      for (const one of steps.slice(i, next)) one.length = step.days / (next - i);
    }
    i = next;
  }
}

/** Where each event stands between the first and the last, from 0 to 1. */
export function placesOf(events: readonly TimelineEvent[]): Map<TimelineEvent, number> {
  const dated = events.filter(({ dag }) => dag);
  const first = dated[0]?.dag ?? '';
  const span = Math.max(1, daysBetween(first, dated.at(-1)?.dag ?? ''));
  return new Map(dated.map((event) => [event, daysBetween(first, event.dag) / span]));
}

/** First days of years or months between the first and the last, as far from both as their dates need. */
export function ticksOf(events: readonly TimelineEvent[]): { dag: string; place: number }[] {
  const dated = events.filter(({ dag }) => dag);
  const first = dated[0]?.dag ?? '';
  const last = dated.at(-1)?.dag ?? '';
  const span = daysBetween(first, last);
  if (!(span > 0)) return [];
  const months = Math.max(1, Math.ceil(span / 30.44 / MOST_TICKS));
  // Ticks at round numbers of months: 1, 3, 6, 12, or whole years.
  const step = [1, 3, 6, 12].find((one) => one >= months) ?? Math.ceil(months / 12) * 12;
  const ticks: { dag: string; place: number }[] = [];
  const year = Number(first.slice(0, 4));
  for (let month = 0; ; month += step) {
    const dag = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    if (dag > last) return ticks;
    const place = daysBetween(first, dag) / span;
    if (place > ROOM && place < 1 - ROOM) ticks.push({ dag, place });
  }
}

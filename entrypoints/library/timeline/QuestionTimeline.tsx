/**
 * The way of a question, as a line from step to step: wide beside each other, narrow below each other. The longer it
 * took, the longer the line, as far as the words along it leave room.
 */

import type { TimelineEvent } from '../../../src/library/index.ts';
import { longDate, type Strings } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { addressOf } from '../route.ts';
import { EventSymbol } from './EventSymbol.tsx';
import { courseOf, daysBetween, type Step } from './scale.ts';

/** Steps that stand beside each other with the words below them. */
const ABREAST = 6;
/** Signs drawn of papers that cite in one breath; more would be one blur. */
const MOST_SIGNS = 60;

export function QuestionTimeline({ events, id }: { events: TimelineEvent[]; id: string }) {
  const { blad } = useStrings();
  const steps = courseOf(events);
  const isOpen = steps.some(({ soort }) => soort === 'gevraagd') && !steps.some(isAnswer);
  const answered = steps.findIndex(isAnswer);
  return (
    <ol class={steps.length > ABREAST ? 'question-timeline tall' : 'question-timeline'}>
      {steps.map((step, i) => (
        <StepView
          key={`${step.soort} ${step.first} ${step.events[0]?.paper.id}`}
          step={step}
          id={id}
          isWaiting={isOpen || i < answered}
        />
      ))}
      {isOpen && (
        <li class="step open">
          <p class="quiet">{blad.geenAntwoord}</p>
        </li>
      )}
    </ol>
  );
}

const isAnswer = ({ soort }: Step): boolean => soort === 'beantwoord';

interface StepProps {
  step: Step;
  id: string;
  /** The question waits for its answer from here to the next step. */
  isWaiting: boolean;
}

function StepView({ step, id, isWaiting }: StepProps) {
  const strings = useStrings();
  const { blad } = strings;
  const { soort, events, days = 0, length, undated } = step;
  const paper = events.length === 1 ? events[0]?.paper : undefined;
  const what = soort === 'geciteerd' ? blad.genoemdDoor(events.length) : blad.gebeurtenissen[soort];
  return (
    <li
      class={isWaiting ? 'step waiting' : 'step'}
      style={{ '--days': String(length), '--over': String(undated + 1) }}
    >
      {signsOf(step).map(({ place, key }) => (
        <span key={key} class="sign" style={{ '--place': String(place) }}>
          <EventSymbol soort={soort} />
        </span>
      ))}
      {days > 0 && <span class="days">{undated > 0 ? blad.dagenSamen(days) : blad.dagen(days)}</span>}
      <p class="when">{datesOf(strings, step)}</p>
      <p class="event">
        {paper && paper.id !== id ? (
          <a class="reference" href={addressOf(paper.id)}>
            {what}
          </a>
        ) : (
          what
        )}
      </p>
    </li>
  );
}

/** Where the signs of a step stand along its line, from 0 to 1. */
function signsOf({ events, first, length }: Step): { place: number; key: string }[] {
  return events.slice(0, MOST_SIGNS).map(({ dag, paper }) => ({
    key: paper.id,
    place: length > 0 && dag ? daysBetween(first, dag) / length : 0,
  }));
}

function datesOf(strings: Strings, { first, last }: Step) {
  if (!first) return strings.blad.datumOnbekend;
  const date = (dag: string) => <time dateTime={dag}>{longDate(strings, dag)}</time>;
  return first === last ? (
    date(first)
  ) : (
    <>
      {date(first)} – {date(last)}
    </>
  );
}

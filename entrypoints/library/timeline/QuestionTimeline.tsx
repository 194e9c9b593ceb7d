/**
 * The course of a question, as a line from step to step: across on a wide page, down on a narrow one. The longer a step
 * took, the longer its line, as far as the words along it leave room.
 */
import type { TimelineEvent } from '../../../src/library/index.ts';
import { longDate, type Strings } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { addressOf } from '../route.ts';
import { EventSymbol } from './EventSymbol.tsx';
import { daysBetween, type Step, stepsOf } from './scale.ts';

/** Steps that fit side by side with their words below them. */
const MOST_ABREAST = 6;
/** Signs drawn for papers that cite in a row; more would blur. */
const MOST_SIGNS = 60;

export function QuestionTimeline({ events, id }: { events: TimelineEvent[]; id: string }) {
  const { blad } = useStrings();
  const steps = stepsOf(events);
  const isOpen = steps.some(({ soort }) => soort === 'gevraagd') && !steps.some(isAnswer);
  const answered = steps.findIndex(isAnswer);
  return (
    <ol class={steps.length > MOST_ABREAST ? 'question-timeline tall' : 'question-timeline'}>
      {steps.map((step, index) => (
        <StepView
          key={`${step.soort} ${step.first} ${step.events[0]?.paper.id}`}
          step={step}
          id={id}
          isWaiting={isOpen || index < answered}
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
  const label = soort === 'geciteerd' ? blad.genoemdDoor(events.length) : blad.gebeurtenissen[soort];
  return (
    <li
      class={isWaiting ? 'step waiting' : 'step'}
      style={{ '--days': String(length), '--over': String(undated + 1) }}
    >
      {signsOf(step).map(({ position, key }) => (
        <span key={key} class="sign" style={{ '--position': String(position) }}>
          <EventSymbol soort={soort} />
        </span>
      ))}
      {days > 0 && <span class="days">{undated > 0 ? blad.dagenSamen(days) : blad.dagen(days)}</span>}
      <p class="when">{datesOf(strings, step)}</p>
      <p class="event">
        {paper && paper.id !== id ? (
          <a class="reference" href={addressOf(paper.id)}>
            {label}
          </a>
        ) : (
          label
        )}
      </p>
    </li>
  );
}

/** Where the signs of a step are along its line, from 0 to 1. */
function signsOf({ events, first, length }: Step): { position: number; key: string }[] {
  return events.slice(0, MOST_SIGNS).map(({ dag, paper }) => ({
    key: paper.id,
    position: length > 0 && dag ? daysBetween(first, dag) / length : 0,
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

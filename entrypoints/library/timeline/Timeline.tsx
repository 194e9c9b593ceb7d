/** What happened when: drawn, and as a table for readers who want every day and paper. */
import { paperName } from '../../../src/cards/labels.ts';
import { Unbroken } from '../../../src/cards/Unbroken.tsx';
import type { TimelineEvent } from '../../../src/library/index.ts';
import { longDate } from '../../../src/strings/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { addressOf } from '../route.ts';
import { DossierTimeline } from './DossierTimeline.tsx';
import { EventSymbol } from './EventSymbol.tsx';
import { QuestionTimeline } from './QuestionTimeline.tsx';

interface Props {
  events: TimelineEvent[];
  /** The paper or dossier whose page it is on. */
  id: string;
  isDossier: boolean;
}

export function Timeline({ events, id, isDossier }: Props) {
  const { blad } = useStrings();
  // A single event is just a date, which the heading has.
  if (events.length < 2) return null;
  return (
    <section class="timeline" aria-label={blad.tijdlijn}>
      {isDossier ? <DossierTimeline events={events} /> : <QuestionTimeline events={events} id={id} />}
      <details>
        <summary class="quiet">{blad.alsTabel}</summary>
        <Table events={events} id={id} />
      </details>
    </section>
  );
}

function Table({ events, id }: Omit<Props, 'isDossier'>) {
  const strings = useStrings();
  const { blad } = strings;
  return (
    <table>
      <thead class="unseen">
        <tr>
          <th scope="col">{strings.bibliotheek.kolomDatum}</th>
          <th scope="col">{blad.gebeurtenis}</th>
          <th scope="col">{strings.bibliotheek.kolomStuk}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ soort, dag, paper }) => (
          <tr key={`${soort} ${paper.id}`}>
            <td>{dag ? <time dateTime={dag}>{longDate(strings, dag)}</time> : blad.datumOnbekend}</td>
            <th scope="row">
              <EventSymbol soort={soort} /> {blad.gebeurtenissen[soort]}
            </th>
            <td>
              {paper.id === id ? (
                <Unbroken text={paperName(strings, paper)} />
              ) : (
                <a class="reference" href={addressOf(paper.id)}>
                  <Unbroken text={paperName(strings, paper)} />
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

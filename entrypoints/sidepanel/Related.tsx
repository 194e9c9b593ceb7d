/** Questions of other sets that have to do with the page, with what the card shows, or with what is selected. */
import { useSurface } from '../../src/cards/context.ts';
import { inShort } from '../../src/cards/in-short.ts';
import { paperName, stateLabels } from '../../src/cards/labels.ts';
import { Unbroken } from '../../src/cards/Unbroken.tsx';
import type { Subject } from '../../src/messages/protocol.ts';
import { reasonLabel, useStrings } from '../../src/ui/own-page.tsx';
import { useLoaded } from '../../src/ui/use-loaded.ts';
import type { RelatedHit } from '../../src/view-models/results.ts';
import { ask } from './ask-about-page.ts';
import { WhenLoaded } from './Loaded.tsx';
import { moveInList } from './list-keys.ts';
import type { Here } from './tab.ts';
import type { Busy } from './use-attention.ts';

/** Enough of a question to tell it from another. */
const SHORT = 160;

export function Related({ here, busy, changes }: { here: Here; busy: Busy; changes: number }) {
  const { paneel } = useStrings();
  const { about, subject, forget } = busy;
  const { page } = here.state;
  const subjectOf = (now: string): Subject =>
    subject && !('document' in subject) ? subject : { ...subject, page: now };
  const related = useLoaded<RelatedHit[]>(
    () => ask(here.tab, 'related', (now) => ({ subject: subjectOf(now) }), page),
    JSON.stringify([page, subject]),
    changes,
  );
  return (
    <>
      <p class="quiet about" aria-live="polite">
        {paneel.verwantMet[about]}
        {about !== 'pagina' && (
          <button type="button" class="reference" onClick={forget}>
            {paneel.heelPagina}
          </button>
        )}
      </p>
      <WhenLoaded loaded={related}>
        {(hits) =>
          hits.length === 0 ? (
            <p class="quiet">{paneel.nietsVerwant}</p>
          ) : (
            <ul class="lines hits" onKeyDown={moveInList}>
              {hits.map((hit) => (
                <Hit key={hit.paper.id} hit={hit} />
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </>
  );
}

function Hit({ hit: { paper, vraag, reasons } }: { hit: RelatedHit }) {
  const strings = useStrings();
  const { openAt } = useSurface();
  const why = reasons
    .map((reason) => reasonLabel(strings, reason))
    .filter(Boolean)
    .join(' · ');
  const what = [paperName(strings, paper), ...stateLabels(strings, paper)].join(' · ');
  return (
    <li>
      <button type="button" class="line" onClick={() => openAt?.(vraag?.adres ?? paper.id)}>
        <span class="label">
          <Unbroken text={why} />
        </span>
        <span class="prose" lang="nl">
          {inShort(vraag?.tekst ?? paper.onderwerp ?? paper.titel ?? '', SHORT)}
        </span>
        <span class="quiet">
          <Unbroken text={what} />
        </span>
      </button>
    </li>
  );
}

/** Questions of other sets related to the page, to what the card shows, or to what is selected. */
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
import type { AttentionState } from './use-attention.ts';

/** Enough of a question to tell it from others. */
const EXCERPT = 160;

interface Props {
  here: Here;
  attention: AttentionState;
  changes: number;
}

export function Related({ here, attention, changes }: Props) {
  const { paneel } = useStrings();
  const { about, subject, reset } = attention;
  const { page } = here.state;
  const subjectOn = (currentPage: string): Subject =>
    subject && !('document' in subject) ? subject : { ...subject, page: currentPage };
  const related = useLoaded<RelatedHit[]>(
    () => ask(here.tab, 'related', (currentPage) => ({ subject: subjectOn(currentPage) }), page),
    JSON.stringify([page, subject]),
    changes,
  );
  return (
    <>
      <p class="quiet about" aria-live="polite">
        {paneel.verwantMet[about]}
        {about !== 'pagina' && (
          <button type="button" class="reference" onClick={reset}>
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
  const reason = reasons
    .map((each) => reasonLabel(strings, each))
    .filter(Boolean)
    .join(' · ');
  const source = [paperName(strings, paper), ...stateLabels(strings, paper)].join(' · ');
  return (
    <li>
      <button type="button" class="line" onClick={() => openAt?.(vraag?.adres ?? paper.id)}>
        <span class="label">
          <Unbroken text={reason} />
        </span>
        <span class="prose" lang="nl">
          {inShort(vraag?.tekst ?? paper.onderwerp ?? paper.titel ?? '', EXCERPT)}
        </span>
        <span class="quiet">
          <Unbroken text={source} />
        </span>
      </button>
    </li>
  );
}

/** Questions of other sets that have to do with the page, with what the card shows, or with what is selected. */
import { useSurface } from '../../src/cards/context.ts';
import { paperName, stateLabels } from '../../src/cards/labels.ts';
import { reasonLabel, useStrings } from '../../src/cards/own-page.tsx';
import type { Subject } from '../../src/messages/protocol.ts';
import type { RelatedHit } from '../../src/messages/results.ts';
import { listOf } from '../../src/strings/index.ts';
import { ask } from './ask.ts';
import type { Followed } from './tab.ts';
import { useAttention } from './use-attention.ts';
import { useLoaded } from './use-loaded.ts';

export function Related({ followed, changes }: { followed: Followed | undefined; changes: number }) {
  const strings = useStrings();
  const page = followed?.state?.page ?? '';
  const { about, subject } = useAttention(followed?.tab, page);
  const subjectOf = (now: string): Subject => subject ?? { page: now };
  const related = useLoaded<RelatedHit[]>(
    async () => (page ? ask(followed?.tab, 'related', (now) => ({ subject: subjectOf(now) }), page) : []),
    JSON.stringify([page, subject, changes]),
  );
  if (!followed?.state) return <p class="quiet">{strings.paneel.nietHier}</p>;
  return (
    <>
      <p class="quiet" aria-live="polite">
        {strings.paneel.verwantMet[about]}
      </p>
      {related.is === 'loading' && <p class="quiet">{strings.paneel.laadt}</p>}
      {related.is === 'failed' && <p class="quiet">{strings.paneel.mislukt}</p>}
      {related.is === 'here' && related.value.length === 0 && (
        <p class="quiet">{strings.paneel.nietsVerwant}</p>
      )}
      {related.is === 'here' && related.value.length > 0 && (
        <ul class="hits">
          {related.value.map((hit) => (
            <Hit key={hit.paper.id} hit={hit} />
          ))}
        </ul>
      )}
    </>
  );
}

function Hit({ hit: { paper, vraag, reasons } }: { hit: RelatedHit }) {
  const strings = useStrings();
  const { openAt } = useSurface();
  const why = reasons.map((reason) => reasonLabel(strings, reason));
  return (
    <li>
      <button type="button" onClick={() => openAt?.(vraag?.adres ?? paper.id)}>
        <span class="label">{listOf(strings, why)}</span>
        <span class="prose">{vraag?.tekst ?? paper.onderwerp ?? paper.titel}</span>
        <span class="quiet">{[paperName(strings, paper), ...stateLabels(strings, paper)].join(' · ')}</span>
      </button>
    </li>
  );
}

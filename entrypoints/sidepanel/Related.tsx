/** Questions of other sets that have to do with the page, each with the reason in words. */
import { useSurface } from '../../src/cards/context.ts';
import { paperName, stateLabels } from '../../src/cards/labels.ts';
import { reasonLabel, useStrings } from '../../src/cards/own-page.tsx';
import type { RelatedHit } from '../../src/messages/results.ts';
import { listOf } from '../../src/strings/index.ts';
import { ask } from './ask.ts';
import type { Followed } from './tab.ts';
import { useLoaded } from './use-loaded.ts';

export function Related({ followed, changes }: { followed: Followed | undefined; changes: number }) {
  const strings = useStrings();
  const { openAt } = useSurface();
  const page = followed?.state?.page ?? '';
  const related = useLoaded<RelatedHit[]>(
    async () => (page ? ask(followed?.tab, 'related', (page) => ({ subject: { page } }), page) : []),
    `${page} ${changes}`,
  );
  if (!followed?.state) return <p class="quiet">{strings.paneel.nietHier}</p>;
  if (related.is === 'loading') return <p class="quiet">{strings.paneel.laadt}</p>;
  if (related.is === 'failed') return <p class="quiet">{strings.paneel.mislukt}</p>;
  if (related.value.length === 0) return <p class="quiet">{strings.paneel.nietsVerwant}</p>;
  return (
    <ul class="hits">
      {related.value.map(({ paper, vraag, reasons }) => (
        <li key={paper.id}>
          <button type="button" onClick={() => openAt?.(vraag?.adres ?? paper.id)}>
            <span class="label">
              {listOf(
                strings,
                reasons.map((reason) => reasonLabel(strings, reason)),
              )}
            </span>
            <span class="prose">{vraag?.tekst ?? paper.onderwerp ?? paper.titel}</span>
            <span class="quiet">
              {[paperName(strings, paper), ...stateLabels(strings, paper)].join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

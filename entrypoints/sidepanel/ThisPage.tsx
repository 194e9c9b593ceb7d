/** The references of the page in reading order; each scrolls to its place, and lights it while pointed at. */
import { useStrings } from '../../src/cards/own-page.tsx';
import { notify } from '../../src/messages/notify.ts';
import type { PageOverview } from '../../src/messages/protocol.ts';
import type { Followed } from './tab.ts';
import type { Loaded } from './use-loaded.ts';

interface Props {
  followed: Followed | undefined;
  overview: Loaded<PageOverview | undefined>;
}

export function ThisPage({ followed, overview }: Props) {
  const strings = useStrings();
  const { tab, state } = followed ?? {};
  const references = (state?.references ?? []).map((one, index) => ({ ...one, index }));
  // Note marks are read where they stand; a list of bare numbers helps nobody.
  const listed = references.filter(({ reference }) => reference.kind !== 'voetnoot');
  if (!state || tab === undefined) return <p class="quiet">{strings.paneel.nietHier}</p>;
  if (listed.length === 0) return <p class="quiet">{strings.paneel.geenVerwijzingen}</p>;
  const held = overview.is === 'here' ? overview.value?.held : undefined;
  return (
    <>
      <p class="quiet">{strings.paneel.verwijzingen(listed.length)}</p>
      <ol class="references">
        {listed.map(({ index, text }) => (
          <li key={index}>
            <button
              type="button"
              onClick={() => notify(tab, 'go-to', { reference: index })}
              onPointerEnter={() => notify(tab, 'light', { reference: index })}
              onPointerLeave={() => notify(tab, 'light', { reference: null })}
            >
              {text.replace(/\s+/g, ' ')}
              {held?.[index] && <span class="quiet"> · {strings.paneel.gehouden}</span>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

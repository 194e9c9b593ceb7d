/** Offline search: hits as they are typed for, each in its sentence. */
import { useId, useState } from 'preact/hooks';
import { useSurface } from '../../src/cards/context.ts';
import { deelLabel, paperName } from '../../src/cards/labels.ts';
import { Marked } from '../../src/cards/Marked.tsx';
import { useStrings } from '../../src/cards/own-page.tsx';
import { send } from '../../src/messages/send.ts';
import { useLoaded } from './use-loaded.ts';

export function Search({ changes }: { changes: number }) {
  const strings = useStrings();
  const { openAt } = useSurface();
  const [query, setQuery] = useState('');
  const field = useId();
  const asked = query.trim();
  const hits = useLoaded(async () => (asked ? send('search', { query: asked }) : []), `${asked} ${changes}`);
  return (
    <search>
      <label class="label" for={field}>
        {strings.paneel.zoekIn}
      </label>
      <input
        id={field}
        type="search"
        value={query}
        placeholder={strings.paneel.zoekVoorbeeld}
        autocomplete="off"
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <div aria-live="polite">
        {!asked && <p class="quiet">{strings.paneel.zoekUitleg}</p>}
        {asked && hits.is === 'loading' && <p class="quiet">{strings.paneel.laadt}</p>}
        {asked && hits.is === 'failed' && <p class="quiet">{strings.paneel.mislukt}</p>}
        {asked && hits.is === 'here' && hits.value.length === 0 && (
          <p class="quiet">{strings.paneel.nietsGevonden(asked)}</p>
        )}
      </div>
      {asked && hits.is === 'here' && hits.value.length > 0 && (
        <ul class="hits">
          {hits.value.map(({ adres, paper, deel, zin, marks }) => (
            <li key={adres}>
              <button type="button" onClick={() => openAt?.(adres)}>
                <span class="prose">
                  <Marked text={zin} marks={marks} />
                </span>
                <span class="quiet">
                  {[deel && deelLabel(strings, deel), paperName(strings, paper)].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** Offline search: hits as they are typed for, each in its sentence, narrowed by sort and session. */
import { useId, useState } from 'preact/hooks';
import { useSurface } from '../../src/cards/context.ts';
import { deelLabel, paperName } from '../../src/cards/labels.ts';
import { Marked } from '../../src/cards/Marked.tsx';
import { useStrings } from '../../src/cards/own-page.tsx';
import type { LibraryTrouble } from '../../src/messages/protocol.ts';
import type { SearchHit } from '../../src/messages/results.ts';
import { send } from '../../src/messages/send.ts';
import { useLoaded } from './use-loaded.ts';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  changes: number;
  /** Told above the panel; to say that nothing was found would be another thing. */
  trouble: LibraryTrouble | undefined;
}

export function Search({ query, onQuery, changes, trouble }: Props) {
  const strings = useStrings();
  const [soort, setSoort] = useState('');
  const [session, setSession] = useState('');
  const field = useId();
  const asked = query.trim();
  const hits = useLoaded(async () => (asked ? send('search', { query: asked }) : []), `${asked} ${changes}`);
  const all = hits.is === 'here' ? hits.value : [];
  const shown = all.filter(
    ({ paper }) => (!soort || paper.soort === soort) && (!session || paper.vergaderjaar === session),
  );
  const soorten = strings.soorten as Record<string, string>;
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
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      {all.length > 0 && (
        <div class="filters">
          <Filter
            label={strings.paneel.alleSoorten}
            value={soort}
            onValue={setSoort}
            options={valuesOf(all, ({ paper }) => paper.soort).map((one) => [one, soorten[one] ?? one])}
          />
          <Filter
            label={strings.paneel.alleJaren}
            value={session}
            onValue={setSession}
            options={valuesOf(all, ({ paper }) => paper.vergaderjaar).map((one) => [
              one,
              one.replace('-', '–'),
            ])}
          />
        </div>
      )}
      <div aria-live="polite">
        {!asked && <p class="quiet">{strings.paneel.zoekUitleg}</p>}
        {asked && hits.is === 'loading' && <p class="quiet">{strings.paneel.laadt}</p>}
        {asked && hits.is === 'failed' && <p class="quiet">{strings.paneel.mislukt}</p>}
        {asked && hits.is === 'here' && shown.length === 0 && !trouble && (
          <p class="quiet">{strings.paneel.nietsGevonden(asked)}</p>
        )}
      </div>
      {shown.length > 0 && (
        <ul class="hits">
          {shown.map((hit) => (
            <Hit key={hit.adres} hit={hit} />
          ))}
        </ul>
      )}
    </search>
  );
}

const valuesOf = (hits: SearchHit[], of: (hit: SearchHit) => string | undefined): string[] =>
  [...new Set(hits.flatMap((hit) => of(hit) ?? []))].sort().reverse();

interface FilterProps {
  /** The choice that narrows nothing. */
  label: string;
  value: string;
  onValue: (value: string) => void;
  options: [value: string, label: string][];
}

function Filter({ label, value, onValue, options }: FilterProps) {
  if (options.length < 2 && !value) return null;
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
      <option value="">{label}</option>
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Hit({ hit: { adres, paper, deel, zin, marks } }: { hit: SearchHit }) {
  const strings = useStrings();
  const { openAt } = useSurface();
  return (
    <li>
      <button type="button" onClick={() => openAt?.(adres)}>
        <span class="prose">
          <Marked text={zin} marks={marks} />
        </span>
        <span class="quiet">
          {[deel && deelLabel(strings, deel), paperName(strings, paper)].filter(Boolean).join(' · ')}
        </span>
      </button>
    </li>
  );
}

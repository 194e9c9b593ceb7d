/** Offline search: hits as the reader types, each in its sentence, narrowed by soort and vergaderjaar. */
import { useContext, useId, useState } from 'preact/hooks';
import { useSurface } from '../../src/cards/context.ts';
import { deelLabel, paperName } from '../../src/cards/labels.ts';
import { Marked } from '../../src/cards/Marked.tsx';
import { Unbroken } from '../../src/cards/Unbroken.tsx';
import { send } from '../../src/messages/requests.ts';
import { useStrings } from '../../src/ui/own-page.tsx';
import { useLoaded } from '../../src/ui/use-loaded.ts';
import type { SearchHit } from '../../src/view-models/results.ts';
import { Filter } from './Filter.tsx';
import { WhenLoaded } from './Loaded.tsx';
import { moveInList } from './list-keys.ts';
import { TroubleContext } from './Trouble.tsx';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  changes: number;
}

export function Search({ query, onQuery, changes }: Props) {
  const { paneel } = useStrings();
  const field = useId();
  const trimmed = query.trim();
  const found = useLoaded(
    async () => ({ query: trimmed, hits: trimmed ? await send('search', { query: trimmed }) : [] }),
    'hits',
    `${trimmed} ${changes}`,
  );
  return (
    <search class="search" onKeyDown={fromFieldToHits}>
      <label class="label" for={field}>
        {paneel.zoekIn}
      </label>
      <input
        id={field}
        type="search"
        value={query}
        placeholder={paneel.zoekVoorbeeld}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      {trimmed ? (
        <WhenLoaded loaded={found}>
          {({ query, hits }) => query && <Hits query={query} hits={hits} />}
        </WhenLoaded>
      ) : (
        <p class="quiet">{paneel.zoekUitleg}</p>
      )}
    </search>
  );
}

function Hits({ query, hits }: { query: string; hits: SearchHit[] }) {
  const { paneel, soorten } = useStrings();
  const [soort, setSoort] = useState('');
  const [vergaderjaar, setVergaderjaar] = useState('');
  const trouble = useContext(TroubleContext);
  const shown = distinct(
    hits.filter(
      ({ paper }) =>
        (!soort || paper.soort === soort) && (!vergaderjaar || paper.vergaderjaar === vergaderjaar),
    ),
  );
  const soortOf: Record<string, string> = soorten;
  return (
    <>
      <div class="found">
        <Filter
          label={paneel.alleSoorten}
          value={soort}
          onValue={setSoort}
          options={valuesOf(hits, ({ paper }) => paper.soort).map((value) => [
            value,
            soortOf[value] ?? value,
          ])}
        />
        <Filter
          label={paneel.alleJaren}
          value={vergaderjaar}
          onValue={setVergaderjaar}
          options={valuesOf(hits, ({ paper }) => paper.vergaderjaar).map((value) => [
            value,
            value.replace('-', '–'),
          ])}
        />
        <p class="quiet" role="status">
          {shown.length > 0
            ? paneel.gevonden(shown.length)
            : hits.length > 0
              ? paneel.nietsMetFilter(query)
              : !trouble && paneel.nietsGevonden(query)}
        </p>
      </div>
      <ul class="lines hits" onKeyDown={moveInList}>
        {shown.map((hit, rank) => (
          // Keyed by rank, so that a focus among the hits stays in the list when better ones come in.
          <Hit key={rank} hit={hit} />
        ))}
      </ul>
    </>
  );
}

const valuesOf = (hits: SearchHit[], fieldOf: (hit: SearchHit) => string | undefined): string[] =>
  [...new Set(hits.flatMap((hit) => fieldOf(hit) ?? []))].sort().reverse();

/** The paper that answers a question prints it again; to the reader it is one question, which opens with its answer. */
function distinct(hits: SearchHit[]): SearchHit[] {
  const lettersOf = ({ zin }: SearchHit) => zin.replace(/[^\p{L}\p{N}]/gu, '');
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const isNew = !seen.has(lettersOf(hit));
    seen.add(lettersOf(hit));
    return isNew;
  });
}

function Hit({ hit: { adres, paper, deel, zin, marks } }: { hit: SearchHit }) {
  const strings = useStrings();
  const { openAt } = useSurface();
  const beschadigd = paper.beschadigd && strings.kaart.beschadigd;
  const source = [beschadigd, deel && deelLabel(strings, deel), paperName(strings, paper)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li>
      <button type="button" class="line" onClick={() => openAt?.(adres)}>
        <span class="prose" lang="nl">
          <Marked text={zin} marks={marks} />
        </span>
        <span class="quiet">
          <Unbroken text={source} />
        </span>
      </button>
    </li>
  );
}

/** The down arrow goes from the field to the first hit, the up arrow from there back to the field. */
function fromFieldToHits(event: KeyboardEvent): void {
  const search = event.currentTarget as HTMLElement;
  const field = search.querySelector('input');
  const first = search.querySelector<HTMLElement>('.line');
  const next =
    event.key === 'ArrowDown' && document.activeElement === field
      ? first
      : event.key === 'ArrowUp' && document.activeElement === first
        ? field
        : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

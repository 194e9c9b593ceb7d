/** Offline search: hits as they are typed for, each in its sentence, narrowed by sort and session. */
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
  const asked = query.trim();
  const hits = useLoaded(
    async () => ({ asked, all: asked ? await send('search', { query: asked }) : [] }),
    'hits',
    `${asked} ${changes}`,
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
      {asked ? (
        <WhenLoaded loaded={hits}>{({ asked, all }) => asked && <Hits asked={asked} all={all} />}</WhenLoaded>
      ) : (
        <p class="quiet">{paneel.zoekUitleg}</p>
      )}
    </search>
  );
}

function Hits({ asked, all }: { asked: string; all: SearchHit[] }) {
  const { paneel, soorten } = useStrings();
  const [soort, setSoort] = useState('');
  const [session, setSession] = useState('');
  const trouble = useContext(TroubleContext);
  const shown = distinct(
    all.filter(
      ({ paper }) => (!soort || paper.soort === soort) && (!session || paper.vergaderjaar === session),
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
          options={valuesOf(all, ({ paper }) => paper.soort).map((one) => [one, soortOf[one] ?? one])}
        />
        <Filter
          label={paneel.alleJaren}
          value={session}
          onValue={setSession}
          options={valuesOf(all, ({ paper }) => paper.vergaderjaar).map((one) => [
            one,
            one.replace('-', '–'),
          ])}
        />
        <p class="quiet" role="status">
          {shown.length > 0
            ? paneel.gevonden(shown.length)
            : all.length > 0
              ? paneel.nietsMetFilter(asked)
              : !trouble && paneel.nietsGevonden(asked)}
        </p>
      </div>
      <ul class="lines hits" onKeyDown={moveInList}>
        {shown.map((hit, rank) => (
          // By rank: who is among the hits already when better ones come, stays there.
          <Hit key={rank} hit={hit} />
        ))}
      </ul>
    </>
  );
}

const valuesOf = (hits: SearchHit[], of: (hit: SearchHit) => string | undefined): string[] =>
  [...new Set(hits.flatMap((hit) => of(hit) ?? []))].sort().reverse();

/** A question is printed again in the paper that answers it; to the reader it is one, and opens with its answer. */
function distinct(hits: SearchHit[]): SearchHit[] {
  const letters = ({ zin }: SearchHit) => zin.replace(/[^\p{L}\p{N}]/gu, '');
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const isNew = !seen.has(letters(hit));
    seen.add(letters(hit));
    return isNew;
  });
}

function Hit({ hit: { adres, paper, deel, zin, marks } }: { hit: SearchHit }) {
  const strings = useStrings();
  const { openAt } = useSurface();
  const where = [deel && deelLabel(strings, deel), paperName(strings, paper)].filter(Boolean).join(' · ');
  return (
    <li>
      <button type="button" class="line" onClick={() => openAt?.(adres)}>
        <span class="prose" lang="nl">
          <Marked text={zin} marks={marks} />
        </span>
        <span class="quiet">
          <Unbroken text={where} />
        </span>
      </button>
    </li>
  );
}

/** From the field, the arrow down goes to the first hit; from the first hit, the arrow up goes back. */
function fromFieldToHits(event: KeyboardEvent): void {
  const search = event.currentTarget as HTMLElement;
  const field = search.querySelector('input');
  const first = search.querySelector<HTMLElement>('.line');
  const to =
    event.key === 'ArrowDown' && document.activeElement === field
      ? first
      : event.key === 'ArrowUp' && document.activeElement === first
        ? field
        : undefined;
  if (!to) return;
  event.preventDefault();
  to.focus();
}

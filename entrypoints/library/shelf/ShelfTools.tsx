/** Above the list: search in it, and filter it by what there is to filter by. */
import { useId } from 'preact/hooks';
import type { Library, ShelfFilter } from '../../../src/library/index.ts';
import { useStrings } from '../../../src/ui/own-page.tsx';
import { loadedValue, useLoaded } from '../../../src/ui/use-loaded.ts';
import type { View } from './use-shelf.ts';

interface Props {
  library: Library;
  changes: number;
  view: View;
  change: (change: Partial<View>) => void;
}

export function ShelfTools({ library, changes, view, change }: Props) {
  const strings = useStrings();
  const { bibliotheek, paneel } = strings;
  const labels = loadedValue(useLoaded(() => library.shelfLabels(), 'labels', changes));
  const field = useId();
  const { filter } = view;
  const choose = (some: Partial<ShelfFilter>) => change({ filter: { ...filter, ...some } });
  return (
    <search class="tools">
      <label class="unseen" for={field}>
        {paneel.zoekIn}
      </label>
      <input
        id={field}
        type="search"
        value={view.query}
        placeholder={bibliotheek.zoek}
        autocomplete="off"
        onInput={({ currentTarget }) => change({ query: currentTarget.value })}
      />
      <Filter
        label={paneel.alleSoorten}
        value={filter.soort}
        options={labels?.soorten.map((one) => [one, strings.soorten[one]])}
        onValue={(soort) => choose({ soort })}
      />
      <Filter
        label={paneel.alleJaren}
        value={filter.jaar}
        options={labels?.jaren.map((one) => [one, one.replace('-', '–')])}
        onValue={(jaar) => choose({ jaar })}
      />
      <Filter
        label={bibliotheek.alleHerkomsten}
        value={filter.herkomst}
        options={labels?.herkomsten.map((one) => [one, bibliotheek.herkomsten[one]])}
        onValue={(herkomst) => choose({ herkomst })}
      />
    </search>
  );
}

interface FilterProps<T extends string> {
  /** The choice that narrows nothing. */
  label: string;
  value: T | undefined;
  /** Absent until they are known: the field keeps its place meanwhile. */
  options: [value: T, label: string][] | undefined;
  onValue: (value: T | undefined) => void;
}

function Filter<T extends string>({ label, value, options, onValue }: FilterProps<T>) {
  if (options && options.length < 2 && !value) return null;
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onValue(options?.find(([one]) => one === currentTarget.value)?.[0])}
    >
      <option value="">{label}</option>
      {options?.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
}
